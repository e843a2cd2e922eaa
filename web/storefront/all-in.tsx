import type { Delivery } from '#contract/catalogue.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { money } from '../ui/format.ts';
import { useAreas } from './shell.tsx';

/** What one piece comes to when it is brought, and why; as long as nobody said where to, how to find out. */
export function AllIn({ delivery }: { delivery: Delivery | null }) {
  const language = useLanguage();
  const { areas, area } = useAreas();
  if (delivery) {
    const { name, reason, total } = delivery;
    return (
      <p className="mt-1">
        <span className="block font-name">
          {m.store_all_in({ price: money(total, language), area: delivery.area.name })}
        </span>
        <span className="block text-14 text-ink-2">{m.store_all_in_why({ method: name, reason })}</span>
      </p>
    );
  }
  const chosen = areas.some(({ slug }) => slug === area);
  return chosen ? null : <p className="mt-1 text-14 text-ink-2">{m.store_all_in_ask()}</p>;
}
