import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { BottomBar } from './bottom-bar.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import { LanguageLink } from './language-link.tsx';
import { OfflineStrip } from './offline-strip.tsx';
import type { Place } from './place.ts';
import { places } from './places.ts';
import { SkipLink } from './skip-link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { Wordmark } from './wordmark.tsx';
import { SideParts, StripParts, isAt } from './work-parts.tsx';

type Props = {
  /** Whose place it is: the seller's name, the market's. */
  title: string;
  links: readonly Place[];
  /** 36-px controls and 14-px text (the dashboard); roomy without. */
  compact?: boolean;
  /** In place of the bottom bar on a phone. */
  ownBottomBar?: boolean;
  /** The way to one's notifications. */
  bell?: ReactNode;
  children: ReactNode;
};

/** The workshop behind the stall: a side menu, on a phone a bottom bar; no roof, no awning. */
export function WorkShell({ title, links, compact, ownBottomBar, bell, children }: Props) {
  const local = useLocalPath();
  const { pathname } = useLocation();
  return (
    <div className={cx('md:flex', compact && 'compact text-14')}>
      <SkipLink />
      <header
        className={cx(
          'flex items-center gap-3 border-b border-line bg-surface px-margin py-2',
          'md:sticky md:top-0 md:h-dvh md:w-rail md:shrink-0 md:flex-col md:items-stretch md:overflow-y-auto',
          'md:border-r md:border-b-0 md:px-0 md:py-4 lg:w-menu lg:px-3',
        )}
      >
        <Link
          to={local(places.home)}
          aria-label={m.shell_to_market()}
          className="text-ink md:hidden lg:inline lg:px-3 lg:py-2"
        >
          <Wordmark />
        </Link>
        <p className="min-w-0 flex-1 truncate text-right font-name md:hidden lg:block lg:flex-none lg:px-3 lg:text-left lg:text-ink-2">
          {title}
        </p>
        <nav aria-label={m.shell_main_menu()} className="hidden md:block">
          <ul className="flex flex-col gap-1">
            {links.map((place) => (
              <li key={place.to}>
                <NavLink
                  to={place.to}
                  end={place.end ?? false}
                  className={({ isActive }) =>
                    cx(
                      'flex flex-col items-center gap-1 rounded-control py-2 text-12 lg:flex-row lg:gap-3 lg:px-3 lg:text-14',
                      isActive || (place.parts && isAt(place, pathname))
                        ? 'bg-begun-tint font-name text-begun'
                        : 'text-ink-2 hover:bg-sunken hover:text-ink',
                    )
                  }
                >
                  <Icon of={place.sign} />
                  {place.label}
                </NavLink>
                <SideParts place={place} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center gap-3 text-14 text-ink-2 md:mt-auto md:flex-col md:gap-0 md:text-12 lg:items-start lg:px-3 lg:text-14">
          {bell}
          <AccountLink className="max-md:hidden md:flex-col md:gap-1 lg:flex-row lg:gap-4" />
          <ThemeSwitch className="max-md:hidden md:flex-col md:gap-1 lg:flex-row lg:gap-4" />
          <LanguageLink className="max-md:hidden" />
        </div>
      </header>
      <div className="flex min-h-dvh min-w-0 flex-1 flex-col">
        <main id="content" className={cx('flex-1 py-6', compact ? 'page-wide' : 'page')}>
          <StripParts places={links} />
          {children}
        </main>
        {/* The header of a phone has room for the name and the bell only. */}
        <footer className="page flex w-full flex-wrap items-center gap-x-6 py-4 text-14 text-ink-2 md:hidden">
          <AccountLink />
          <ThemeSwitch />
          <LanguageLink />
        </footer>
        <OfflineStrip />
        {!ownBottomBar && <BottomBar label={m.shell_main_menu()} links={links} until="md" />}
      </div>
    </div>
  );
}

/** The way to one's own account, and out. */
function AccountLink({ className }: { className?: string }) {
  const local = useLocalPath();
  return (
    <Link to={local(places.account)} className={cx('inline-flex min-h-row items-center gap-2', className)}>
      <Icon of={UserRound} />
      {m.shell_account()}
    </Link>
  );
}
