import type { Language } from '#contract/common.ts';

/** The language of a text column; the database's check lets no other in. */
export function languageNamed(text: string): Language {
  return text === 'bn' ? 'bn' : 'en';
}
