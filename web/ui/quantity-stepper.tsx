import { Minus, Plus } from 'lucide-react';
import { useFetcher } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { cx } from './cx.ts';
import { digits } from './format.ts';
import { Icon } from './icon.tsx';

type Props = {
  /** What is counted, for readers. */
  label: string;
  quantity: number;
  /** Units that may be taken; null where nothing limits them. */
  max?: number | null;
  min?: number;
  /** Where it posts `quantity` and `fields`. */
  action: string;
  fields?: Record<string, string>;
  name?: string;
};

const step =
  'flex size-control items-center justify-center text-begun hover:bg-begun-tint disabled:text-ink-3 disabled:hover:bg-transparent';

/** Fewer and more as a form: each button posts the quantity it leads to, with or without JavaScript. */
export function QuantityStepper({
  label,
  quantity,
  max,
  min = 1,
  action,
  fields = {},
  name = 'quantity',
}: Props) {
  const fetcher = useFetcher();
  const language = useLanguage();
  const sent = Number(fetcher.formData?.get(name));
  const shown = sent > 0 ? sent : quantity;
  return (
    <fetcher.Form
      method="post"
      action={action}
      aria-label={label}
      className="inline-flex items-center rounded-control border border-edge bg-surface"
    >
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button name={name} value={shown - 1} disabled={shown <= min} className={cx(step, 'rounded-l-control')}>
        <Icon of={Minus} />
        <span className="sr-only">{m.ui_quantity_less()}</span>
      </button>
      <output className="min-w-8 text-center font-name">{digits(shown, language)}</output>
      <button
        name={name}
        value={shown + 1}
        disabled={max !== null && max !== undefined && shown >= max}
        className={cx(step, 'rounded-r-control')}
      >
        <Icon of={Plus} />
        <span className="sr-only">{m.ui_quantity_more()}</span>
      </button>
    </fetcher.Form>
  );
}
