import { type LoaderFunctionArgs, Link, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { oneOf } from '../portal/filters.ts';
import { MoreLink } from '../portal/more-link.tsx';
import { workMeta } from '../portal/page-meta.ts';
import { StatusBadge } from '../portal/status-badge.tsx';
import { orFail } from '../problem.ts';
import { Field } from '../ui/field.tsx';
import { instant, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoRows } from './no-rows.tsx';
import { methodWord, orderStatuses, orderWords, paymentWords } from './words.ts';

export const meta = () => workMeta(m.dashboard_orders_title(), m.dashboard_orders_description());

export async function loader({ url: { searchParams }, context }: LoaderFunctionArgs) {
  const query = {
    status: oneOf(orderStatuses, searchParams.get('status')),
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await context.get(pageContext).api('GET /admin/orders', { query }));
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['data'][number];

export default function Orders() {
  const { data: orders, next_cursor: next } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const q = search.get('q') ?? '';
  const status = oneOf(orderStatuses, search.get('status')) ?? '';
  const filtered = q !== '' || status !== '';
  return (
    <>
      <h1 className="mb-4 text-24">{m.dashboard_orders_title()}</h1>
      <FilterBar key={search.toString()} filtered={filtered}>
        <div className="w-full sm:w-menu">
          <Field label={m.dashboard_orders_search()} type="search" name="q" defaultValue={q} maxLength={80} />
        </div>
        <Select
          label={m.dashboard_status()}
          name="status"
          defaultValue={status}
          options={[
            { value: '', label: m.dashboard_all() },
            ...orderStatuses.map((value) => ({ value, label: orderWords[value].text() })),
          ]}
        />
      </FilterBar>
      <OrderTable orders={orders} filtered={filtered} />
      <MoreLink next={next} compact />
    </>
  );
}

function OrderTable({ orders, filtered }: { orders: readonly Row[]; filtered: boolean }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  return (
    <Table
      caption={m.dashboard_orders_title()}
      rows={orders}
      rowKey={({ id }) => id}
      empty={<NoRows filtered={filtered}>{m.dashboard_no_orders()}</NoRows>}
      columns={[
        {
          key: 'number',
          head: m.dashboard_number(),
          cell: (row) => (
            <Link
              to={local(`${places.dashboard}/orders/${row.id}`)}
              className="font-name whitespace-nowrap text-begun hover:underline"
            >
              {row.number}
            </Link>
          ),
        },
        {
          key: 'placed',
          head: m.dashboard_placed(),
          wideOnly: true,
          cell: (row) => <span className="whitespace-nowrap">{instant(row.placed_at, language, now)}</span>,
        },
        {
          key: 'customer',
          head: m.dashboard_customer(),
          cell: (row) => <span className="sm:whitespace-nowrap">{row.customer}</span>,
        },
        {
          key: 'what',
          head: m.dashboard_what(),
          wideOnly: true,
          cell: (row) => <span className="line-clamp-1">{row.titles.join(', ')}</span>,
        },
        {
          key: 'sellers',
          head: m.dashboard_sellers(),
          deskOnly: true,
          cell: (row) => <span className="line-clamp-1">{row.sellers.join(', ')}</span>,
        },
        {
          key: 'payment',
          head: m.dashboard_payment(),
          wideOnly: true,
          cell: (row) => (
            <span className="inline-flex items-center gap-2 whitespace-nowrap">
              <StatusBadge word={paymentWords[row.payment]} />
              <span className="hidden text-ink-2 lg:inline">{methodWord(row.payment_method)}</span>
            </span>
          ),
        },
        {
          key: 'status',
          head: m.dashboard_status(),
          cell: (row) => <StatusBadge word={orderWords[row.status]} />,
        },
        {
          key: 'total',
          head: m.dashboard_total(),
          figure: true,
          cell: (row) => <span className="font-name whitespace-nowrap">{money(row.total, language)}</span>,
        },
      ]}
    />
  );
}
