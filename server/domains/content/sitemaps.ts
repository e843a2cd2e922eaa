import type { Kernel } from '#kernel/kernel.ts';
import { nobody } from '#kernel/database/principal.ts';
import { type PlaceKind, listParts, listPlaces, placeKinds } from './queries-found.ts';
import { pathOf } from './routes.ts';
import { xmlText } from './xml.ts';

/**
 * Things in one part of the sitemap. Each stands there twice, once in each language, with its other editions: 40,000
 * addresses of 50,000 allowed, and with the longest slugs 36 MB of 50.
 */
const partSize = 20_000;
const batchSize = 1000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapSpace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

type Place = { path: string; changedAt: string | null };

/** All parts of the sitemap. A part begins at a thing, so that new things lengthen the last part and move no other. */
export async function sitemapIndex(kernel: Kernel, size = partSize): Promise<string> {
  const parts = await Promise.all(
    placeKinds.map(async (kind) => {
      const rows = await kernel.db.as(nobody).many(listParts[kind], { size });
      return rows.map((row) => ({ name: `${kind}-${row.id}`, changed_at: row.changed_at }));
    }),
  );
  const entries = [{ name: 'market', changed_at: null }, ...parts.flat()].map(
    ({ name, changed_at: changed }) =>
      `<sitemap><loc>${xmlText(kernel.origin)}/sitemaps/${name}.xml</loc>${lastmod(changed)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${sitemapSpace}>\n${entries.join('')}</sitemapindex>\n`;
}

/** One part, made as it is read: the database is asked for a thousand things at a time. */
export async function* sitemapPart(
  kernel: Kernel,
  part: { kind: PlaceKind; start: string } | 'market',
  size = partSize,
  batch = batchSize,
): AsyncGenerator<string> {
  const head = `${declaration}<urlset ${sitemapSpace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  if (part === 'market') {
    yield `${head}${entriesOf(kernel.origin, { path: '/', changedAt: null })}</urlset>\n`;
    return;
  }
  let start: string | undefined = part.start;
  let begun = false;
  for (let left = size; start !== undefined && left > 0;) {
    const most = Math.min(batch, left);
    const rows: Awaited<ReturnType<typeof readPlaces>> = await readPlaces(kernel, part.kind, start, most + 1);
    start = rows[most]?.id;
    left -= most;
    const shown = rows.slice(0, most).map((row) =>
      entriesOf(kernel.origin, {
        path: pathOf(part.kind, row.slug, row.item_kind),
        changedAt: row.changed_at,
      }),
    );
    yield (begun ? '' : head) + shown.join('');
    begun = true;
  }
  yield '</urlset>\n';
}

const readPlaces = (kernel: Kernel, kind: PlaceKind, start: string, most: number) =>
  kernel.db.as(nobody).many(listPlaces[kind], { start, most });

/** The two editions of a place, each naming both. */
function entriesOf(origin: string, { path, changedAt }: Place): string {
  const bangla = path === '/' ? '/bn' : `/bn${path}`;
  const [en, bn] = [xmlText(origin + path), xmlText(origin + bangla)];
  const editions =
    `<xhtml:link rel="alternate" hreflang="en" href="${en}"/>` +
    `<xhtml:link rel="alternate" hreflang="bn" href="${bn}"/>` +
    `<xhtml:link rel="alternate" hreflang="x-default" href="${en}"/>`;
  return [en, bn].map((loc) => `<url><loc>${loc}</loc>${lastmod(changedAt)}${editions}</url>\n`).join('');
}

const lastmod = (at: string | null) => (at === null ? '' : `<lastmod>${at}</lastmod>`);
