import { convertToBdt, toDecimal, toMinor } from './money.ts';
import type { Fields } from './types.ts';

const mandatory = (
  'total_amount currency tran_id product_category success_url fail_url cancel_url ' +
  'cus_name cus_email cus_add1 cus_city cus_country cus_postcode cus_phone ' +
  'shipping_method num_of_item product_name product_profile'
).split(' ');

const shippedTo = 'ship_name ship_add1 ship_area ship_city ship_sub_city ship_postcode ship_country'.split(
  ' ',
);

const profileExtras: Record<string, string[]> = {
  general: [],
  'physical-goods': [],
  'non-physical-goods': [],
  'airline-tickets': ['hours_till_departure', 'flight_type', 'pnr', 'journey_from_to', 'third_party_booking'],
  'travel-vertical': ['hotel_name', 'length_of_stay', 'check_in_time', 'hotel_city'],
  'telecom-vertical': ['product_type', 'topup_number', 'country_topup'],
};

const lengths: [maximum: number, names: string][] = [
  [3, 'currency'],
  [20, 'cus_phone cus_fax'],
  [30, 'tran_id multi_card_name cus_postcode'],
  [50, 'cus_name cus_email cus_add1 cus_add2 cus_city cus_state cus_country shipping_method'],
  [
    50,
    'ship_name ship_add1 ship_add2 ship_area ship_city ship_sub_city ship_state ship_postcode ship_country',
  ],
  [100, 'product_category product_profile'],
  [255, 'success_url fail_url cancel_url ipn_url allowed_bin product_name value_a value_b value_c value_d'],
];

const limits = { leastMinor: 1_000, mostMinor: 50_000_000 };

export type Asked = { bdtMinor: number; currency: string; currencyMinor: number; rate: string };

/** Checks a session request as the gateway does: what is to be paid, or the text of `failedreason`. */
export function checkSession(fields: Fields): Asked | { failedReason: string } {
  const profile = fields['product_profile'] ?? '';
  const shipped = (fields['shipping_method'] ?? '').toUpperCase();
  const needed = [...mandatory, ...(shipped === 'YES' ? shippedTo : []), ...(profileExtras[profile] ?? [])];
  const missing = needed.find((name) => !fields[name]);
  if (missing) return refuse(missing, 'is missing or empty');

  for (const [maximum, names] of lengths) {
    const long = names.split(' ').find((name) => [...(fields[name] ?? '')].length > maximum);
    if (long) return refuse(long, `is longer than ${maximum} characters`);
  }
  for (const name of ['success_url', 'fail_url', 'cancel_url', 'ipn_url']) {
    if (fields[name] && !isWebAddress(fields[name])) return refuse(name, 'is not a valid URL');
  }
  if (!['YES', 'NO', 'COURIER', 'SSLCOMMERZ_LOGISTIC'].includes(shipped))
    return refuse('shipping_method', 'is unknown');
  if (!profileExtras[profile]) return refuse('product_profile', 'is unknown');
  if (!/^\d+$/.test(fields['num_of_item'] ?? '')) return refuse('num_of_item', 'is not a whole number');
  for (const name of ['product_amount', 'vat', 'discount_amount', 'convenience_fee']) {
    if (fields[name] && toMinor(fields[name]) === null) return refuse(name, 'is not a decimal(10,2)');
  }
  if (fields['cart'] && !isJsonArray(fields['cart'])) return refuse('cart', 'is not a JSON array');
  return checkAmount(fields['total_amount'] ?? '', (fields['currency'] ?? '').toUpperCase());
}

function checkAmount(totalAmount: string, currency: string): Asked | { failedReason: string } {
  const currencyMinor = toMinor(totalAmount);
  if (currencyMinor === null) return refuse('total_amount', 'is not a decimal(10,2)');
  const converted = convertToBdt(currencyMinor, currency);
  if (!converted) return refuse('currency', 'is not supported');
  const { bdtMinor, rate } = converted;
  if (bdtMinor < limits.leastMinor || bdtMinor > limits.mostMinor) {
    const [least, most] = [toDecimal(limits.leastMinor), toDecimal(limits.mostMinor)];
    return refuse('total_amount', `must be between ${least} and ${most} BDT`);
  }
  return { bdtMinor, currency, currencyMinor, rate };
}

function refuse(name: string, why: string): { failedReason: string } {
  return { failedReason: `Invalid Information! '${name}' ${why}.` };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//i.test(text);
}

function isJsonArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
