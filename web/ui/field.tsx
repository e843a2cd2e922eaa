import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { FieldFrame, type FieldText, useFieldIds } from './field-frame.tsx';

type Props = FieldText & ComponentProps<'input'>;

/** A line of text with label, hint and error. Takes every attribute of `<input>`. */
export function Field({ label, hint, error, optional, labelHidden, className, id: given, ...input }: Props) {
  const text = { label, hint, error, optional, labelHidden };
  const ids = useFieldIds(text, given);
  return (
    <FieldFrame {...text} id={ids.id}>
      <input {...input} {...ids} className={cx('control', className)} />
    </FieldFrame>
  );
}
