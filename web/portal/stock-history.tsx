import type { StockMovement } from '#contract/stock.ts';
import type { Language } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { digits, instant, number } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';

/** Every change of a listing's units, newest first. */
export function StockHistory({ movements }: { movements: readonly StockMovement[] }) {
  const language = useLanguage();
  const now = useNow();
  if (movements.length === 0) return <p className="text-ink-2">{m.stock_history_none()}</p>;
  return (
    <ol>
      {movements.map((one) => (
        <li key={one.id} className="flex items-start justify-between gap-4 border-b border-line py-3">
          <div className="min-w-0">
            <p className="font-name">{wordsOf(one, language)}</p>
            <p className="text-14 text-ink-2">
              <time dateTime={one.at}>{instant(one.at, language, now)}</time>
              {' · '}
              {one.location}
              {one.by && ` · ${m.stock_by({ name: one.by })}`}
            </p>
            {one.reason && <p className="text-14">{one.reason}</p>}
          </div>
          <span className={cx('text-18 font-bold whitespace-nowrap', one.quantity > 0 && 'text-paan')}>
            {one.quantity > 0 && '+'}
            {number(one.quantity, language)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function wordsOf(
  { kind, quantity, other_location: other, order_number: order }: StockMovement,
  language: Language,
): string {
  if (kind === 'moved') {
    const place = { place: other ?? '' };
    return quantity > 0 ? m.stock_kind_moved_in(place) : m.stock_kind_moved_out(place);
  }
  if (kind === 'shipped') return m.stock_kind_shipped({ number: digits(order ?? '–', language) });
  return {
    received: m.stock_kind_received,
    corrected: m.stock_kind_corrected,
    returned: m.stock_kind_returned,
  }[kind]();
}
