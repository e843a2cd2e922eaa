import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { FieldFrame, type FieldText, useFieldIds } from './field-frame.tsx';

type Props = FieldText & ComponentProps<'textarea'>;

/** Several lines of text with label, hint and error. */
export function Textarea({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  id: given,
  ...input
}: Props) {
  const text = { label, hint, error, optional, labelHidden };
  const ids = useFieldIds(text, given);
  return (
    <FieldFrame {...text} id={ids.id}>
      <textarea rows={3} {...input} {...ids} className={cx('control', className)} />
    </FieldFrame>
  );
}
