import type { ComponentProps, ReactNode } from 'react';

type Props = {
  /** It can go no further; the button keeps the focus and does nothing. */
  off: boolean;
  /** What it moves; for readers. */
  of: string;
  children: ReactNode;
} & ComponentProps<'button'>;

/** Moves a row one step. One that cannot stays reachable: a disabled button would drop the focus. */
export function StepButton({ off, of, children, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      aria-disabled={off || undefined}
      onClick={off ? (event) => event.preventDefault() : onClick}
      className="inline-flex min-h-control-compact items-center gap-1 rounded-control px-2 font-name text-begun hover:bg-begun-tint aria-disabled:cursor-default aria-disabled:text-ink-3 aria-disabled:hover:bg-transparent"
    >
      {children}
      <span className="sr-only">: {of}</span>
    </button>
  );
}
