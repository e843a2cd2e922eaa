import { NavLink } from 'react-router';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import type { Place } from './place.ts';

type Props = {
  label: string;
  links: readonly Place[];
  /** From which width on it is left out. */ until: 'sm' | 'md';
};

/** The main places at the lower edge of a phone, the chosen one under the turmeric line. */
export function BottomBar({ label, links, until }: Props) {
  return (
    <nav
      aria-label={label}
      className={cx(
        'sticky bottom-0 z-10 border-t border-line bg-surface',
        until === 'sm' ? 'sm:hidden' : 'md:hidden',
      )}
    >
      <ul className="flex">
        {links.map(({ to, label: name, sign, end }) => (
          <li key={to} className="min-w-0 flex-1">
            <NavLink
              to={to}
              end={end ?? false}
              className={({ isActive }) =>
                cx(
                  'flex h-bottom-bar flex-col items-center justify-center gap-px text-12',
                  isActive ? 'hang-full font-name text-ink' : 'text-ink-2',
                )
              }
            >
              <Icon of={sign} />
              <span className="max-w-full truncate px-1">{name}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
