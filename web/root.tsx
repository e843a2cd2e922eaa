import type { ReactNode } from 'react';
import {
  Link,
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
} from 'react-router';
import './app.css';
import { pageContext } from './entry.server.tsx';
import { languageOfPath } from './i18n/language.ts';
import { m } from './i18n/paraglide/messages.js';
import { localPath } from './i18n/path.ts';
import { marksScript } from './news/marks.ts';
import favicon from './ui/brand/favicon.svg?no-inline';
import { FailureLater } from './ui/failure-later.tsx';
import banglaFont from './ui/fonts/anek-bangla.woff2?no-inline';
import latinFont from './ui/fonts/anek-latin.woff2?no-inline';
import { places } from './ui/places.ts';
import { themeScript } from './ui/theme-script.ts';
import { Wordmark } from './ui/wordmark.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  return { now: new Date().toISOString(), origin: context.get(pageContext).origin };
}

/** What a page that says nothing else is called. */
export function meta() {
  return [{ title: 'Haat' }, { name: 'description', content: m.market_tagline() }];
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const language = languageOfPath(pathname);
  const font = language === 'bn' ? banglaFont : latinFont;
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <script dangerouslySetInnerHTML={{ __html: themeScript + marksScript }} />
        <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        <link rel="icon" type="image/svg+xml" href={favicon} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** For what breaks outside every shell. */
export function ErrorBoundary() {
  const error = useRouteError();
  const language = languageOfPath(useLocation().pathname);
  return (
    <main className="py-6">
      <div className="page">
        <Link to={localPath(language, places.home)} reloadDocument className="inline-block">
          <Wordmark />
        </Link>
      </div>
      <FailureLater error={error} />
    </main>
  );
}
