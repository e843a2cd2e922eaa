import type { ReactNode } from 'react';
import { clothClass } from './picture.tsx';
import { cx } from './cx.ts';

type Props = {
  /** What stands on the cloth; the empty stall where nothing is given. */
  picture?: ReactNode;
  cloth?: string;
  /** One sentence. */
  children: ReactNode;
  /** One thing to do. */
  action?: ReactNode;
};

/** An empty view: one picture, one sentence, one action. */
export function Empty({ picture, cloth = 'turmeric', children, action }: Props) {
  return (
    <div className="flex flex-col items-start gap-4 py-8 sm:flex-row sm:items-center sm:gap-8">
      <div
        className={cx(
          'jamdani dim-in-dark size-still-life shrink-0 overflow-hidden rounded-card',
          clothClass(cloth),
        )}
      >
        {picture ?? <EmptyStall />}
      </div>
      <div className="flex max-w-form flex-col items-start gap-4">
        <p className="text-18">{children}</p>
        {action}
      </div>
    </div>
  );
}

/** A stall with its awning out and nothing on the table yet. */
export function EmptyStall() {
  return (
    <svg viewBox="0 0 192 192" aria-hidden="true" className="size-full text-stall-deep">
      <ellipse cx="96" cy="164" rx="66" ry="6" fill="currentColor" opacity=".14" />
      <path d="M46 70h6v94h-6zM140 70h6v94h-6z" fill="currentColor" />
      <path d="M46 128h100v20H46z" className="fill-stall" />
      <rect x="34" y="112" width="124" height="16" rx="4" fill="currentColor" />
      <path d="M40 42h112l12 32H28z" className="fill-stall" />
      <path d="M62.4 42h22.4l-3.2 32H54.4zM107.200 42h22.400l8 32h-27.200z" fill="currentColor" />
      <path
        d="M28 74h27.200v2a13.600 12 0 0 1-27.200 0zM82.400 74h27.200v2a13.600 12 0 0 1-27.200 0zM136.800 74H164v2a13.600 12 0 0 1-27.200 0z"
        className="fill-stall"
      />
      <path
        d="M55.200 74h27.200v2a13.600 12 0 0 1-27.200 0zM109.600 74h27.200v2a13.600 12 0 0 1-27.200 0z"
        fill="currentColor"
      />
      <rect x="36" y="34" width="120" height="8" rx="2" className="fill-holud" />
    </svg>
  );
}
