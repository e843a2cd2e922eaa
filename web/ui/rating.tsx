import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { digits, number } from './format.ts';

type Props = { rating: { average: number | null; count: number } };

/** `★ 4.7 (89)`; says so where nobody has rated yet. */
export function Rating({ rating: { average, count } }: Props) {
  const language = useLanguage();
  if (average === null) return <span className="text-14 text-ink-2">{m.ui_rating_none()}</span>;
  return (
    <span className="inline-flex items-center gap-1 text-14 text-ink-2">
      <Star />
      <span className="sr-only">{m.ui_rating_label({ average: digits(average.toFixed(1), language) })}</span>
      <span aria-hidden="true">{digits(average.toFixed(1), language)}</span>
      <span>({number(count, language)})</span>
    </span>
  );
}

/** A filled star, or its outline in a row of five. */
export function Star({ empty = false }: { empty?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true" className="shrink-0 text-star">
      <path
        fill={empty ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinejoin="round"
        d="m12 2.6 2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z"
      />
    </svg>
  );
}
