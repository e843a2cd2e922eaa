import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { findOwnShelf, listOwnListings, sumOwnStock } from './queries-seller.ts';
import { receiveStock } from './receive-stock.ts';

/** A seller's listings and what lies on their shelves. */
export function sellerSupplyRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));

  api.serve('GET /seller/listings', async ({ principal, query, language }) => {
    const list = `seller listings ${principal.sellerId} ${query.q ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db
      .as(principal)
      .many(listOwnListings, { language, asked: query.q || null, ...start });
    return pageOf(cursors, list, query, rows, ({ currency, picture, ...row }) => ({
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
    }));
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
