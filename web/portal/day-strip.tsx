import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { addDays, dayNumber, dayOf, weekday } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';

type Props = {
  chosen: string | undefined;
  /** What stands first and asks for no day. */
  everything: string;
  addressOf: (day: string | undefined) => string;
};

const daysShown = 14;

/** Yesterday and the days to come as links, today under the turmeric line; and any day. */
export function DayStrip({ chosen, everything, addressOf }: Props) {
  const language = useLanguage();
  const today = dayOf(useNow());
  const days = Array.from({ length: daysShown }, (_, index) => addDays(today, index - 1));
  const shown = chosen && !days.includes(chosen) ? [chosen, ...days] : days;
  const look = (isChosen: boolean) =>
    cx(
      'flex min-h-action w-slot-day text-center shrink-0 flex-col items-center justify-center rounded-control border text-14',
      isChosen
        ? 'border-begun bg-begun-tint font-bold text-begun'
        : 'border-line bg-surface hover:bg-begun-tint',
    );
  return (
    <nav aria-label={m.portal_filter_day()} className="scroll-x">
      <ul className="flex min-w-max gap-2 p-1">
        <li>
          <Link
            to={addressOf(undefined)}
            aria-current={chosen ? undefined : 'true'}
            className={look(!chosen)}
          >
            {everything}
          </Link>
        </li>
        {shown.map((day) => (
          <li key={day} className={day === today ? 'hang-full' : undefined}>
            <Link
              to={addressOf(day)}
              aria-current={day === chosen ? 'true' : undefined}
              className={look(day === chosen)}
            >
              <span className="text-12 font-normal">
                {day === today ? m.shell_today() : weekday(day, language)}
              </span>
              <span className="text-18 font-bold">{dayNumber(day, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
