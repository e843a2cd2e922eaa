import type { ReplyOf } from '#contract/operations.ts';
import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { LiveValue } from '../portal/live-value.tsx';
import { addDays, date, dayOf, money, number } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';

type Figure = ReplyOf<'GET /admin/today'>['figures'][number];

/** The day in four figures, each against the same weekday a week before. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="mb-3 text-16">
        {m.dashboard_figures()}
      </h2>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-6 md:grid-cols-4">
        {figures.map((figure) => (
          <FigureOf key={figure.code} figure={figure} />
        ))}
      </dl>
    </section>
  );
}

function FigureOf({ figure }: { figure: Figure }) {
  const language = useLanguage();
  const day = date(addDays(dayOf(useNow()), -7), language);
  const written = (value: number) =>
    figure.money ? money({ amount: value, currency: 'BDT' }, language) : number(value, language);
  const change = figure.value - figure.before;
  const sign = change > 0 ? ArrowUpRight : change < 0 ? ArrowDownRight : ArrowRight;
  const difference = written(Math.abs(change));
  return (
    <div className="border-t border-edge pt-2">
      <dt className="text-ink-2">{figure.label}</dt>
      <dd className="text-24 font-bold">
        <LiveValue value={figure.value}>{written(figure.value)}</LiveValue>
      </dd>
      <dd className="flex items-start gap-1 text-ink-2">
        <Icon of={sign} small className="mt-px" />
        {change > 0
          ? m.dashboard_more_than({ difference, day })
          : change < 0
            ? m.dashboard_less_than({ difference, day })
            : m.dashboard_same_as({ day })}
      </dd>
    </div>
  );
}
