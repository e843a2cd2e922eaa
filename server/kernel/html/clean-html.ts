import sanitize from 'sanitize-html';
import type { Texts } from '#kernel/database/texts.ts';

const blocks = [
  'h2',
  'h3',
  'h4',
  'p',
  'hr',
  'blockquote',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];
const phrases = ['br', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a', 'img'];

/** Pictures of the market alone: others would tell strangers who reads, and the content policy shows none. */
const ownPicture = /^\/media\/[0-9a-f]{2}\/[0-9a-f]{30}\/(?:320|640|1280)\.(?:jpg|avif)$/;

/**
 * What a rich text may hold: headings below the page's own, paragraphs, emphasis, lists, quotes, tables, links and
 * pictures of this market. Everything else goes when it is stored, so that no reader ever has to be careful.
 */
export function cleanHtml(html: string): string {
  return sanitize(html, {
    allowedTags: [...blocks, ...phrases],
    allowedAttributes: {
      a: ['href'],
      img: ['src', 'alt'],
      th: ['scope', 'colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: { h1: 'h2' },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !ownPicture.test(attribs['src'] ?? ''),
  }).trim();
}

const startsWithTag = /^\s*<[a-z][^>]*>/i;

/** Is it HTML as our editor writes it? It begins with a tag; anything else is plain text. */
export const isHtml = (text: string): boolean => startsWithTag.test(text);

/** Clean HTML of either: plain text becomes paragraphs, one for each stretch between blank lines. */
export function htmlOf(text: string): string {
  if (isHtml(text)) return cleanHtml(text);
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n\s*\n/)
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '')
    .map((stretch) => `<p>${stretch}</p>`)
    .join('\n');
}

/** The same text for each language, with HTML cleaned and plain text as it was typed. */
export function cleanTexts<T extends Texts | null | undefined>(texts: T): T {
  if (!texts) return texts;
  const clean = Object.entries(texts).map(([language, text]) => [
    language,
    typeof text === 'string' && isHtml(text) ? cleanHtml(text) : text,
  ]);
  return Object.fromEntries(clean) as T;
}
