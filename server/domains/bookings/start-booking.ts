import type { Transaction } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { type MovedBooking, moveBooking } from './move-booking.ts';
import { checkCode, findBooking, lockBooking, noteWrongCode } from './queries.ts';
import { bookingMoves } from './transitions.ts';

/** So many wrong codes of a visit in so much time; then no code is looked at, the right one neither. */
export const wrongCodes = { most: 5, withinSeconds: 900 } as const;

/** A wrong code is an answer and no refusal, since the try must be kept. */
export type Started = MovedBooking<'in_progress'> | { wrongCode: true };
type No = Refusal<'not_found' | 'transition_refused' | 'rate_limited'>;

/** Starts a visit with the code its customer gives. Refused unless the provider is on the way. */
export async function startBooking(
  tx: Transaction,
  ids: Ids,
  attempt: { bookingId: string; code: string; personId: string | undefined },
): Promise<Started | No> {
  const { bookingId: id, code } = attempt;
  const seen = await tx.asker.maybe(findBooking, { id });
  if (!seen) return refuse('not_found');
  await tx.engine.one(lockBooking, { id });
  const found = await tx.engine.one(checkCode, { id, code, seconds: wrongCodes.withinSeconds });
  if (!bookingMoves.start.from.some((state) => state === found.status)) return refuse('transition_refused');
  if (found.wrong_before >= wrongCodes.most) {
    return refuse('rate_limited', 'Too many wrong codes. Ask the customer for the code and try again later.');
  }
  if (!found.fits) {
    await tx.engine.run(noteWrongCode, { id: ids.uuid(), booking: id, person: attempt.personId ?? null });
    return { wrongCode: true };
  }
  return (await moveBooking(tx, seen, 'start')) ?? refuse('transition_refused');
}
