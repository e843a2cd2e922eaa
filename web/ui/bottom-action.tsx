import type { ReactNode } from 'react';
import { cx } from './cx.ts';

type Props = {
  children: ReactNode;
  /** Only below 960 px; elsewhere the page shows it in its own place. */ phoneOnly?: boolean;
};

/**
 * Price and button at the lower edge, in place of the bottom bar. The page that uses it exports
 * `handle = { ownBottomBar: true }`, so that the shell leaves its own bar out.
 */
export function BottomAction({ children, phoneOnly = true }: Props) {
  return (
    <div className={cx('sticky bottom-0 z-10 border-t border-line bg-surface', phoneOnly && 'md:hidden')}>
      <div className="page flex items-center justify-between gap-4 py-3">{children}</div>
    </div>
  );
}
