import type { Money } from '#contract/common.ts';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from './cx.ts';
import { money } from './format.ts';

type Props = {
  price: Money;
  /** What it cost before; struck, shown only when higher. */
  compare?: Money | null;
  /** Something of it costs more: "from". */
  from?: boolean;
  size?: '14' | '16' | '18' | '24' | '32';
};

const sizes = { '14': 'text-14', '16': 'text-16', '18': 'text-18', '24': 'text-24', '32': 'text-32' };

/** An amount, never broken over two lines. */
export function Price({ price, compare, from, size = '18' }: Props) {
  const language = useLanguage();
  const before = compare && compare.amount > price.amount ? compare : null;
  const amount = (
    <span className={cx('font-bold whitespace-nowrap text-ink', sizes[size])}>{money(price, language)}</span>
  );
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {from ? (
        <span className="inline-flex items-baseline gap-1 text-14 text-ink-2">
          {m.ui_price_from_before()} {amount} {m.ui_price_from_after()}
        </span>
      ) : (
        amount
      )}
      {before && (
        <s className="text-14 whitespace-nowrap text-ink-3">
          <span className="sr-only">{m.ui_price_before()} </span>
          {money(before, language)}
        </s>
      )}
    </span>
  );
}
