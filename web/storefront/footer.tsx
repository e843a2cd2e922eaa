import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { LanguageLink } from '../ui/language-link.tsx';
import { places } from '../ui/places.ts';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { Wordmark } from '../ui/wordmark.tsx';

/** A page of words that the operator names here; `to` with its language. */
export type FooterPage = { to: string; label: string };

export function Footer({ pages }: { pages: readonly FooterPage[] }) {
  const local = useLocalPath();
  const groups = [
    {
      title: m.shell_footer_buy(),
      links: [
        { to: local(places.search), label: m.shell_footer_all() },
        { to: local(places.basket), label: m.shell_basket() },
      ],
    },
    {
      title: m.shell_footer_you(),
      links: [
        { to: local(places.orders), label: m.shell_orders() },
        { to: local(places.findOrder), label: m.shell_footer_find() },
        { to: local(places.account), label: m.shell_account() },
      ],
    },
    {
      title: m.shell_footer_work(),
      links: [{ to: local(places.portal), label: m.shell_footer_sell() }],
    },
    {
      title: m.shell_footer_about(),
      links: pages,
    },
  ];
  return (
    <footer className="mt-16 border-t border-line bg-sunken">
      <div className="page grid grid-cols-2 gap-8 py-12 md:grid-cols-5">
        <div className="flex flex-col items-start gap-3 max-md:col-span-2">
          <Wordmark />
          <p className="text-ink-2">{m.market_tagline()}</p>
          <div className="flex items-center gap-4 text-14 text-ink-2">
            <ThemeSwitch />
            <LanguageLink />
          </div>
        </div>
        {groups
          .filter(({ links }) => links.length > 0)
          .map(({ title, links }) => (
            <nav key={title} aria-label={title} hidden={!links[0]}>
              <p className="mb-1 font-name">{title}</p>
              <ul className="text-14 text-ink-2">
                {links.map(({ to, label }) => (
                  <li key={to}>
                    <Link
                      to={to}
                      className="inline-flex min-h-row items-center hover:text-begun hover:underline"
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
      </div>
      <div className="page pb-6 text-14 text-ink-3">
        <p>
          {m.shell_footer_pay()} {m.shell_footer_open()}
        </p>
      </div>
    </footer>
  );
}
