import { Bell } from 'lucide-react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { cx } from '../ui/cx.ts';
import { digits } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { places } from '../ui/places.ts';
import { useNews } from './use-news.ts';

export type BellProps = {
  /** Of the word beside it. */
  wordClass?: string;
  className?: string;
};

/** The way to one's notifications with how many are unread, which lies over the bell and moves nothing. */
export function NewsBell({ wordClass, className }: BellProps) {
  const local = useLocalPath();
  const language = useLanguage();
  const unread = useNews()?.unread ?? 0;
  return (
    <Link to={local(places.notifications)} className={cx('flex min-h-control items-center gap-2', className)}>
      <span className="relative">
        <Icon of={Bell} />
        <span aria-live="polite">
          {unread > 0 && (
            <span className="absolute -top-2 left-3 flex h-badge min-w-badge items-center justify-center rounded-full bg-holud px-1 text-12 font-bold text-on-holud">
              <span aria-hidden="true">{digits(Math.min(unread, 99), language)}</span>
              <span className="sr-only">{m.news_unread({ count: digits(unread, language) })}</span>
            </span>
          )}
        </span>
      </span>
      <span className={wordClass}>{m.news_bell()}</span>
    </Link>
  );
}
