import type { Order } from '#contract/orders.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Answers } from '../ui/answers.tsx';
import { date, digits, money } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';

/** What was bought of whom, and how the total comes about. */
export function OrderLines({ order }: { order: Order }) {
  const language = useLanguage();
  const local = useLocalPath();
  const totals = [
    { label: m.dashboard_items_total(), amount: order.items_total },
    { label: m.dashboard_shipping_total(), amount: order.shipping_total },
  ];
  return (
    <section aria-labelledby="lines">
      <h2 id="lines" className="mb-2 text-16">
        {m.dashboard_lines()}
      </h2>
      <Table
        caption={m.dashboard_lines()}
        rows={order.lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            head: m.dashboard_item(),
            cell: (line) => (
              <>
                <Link
                  to={local(places.item({ kind: line.kind, slug: line.item_slug }))}
                  className="font-name hover:text-begun hover:underline"
                >
                  {line.title}
                </Link>
                {line.add_ons.map(({ name, price }) => (
                  <span key={name} className="block text-ink-2">
                    + {name} {money(price, language)}
                  </span>
                ))}
                <Answers options={line.options} />
                <span className="block text-ink-2">{line.sku}</span>
              </>
            ),
          },
          { key: 'seller', head: m.dashboard_seller(), wideOnly: true, cell: (line) => line.seller.name },
          {
            key: 'when',
            head: m.dashboard_when(),
            wideOnly: true,
            cell: (line) =>
              line.kind === 'product' ? (
                line.arrives_on && <Tag kind="goods">{date(line.arrives_on, language)}</Tag>
              ) : (
                <Tag kind="time">{line.after_line_id ? m.dashboard_after_parcel() : m.dashboard_visit()}</Tag>
              ),
          },
          {
            key: 'quantity',
            head: m.dashboard_quantity(),
            figure: true,
            cell: (line) => digits(line.quantity, language),
          },
          {
            key: 'price',
            head: m.dashboard_unit_price(),
            figure: true,
            wideOnly: true,
            cell: (line) => <span className="whitespace-nowrap">{money(line.unit_price, language)}</span>,
          },
          {
            key: 'total',
            head: m.dashboard_amount(),
            figure: true,
            cell: (line) => (
              <span className="font-name whitespace-nowrap">{money(line.line_total, language)}</span>
            ),
          },
        ]}
      />
      <dl className="ml-auto max-w-menu pt-2">
        {totals.map(({ label, amount }) => (
          <div key={label} className="flex justify-between gap-4 py-1">
            <dt className="text-ink-2">{label}</dt>
            <dd>{money(amount, language)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-t border-edge py-1 text-16 font-bold">
          <dt>{m.dashboard_total()}</dt>
          <dd>{money(order.total, language)}</dd>
        </div>
      </dl>
    </section>
  );
}
