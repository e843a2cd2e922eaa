import { ChevronRight, PackageOpen } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { orderPath } from '../checkout/order-path.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { digits } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { places } from '../ui/places.ts';
import { SkeletonLine } from '../ui/skeletons.tsx';
import type { OrderNews } from './news.ts';
import { useNews } from './use-news.ts';

/** The order under way, as high as its place; a way to find one where there is none any more. */
export function RunningOrder() {
  const local = useLocalPath();
  const news = useNews();
  const order = news?.order ?? null;
  useGuestOrderLive(order);
  return (
    <section aria-label={m.news_running()} className="relative flex h-full items-center gap-3 px-4">
      <Icon of={PackageOpen} className="text-begun" />
      <div className="min-w-0 flex-1">
        {order ? (
          <OrderLine order={order} />
        ) : news ? (
          <Link to={local(places.findOrder)} className="font-name after:absolute after:inset-0">
            {m.shell_footer_find()}
          </Link>
        ) : (
          <span className="flex flex-col gap-2">
            <SkeletonLine />
            <SkeletonLine short />
          </span>
        )}
      </div>
      {order?.token && (
        <form method="post" action={local(places.visitor)} className="relative z-10 text-14">
          <button className="min-h-control px-2 text-begun">{m.news_hide()}</button>
        </form>
      )}
      <Icon of={ChevronRight} className="text-ink-2" />
    </section>
  );
}

function OrderLine({ order: { id, token, next, number, status } }: { order: OrderNews }) {
  const local = useLocalPath();
  const language = useLanguage();
  return (
    <>
      <Link
        to={local(orderPath(id, token))}
        className="line-clamp-2 font-name after:absolute after:inset-0 hover:text-begun"
      >
        {next}
      </Link>
      <p className="truncate text-14 text-ink-2">
        {m.news_order({ number: digits(number, language), state: stateOf(status) })}
      </p>
    </>
  );
}

const states = {
  pending: m.order_state_pending,
  on_hold: m.order_state_on_hold,
  confirmed: m.order_state_confirmed,
  completed: m.order_state_completed,
  cancelled: m.order_state_cancelled,
  expired: m.order_state_expired,
};
const stateOf = (status: OrderNews['status']) => states[status]();

const retryMs = 5_000;

/** Whoever holds an order by its link follows it by a stream of its own; one's own come with one's topic. */
function useGuestOrderLive(order: OrderNews | null): void {
  const id = order?.id;
  const token = order?.token;
  useEffect(() => {
    if (!id || !token) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    void Promise.all([import('../checkout/follow-order.ts'), import('./ask-news.ts')]).then(
      ([{ followOrder }, { askNewsSoon }]) =>
        followOrder({ id, token, signal, retryMs, onChange: askNewsSoon }),
    );
    return () => leaving.abort();
  }, [id, token]);
}
