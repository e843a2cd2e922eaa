export type Language = 'en' | 'bn';

/** `/bn` and everything below it is Bangla; all else is English. */
export function languageOfPath(pathname: string): Language {
  return pathname === '/bn' || pathname.startsWith('/bn/') ? 'bn' : 'en';
}
