import type { Money } from '#contract/common.ts';
import { type Language, languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import type { PageContext } from '../page-context.ts';
import { amount } from './amount.ts';
import { element, jsonLd } from './markup.ts';

export type Told = {
  /** Its address without the language: that of the page it is a shape of, where it is one. */
  path: string;
  title: string;
  description: string;
  kind?: 'website' | 'product' | 'article' | 'profile';
  picture?: { key: string; alt: string } | null | undefined;
  price?: Money | null | undefined;
  /** No search engine is to keep it. */
  noIndex?: boolean;
  /** What schema.org has words for; see things.ts. */
  things?: readonly object[];
};

const locales = { en: 'en_GB', bn: 'bn_BD' } as const;

/**
 * Says to search engines and to whoever shows a link what the page is: its editions, Open Graph and Twitter cards, and
 * JSON-LD. It goes into the head past the scripts, so that none of it is loaded or sent twice.
 */
export function tellMachines(page: Pick<PageContext, 'origin' | 'head'>, request: Request, told: Told): void {
  const language = languageOfPath(new URL(request.url).pathname);
  const { origin } = page;
  const at = (edition: 'en' | 'bn') => origin + localPath(edition, told.path);
  page.head(
    [
      element('meta', { name: 'description', content: told.description }),
      told.noIndex ? element('meta', { name: 'robots', content: 'noindex' }) : '',
      ...(['en', 'bn'] as const).map((hreflang) =>
        element('link', { rel: 'alternate', hreflang, href: at(hreflang) }),
      ),
      element('link', { rel: 'alternate', hreflang: 'x-default', href: at('en') }),
      // Who keeps no copy shows no card.
      ...(told.noIndex ? [] : cards(origin, language, told, at(language))),
      told.things && told.things.length > 0 ? jsonLd(told.things) : '',
    ].join(''),
  );
}

/** The picture as a card of a link shows it. */
export const cardPicture = (origin: string, key: string): string => `${origin}/media/${key}/1200x630.jpg`;

/** Open Graph, which others' cards read too. */
function cards(origin: string, language: Language, told: Told, url: string): string[] {
  const og = (property: string, content: string) => element('meta', { property, content });
  return [
    og('og:site_name', 'Haat'),
    og('og:type', told.kind ?? 'website'),
    og('og:title', told.title),
    og('og:description', told.description),
    og('og:url', url),
    og('og:locale', locales[language]),
    ...(told.picture
      ? [
          og('og:image', cardPicture(origin, told.picture.key)),
          ...(told.picture.alt === told.title ? [] : [og('og:image:alt', told.picture.alt)]),
        ]
      : []),
    ...(told.price
      ? [og('product:price:amount', amount(told.price)), og('product:price:currency', told.price.currency)]
      : []),
    element('meta', { name: 'twitter:card', content: told.picture ? 'summary_large_image' : 'summary' }),
  ];
}
