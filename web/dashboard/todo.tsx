import type { ReplyOf } from '#contract/operations.ts';
import { CalendarDays, type LucideIcon, Package, Tags, Wallet } from 'lucide-react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Empty } from '../ui/empty.tsx';
import { age, digits, money } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';

type Entry = ReplyOf<'GET /admin/today'>['todo'][number];

const groups: readonly { code: Entry['group']; heading: () => string; sign: LucideIcon }[] = [
  { code: 'money', heading: m.dashboard_group_money, sign: Wallet },
  { code: 'orders', heading: m.dashboard_group_orders, sign: Package },
  { code: 'visits', heading: m.dashboard_group_visits, sign: CalendarDays },
  { code: 'catalogue', heading: m.dashboard_group_catalogue, sign: Tags },
];

const oldMs = 24 * 3_600_000;
const shownAtOnce = 8;

/** What needs doing, the oldest of each group first; when nothing does, it says so. */
export function Todo({ todo }: { todo: readonly Entry[] }) {
  const language = useLanguage();
  if (todo.length === 0) return <Empty cloth="mint">{m.dashboard_nothing_waits()}</Empty>;
  const full = groups
    .map((group) => ({
      ...group,
      entries: todo
        .filter((entry) => entry.group === group.code)
        .toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since)),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div className="grid gap-6">
      {full.map(({ code, heading, sign, entries }) => (
        <section key={code} aria-labelledby={`todo-${code}`}>
          <h2 id={`todo-${code}`} className="flex items-center gap-2 border-b border-edge pb-1 text-16">
            <Icon of={sign} small />
            {heading()}
            <span className="font-normal text-ink-2">{digits(entries.length, language)}</span>
          </h2>
          <Rows entries={entries.slice(0, shownAtOnce)} />
          {entries.length > shownAtOnce && (
            <details>
              <summary className={cx(buttonClass({ look: 'text', size: 'compact' }), 'list-none')}>
                {m.dashboard_more_entries({ count: digits(entries.length - shownAtOnce, language) })}
              </summary>
              <Rows entries={entries.slice(shownAtOnce)} />
            </details>
          )}
        </section>
      ))}
    </div>
  );
}

function Rows({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <TodoRow key={`${entry.link} ${entry.text}`} entry={entry} />
      ))}
    </ul>
  );
}

function TodoRow({ entry }: { entry: Entry }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const old = Date.parse(now) - Date.parse(entry.since) > oldMs;
  return (
    <li className="flex min-h-row flex-wrap items-center gap-x-4 border-b border-line py-px hover:bg-sunken">
      <span className="min-w-0 basis-full pt-1 sm:basis-0 sm:flex-1 sm:pt-0">{entry.text}</span>
      {entry.amount && <span className="font-name">{money(entry.amount, language)}</span>}
      <span
        className={cx(
          'mr-auto whitespace-nowrap sm:mr-0 sm:w-16 sm:text-right',
          old ? 'font-name text-morich' : 'text-ink-2',
        )}
      >
        <span className="sr-only">{m.dashboard_waits_for()} </span>
        {age(entry.since, now, language)}
      </span>
      <Link
        to={local(entry.link)}
        aria-label={`${m.dashboard_open()}: ${entry.text}`}
        className={buttonClass({ look: 'text', size: 'compact' })}
      >
        {m.dashboard_open()}
      </Link>
    </li>
  );
}
