import type { Checkout } from '#contract/basket.ts';
import type { Language, Message } from '#contract/common.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import type { FieldError } from '#kernel/refusal/refusal.ts';
import {
  type BasketRow,
  cannotBeDelivered,
  chosenShipping,
  offeredShipping,
  viewBasket,
} from '#domains/basket/index.ts';
import type { findCheckout } from './queries.ts';
import { checkoutTexts } from './texts.ts';

export type CheckoutRow = RowOf<typeof findCheckout>;
type Context = { language: Language; now: Date; timeZone: string; online: boolean };

/** The checkout as the API shows it; `ready` is derived from what is missing, never stored. */
export function viewCheckout(row: CheckoutRow, basketRow: BasketRow, context: Context): Checkout {
  const say = checkoutTexts[context.language];
  const { basket } = viewBasket(basketRow, { ...context, shippingMethod: row.shipping_method ?? undefined });
  const open = row.status === 'incomplete' || row.status === 'ready';
  const missing = open ? whatIsMissing(row, basketRow, context.language) : [];
  const messages: Message[] = [
    ...basket.messages.map((message) => ({ ...message, pointer: `/basket${message.pointer}` })),
    ...missing.map(({ pointer, code, detail }) => ({ severity: 'info' as const, pointer, code, detail })),
  ];
  if (open && !row.held_until) {
    messages.push({ severity: 'error', code: 'hold_expired', pointer: '/hold', detail: say.holdExpired });
  }
  return {
    id: row.id,
    status: open ? (missing.length === 0 ? 'ready' : 'incomplete') : (row.status as Checkout['status']),
    messages,
    basket,
    quote: basket.quote,
    contact: row.contact,
    shipping_address: row.address,
    shipping_methods: offeredShipping(basketRow, context.language).map((method) => ({
      code: method.code,
      name: method.name,
      price: { amount: method.priceMinor, currency: basketRow.currency },
      reason: method.reason,
    })),
    shipping_method:
      chosenShipping(basketRow, { ...context, shippingMethod: row.shipping_method ?? undefined })?.code ??
      null,
    payment_methods: [
      ...(context.online
        ? [{ code: 'sslcommerz' as const, name: say.online, detail: say.onlineDetail }]
        : []),
      { code: 'cash', name: say.cash, detail: say.cashDetail },
    ],
    payment_method: row.payment_method as Checkout['payment_method'],
    note: row.note,
    hold: row.held_until ? { expires_at: row.held_until } : null,
    order: row.order_id && row.order_number ? { id: row.order_id, number: row.order_number } : null,
  };
}

/** What stands between this checkout and an order, each with its field. */
export function whatIsMissing(row: CheckoutRow, basket: BasketRow, language: Language): FieldError[] {
  const say = checkoutTexts[language];
  const missing: FieldError[] = [];
  const need = (present: unknown, pointer: string, detail: string) => {
    if (!present) missing.push({ pointer, code: 'required', detail });
  };
  need(row.contact?.name, '/contact/name', say.name);
  need(row.contact?.phone, '/contact/phone', say.phone);
  need(row.address?.area && basket.area, '/shipping_address/area', say.area);
  need(row.address?.line, '/shipping_address/line', say.line);
  need(row.payment_method, '/payment_method', say.payment);
  need(!cannotBeDelivered(basket), '/shipping_method', say.delivery);
  return missing;
}
