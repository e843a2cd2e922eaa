import type { SellerOrder } from '#contract/orders.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Answers } from '../ui/answers.tsx';
import { age, date, digits, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { Tag } from '../ui/tag.tsx';
import { ParcelMove } from './parcel-move.tsx';
import { StatusBadge } from './status-badge.tsx';
import { sellerOrderWords, shipmentWords } from './words.ts';

type Props = { order: SellerOrder; pageKey: string; lead?: boolean };

/** Under a minute. */
const isYoung = (at: string, now: string | number | Date) =>
  new Date(now).getTime() - Date.parse(at) < 60_000;

/** An order in a list: what goes into the parcel, where to, by when, and its one button. */
export function OrderCard({ order, pageKey, lead }: Props) {
  const language = useLanguage();
  const now = useNow();
  const local = useLocalPath();
  const { shipment, lines, address } = order;
  return (
    <article className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="text-16">
          <Link
            to={local(`${places.portal}/orders/${order.id}`)}
            className="font-bold text-begun hover:underline"
          >
            {m.portal_order_number({ number: order.order_number })}
          </Link>
          <span className="block text-14 font-normal text-ink-2">
            {isYoung(order.placed_at, now)
              ? m.portal_just_now()
              : m.portal_ago({ time: age(order.placed_at, now, language) })}
          </span>
        </h3>
        <StatusBadge word={shipment ? shipmentWords[shipment.status] : sellerOrderWords[order.status]} />
      </div>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line.id} className="flex gap-3">
            <span className="min-w-8 font-bold">{digits(line.quantity, language)} ×</span>
            <span className="min-w-0 flex-1">
              {line.title}
              <Answers options={line.options} />
              <span className="block text-14 text-ink-2">{line.sku}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-14 text-ink-2">
        {shipment && (
          <Tag kind="goods">{m.portal_arrive_by({ day: date(shipment.arrives_on, language, now) })}</Tag>
        )}
        <span>{address.area}</span>
        <span>
          {order.paid
            ? m.portal_paid_already({ amount: money(order.total, language) })
            : m.portal_collect({ amount: money(order.total, language) })}
        </span>
      </div>
      {shipment && (
        <div className="mt-auto">
          <ParcelMove key={shipment.id} shipment={shipment} pageKey={pageKey} lead={lead ?? false} />
        </div>
      )}
    </article>
  );
}
