import type { ReplyOf } from '#contract/operations.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Badge } from '../ui/badge.tsx';
import { number } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';

type Row = ReplyOf<'GET /seller/today'>['low_stock'][number];

/** Shelves that warn, each with the way to its stock. */
export function LowStock({ rows }: { rows: readonly Row[] }) {
  const language = useLanguage();
  const local = useLocalPath();
  return (
    <section>
      <StallHeading>{m.stock_today_low()}</StallHeading>
      <ul>
        {rows.map((row) => (
          <li
            key={`${row.listing_id} ${row.location}`}
            className="relative flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-3 hover:bg-sunken"
          >
            <span className="min-w-0">
              <Link
                to={local(`${places.portal}/stock/${row.listing_id}`)}
                className="font-name after:absolute after:inset-0"
              >
                {row.title}
              </Link>
              <span className="block text-14 text-ink-2">{row.location}</span>
            </span>
            <span className="flex items-center gap-2">
              <span className="font-name">{m.stock_free({ count: number(row.free, language) })}</span>
              <Badge tone="late">{m.stock_low_badge({ count: number(row.low_below, language) })}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
