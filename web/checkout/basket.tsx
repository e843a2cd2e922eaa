import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { places } from '../ui/places.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { useLiveRevalidation } from '../use-live.ts';
import { basketAction } from './basket-action.ts';
import { BasketGroups } from './basket-group.tsx';
import { BasketFoot, BasketSummary } from './basket-summary.tsx';
import { basketTopics } from './basket-topics.ts';
import { lastOrder } from './last-order.ts';
import { orderPath } from './order-path.ts';
import { privateMeta } from './private-meta.ts';
import { problemText } from './problem-text.ts';
import { readAfterRefusal } from './read-after-refusal.ts';

/** `?time=<line>` also reads the times that line could have instead. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { api } = context.get(pageContext);
  const { basket } = orFail(await api('GET /baskets/mine'));
  const wanted = new URL(request.url).searchParams.get('time');
  const line = basket?.lines.find(({ id, slot }) => id === wanted && slot);
  const key = crypto.randomUUID();
  const before = basket?.lines.length ? null : lastOrder(request);
  if (!basket || !line) return { basket, before, key, times: null };
  const first = basket.lines.find(({ id }) => id === line.after_line_id);
  const slots = await api('GET /listings/{id}/slots', {
    params: { id: line.listing_id },
    query: {
      add_ons: line.add_ons.map(({ id }) => id),
      ...(first?.arrives_on && { not_before: first.arrives_on }),
    },
  });
  return { basket, before, key, times: slots.ok ? { lineId: line.id, ...slots.data } : null };
}

export function action(args: ActionFunctionArgs) {
  return basketAction(args);
}

export const shouldRevalidate = readAfterRefusal;

export function meta() {
  return privateMeta(m.basket_title(), m.basket_description());
}

/** An empty basket has no button of its own for the foot of the page. */
export const handle = {
  ownBottomBar: (shown: Partial<Awaited<ReturnType<typeof loader>>> | undefined) =>
    (shown?.basket?.lines.length ?? 0) > 0,
};

export default function BasketPage() {
  const { basket, before, key, times } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const local = useLocalPath();
  useLiveRevalidation(basket ? basketTopics(basket) : []);
  const strip = refused && <ToastStrip tone="refused">{problemText(refused.problem)}</ToastStrip>;

  if (!basket || basket.lines.length === 0) {
    return (
      <div className="page py-6">
        <h1 className="mb-4 text-32">{m.basket_title()}</h1>
        {strip}
        <Empty action={<ButtonLink to={local(places.home)}>{m.basket_see_market()}</ButtonLink>}>
          {m.basket_empty()}
        </Empty>
        {before && (
          <p className="mt-6">
            <Link to={local(orderPath(before.id, before.token))} className="text-begun underline">
              {m.basket_last_order()}
            </Link>
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <div className="page py-6">
        <h1 className="mb-4 text-32">{m.basket_title()}</h1>
        {strip && <div className="mb-6">{strip}</div>}
        <div className="grid gap-6 md:grid-cols-12 md:gap-8">
          <div className="min-w-0 md:col-span-7">
            <BasketGroups basket={basket} times={times} />
          </div>
          <div className="min-w-0 md:col-span-5">
            <BasketSummary basket={basket} checkoutKey={key} />
          </div>
        </div>
      </div>
      <BasketFoot basket={basket} />
    </>
  );
}
