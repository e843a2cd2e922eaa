import type { Order } from '#contract/orders.ts';
import { Clock, CreditCard, ListChecks, type LucideIcon, ShoppingBag } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { instant } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';

type Entry = Order['timeline'][number];

const signs: Record<Entry['track'], LucideIcon> = {
  order: ListChecks,
  payment: CreditCard,
  parcel: ShoppingBag,
  visit: Clock,
};

/** Everything that happened to an order, with when and by whom. */
export function OrderHistory({ timeline }: { timeline: readonly Entry[] }) {
  const language = useLanguage();
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-2 border-b border-edge pb-1 text-16">
        {m.dashboard_history()}
      </h2>
      <ol>
        {timeline.map((entry) => (
          <li
            key={`${entry.at} ${entry.kind} ${entry.text}`}
            className="flex min-h-row flex-wrap items-center gap-x-4 border-b border-line py-1"
          >
            <time dateTime={entry.at} className="w-full text-ink-2 sm:w-auto sm:min-w-24">
              {instant(entry.at, language)}
            </time>
            <Icon of={signs[entry.track]} small />
            <span className="min-w-0 flex-1">{entry.text}</span>
            {entry.actor && <span className="text-ink-2">{entry.actor}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
