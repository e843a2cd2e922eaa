import { acceptBooking, completeBooking, setOut, startBooking } from '#domains/bookings/index.ts';
import { deliverShipment, shipShipment } from '#domains/orders/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import type { Past } from './past.ts';
import type { PlannedOrder } from './plan-orders.ts';
import { partsOfOrder } from './queries.ts';

/** What a seller does at a time. */
export type Step = { at: Date; sellerId: string; take: (tx: Transaction) => Promise<unknown> };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What the sellers of an order do with it, a chain for each parcel and visit; none of it has happened yet. */
export async function stepsOf(past: Past, plan: PlannedOrder, orderId: string): Promise<Step[][]> {
  const parts = await past.kernel.db.engine.one(partsOfOrder, { order: orderId });
  return [
    ...parts.shipments.map((shipment) => parcelSteps(past, plan, shipment)),
    ...parts.bookings.map((booking) => visitSteps(past, plan, booking)),
  ];
}

/** Takes a step on its day; false when that has not come or the step was refused. */
export async function takeStep(past: Past, { at, sellerId, take }: Step): Promise<boolean> {
  if (at.getTime() > past.today.getTime()) return false;
  past.clock.set(at);
  const seller: Principal = { audience: 'seller', sellerId, role: 'owner' };
  return !isRefusal(await past.kernel.db.transaction(seller, take));
}

/** Packed within a day, with the customer on the promised day. */
function parcelSteps(
  past: Past,
  plan: PlannedOrder,
  shipment: { id: string; seller_id: string; arrives_on: string },
): Step[] {
  const noon = Date.parse(`${shipment.arrives_on}T07:00:00Z`) + past.random.below(8) * hourMs;
  const leaves =
    plan.parcelsLeave ?? new Date(Math.max(plan.placedAt.getTime() + 5 * hourMs, noon - 26 * hourMs));
  const tracking = `RX${String(100_000 + past.random.below(900_000))}`;
  const sellerId = shipment.seller_id;
  return [
    { at: leaves, sellerId, take: (tx) => shipShipment(tx, shipment.id, tracking) },
    {
      at: new Date(Math.max(noon, leaves.getTime() + 2 * hourMs)),
      sellerId,
      take: (tx) => deliverShipment(tx, shipment.id),
    },
  ];
}

function visitSteps(
  past: Past,
  plan: PlannedOrder,
  booking: { id: string; seller_id: string; start: string; end: string; code: string },
): Step[] {
  const start = Date.parse(booking.start);
  const end = Date.parse(booking.end);
  const sellerId = booking.seller_id;
  const { ids } = past.kernel;
  const accepted = new Date(
    Math.min(plan.placedAt.getTime() + (15 + past.random.below(90)) * minuteMs, start - 30 * minuteMs),
  );
  return [
    { at: accepted, sellerId, take: (tx) => acceptBooking(tx, booking.id) },
    { at: new Date(start - 25 * minuteMs), sellerId, take: (tx) => setOut(tx, booking.id) },
    {
      at: new Date(start + past.random.below(8) * minuteMs),
      sellerId,
      take: (tx) => startBooking(tx, ids, { bookingId: booking.id, code: booking.code, personId: undefined }),
    },
    {
      at: new Date(end - past.random.below(10) * minuteMs),
      sellerId,
      take: (tx) => completeBooking(tx, booking.id),
    },
  ];
}
