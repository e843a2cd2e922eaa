import { ClipboardList, House, Search, ShoppingBasket, User } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { BellPlace } from '../news/bell-place.tsx';
import { Awning } from '../ui/awning.tsx';
import { BottomBar } from '../ui/bottom-bar.tsx';
import { Icon } from '../ui/icon.tsx';
import { LanguageLink } from '../ui/language-link.tsx';
import { OfflineStrip } from '../ui/offline-strip.tsx';
import { places } from '../ui/places.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { AreaChooser } from './area-chooser.tsx';
import { BasketLink } from './basket-link.tsx';
import { Footer, type FooterPage } from './footer.tsx';
import { SearchForm } from './search-form.tsx';

type Props = {
  areas: readonly { slug: string; name: string }[];
  area: string | null;
  pages: readonly FooterPage[];
  ownBottomBar?: boolean;
  children: ReactNode;
};

/** Roof, awning, content, footer, and on a phone the bottom bar. */
export function StorefrontFrame({ areas, area, pages, ownBottomBar, children }: Props) {
  const local = useLocalPath();
  useEffect(() => void import('./stay-offline.ts'), []);
  const links = [
    { to: local(places.home), label: m.shell_home(), sign: House, end: true },
    { to: local(places.search), label: m.shell_search(), sign: Search },
    { to: local(places.basket), label: m.shell_basket(), sign: ShoppingBasket },
    { to: local(places.orders), label: m.shell_orders(), sign: ClipboardList },
    { to: local(places.account), label: m.shell_account(), sign: User, end: true },
  ];
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header>
        <div className="roof">
          <div className="page flex flex-wrap items-center gap-x-4 gap-y-2 pt-3 pb-2 md:flex-nowrap md:gap-x-6">
            <Link to={local(places.home)} className="shrink-0">
              <Wordmark />
            </Link>
            <div className="order-last w-full md:order-none md:max-w-search md:flex-1">
              <SearchForm />
            </div>
            <div className="ml-auto flex min-w-0 items-center justify-end gap-4 text-14 max-md:flex-1">
              <AreaChooser areas={areas} area={area} />
              {/* On a phone the bell takes its place; it also stands in the footer. */}
              <LanguageLink className="shrink-0 max-sm:person:hidden" />
              <ThemeSwitch className="shrink-0 max-lg:hidden" />
              <Link
                to={local(places.account)}
                className="flex min-h-control items-center gap-2 max-sm:hidden"
              >
                <Icon of={User} />
                <span className="max-lg:sr-only">{m.shell_account()}</span>
              </Link>
              <BellPlace />
              <BasketLink />
            </div>
          </div>
        </div>
        <Awning />
      </header>
      <main id="content" className="flex-1">
        {children}
      </main>
      <Footer pages={pages} />
      <OfflineStrip />
      {!ownBottomBar && <BottomBar label={m.shell_main_menu()} links={links} until="sm" />}
    </div>
  );
}
