import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { cx } from './cx.ts';

type Style = {
  /** One `filled` per view; `danger` is outlined in chilli. */
  look?: 'filled' | 'outline' | 'text' | 'danger';
  /** 48 px; `compact` 36 for the dashboard, `large` 56 for the portal on a phone. */
  size?: 'normal' | 'compact' | 'large';
  /** As wide as its place. */
  wide?: boolean;
};

const looks = {
  filled: 'bg-begun text-on-begun hover:bg-begun-hover',
  outline: 'border border-edge bg-surface text-ink hover:bg-begun-tint',
  text: 'text-begun hover:bg-begun-tint',
  danger: 'border border-morich bg-surface text-morich hover:bg-morich-tint',
};
const sizes = {
  normal: 'min-h-control px-4 py-2 text-16',
  compact: 'min-h-control-compact px-3 py-1 text-14',
  large: 'min-h-action px-6 py-3 text-18',
};

/** The classes of a button, for what must look like one (a `summary`, a label). */
export function buttonClass({ look = 'filled', size = 'normal', wide }: Style = {}): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-control text-center font-name transition-opacity active:opacity-80',
    'disabled:border-transparent disabled:bg-sunken disabled:text-ink-3 aria-disabled:bg-sunken aria-disabled:text-ink-3',
    looks[look],
    sizes[size],
    wide && 'w-full',
  );
}

/** A verb with its object ("Pay ৳ 3,800"). `busy` keeps the words and takes no second click. */
export function Button({
  look,
  size,
  wide,
  busy,
  className,
  children,
  onClick,
  ...rest
}: Style & { busy?: boolean; children: ReactNode } & ComponentProps<'button'>) {
  return (
    <button
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx(buttonClass({ look, size, wide }), className)}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button; `to` as of React Router, with its language (`localPath`). */
export function ButtonLink({ look, size, wide, className, ...rest }: Style & LinkProps) {
  return (
    <Link {...rest} className={cx(buttonClass({ look, size, wide }), className as string | undefined)} />
  );
}
