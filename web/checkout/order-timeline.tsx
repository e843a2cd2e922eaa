import type { Order } from '#contract/orders.ts';
import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { date, dateTime, instant } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { Timeline, type TimelineStep } from '../ui/timeline.tsx';
import { type OrderStep, type ParcelStep, type VisitStep, orderTracks } from './order-tracks.ts';
import { StartCode } from './start-code.tsx';

type Props = { order: Order; /** Pays it, at the step that waits for it. */ payAction: ReactNode };

/** The order over time: parcel and visit side by side, with what can be done at each step. */
export function OrderTimeline({ order, payAction }: Props) {
  const language = useLanguage();
  const now = useNow();
  const tracks = orderTracks(order);
  const when = (at: string | null) =>
    at && <span className="block first-letter:uppercase">{instant(at, language, now)}</span>;

  const orderStep = (step: OrderStep): TimelineStep => ({
    key: step.name,
    label: orderLabel(order, step),
    state: step.state,
    at: when(step.at),
    action: step.name === 'paid' && step.state === 'now' ? payAction : undefined,
  });

  const parcelStep = (step: ParcelStep): TimelineStep => {
    const { shipment, name, state } = step;
    const waits = name === 'deliver' && state !== 'done';
    return {
      key: `${shipment.id} ${name}`,
      label:
        state === 'failed' ? m.order_parcel_off() : parcelLabels[name][state === 'done' ? 'done' : 'open'](),
      state,
      at: waits ? m.ui_card_arrives({ day: date(shipment.arrives_on, language, now) }) : when(step.at),
      detail:
        name === 'pack'
          ? shipment.seller.name
          : name === 'ship' && shipment.tracking
            ? m.order_tracking({ tracking: shipment.tracking })
            : undefined,
    };
  };

  const visitStep = (step: VisitStep): TimelineStep => {
    const { booking, name, state } = step;
    const person = booking.resource.name;
    const waits = name === 'start' && state !== 'done' && state !== 'failed';
    return {
      key: `${booking.id} ${name}`,
      label:
        state === 'failed'
          ? visitOff(booking.status)
          : visitLabels[name][state === 'done' ? 'done' : 'open']({ person }),
      state,
      at: waits ? (
        <span className="block first-letter:uppercase">{dateTime(booking.slot, language, now)}</span>
      ) : (
        when(step.at)
      ),
      detail: name === 'accept' && booking.seller.name !== person ? booking.seller.name : undefined,
      action:
        waits && booking.start_code && runs(order) ? (
          <StartCode code={booking.start_code} person={person} />
        ) : undefined,
    };
  };

  return (
    <Timeline
      before={tracks.before.map(orderStep)}
      parcel={tracks.parcel.map(parcelStep)}
      visit={tracks.visit.map(visitStep)}
      meet={tracks.meet.map(orderStep)}
    />
  );
}

const runs = ({ status }: Order) => status === 'confirmed';

function orderLabel({ payment }: Order, { name, state }: OrderStep): string {
  if (name === 'placed') return payment.method === 'cash' ? m.order_placed_cash() : m.order_placed();
  if (name === 'completed') return state === 'done' ? m.order_all_done() : m.order_all_done_ahead();
  if (state === 'done') return m.order_paid();
  return state === 'failed'
    ? m.order_not_paid()
    : payment.status === 'on_hold'
      ? m.order_checking()
      : m.order_to_pay();
}

const parcelLabels = {
  pack: { open: m.order_pack, done: m.order_packed },
  ship: { open: m.order_ship, done: m.order_shipped },
  deliver: { open: m.order_deliver, done: m.order_delivered },
};

const visitLabels = {
  accept: { open: m.order_accept, done: m.order_accepted },
  set_out: { open: m.order_set_out, done: m.order_has_set_out },
  start: { open: m.order_start, done: m.order_started },
  complete: { open: m.order_complete, done: m.order_work_done },
};

const visitOff = (status: string) =>
  status === 'no_show' ? m.order_no_show() : status === 'declined' ? m.order_declined() : m.order_visit_off();
