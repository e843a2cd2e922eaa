import { formText } from '../checkout/form-text.ts';

export type Texts = { en?: string | undefined; bn?: string | undefined };

/** A text of both languages from its fields, `name.en` and `name.bn`; both empty says nothing. */
export function formTexts(form: FormData, name: string): { en: string; bn: string } {
  return { en: formText(form, `${name}.en`), bn: formText(form, `${name}.bn`) };
}

/** The same where saying nothing in both languages means there is none. */
export function formTextsOrNone(form: FormData, name: string): { en: string; bn: string } | null {
  const said = formTexts(form, name);
  return said.en || said.bn ? said : null;
}

/** A text in one's own language, else in the other. */
export const sayIn = (language: 'en' | 'bn', said: Texts): string =>
  said[language] || said[language === 'en' ? 'bn' : 'en'] || '';
