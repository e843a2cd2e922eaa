import type { Interval } from '#contract/common.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { date, dayOf, time } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';

/** A free time as a button that leads to it. */
export function SlotLink({ slot, to }: { slot: Interval; to: string }) {
  const language = useLanguage();
  const now = useNow();
  const { start, time_zone: zone } = slot;
  return (
    <Link
      to={to}
      className="inline-flex min-h-control-compact items-center rounded-control border border-neel bg-neel-tint px-3 text-14 font-name text-neel"
    >
      <span className="inline-block first-letter:uppercase">
        {m.ui_day_time({
          day: date(dayOf(start, zone), language, now, zone),
          time: time(start, language, zone),
        })}
      </span>
    </Link>
  );
}
