import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { orFail } from '../problem.ts';
import { Empty } from '../ui/empty.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { oneOf, sellerOrderStatuses } from './filters.ts';
import { memberOf } from './member.server.ts';
import { MoreLink } from './more-link.tsx';
import { OrderCard } from './order-card.tsx';
import { workMeta } from './page-meta.ts';
import { usePortal } from './shell.tsx';
import { sellerOrderWords } from './words.ts';

export { act as action } from './moves.server.ts';

export const meta = () => workMeta(m.portal_orders_title(), m.portal_orders_description());

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const { searchParams } = args.url;
  const query = {
    status: oneOf(sellerOrderStatuses, searchParams.get('status')),
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 24,
  };
  return orFail(await args.context.get(pageContext).api('GET /seller/orders', { query, headers }));
}

const tabs = [null, 'new', 'in_progress', 'completed', 'cancelled'] as const;

export default function Orders() {
  const { data: orders, next_cursor: next } = useLoaderData<typeof loader>();
  const { today, pageKey } = usePortal();
  const status = oneOf(sellerOrderStatuses, useSearchParams()[0].get('status')) ?? null;
  const fresh = today?.orders.filter((order) => order.status === 'new').length ?? 0;
  return (
    <>
      <StallHeading level={1}>{m.portal_orders_title()}</StallHeading>
      <div className="mb-6">
        <Tabs
          label={m.portal_filter_status()}
          tabs={tabs.map((one) => ({
            to: one ? `?status=${one}` : '?',
            label: one ? sellerOrderWords[one].text() : m.portal_filter_all(),
            chosen: status === one,
            ...(one === 'new' && fresh > 0 && { count: fresh }),
          }))}
        />
      </div>
      {orders.length === 0 && <Empty>{status ? m.portal_no_orders_here() : m.portal_no_orders()}</Empty>}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {orders.map((order) => (
          <OrderCard key={order.id} order={order} pageKey={pageKey} />
        ))}
      </div>
      <MoreLink next={next} />
    </>
  );
}
