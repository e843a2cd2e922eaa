import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

type Props = {
  tone?: 'info' | 'done' | 'refused';
  children: ReactNode;
  /** The next step. */ action?: ReactNode;
};

const tones = {
  info: { sign: Info, look: 'bg-neel-tint text-neel' },
  done: { sign: CircleCheck, look: 'bg-paan-tint text-paan' },
  refused: { sign: CircleAlert, look: 'bg-morich-tint text-morich' },
};

/** What just happened, where it happened, with the next step. Stays until the page says otherwise. */
export function ToastStrip({ tone = 'info', children, action }: Props) {
  const { sign, look } = tones[tone];
  return (
    <div
      role={tone === 'refused' ? 'alert' : 'status'}
      className={cx('flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control px-4 py-3', look)}
    >
      <Icon of={sign} />
      <p className="min-w-0 flex-1 text-ink">{children}</p>
      {action}
    </div>
  );
}
