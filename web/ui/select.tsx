import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { FieldFrame, type FieldText, useFieldIds } from './field-frame.tsx';
import { Icon } from './icon.tsx';

type Props = FieldText & ComponentProps<'select'> & { options: readonly { value: string; label: string }[] };

/** The browser's own select with label, hint and error. */
export function Select({
  label,
  hint,
  error,
  optional,
  labelHidden,
  options,
  className,
  id: given,
  ...select
}: Props) {
  const text = { label, hint, error, optional, labelHidden };
  const ids = useFieldIds(text, given);
  return (
    <FieldFrame {...text} id={ids.id}>
      <span className="relative block">
        <select {...select} {...ids} className={cx('control appearance-none pr-8', className)}>
          {options.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-2">
          <Icon of={ChevronDown} />
        </span>
      </span>
    </FieldFrame>
  );
}
