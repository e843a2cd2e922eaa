import type { SellerBooking } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { duration, time } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { type TrackRow, dayTrack } from './day-track.ts';
import { StatusBadge } from './status-badge.tsx';
import { visitWords } from './words.ts';

const unitsPerMinute = 0.8;
const scaled = (minutes: number) => Math.max(1, Math.round(minutes * unitsPerMinute));

/** The day as a line: visits and the time between them, each as long as it takes. */
export function DayView({ visits }: { visits: readonly SellerBooking[] }) {
  const rows = dayTrack(visits, useNow());
  return (
    <ol className="flex flex-col">
      {rows.map((row) => (
        <li key={row.key} className="flex gap-3">
          <Row row={row} />
        </li>
      ))}
    </ol>
  );
}

function Row({ row }: { row: TrackRow }) {
  if (row.kind === 'now') return <Now />;
  if (row.kind === 'gap') return <Gap gap={row} />;
  return <Visit visit={row.visit} minutes={row.minutes} />;
}

function Now() {
  const language = useLanguage();
  return (
    <>
      <p className="w-12 shrink-0 text-right text-14 font-bold text-begun">{time(useNow(), language)}</p>
      <p className="flex flex-1 items-center gap-3 text-14 font-bold text-begun">
        <span className="size-2 rounded-full bg-begun" aria-hidden="true" />
        {m.portal_now()}
        <span className="h-px flex-1 bg-begun" aria-hidden="true" />
      </p>
    </>
  );
}

function Gap({ gap }: { gap: Extract<TrackRow, { kind: 'gap' }> }) {
  const language = useLanguage();
  const height = scaled(gap.minutes);
  const length = duration(gap.minutes, language);
  const moves = gap.from && gap.to && gap.from !== gap.to;
  return (
    <>
      <span className="w-12 shrink-0" />
      <div className="relative flex flex-1 gap-4">
        <svg width={8} height={height} aria-hidden="true" className="shrink-0 text-edge">
          <line
            x1={4}
            y1={2}
            x2={4}
            y2={height}
            stroke="currentColor"
            strokeWidth={1}
            strokeDasharray="2 4"
          />
        </svg>
        <p
          className={cx(
            'flex items-center self-center text-12',
            gap.tight ? 'font-name text-holud-ink' : 'text-ink-2',
          )}
        >
          {moves ? m.portal_gap_way({ time: length, from: gap.from ?? '', to: gap.to ?? '' }) : length}
        </p>
      </div>
    </>
  );
}

function Visit({ visit, minutes }: { visit: SellerBooking; minutes: number }) {
  const language = useLanguage();
  const { start, time_zone: zone } = visit.slot;
  const done = visit.status === 'completed';
  return (
    <>
      <p className={cx('w-12 shrink-0 text-right text-14 font-bold', done ? 'text-ink-2' : 'text-neel')}>
        {time(start, language, zone)}
      </p>
      <div className={cx('flex flex-1 items-stretch gap-4', done && 'text-ink-2')}>
        <span className={cx('flex w-2 shrink-0 rounded-full', done ? 'bg-edge' : 'bg-neel')}>
          <svg width={1} height={scaled(minutes)} aria-hidden="true" />
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-name">{visit.title}</p>
          <p className="text-14 text-ink-2">
            {[visit.address.area, visit.contact.name, visit.resource.name].join(' · ')},{' '}
            {duration(minutes, language)}
          </p>
          <p className="mt-1">
            <StatusBadge word={visitWords[visit.status]} />
          </p>
        </div>
      </div>
    </>
  );
}
