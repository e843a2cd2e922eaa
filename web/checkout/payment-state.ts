import type { Order } from '#contract/orders.ts';

export type PaymentState =
  | 'paid'
  | 'checking'
  | 'confirming'
  | 'failed'
  | 'odd'
  | 'cancelled'
  | 'unreachable'
  | 'over';

/**
 * How the payment of an order stands for whoever comes back from the gateway. What the market knows counts; what the
 * gateway's redirect said (`outcome`) only tells confirming from failed as long as nothing is known.
 */
export function paymentState({ status, payment, timeline }: Order, outcome: string | null): PaymentState {
  if (payment.status === 'paid') return 'paid';
  if (payment.status === 'on_hold') return 'checking';
  if (status !== 'pending') return 'over';
  const last = timeline.findLast(({ kind }) => kind.startsWith('payment.'))?.kind;
  if (outcome === 'unreachable') return 'unreachable';
  if (last === 'payment.failed') return 'failed';
  if (last === 'payment.rejected') return 'odd';
  if (last === 'payment.cancelled' || outcome === 'cancel') return 'cancelled';
  if (outcome === 'fail') return 'failed';
  return 'confirming';
}
