import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { digits, instant } from '../ui/format.ts';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { KeepLink } from './keep-link.tsx';
import { orderAction } from './order-action.ts';
import { OrderContacts } from './order-contacts.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import { PayForm } from './pay-form.tsx';
import { privateMeta } from './private-meta.ts';
import { problemText } from './problem-text.ts';
import { readAfterRefusal } from './read-after-refusal.ts';
import { readOrder } from './read-order.ts';
import { ReviewForm, ReviewThanks } from './review-form.tsx';
import { useOrderLive } from './use-order-live.ts';

export async function loader(args: LoaderFunctionArgs) {
  const found = await readOrder(args, args.params['id'] ?? '');
  return { ...found, key: crypto.randomUUID() };
}

export function action(args: ActionFunctionArgs) {
  return orderAction(args);
}

export const shouldRevalidate = readAfterRefusal;

export function meta({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> | undefined }) {
  const number = loaderData?.order.number;
  return privateMeta(number ? m.order_title({ number }) : m.order_title_plain(), m.order_description());
}

export default function OrderPage() {
  const { order, token, key } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const language = useLanguage();
  useOrderLive(order.id, token);
  const [query] = useSearchParams();
  const reviewable = order.lines.filter((line) => line.reviewable);
  const reviewed = order.lines.find(({ id }) => id === query.get('reviewed'));
  const isPayable = order.status === 'pending' && order.payment.method === 'sslcommerz';
  return (
    <div className="page py-6">
      <p className="mb-2 text-ink-2">
        {m.order_number_placed({
          number: digits(order.number, language),
          at: instant(order.placed_at, language),
        })}
      </p>
      <h1 aria-live="polite" className="mb-6 max-w-prose text-32">
        {order.next}
      </h1>
      {reply?.problem && (
        <div className="mb-6">
          <ToastStrip tone="refused">{problemText(reply.problem)}</ToastStrip>
        </div>
      )}
      <div className="grid gap-8 md:grid-cols-12">
        <div className="min-w-0 md:col-span-7">
          <h2 className="sr-only">{m.order_timeline()}</h2>
          <OrderTimeline order={order} payAction={isPayable && <PayForm order={order} payKey={key} />} />
          <OrderContacts order={order} />
          {reviewed && <ReviewThanks line={reviewed} />}
          {reviewable.length > 0 && (
            <section aria-labelledby="reviews" className="mt-8">
              <h2 id="reviews" className="mb-2 text-20">
                {m.review_title()}
              </h2>
              {reviewable.map((line) => (
                <ReviewForm key={line.id} line={line} reply={reply} />
              ))}
            </section>
          )}
          {token && <KeepLink email={order.contact.email} />}
        </div>
        <section aria-labelledby="bought" className="min-w-0 md:col-span-5">
          <h2 id="bought" className="mb-3 text-20">
            {m.order_bought()}
          </h2>
          <OrderLines order={order} />
          <OrderFacts order={order} />
        </section>
      </div>
    </div>
  );
}
