import type { Basket } from '#contract/basket.ts';
import type { ReplyOf } from '#contract/operations.ts';
import { Clock, ShoppingBag } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { date, time } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { type BasketGroup, basketGroups } from './basket-groups.ts';
import { BasketLineRow } from './basket-line.tsx';

export type OtherTimes = ReplyOf<'GET /listings/{id}/slots'> & { lineId: string };

type Props = { basket: Basket; times: OtherTimes | null };

/** The basket along time, a thread between what waits for each other. */
export function BasketGroups({ basket, times }: Props) {
  const groups = basketGroups(basket.lines);
  return (
    <ol>
      {groups.map((group, index) => (
        <li key={group.key} className="flex gap-3 sm:gap-4">
          <Thread group={group} fromAbove={groups[index - 1]?.threadBelow ?? false} />
          <section className="min-w-0 flex-1 pb-6">
            <GroupHeading group={group} />
            <ul className="rounded-card border border-line bg-surface">
              {group.lines.map((line, place) => (
                <li key={line.id} id={line.id} className={cx(place > 0 && 'border-t border-line')}>
                  <BasketLineRow
                    basket={basket}
                    line={line}
                    times={times?.lineId === line.id ? times : null}
                  />
                </li>
              ))}
            </ul>
          </section>
        </li>
      ))}
    </ol>
  );
}

function GroupHeading({ group: { kind, day, slot } }: { group: BasketGroup }) {
  const language = useLanguage();
  const now = useNow();
  const when = slot
    ? m.ui_day_time({
        day: date(day ?? '', language, now, slot.time_zone),
        time: time(slot.start, language, slot.time_zone),
      })
    : day
      ? date(day, language, now)
      : m.basket_no_date();
  return (
    <h2 className="mb-2 flex min-h-8 flex-wrap items-baseline gap-x-2 text-18">
      <span className="first-letter:uppercase">{when}</span>
      <span className={cx('text-14 font-normal', kind === 'time' ? 'text-neel' : 'text-ink-2')}>
        {kind === 'time' ? m.basket_visit() : m.basket_arrives()}
      </span>
    </h2>
  );
}

/** Dot and line at the left: turmeric with a bag, indigo with a clock. */
function Thread({ group: { kind, threadBelow }, fromAbove }: { group: BasketGroup; fromAbove: boolean }) {
  return (
    <span aria-hidden="true" className="flex w-8 shrink-0 flex-col items-center">
      <span
        className={cx(
          'flex size-8 shrink-0 items-center justify-center rounded-full',
          kind === 'time' ? 'bg-neel text-on-neel' : 'bg-holud text-on-holud',
        )}
      >
        <Icon of={kind === 'time' ? Clock : ShoppingBag} small />
      </span>
      {threadBelow && (
        <span className={cx('w-1 flex-1', fromAbove && kind === 'time' ? 'bg-neel' : 'bg-holud')} />
      )}
    </span>
  );
}
