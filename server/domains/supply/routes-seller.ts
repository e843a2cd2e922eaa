import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { findOwnShelf, listOwnListings, sumOwnStock } from './queries-seller.ts';
import { receiveStock } from './receive-stock.ts';

/** A seller's listings and what lies on their shelves. */
export function sellerSupplyRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));

  api.serve('GET /seller/listings', async ({ principal, query, language }) => {
    const list = `seller listings ${principal.sellerId} ${query.q ?? ''}`;
    const after = query.cursor ? cursors.read(list, query.cursor) : [null, null];
    if (isRefusal(after)) return after;
    const [afterSort, afterId] = after as [string | null, string | null];
    const rows = await kernel.db.as(principal).many(listOwnListings, {
      language,
      asked: query.q || null,
      after_sort: afterSort,
      after_id: afterId,
      most: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      data: shown.map(({ currency, picture, ...row }) => ({
        id: row.id,
        item_slug: row.item_slug,
        title: row.title,
        sku: row.sku,
        on_hand: row.on_hand,
        held: row.held,
        cloth: row.cloth,
        version: row.version,
        kind: row.kind as 'product' | 'service',
        status: row.status as 'active' | 'paused',
        price: { amount: row.price, currency },
        picture: picture && { ...picture, alt: picture.alt[language] ?? picture.alt.en ?? '' },
      })),
      has_more: last !== undefined,
      next_cursor: last ? cursors.write(list, [last.sort, last.id]) : null,
    };
  });

  api.serve('POST /seller/listings/{id}/receive', ({ params, body, principal, transaction }) =>
    transaction(async (tx) => {
      const shelf = await tx.asker.maybe(findOwnShelf, { listing: params.id });
      if (!shelf?.location_id) return refuse('not_found');
      const received = await receiveStock(tx, {
        id: kernel.ids.uuid(),
        listingId: params.id,
        locationId: shelf.location_id,
        quantity: body.quantity,
        kind: body.quantity < 0 ? 'corrected' : 'received',
        ...(body.reason && { reason: body.reason }),
      });
      if (isRefusal(received)) return received;
      tx.emit({ topic: `seller:${principal.sellerId}`, kind: 'stock.changed', subject: params.id });
      return { id: params.id, ...(await tx.asker.one(sumOwnStock, { listing: params.id })) };
    }),
  );
}
