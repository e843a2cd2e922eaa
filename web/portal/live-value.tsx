import { type ReactNode, useState } from 'react';
import { cx } from '../ui/cx.ts';

type Props = { value: string | number; children: ReactNode };

/** Tints what it holds for a moment whenever `value` changes while the page is open, never at first. */
export function LiveValue({ value, children }: Props) {
  const [first] = useState(value);
  return (
    <span key={value} className={cx('inline-block rounded-control', value !== first && 'changed')}>
      {children}
    </span>
  );
}
