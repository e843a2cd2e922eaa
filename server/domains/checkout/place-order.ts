import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { chosenShipping, readBasket, viewBasket } from '#domains/basket/index.ts';
import { insertOrder, orderToken } from '#domains/orders/index.ts';
import { claimHold, holdSeconds } from '#domains/supply/index.ts';
import { bindHold, closeCheckout, findCheckout } from './queries.ts';
import { snapshotOf } from './snapshot.ts';
import { whatIsMissing } from './view-checkout.ts';

/** The gateway takes 10.00 to 500,000.00 taka. */
const payableMinor = { least: 1_000, most: 50_000_000 };

export type Placed = {
  order: { id: string; number: string; token: string; status: string };
  attemptId: string | null;
};

type No = Refusal<
  | 'not_found'
  | 'checkout_closed'
  | 'checkout_incomplete'
  | 'hold_expired'
  | 'prices_changed'
  | 'options_invalid'
  | 'amount_not_payable'
  | 'area_not_served'
>;

/**
 * Turns a checkout into an order in one transaction. An order to be paid online starts as pending with its first
 * payment attempt; one in cash is confirmed at once and claims its hold. The prices are those the basket shows now;
 * when one differs from what the customer saw, nothing is placed.
 */
export async function placeOrder(
  tx: Transaction,
  kernel: Kernel,
  principal: Principal,
  checkoutId: string,
  language: Language,
): Promise<Placed | No> {
  const checkout = await tx.asker.maybe(findCheckout, { id: checkoutId });
  if (!checkout) return refuse('not_found');
  if (checkout.status !== 'incomplete' && checkout.status !== 'ready') return refuse('checkout_closed');
  const basket = await tx.asker.one(readBasket, { basket: checkout.basket_id, language });
  if (basket.status !== 'open' || basket.lines.length === 0) return refuse('checkout_closed');
  const missing = whatIsMissing(checkout, basket, language);
  if (missing.length > 0) return new Refusal('checkout_incomplete', undefined, missing);
  if (!checkout.hold_id || !checkout.held_until) return refuse('hold_expired');

  const context = { language, now: tx.now(), timeZone: kernel.config.HAAT_TIME_ZONE };
  const view = viewBasket(basket, { ...context, shippingMethod: checkout.shipping_method ?? undefined });
  const chosen = basket.lines.map((line) => ({ line, options: view.options.get(line.id) }));
  if (chosen.some(({ options }) => !options?.fit)) return refuse('options_invalid', undefined, '/lines');
  const hasNewPrice = chosen.some(
    ({ line, options }) => line.price !== line.price_seen || options?.priceMinor !== line.options_price_seen,
  );
  if (hasNewPrice) return refuse('prices_changed');
  const cash = checkout.payment_method === 'cash';
  const total = view.basket.quote.total.amount;
  if (!cash && (total < payableMinor.least || total > payableMinor.most)) return refuse('amount_not_payable');

  const orderId = kernel.ids.uuid();
  const bound = await tx.engine.maybe(bindHold, {
    hold: checkout.hold_id,
    order: orderId,
    seconds: holdSeconds.payment,
  });
  if (!bound) return refuse('hold_expired');
  const shipping = chosenShipping(basket, {
    ...context,
    shippingMethod: checkout.shipping_method ?? undefined,
  });
  const snapshot = snapshotOf({ kernel, checkout, basket, view, bound, shipping, orderId, cash, principal });
  if (isRefusal(snapshot)) return snapshot;
  const placed = await insertOrder(tx, snapshot);
  if (cash) await tx.engine.one(claimHold, { order: orderId });
  const closed = await tx.engine.maybe(closeCheckout, {
    id: checkoutId,
    order: orderId,
    status: cash ? 'completed' : 'awaiting_payment',
  });
  if (!closed) return refuse('checkout_closed');
  return {
    order: {
      id: orderId,
      number: placed.number,
      token: orderToken(kernel, orderId),
      status: snapshot.order.status,
    },
    attemptId: snapshot.attempt?.id ?? null,
  };
}
