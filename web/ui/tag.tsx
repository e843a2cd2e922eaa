import { Clock, ShoppingBag } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

type Props = { kind: 'goods' | 'time'; children: ReactNode };

/** When something happens: goods turmeric with a bag, time indigo with a clock. */
export function Tag({ kind, children }: Props) {
  return (
    <span
      className={cx(
        'inline-flex max-w-full items-center gap-1 rounded-control px-2 py-1 text-14',
        kind === 'goods' ? 'bg-holud-tint text-ink' : 'bg-neel-tint text-neel',
      )}
    >
      <Icon of={kind === 'goods' ? ShoppingBag : Clock} small />
      <span className="min-w-0">{children}</span>
    </span>
  );
}
