import type { AnsweredOption } from '#contract/options.ts';
import { useLanguage } from '../i18n/path.ts';
import { money } from './format.ts';

/** What was answered when a product was put into the basket, a line each, with what it adds to one piece. */
export function Answers({ options }: { options: readonly AnsweredOption[] }) {
  const language = useLanguage();
  return options.map(({ code, name, text, price }) => (
    <span key={code} className="block text-14 wrap-anywhere whitespace-pre-line text-ink-2">
      {name}: {text}
      {price.amount > 0 && ` · +${money(price, language)}`}
    </span>
  ));
}
