import { minorToDecimal } from './amounts.ts';

/** What a payment attempt tells the gateway. Amounts are integer minor units of `currency`. */
export type SessionInput = {
  /** New for every attempt, at most 30 characters. */
  tranId: string;
  amountMinor: number;
  currency: string;
  productName: string;
  productCategory: string;
  /** `non-physical-goods` for home services, `physical-goods` for a basket of goods, `general` for both. */
  productProfile: 'general' | 'physical-goods' | 'non-physical-goods';
  itemCount: number;
  urls: { success: string; fail: string; cancel: string; ipn: string };
  customer: {
    name: string;
    email: string;
    phone: string;
    address: string;
    address2?: string;
    city: string;
    postcode: string;
    country: string;
  };
  /** Absent when nothing is shipped. */
  shipTo?: {
    name: string;
    address: string;
    area: string;
    city: string;
    subCity: string;
    postcode: string;
    country: string;
  };
  cart?: readonly {
    sku: string;
    product: string;
    quantity: number;
    amountMinor: number;
    unitPriceMinor: number;
  }[];
  /** Channel codes or groups such as `bkash` or `visacard`; absent offers all. */
  channels?: readonly string[];
  emi?: { maxInstalments: number };
  /** Echoed by the gateway and never to be trusted on return. */
  values?: { a?: string; b?: string; c?: string; d?: string };
};

/**
 * The form fields of a session request, without credentials. Free text longer than the gateway takes is cut,
 * so that a long address does not stop a payment; an id or address too long is our mistake and throws.
 */
export function sessionFields(input: SessionInput): Record<string, string> {
  const { customer, shipTo, urls, values } = input;
  return withoutEmpty({
    tran_id: exact('tranId', input.tranId, 30),
    total_amount: minorToDecimal(input.amountMinor),
    currency: exact('currency', input.currency, 3),
    product_name: cut(input.productName, 255),
    product_category: cut(input.productCategory, 50),
    product_profile: input.productProfile,
    num_of_item: String(input.itemCount),
    success_url: exact('urls.success', urls.success, 255),
    fail_url: exact('urls.fail', urls.fail, 255),
    cancel_url: exact('urls.cancel', urls.cancel, 255),
    ipn_url: exact('urls.ipn', urls.ipn, 255),
    cus_name: cut(customer.name, 50),
    cus_email: cut(customer.email, 50),
    cus_phone: cut(customer.phone, 20),
    cus_add1: cut(customer.address, 50),
    cus_add2: cut(customer.address2 ?? '', 50),
    cus_city: cut(customer.city, 50),
    cus_postcode: cut(customer.postcode, 30),
    cus_country: cut(customer.country, 50),
    shipping_method: shipTo ? 'YES' : 'NO',
    ship_name: cut(shipTo?.name ?? '', 50),
    ship_add1: cut(shipTo?.address ?? '', 50),
    ship_area: cut(shipTo?.area ?? '', 50),
    ship_city: cut(shipTo?.city ?? '', 50),
    ship_sub_city: cut(shipTo?.subCity ?? '', 50),
    ship_postcode: cut(shipTo?.postcode ?? '', 50),
    ship_country: cut(shipTo?.country ?? '', 50),
    cart: input.cart ? JSON.stringify(input.cart.map(cartLine)) : '',
    multi_card_name: exact('channels', (input.channels ?? []).join(','), 30),
    emi_option: input.emi ? '1' : '0',
    emi_max_inst_option: input.emi ? String(input.emi.maxInstalments) : '',
    value_a: exact('values.a', values?.a ?? '', 255),
    value_b: exact('values.b', values?.b ?? '', 255),
    value_c: exact('values.c', values?.c ?? '', 255),
    value_d: exact('values.d', values?.d ?? '', 255),
  });
}

function cartLine(line: NonNullable<SessionInput['cart']>[number]) {
  return {
    sku: line.sku,
    product: line.product,
    quantity: String(line.quantity),
    amount: minorToDecimal(line.amountMinor),
    unit_price: minorToDecimal(line.unitPriceMinor),
  };
}

function withoutEmpty(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function exact(name: string, value: string, maximum: number): string {
  if (value.length > maximum) throw new RangeError(`${name} is longer than ${maximum} characters`);
  return value;
}

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** Cuts between letters, not inside one: a Bangla letter with its vowel sign is several code units. */
function cut(value: string, maximum: number): string {
  if (value.length <= maximum) return value;
  let kept = '';
  for (const { segment } of graphemes.segment(value)) {
    if (kept.length + segment.length > maximum) break;
    kept += segment;
  }
  return kept;
}
