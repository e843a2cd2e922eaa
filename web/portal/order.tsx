import type { SellerOrder } from '#contract/orders.ts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Answers } from '../ui/answers.tsx';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { date, digits, instant, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { Table } from '../ui/table.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { CallButton, MapLink, Where } from './contact-line.tsx';
import { memberOf } from './member.server.ts';
import { workMeta } from './page-meta.ts';
import { ParcelMove } from './parcel-move.tsx';
import { usePortal } from './shell.tsx';
import { StatusBadge } from './status-badge.tsx';
import { sellerOrderWords } from './words.ts';

export { act as action } from './moves.server.ts';

export const meta = ({ loaderData }: { loaderData?: SellerOrder }) =>
  workMeta(m.portal_order_number({ number: loaderData?.order_number ?? '' }), m.portal_orders_description());

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const params = { id: args.params['id'] ?? '' };
  return orFail(await args.context.get(pageContext).api('GET /seller/orders/{id}', { params, headers }));
}

export default function OrderPage() {
  const order = useLoaderData<typeof loader>();
  const { pageKey } = usePortal();
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const title = m.portal_order_number({ number: order.order_number });
  return (
    <>
      <Breadcrumb
        steps={[{ to: local(`${places.portal}/orders`), label: m.portal_orders_title() }]}
        here={title}
      />
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <h1 className="text-32">{title}</h1>
        <StatusBadge word={sellerOrderWords[order.status]} />
        <p className="w-full text-ink-2">
          {m.portal_placed({ when: instant(order.placed_at, language, now) })}
        </p>
      </div>
      <div className="grid items-start gap-8 md:grid-cols-2">
        <section className="grid gap-6">
          {order.shipment && (
            <div>
              <Timeline parcel={parcelSteps(order, date(order.shipment.arrives_on, language, now))} />
              <ParcelMove
                key={order.shipment.id}
                shipment={order.shipment}
                pageKey={pageKey}
                withTracking
                lead
              />
            </div>
          )}
          <Lines order={order} />
        </section>
        <section className="grid gap-4 rounded-card border border-line bg-surface p-4">
          <h2 className="text-20">{m.portal_deliver_to()}</h2>
          <p className="font-name">{order.contact.name}</p>
          <Where address={order.address} />
          <div className="flex flex-wrap gap-3">
            <CallButton contact={order.contact} />
            <MapLink address={order.address} />
          </div>
          {order.note && (
            <p className="rounded-control bg-sunken px-3 py-2 text-14">
              <span className="font-name">{m.portal_note_from({ name: order.contact.name })}</span>{' '}
              {order.note}
            </p>
          )}
          <p className="font-name">
            {order.paid
              ? m.portal_paid_already({ amount: money(order.total, language) })
              : m.portal_collect({ amount: money(order.total, language) })}
          </p>
        </section>
      </div>
    </>
  );
}

function Lines({ order: { lines, total } }: { order: SellerOrder }) {
  const language = useLanguage();
  return (
    <div>
      <h2 className="mb-3 text-20">{m.portal_lines()}</h2>
      <Table
        caption={m.portal_lines()}
        rowKey={({ id }) => id}
        rows={lines}
        columns={[
          {
            key: 'quantity',
            head: m.portal_quantity(),
            cell: (line) => <span className="font-bold">{digits(line.quantity, language)} ×</span>,
          },
          {
            key: 'title',
            head: m.portal_item(),
            cell: (line) => (
              <>
                {line.title}
                <Answers options={line.options} />
                <span className="block text-ink-2">{line.sku}</span>
              </>
            ),
          },
          {
            key: 'total',
            head: m.portal_amount(),
            figure: true,
            cell: (line) => money(line.line_total, language),
          },
        ]}
      />
      <p className="flex justify-between py-3 font-bold">
        <span>{m.portal_total()}</span>
        <span>{money(total, language)}</span>
      </p>
    </div>
  );
}

function parcelSteps({ shipment }: SellerOrder, arrives: string) {
  const status = shipment?.status;
  const cancelled = status === 'cancelled';
  const left = status === 'shipped' || status === 'delivered';
  return [
    {
      key: 'pack',
      label: m.portal_parcel_to_pack(),
      state: cancelled ? ('failed' as const) : left ? ('done' as const) : ('now' as const),
    },
    {
      key: 'ship',
      label: m.portal_parcel_shipped(),
      state: status === 'delivered' ? ('done' as const) : left ? ('now' as const) : ('ahead' as const),
      detail: shipment?.tracking ? m.portal_tracking_is({ number: shipment.tracking }) : undefined,
    },
    {
      key: 'deliver',
      label: m.portal_parcel_delivered(),
      at: m.portal_arrive_by({ day: arrives }),
      state: status === 'delivered' ? ('done' as const) : ('ahead' as const),
    },
  ];
}
