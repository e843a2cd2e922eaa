import type { ReactNode } from 'react';
import { cx } from './cx.ts';

type Props = { tone?: 'neutral' | 'begun' | 'goods' | 'time' | 'done' | 'late'; children: ReactNode };

const tones = {
  neutral: 'bg-sunken text-ink-2',
  begun: 'bg-begun-tint text-begun',
  goods: 'bg-holud-tint text-ink',
  time: 'bg-neel-tint text-neel',
  done: 'bg-paan-tint text-paan',
  late: 'bg-morich-tint text-morich',
};

/** A state in a word; the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: Props) {
  return (
    <span
      className={cx(
        'inline-flex items-center rounded-control px-2 text-14 font-name whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
