import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { cx } from './cx.ts';

type Props = {
  id: string;
  /** What the button shows. */
  button: ReactNode;
  buttonClass?: string;
  /** Needed where the button shows only a sign. */
  buttonLabel?: string;
  /** Lets the panel grow to the right of the button instead of the left. */
  opensRight?: boolean;
  children: ReactNode;
};

/** A panel under its button: a popover, so it opens without JavaScript and closes on Escape or a tap beside it. */
export function Menu({ id, button, buttonClass, buttonLabel, opensRight, children }: Props) {
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={buttonLabel} className={buttonClass}>
        {button}
      </button>
      <div id={id} popover="auto" className={cx('float', opensRight && 'float-wide')}>
        {children}
      </div>
    </>
  );
}

const row = 'flex min-h-row w-full items-center gap-3 px-4 py-2 text-left hover:bg-begun-tint';

/** A place to go, in a menu. */
export function MenuLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={row}>
      {children}
    </Link>
  );
}

/** Something to do, in a menu: a button of the form around it. */
export function MenuButton({
  name,
  value,
  children,
}: {
  name?: string;
  value?: string;
  children: ReactNode;
}) {
  return (
    <button name={name} value={value} className={row}>
      {children}
    </button>
  );
}
