import type { Ahead } from '#domains/catalogue/index.ts';
import { createReading, listItems } from '#domains/catalogue/index.ts';
import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { suggest } from './queries.ts';

/** Search by words, which also forgives typing mistakes, and suggestions while somebody types. */
export function searchRoutes(api: Api, kernel: Kernel, ahead: Ahead): void {
  const reading = createReading(kernel, ahead);

  api.serve('GET /search', async ({ query, principal, language }) =>
    listItems(
      reading,
      { scope: kernel.db.as(principal), language },
      { query, otherwise: 'relevance', forgiving: true },
    ),
  );

  api.serve('GET /search/suggestions', async ({ query, principal, language }) => {
    const rows = await kernel.db.as(principal).many(suggest, { q: query.q, language });
    return { data: rows.map((row) => ({ ...row, kind: row.kind as 'item' | 'category' })) };
  });
}
