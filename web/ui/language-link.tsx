import { useLocation } from 'react-router';
import { barePath, localPath, useLanguage } from '../i18n/path.ts';

/** The same page in the other language, named in that language. A whole load: fonts and `lang` change with it. */
export function LanguageLink({ className = '' }: { className?: string }) {
  const { pathname, search } = useLocation();
  const other = useLanguage() === 'en' ? 'bn' : 'en';
  return (
    <a
      href={localPath(other, `${barePath(pathname)}${search}`)}
      hrefLang={other}
      lang={other}
      className={`inline-flex min-h-row items-center ${className}`}
    >
      {other === 'bn' ? 'বাংলা' : 'English'}
    </a>
  );
}
