import type { ContentPage } from '#contract/content.ts';
import { formText } from '../checkout/form-text.ts';

const languages = ['en', 'bn'] as const;
const texts = ['title', 'body', 'meta_title', 'meta_description'] as const;

/** What the form of a page says, as the API takes it: an empty field takes its language away. */
export function readPageForm(form: FormData) {
  const text = (name: (typeof texts)[number]) => ({
    en: formText(form, `${name}.en`) || null,
    bn: formText(form, `${name}.bn`) || null,
  });
  const position = formText(form, 'footer_position').replace(/[০-৯]/g, (digit) =>
    String(digit.charCodeAt(0) - 0x09e6),
  );
  return {
    slug: formText(form, 'slug'),
    title: text('title'),
    body: text('body'),
    meta_title: text('meta_title'),
    meta_description: text('meta_description'),
    status: formText(form, 'status') === 'published' ? ('published' as const) : ('draft' as const),
    // What is no number is sent on as one that the API refuses at this field.
    footer_position: position === '' ? null : /^\d{1,3}$/.test(position) ? Number(position) : 0,
  };
}

/** The fields of the form as they stand in a page, or empty for a new one. */
export function pageFormValues(page: ContentPage | null): Record<string, string> {
  return {
    slug: page?.slug ?? '',
    status: page?.status ?? 'draft',
    footer_position: String(page?.footer_position ?? ''),
    ...Object.fromEntries(
      texts.flatMap((name) =>
        languages.map((language) => [`${name}.${language}`, page?.[name]?.[language] ?? '']),
      ),
    ),
  };
}
