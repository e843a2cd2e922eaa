import type { Order } from '#contract/orders.ts';

type Shipment = Order['shipments'][number];
type Booking = Order['bookings'][number];
type State = 'done' | 'now' | 'ahead' | 'failed';

/** A step of the timeline before it has words; `at` is when it happened. */
export type Step = { name: string; state: State; at: string | null };
export type ParcelStep = Step & { name: 'pack' | 'ship' | 'deliver'; shipment: Shipment };
export type VisitStep = Step & { name: 'accept' | 'set_out' | 'start' | 'complete'; booking: Booking };
export type OrderStep = Step & { name: 'placed' | 'paid' | 'completed' };

const parcelNames = ['pack', 'ship', 'deliver'] as const;
const parcelReached = { waiting: 0, to_pack: 0, shipped: 2, delivered: 3, cancelled: 0 };
const parcelEvents = { pack: null, ship: 'shipment.shipped', deliver: 'shipment.delivered' };

const visitNames = ['accept', 'set_out', 'start', 'complete'] as const;
const visitReached: Record<Booking['status'], number> = {
  held: 0,
  pending: 0,
  confirmed: 1,
  en_route: 2,
  in_progress: 3,
  completed: 4,
  cancelled: 0,
  declined: 0,
  expired: 0,
  no_show: 2,
};
const visitEvents = {
  accept: 'booking.accepted',
  set_out: 'booking.set_out',
  start: 'booking.started',
  complete: 'booking.completed',
};

/** Where the order stands, on its own line, that of its parcels and that of its visits. */
export function orderTracks(order: Order) {
  const runs = order.status === 'confirmed' || order.status === 'completed';
  const last = (kind: string | null) =>
    (kind && order.timeline.findLast((entry) => entry.kind === kind)?.at) || null;
  // With several parcels or visits the events do not say which one they are about.
  const single = { parcel: order.shipments.length === 1, visit: order.bookings.length === 1 };

  const parcel = order.shipments.flatMap((shipment): ParcelStep[] => {
    if (shipment.status === 'cancelled') return [{ name: 'pack', shipment, state: 'failed', at: null }];
    const reached = parcelReached[shipment.status];
    return parcelNames.map((name, index) => ({
      name,
      shipment,
      state: stateOf(index, reached, runs),
      at: single.parcel && index < reached ? last(parcelEvents[name]) : null,
    }));
  });
  const visit = order.bookings.flatMap((booking): VisitStep[] => {
    const over = ['cancelled', 'declined', 'expired', 'no_show'].includes(booking.status);
    if (over)
      return [
        { name: booking.status === 'no_show' ? 'start' : 'accept', booking, state: 'failed', at: null },
      ];
    const reached = visitReached[booking.status];
    return visitNames.map((name, index) => ({
      name,
      booking,
      state: stateOf(index, reached, runs),
      at: single.visit && index < reached ? last(visitEvents[name]) : null,
    }));
  });
  return { before: beforeSteps(order, last), parcel, visit, meet: meetSteps(order, last) };
}

function stateOf(index: number, reached: number, runs: boolean): State {
  if (index < reached) return 'done';
  return runs && index === reached ? 'now' : 'ahead';
}

function beforeSteps(
  { status, placed_at: at, payment }: Order,
  last: (kind: string) => string | null,
): OrderStep[] {
  const steps: OrderStep[] = [{ name: 'placed', state: 'done', at }];
  if (payment.method === 'cash') return steps;
  const state =
    payment.status === 'paid' ? 'done' : status === 'pending' || status === 'on_hold' ? 'now' : 'failed';
  return [...steps, { name: 'paid', state, at: payment.paid_at ?? last('payment.paid') }];
}

function meetSteps({ status }: Order, last: (kind: string) => string | null): OrderStep[] {
  if (status === 'cancelled' || status === 'expired') return [];
  const done = status === 'completed';
  return [{ name: 'completed', state: done ? 'done' : 'ahead', at: done ? last('order.completed') : null }];
}
