import type { ListingPrice } from '#contract/prices.ts';
import { Form } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { instant } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { Price } from '../ui/price.tsx';

const states = {
  planned: { text: m.price_state_planned, tone: 'neutral' },
  in_force: { text: m.price_state_in_force, tone: 'done' },
  over: { text: m.price_state_over, tone: 'neutral' },
} as const;

/** Prices that take the place of the own one, each with its time and for whom it is. */
export function PriceList({ prices, busy }: { prices: readonly ListingPrice[]; busy: boolean }) {
  const language = useLanguage();
  const now = useNow();
  if (prices.length === 0) return <p className="text-ink-2">{m.price_list_none()}</p>;
  const say = (at: string) => instant(at, language, now);
  return (
    <ul>
      {prices.map(({ id, price, compare_price: compare, from, until, group, state }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2">
              <Price price={price} compare={compare} size="16" />
              <Badge tone={states[state].tone}>{states[state].text()}</Badge>
            </p>
            <p className="text-14 text-ink-2">
              {until
                ? m.price_span({ from: say(from), until: say(until) })
                : m.price_span_open({ from: say(from) })}
              {' · '}
              {group?.name ?? m.price_everybody()}
            </p>
          </div>
          {state !== 'over' && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="form" value="end" />
              <input type="hidden" name="price_id" value={id} />
              <Button look="outline" size="compact" busy={busy}>
                {state === 'planned' ? m.price_take_back() : m.price_end_now()}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
