import type { Order } from '#contract/orders.ts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { StatusBadge } from '../portal/status-badge.tsx';
import { orFail } from '../problem.ts';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { instant } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { OrderFacts } from './order-facts.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderParts } from './order-parts.tsx';
import { orderWords } from './words.ts';

export const meta = ({ loaderData }: { loaderData?: Order }) =>
  workMeta(m.dashboard_order_number({ number: loaderData?.number ?? '' }), m.dashboard_orders_description());

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = params['id'] ?? '';
  return orFail(await context.get(pageContext).api('GET /admin/orders/{id}', { params: { id } }));
}

/** Everything staff may see of an order. */
export default function OrderPage() {
  const order = useLoaderData<typeof loader>();
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const title = m.dashboard_order_number({ number: order.number });
  return (
    <>
      <Breadcrumb
        steps={[{ to: local(`${places.dashboard}/orders`), label: m.dashboard_orders_title() }]}
        here={title}
      />
      <div className="mb-6">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-24">{title}</h1>
          <StatusBadge word={orderWords[order.status]} />
          <span className="text-ink-2">{instant(order.placed_at, language, now)}</span>
        </div>
        <p className="text-16">{order.next}</p>
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-3">
        <div className="grid min-w-0 gap-8 lg:col-span-2">
          <OrderLines order={order} />
          <OrderParts order={order} />
          <OrderHistory timeline={order.timeline} />
        </div>
        <OrderFacts order={order} />
      </div>
    </>
  );
}
