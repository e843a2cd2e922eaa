import type { StockRow as Row } from '#contract/stock.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Badge } from '../ui/badge.tsx';
import { cx } from '../ui/cx.ts';
import { number } from '../ui/format.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { LiveValue } from './live-value.tsx';

/** A listing of goods with what is left of it, in all and at each place. */
export function StockRow({ row }: { row: Row }) {
  const language = useLanguage();
  const local = useLocalPath();
  return (
    <li className="relative flex gap-3 border-b border-line py-4 hover:bg-sunken">
      <div className="w-thumb shrink-0">
        <Picture picture={row.picture} cloth={row.cloth} sizes={pictureSizes.thumb} silent />
      </div>
      <div className="min-w-0 flex-1">
        <h2 className="text-16 font-name">
          <Link to={local(`${places.portal}/stock/${row.id}`)} className="after:absolute after:inset-0">
            {row.title}
          </Link>
        </h2>
        <p className="text-14 text-ink-2">{row.sku}</p>
        <StockLeft row={row} />
        {row.tracked && row.shelves.length > 1 && (
          <ul className="mt-1 flex flex-wrap gap-x-4 text-14 text-ink-2">
            {row.shelves.map(({ location, free }) => (
              <li key={location.id}>
                {location.name}: {number(free, language)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** What is left for sale of a listing, with the warnings that stand. */
export function StockLeft({ row }: { row: Row }) {
  const language = useLanguage();
  if (!row.tracked) return <p className="text-14 text-ink-2">{m.stock_uncounted()}</p>;
  const low = row.shelves.filter((shelf) => shelf.low_since !== null);
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <LiveValue value={row.free}>
          <span className={cx('text-18 font-bold', (row.free === 0 || low.length > 0) && 'text-morich')}>
            {m.stock_free({ count: number(row.free, language) })}
          </span>
        </LiveValue>
        {low.map(({ location, low_below: below }) => (
          <Badge key={location.id} tone="late">
            {m.stock_low_badge({ count: number(below ?? 0, language) })}
          </Badge>
        ))}
      </p>
      <p className="text-14 text-ink-2">
        {m.stock_detail({ onHand: number(row.on_hand, language), held: number(row.held, language) })}
      </p>
    </>
  );
}
