import type { Transaction } from '#kernel/database/database.ts';
import { orderEvents } from './order-events.ts';
import { finishParts as finishPartsRow, lockOrder } from './queries-seller.ts';

/**
 * Locks the order, lets `move` carry one of its parts on, then completes what is thereby done: the seller order, and
 * with the last one the order. An order in cash counts as paid when everything of it is fulfilled. Answers what
 * `move` answered; of nothing, nothing is completed.
 */
export async function finishingParts<T>(
  tx: Transaction,
  part: { orderId: string; sellerId: string },
  move: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const { orderId, sellerId } = part;
  await tx.engine.one(lockOrder, { order: orderId });
  const moved = await move();
  if (moved === undefined) return undefined;
  const { person_id: personId, finished, paid } = await tx.engine.one(finishPartsRow, { order: orderId });
  const concerned = { orderId, sellerIds: [sellerId], personId, by: 'system' as const };
  if (paid) tx.emit(...orderEvents('payment.paid', { ...concerned, extra: { method: 'cash' } }));
  if (finished) tx.emit(...orderEvents('order.completed', concerned));
  return moved;
}
