import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { ButtonLink } from './button.tsx';
import { digits, number } from './format.ts';

type Props = {
  shown: number;
  /** As the API counts: a number, or "10,000+". */
  count: string | number;
  /** Address of the page that holds more; null at the end. */
  more: string | null;
};

/** `48 of 312 · Load more`; more is a real link that keeps the place on the page. */
export function Pagination({ shown, count, more }: Props) {
  const language = useLanguage();
  const all = typeof count === 'number' ? number(count, language) : digits(count, language);
  return (
    <nav aria-label={m.ui_pages()} className="flex flex-wrap items-center gap-4 py-8">
      <p className="text-ink-2">{m.ui_shown_of({ shown: number(shown, language), count: all })}</p>
      {more && (
        <ButtonLink to={more} look="outline" preventScrollReset rel="next">
          {m.ui_load_more()}
        </ButtonLink>
      )}
    </nav>
  );
}
