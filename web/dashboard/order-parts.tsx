import type { Order } from '#contract/orders.ts';
import { ShoppingBag, Clock } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { StatusBadge } from '../portal/status-badge.tsx';
import { shipmentWords, visitWords } from '../portal/words.ts';
import { date, dateTime } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';

/** The parcels and visits of an order, each with its seller and where it stands. */
export function OrderParts({ order }: { order: Order }) {
  const language = useLanguage();
  if (order.shipments.length + order.bookings.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="mb-2 border-b border-edge pb-1 text-16">
        {m.dashboard_parts()}
      </h2>
      <ul>
        {order.shipments.map((shipment) => (
          <li key={shipment.id} className={row}>
            <Icon of={ShoppingBag} small />
            <span className={who}>
              <span className="font-name">{shipment.seller.name}</span>{' '}
              <span className="text-ink-2">
                {methods[shipment.method]?.() ?? shipment.method}
                {shipment.tracking && ` · ${m.portal_tracking_is({ number: shipment.tracking })}`}
              </span>
            </span>
            <span className="text-ink-2">
              {m.portal_arrive_by({ day: date(shipment.arrives_on, language) })}
            </span>
            <StatusBadge word={shipmentWords[shipment.status]} />
          </li>
        ))}
        {order.bookings.map((booking) => (
          <li key={booking.id} className={row}>
            <Icon of={Clock} small />
            <span className={who}>
              <span className="font-name">{booking.resource.name}</span>{' '}
              <span className="text-ink-2">{booking.seller.name}</span>
            </span>
            <span className="text-neel">{dateTime(booking.slot, language)}</span>
            <StatusBadge word={visitWords[booking.status]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const methods: Record<string, () => string> = {
  standard: m.dashboard_shipping_standard,
  express: m.dashboard_shipping_express,
};

// On a phone who it is from has a line of its own.
const who = 'min-w-0 grow basis-9/12 sm:basis-0';
const row = 'flex min-h-row flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1';
