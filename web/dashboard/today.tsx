import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { date, dayOf } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { Feed } from './feed.tsx';
import { Figures } from './figures.tsx';
import { useDesk } from './shell.tsx';
import { Todo } from './todo.tsx';

export const meta = () => workMeta(m.dashboard_today_title(), m.dashboard_today_description());

/** What needs doing first, then how the day goes, then what happens. */
export default function Today() {
  const { today } = useDesk();
  const language = useLanguage();
  const now = useNow();
  if (!today) {
    return (
      <ErrorState level={1} title={m.dashboard_today_broken_title()}>
        {m.dashboard_today_broken_text()}
      </ErrorState>
    );
  }
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h1 className="text-24">{m.dashboard_today_title()}</h1>
        <p className="text-ink-2">{date(dayOf(now), language)}</p>
      </div>
      <Todo todo={today.todo} />
      <Figures figures={today.figures} />
      <Feed feed={today.feed} />
    </div>
  );
}
