import { decodeText, escapeAttribute } from './html-text.ts';

/** What editors and copied pages say, in the words that are kept; `div` stands for the end of a paragraph. */
const aliases: Record<string, string> = {
  b: 'strong',
  i: 'em',
  del: 's',
  strike: 's',
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  section: 'div',
  article: 'div',
  header: 'div',
  footer: 'div',
  main: 'div',
  address: 'div',
};

const inline = new Set(['#text', 'a', 'strong', 'em', 'u', 's', 'sub', 'sup', 'code', 'br', 'img']);
const blocks = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr', 'figure']);
/** Parts of a larger thing, by what may hold them. */
const parts: Record<string, readonly string[]> = {
  li: ['ul', 'ol'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tr: ['table', 'thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
  figcaption: ['figure'],
};
const holdsBlocks = new Set(['root', 'li', 'td', 'th', 'blockquote']);
const holdsInline = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'pre',
  'caption',
  'figcaption',
  'li',
  'td',
  'th',
  'blockquote',
]);

/** Elements that go with all they hold: their words are no words for readers. */
export const withContents: ReadonlySet<string> = new Set(
  'script style template noscript iframe object embed textarea title svg math xmp head select audio video canvas'.split(
    ' ',
  ),
);

/** The name an element is kept under; undefined for one that goes and leaves its words. */
export function namedAs(name: string): string | undefined {
  const kept = aliases[name] ?? name;
  return kept === 'div' || inline.has(kept) || blocks.has(kept) || kept in parts ? kept : undefined;
}

export const isInline = (name: string): boolean => inline.has(name);

/** May `child` stand directly in `parent`? */
export function mayStandIn(child: string, parent: string): boolean {
  if (child in parts) return parts[child]?.includes(parent) ?? false;
  if (parent === 'figure') return child === 'img' || child === 'table';
  if (blocks.has(child)) return holdsBlocks.has(parent);
  if (parent === 'a' && child === 'a') return false;
  return holdsInline.has(parent) || (inline.has(parent) && parent !== 'br' && parent !== 'img');
}

/** Pictures of the market alone: others would tell strangers who reads, and the content policy shows none. */
const ownPicture = /^\/media\/[0-9a-f]{2}\/[0-9a-f]{30}\/(?:320|640|1280)\.(?:jpg|avif)$/;

/** Where a link may lead: our own pages, the web, mail and phone. */
function linkTo(given: string): string | undefined {
  // Browsers drop tabs and line ends from addresses, and read a backslash as a slash.
  const address = given.replace(/[\p{Cc}\s]+/gu, '').replaceAll('\\', '/');
  if (/^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(address) || /^(?:\/(?!\/)|#|\?)/.test(address))
    return address;
  return undefined;
}

const whole = (least: number, most: number) => (text: string) =>
  /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most ? String(Number(text)) : undefined;
const oneOf =
  (...known: string[]) =>
  (text: string) =>
    known.includes(text) ? text : undefined;

const kept: Record<string, Record<string, (value: string) => string | undefined>> = {
  a: { href: linkTo },
  img: {
    src: (src) => (ownPicture.test(src) ? src : undefined),
    alt: (alt) => alt.replace(/\s+/g, ' ').trim().slice(0, 300),
    width: whole(1, 4000),
    height: whole(1, 4000),
  },
  ol: { start: whole(1, 9999) },
  th: { scope: oneOf('col', 'row'), colspan: whole(1, 20), rowspan: whole(1, 50) },
  td: { colspan: whole(1, 20), rowspan: whole(1, 50) },
};

/** The attributes an element keeps, ready to be written; undefined where it means nothing without one it lacks. */
export function ownAttributes(name: string, source: string): string | undefined {
  const rules = kept[name] ?? {};
  const values = new Map<string, string>();
  for (const [, given = '', double, single, bare] of source.matchAll(
    /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g,
  )) {
    const attribute = given.toLowerCase();
    const value = rules[attribute]?.(decodeText(double ?? single ?? bare ?? ''));
    if (value !== undefined && !values.has(attribute)) values.set(attribute, value);
  }
  if (name === 'img') {
    if (!values.has('src')) return undefined;
    if (!values.has('alt')) values.set('alt', '');
  }
  if (name === 'a' && !values.has('href')) return undefined;
  return Object.keys(rules)
    .filter((attribute) => values.has(attribute))
    .map((attribute) => ` ${attribute}="${escapeAttribute(values.get(attribute) ?? '')}"`)
    .join('');
}
