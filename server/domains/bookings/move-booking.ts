import type { Transaction } from '#kernel/database/database.ts';
import { orderEvents } from '#domains/orders/index.ts';
import { moveBooking as moveBookingRow } from './queries.ts';
import { type BookingMove, bookingMoves } from './transitions.ts';

/** A visit that the asker was shown to see. */
export type SeenBooking = { id: string; order_id: string; seller_id: string };
export type MovedBooking<Status extends string> = { id: string; status: Status };

/**
 * Carries a visit on by one move and says so, as its seller. Undefined when the move does not follow from where the
 * visit stands; of moves at the same time one is carried out. Guards are the caller's.
 */
export async function moveBooking<Name extends BookingMove>(
  tx: Transaction,
  seen: SeenBooking,
  name: Name,
): Promise<MovedBooking<(typeof bookingMoves)[Name]['to']> | undefined> {
  const { from, to, event } = bookingMoves[name];
  const moved = await tx.engine.maybe(moveBookingRow, { id: seen.id, from, to });
  if (!moved) return undefined;
  const collected = moved.cash_collected > 0 && { cash_collected: moved.cash_collected };
  const extra = { seller: seen.seller_id, booking: seen.id, ...collected };
  const concerned = { orderId: seen.order_id, sellerIds: [seen.seller_id], personId: moved.person_id };
  tx.emit(...orderEvents(event, { ...concerned, by: 'seller', extra }));
  return { id: seen.id, status: to };
}
