import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useLanguage } from '../i18n/path.ts';
import { cx } from './cx.ts';
import { number } from './format.ts';

type Props = {
  label: string;
  tabs: readonly {
    to: string;
    label: string;
    count?: number;
    /** Said by the page where the chosen tab depends on the query. */
    chosen?: boolean;
  }[];
};

/** Parts of a place as links, the chosen one under the turmeric line. */
export function Tabs({ label, tabs }: Props) {
  const language = useLanguage();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the chosen one may lie outside what the strip shows.
  useEffect(() => {
    const chosen = nav.current?.querySelector('[aria-current=page]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={label} className="scroll-x border-b border-line">
      <ul className="flex min-w-max gap-1">
        {tabs.map(({ to, label: name, count, chosen }) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              aria-current={chosen === undefined ? undefined : chosen ? 'page' : 'false'}
              className={({ isActive }) =>
                cx(
                  'flex min-h-control items-center gap-2 px-3 font-name',
                  (chosen ?? isActive) ? 'hang-full text-ink' : 'text-ink-2 hover:text-ink',
                )
              }
            >
              {name}
              {count !== undefined && <span className="text-14 text-ink-2">{number(count, language)}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
