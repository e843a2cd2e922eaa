import { useLocation } from 'react-router';
import { type Language, languageOfPath } from './language.ts';

/** A path of the site (`/basket?x=1`) as an address in `language`; `/` becomes `/bn` in Bangla. */
export function localPath(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/'
    ? '/bn'
    : path.startsWith('/?') || path.startsWith('/#')
      ? `/bn${path.slice(1)}`
      : `/bn${path}`;
}

/** The path without its language, as `localPath` takes it. */
export function barePath(pathname: string): string {
  return languageOfPath(pathname) === 'bn' ? pathname.slice(3) || '/' : pathname;
}

/** The language of the page that is shown: it stands in its address. */
export function useLanguage(): Language {
  return languageOfPath(useLocation().pathname);
}

/** `localPath` in the language of the page. */
export function useLocalPath(): (path: string) => string {
  const language = useLanguage();
  return (path) => localPath(language, path);
}
