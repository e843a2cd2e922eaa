import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Ahead } from './ahead.ts';
import { listItems } from './list-items.ts';
import { providersOf } from './list-providers.ts';
import { listCategories, readCategory } from './queries-category.ts';
import { itemBySlug } from './read-item.ts';
import { createReading } from './reading.ts';

/** The storefront's reads of categories, items and providers. */
export function catalogueRoutes(api: Api, kernel: Kernel, ahead: Ahead): void {
  const reading = createReading(kernel, ahead);

  api.serve('GET /categories', async ({ principal, language }) => ({
    data: await kernel.db.as(principal).many(listCategories, { language }),
  }));

  api.serve('GET /categories/{slug}', async ({ params, principal, language }) => {
    const found = await kernel.db.as(principal).maybe(readCategory, { slug: params.slug, language });
    return found ?? refuse('not_found');
  });

  api.serve('GET /items', async ({ query, principal, language }) => {
    const reader = { scope: kernel.db.as(principal), language };
    const found = await listItems(reading, reader, { query, otherwise: 'popular', forgiving: false });
    if (isRefusal(found)) return found;
    const { corrected_to: _, near: __, ...list } = found;
    return list;
  });

  api.serve('GET /items/{slug}', async ({ params, query, principal, language }) =>
    itemBySlug(
      reading,
      { scope: kernel.db.as(principal), language },
      { slug: params.slug, area: query.area },
    ),
  );

  api.serve('GET /services/{slug}/providers', async ({ params, query, principal, language }) =>
    providersOf(
      reading,
      { scope: kernel.db.as(principal), language },
      { slug: params.slug, area: query.area },
    ),
  );
}
