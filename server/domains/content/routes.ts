import type { Language } from '#contract/common.ts';
import type { ContentPage } from '#contract/content.ts';
import { createCache } from '#kernel/cache/cache.ts';
import { nobody } from '#kernel/database/principal.ts';
import type { Events } from '#kernel/events/start-events.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { htmlOf } from '#kernel/html/clean-html.ts';
import { type PageRow, findMove, listAllPages, listPublished, readPage, readPublished } from './queries.ts';
import { changePage, createPage, orAddressTaken, removePage } from './write-page.ts';

/** Pages of words: what everybody reads, and the desk where they are written. */
export function contentRoutes(api: Api, kernel: Kernel, events?: Pick<Events, 'followEach'>): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  // Every page of the storefront names those of its footer.
  const cache = createCache({ maxBytes: 1_000_000 });
  events?.followEach((happened) => {
    if (happened.some(({ kind }) => kind.startsWith('page.'))) void cache.purge(['pages']);
  });
  const published = (language: Language) =>
    cache.getOrSet(`pages ${language}`, { ttlSeconds: 60, tags: ['pages'] }, () =>
      kernel.db.as(nobody).many(listPublished, { language }),
    );

  api.serve('GET /pages', async ({ language }) => ({ data: [...(await published(language))] }));

  api.serve('GET /pages/{slug}', async ({ params, principal, language }) => {
    const found = await kernel.db.as(principal).maybe(readPublished, { slug: params.slug, language });
    return found ?? refuse('not_found');
  });

  api.serve('GET /moved/{kind}/{slug}', async ({ params: { kind, slug }, principal }) => {
    const found = await kernel.db.as(principal).maybe(findMove, { kind, slug });
    if (!found) return refuse('not_found');
    return { slug: found.new_slug, path: pathOf(kind, found.new_slug, found.item_kind) };
  });

  api.serve('GET /admin/pages', async ({ principal, query, language }) => {
    const list = `all pages ${query.status ?? ''} ${query.q ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const asked = query.q ? `%${query.q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
    const rows = await kernel.db
      .as(principal)
      .many(listAllPages, { language, status: query.status ?? null, asked, ...start });
    return pageOf(cursors, list, query, rows, (row) => ({
      id: row.id,
      slug: row.slug,
      title: row.title,
      footer_position: row.footer_position,
      updated_at: row.updated_at,
      version: row.version,
      languages: row.languages as Language[],
      status: row.status as ContentPage['status'],
    }));
  });

  api.serve('POST /admin/pages/preview', async ({ body }) => ({ body: htmlOf(body.body) }));

  api.serve('POST /admin/pages', async ({ transaction, body }) => {
    const made = await transaction((tx) => createPage(tx, { ...body, id: kernel.ids.uuid() }));
    await cache.purge(['pages']);
    return isRefusal(made) ? made : shown(made);
  });

  api.serve('GET /admin/pages/{id}', async ({ params, principal }) => {
    const found = await kernel.db.as(principal).maybe(readPage, { id: params.id });
    return found ? shown(found) : refuse('not_found');
  });

  api.serve('PATCH /admin/pages/{id}', async ({ transaction, params, body, seenVersion }) => {
    const changed = await transaction((tx) =>
      changePage(tx, { id: params.id, seenVersion, patch: body }),
    ).catch(orAddressTaken);
    await cache.purge(['pages']);
    return isRefusal(changed) ? changed : shown(changed);
  });

  api.serve('DELETE /admin/pages/{id}', async ({ transaction, params, seenVersion }) => {
    const removed = await transaction((tx) => removePage(tx, { id: params.id, seenVersion }));
    await cache.purge(['pages']);
    return removed;
  });
}

const shown = (row: PageRow): ContentPage => ({ ...row, status: row.status as ContentPage['status'] });

/** The storefront's address of a thing, without the language in front. */
export function pathOf(kind: string, slug: string, itemKind: string | null): string {
  if (kind === 'category') return `/c/${slug}`;
  if (kind === 'seller') return `/seller/${slug}`;
  if (kind === 'page') return `/info/${slug}`;
  return itemKind === 'service' ? `/s/${slug}` : `/p/${slug}`;
}
