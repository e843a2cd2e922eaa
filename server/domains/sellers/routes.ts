import type { Seller } from '#contract/catalogue.ts';
import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import { readSeller } from './queries.ts';

/** The public face of sellers. Paused and closed ones are not found. */
export function sellerRoutes(api: Api, kernel: Kernel): void {
  api.serve('GET /sellers/{slug}', async ({ params, principal, language }) => {
    const found = await kernel.db.as(principal).maybe(readSeller, { slug: params.slug, language });
    if (!found) return refuse('not_found');
    const { rating_sum: sum, rating_count: count, kind, ...seller } = found;
    const average = count > 0 ? Math.round((sum / count) * 100) / 100 : null;
    return { ...seller, kind: kind as Seller['kind'], rating: { average, count } };
  });
}
