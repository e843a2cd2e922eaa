import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { finishingParts } from '#domains/orders/index.ts';
import { type MovedBooking, moveBooking } from './move-booking.ts';
import { findBooking } from './queries.ts';

/**
 * The work is done, and what was due in cash was taken. With the last part of a seller order that is completed too,
 * with the last of an order the order. Refused unless the work has begun.
 */
export async function completeBooking(
  tx: Transaction,
  bookingId: string,
): Promise<MovedBooking<'completed'> | Refusal<'not_found' | 'transition_refused'>> {
  const seen = await tx.asker.maybe(findBooking, { id: bookingId });
  if (!seen) return refuse('not_found');
  const part = { orderId: seen.order_id, sellerId: seen.seller_id };
  const moved = await finishingParts(tx, part, () => moveBooking(tx, seen, 'complete'));
  return moved ?? refuse('transition_refused');
}
