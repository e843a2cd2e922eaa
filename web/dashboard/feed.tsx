import type { ReplyOf } from '#contract/operations.ts';
import { useState } from 'react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { dayOf, instant, time } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';

type News = ReplyOf<'GET /admin/today'>['feed'][number];

/** What happens in the market, newest first; what came while one looked is tinted for a moment. */
export function Feed({ feed }: { feed: readonly News[] }) {
  const language = useLanguage();
  const local = useLocalPath();
  const now = useNow();
  const [opened] = useState(now);
  const at = (moment: string) =>
    dayOf(moment) === dayOf(now) ? time(moment, language) : instant(moment, language, now);
  return (
    <section aria-labelledby="feed">
      <h2 id="feed" className="mb-2 text-16">
        {m.dashboard_feed()}
      </h2>
      {feed.length === 0 && <p className="text-ink-2">{m.dashboard_feed_empty()}</p>}
      <ol className="table w-full border-collapse">
        {keyed(feed).map(([key, news]) => (
          <li key={key} className={cx('table-row h-row border-b border-line', news.at > opened && 'changed')}>
            <time dateTime={news.at} className="table-cell pr-6 align-middle whitespace-nowrap text-ink-2">
              {at(news.at)}
            </time>
            <span className="table-cell w-full py-2 align-middle">
              {news.link ? (
                <Link to={local(news.link)} className="hover:text-begun hover:underline">
                  {news.text}
                </Link>
              ) : (
                news.text
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Each piece of news with a key that stays its own, also when two say the same at the same moment. */
function keyed(feed: readonly News[]): [string, News][] {
  const seen = new Map<string, number>();
  return feed.map((news) => {
    const name = `${news.at} ${news.link} ${news.text}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [`${name} ${times}`, news];
  });
}
