import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { FieldError } from './field-frame.tsx';

export type RadioCard = {
  value: string;
  label: ReactNode;
  detail?: ReactNode;
  /** At the right end: a price, the mark of a channel. */
  aside?: ReactNode;
  /** Crossed and not to be chosen; says why. */
  refused?: string | undefined;
};

type Props = {
  legend: ReactNode;
  legendHidden?: boolean;
  name: string;
  options: readonly RadioCard[];
  defaultValue?: string | undefined;
  onChange?: (value: string) => void;
  error?: string | undefined;
  /** `row` lets short options stand beside each other (variants). */
  layout?: 'column' | 'row';
  required?: boolean;
  /** Id of the form it belongs to, where that does not stand around it. */
  form?: string | undefined;
};

/** One of several, each with room for a reason. Radio buttons, so it posts without JavaScript. */
export function RadioCards({
  legend,
  legendHidden,
  name,
  options,
  defaultValue,
  onChange,
  error,
  layout = 'column',
  required,
  form,
}: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="flex min-w-0 flex-col gap-2">
      <legend className={legendHidden ? 'sr-only' : 'mb-2 text-14 font-name'}>{legend}</legend>
      <div className={layout === 'row' ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              'flex min-h-control items-center gap-3 rounded-control border border-edge bg-surface px-3 py-2',
              'has-checked:border-begun has-checked:bg-begun-tint has-checked:outline has-checked:outline-begun',
              option.refused !== undefined && 'border-line text-ink-3',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.refused !== undefined}
              required={required}
              form={form}
              onChange={onChange && (() => onChange(option.value))}
              className={layout === 'row' ? 'sr-only' : 'size-icon shrink-0'}
            />
            <span className="min-w-0 flex-1">
              <span className={cx('block font-name', option.refused !== undefined && 'line-through')}>
                {option.label}
              </span>
              {option.detail && <span className="block text-14 text-ink-2">{option.detail}</span>}
              {option.refused && <span className="block text-14">{option.refused}</span>}
            </span>
            {option.aside && <span className="shrink-0 font-bold">{option.aside}</span>}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  );
}
