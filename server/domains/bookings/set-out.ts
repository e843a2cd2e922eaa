import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { type MovedBooking, moveBooking } from './move-booking.ts';
import { findBooking } from './queries.ts';

/** Whoever does the visit is on the way. Refused unless it was accepted. */
export async function setOut(
  tx: Transaction,
  bookingId: string,
): Promise<MovedBooking<'en_route'> | Refusal<'not_found' | 'transition_refused'>> {
  const seen = await tx.asker.maybe(findBooking, { id: bookingId });
  if (!seen) return refuse('not_found');
  return (await moveBooking(tx, seen, 'set_out')) ?? refuse('transition_refused');
}
