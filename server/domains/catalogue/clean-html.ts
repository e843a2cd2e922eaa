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
      th: ['colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: { h1: 'h2', div: 'p' },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^\/media\/[\w/.-]+$/.test(attribs['src'] ?? ''),
  }).trim();
}

const isHtml = /^\s*<(?:p|h[1-6]|ul|ol|table|blockquote|hr|img|div)\b/i;

/** The same for each language. HTML begins with a block; anything else is plain text and stays as it was typed. */
export function cleanTexts<T extends Texts | null | undefined>(texts: T): T {
  if (!texts) return texts;
  const clean = Object.entries(texts).map(([language, text]) => [
    language,
    typeof text === 'string' && isHtml.test(text) ? cleanHtml(text) : text,
  ]);
  return Object.fromEntries(clean) as T;
}
