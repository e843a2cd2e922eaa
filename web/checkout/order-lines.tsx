import type { Order } from '#contract/orders.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Answers } from '../ui/answers.tsx';
import { date, dateTime, digits, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { Unbroken } from '../ui/unbroken.tsx';

type Line = Order['lines'][number];

/** What was bought, from whom, and what it came to. */
export function OrderLines({ order }: { order: Order }) {
  const language = useLanguage();
  return (
    <div className="rounded-card border border-line bg-surface">
      <ul>
        {order.lines.map((line) => (
          <li key={line.id} className="border-b border-line p-4">
            <OrderLine order={order} line={line} />
          </li>
        ))}
      </ul>
      <dl className="p-4">
        <div className="flex justify-between gap-4 py-1">
          <dt>{m.order_items_total()}</dt>
          <dd>{money(order.items_total, language)}</dd>
        </div>
        {order.shipping_total.amount > 0 && (
          <div className="flex justify-between gap-4 py-1">
            <dt>{m.quote_delivery()}</dt>
            <dd>{money(order.shipping_total, language)}</dd>
          </div>
        )}
        {order.refunds.map(({ amount, reason }, index) => (
          <div key={index} className="flex justify-between gap-4 py-1">
            <dt>
              {m.order_refund()} <span className="text-14 text-ink-2">· {reason}</span>
            </dt>
            <dd>{money({ ...amount, amount: -amount.amount }, language)}</dd>
          </div>
        ))}
        <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-bold">{m.quote_total()}</dt>
          <dd>
            <Price price={order.total} size="18" />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function OrderLine({ order, line }: { order: Order; line: Line }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const booking = order.bookings.find(({ line_id: id }) => id === line.id);
  const isComing = !['completed', 'cancelled', 'expired'].includes(order.status);
  const shipment = order.shipments.find(({ line_ids: ids }) => ids.includes(line.id));
  const when = booking
    ? dateTime(booking.slot, language, now)
    : shipment?.status !== 'delivered' &&
      line.arrives_on &&
      m.ui_card_arrives({ day: date(line.arrives_on, language, now) });
  return (
    <div className="flex items-start gap-3">
      <span className="w-thumb shrink-0">
        <Picture picture={line.picture} cloth={line.cloth} sizes={pictureSizes.thumb} silent />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-name">
          {line.quantity > 1 && `${digits(line.quantity, language)} × `}
          <Link
            to={local(places.item({ kind: line.kind, slug: line.item_slug }))}
            className="hover:text-begun hover:underline"
          >
            <Unbroken>{line.title}</Unbroken>
          </Link>
        </p>
        <p className="text-14 text-ink-2">
          <Link to={local(places.seller(line.seller.slug))} className="hover:text-begun hover:underline">
            {line.seller.name}
          </Link>
        </p>
        {line.add_ons.map(({ name, price }) => (
          <p key={name} className="text-14 text-ink-2">
            + {name}, {money(price, language)}
          </p>
        ))}
        <Answers options={line.options} />
        {when && isComing && (
          <p className={`text-14 first-letter:uppercase ${booking ? 'text-neel' : 'text-ink-2'}`}>{when}</p>
        )}
      </div>
      <p className="whitespace-nowrap">{money(line.line_total, language)}</p>
    </div>
  );
}
