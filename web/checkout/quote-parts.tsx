import type { Quote } from '#contract/basket.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { money } from '../ui/format.ts';
import { Price } from '../ui/price.tsx';

/** Each amount with its reason, and what they come to. */
export function QuoteParts({ quote }: { quote: Quote }) {
  const language = useLanguage();
  return (
    <dl>
      {quote.parts.map((part) => (
        <div key={`${part.code} ${part.label}`} className="flex items-baseline justify-between gap-4 py-1">
          <dt className="min-w-0">
            {part.label} <span className="text-14 text-ink-2">· {part.reason}</span>
          </dt>
          <dd className="whitespace-nowrap">{money(part.amount, language)}</dd>
        </div>
      ))}
      {!quote.final && (
        <div className="flex items-baseline justify-between gap-4 py-1">
          <dt>{m.quote_delivery()}</dt>
          <dd className="text-14 text-ink-2">{m.quote_needs_area()}</dd>
        </div>
      )}
      <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="font-bold">
          {quote.final ? m.quote_total() : m.quote_so_far()}
          {quote.final && <span className="text-14 font-normal text-ink-2"> · {m.quote_all_in()}</span>}
        </dt>
        <dd>
          <Price price={quote.total} size="24" />
        </dd>
      </div>
    </dl>
  );
}
