import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { type MovedBooking, moveBooking } from './move-booking.ts';
import { findBooking } from './queries.ts';

/** The seller takes a visit on. Refused unless it waits for an answer. */
export async function acceptBooking(
  tx: Transaction,
  bookingId: string,
): Promise<MovedBooking<'confirmed'> | Refusal<'not_found' | 'transition_refused'>> {
  const seen = await tx.asker.maybe(findBooking, { id: bookingId });
  if (!seen) return refuse('not_found');
  return (await moveBooking(tx, seen, 'accept')) ?? refuse('transition_refused');
}
