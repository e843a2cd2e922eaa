import type { StockRow as Shown } from '#contract/stock.ts';
import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { moveUnits } from './move-units.ts';
import {
  type StockRow,
  findStock,
  listLocations,
  listLowStock,
  listMovements,
  listStock,
  setTracking,
  setWarning,
  touchShelves,
} from './queries-stock.ts';
import { openShelves } from './queries-write-stock.ts';

/** More than this is never told to the public. */
const mostTold = 20;

/** What lies on a seller's shelves, how it came there, and when to warn; and the low shelves of all for staff. */
export function stockRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));

  api.serve('GET /seller/stock', async ({ principal, query, language }) => {
    const { q, state = null, location = null } = query;
    const list = `seller stock ${principal.sellerId} ${JSON.stringify([q, state, location])}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const db = kernel.db.as(principal);
    const [rows, locations] = await Promise.all([
      db.many(listStock, { language, asked: q || null, state, location, ...start }),
      db.many(listLocations, { language }),
    ]);
    return { ...pageOf(cursors, list, query, rows, (row) => show(row, language)), locations };
  });

  api.serve('GET /seller/stock/{id}', async ({ principal, params, language }) => {
    const row = await kernel.db.as(principal).maybe(findStock, { listing: params.id, language });
    return row ? show(row, language) : refuse('not_found');
  });

  api.serve('GET /seller/stock/{id}/movements', async ({ principal, params, query, language }) => {
    const list = `movements ${params.id}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const own = await kernel.db.as(principal).maybe(findStock, { listing: params.id, language });
    if (!own) return refuse('not_found');
    const rows = await kernel.db.engine.many(listMovements, { listing: params.id, language, ...start });
    return pageOf(cursors, list, query, rows, (row) => ({
      ...row,
      kind: row.kind as 'received',
    }));
  });

  api.serve('POST /seller/stock/movements', ({ principal, body, language, transaction }) =>
    transaction(async (tx) => {
      const moved = await moveUnits(tx, kernel.ids, body);
      if (isRefusal(moved)) return moved;
      return told(tx, body.listing_id, principal.sellerId, language);
    }),
  );

  api.serve('PUT /seller/stock/{id}/warning', ({ principal, params, body, language, transaction }) =>
    transaction(async (tx) => {
      const { location_id: location, low_below } = body;
      const own = await tx.asker.maybe(findStock, { listing: params.id, language });
      if (!own) return refuse('not_found');
      const wanted = { listing: params.id, location, low_below };
      if ((await tx.engine.run(setWarning, wanted)) === 0) {
        const shelf = { listing_id: params.id, location_id: location };
        await tx.engine.run(openShelves, { movements: [shelf] });
        if ((await tx.engine.run(setWarning, wanted)) === 0)
          return refuse('not_found', 'The seller has no such location.', '/location_id');
      }
      return told(tx, params.id, principal.sellerId, language);
    }),
  );

  api.serve('PUT /seller/stock/{id}/tracking', ({ principal, params, body, language, transaction }) =>
    transaction(async (tx) => {
      const own = await tx.asker.maybe(findStock, { listing: params.id, language });
      if (!own) return refuse('not_found');
      const changed = await tx.engine.run(setTracking, { listing: params.id, tracked: body.tracked });
      if (changed > 0) await tx.engine.run(touchShelves, { listing: params.id });
      return told(tx, params.id, principal.sellerId, language);
    }),
  );

  api.serve('GET /admin/stock', async ({ principal, query, language }) => {
    const { q, seller = null, state } = query;
    const list = `low stock ${JSON.stringify([q, seller, state])}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db
      .as(principal)
      .many(listLowStock, { language, asked: q || null, seller, state, ...start });
    return pageOf(cursors, list, query, rows, ({ seller_slug: slug, seller_name: name, ...row }) => ({
      ...row,
      seller: { slug, name },
    }));
  });
}

/** The listing as it stands now, told to whoever looks at it. */
async function told(
  tx: Transaction,
  listing: string,
  sellerId: string | undefined,
  language: Language,
): Promise<Shown> {
  const row = show(await tx.asker.one(findStock, { listing, language }), language);
  const available = row.tracked ? Math.min(row.free, mostTold) : mostTold;
  tx.emit(
    { topic: `listing:${listing}`, kind: 'stock.changed', subject: listing, body: { available } },
    { topic: `seller:${sellerId}`, kind: 'stock.changed', subject: listing },
  );
  return row;
}

function show({ picture, shelves, ...row }: StockRow, language: Language): Shown {
  return {
    ...row,
    status: row.status as Shown['status'],
    free: row.on_hand - row.held,
    shelves: shelves.map((shelf) => ({ ...shelf, free: shelf.on_hand - shelf.held })),
    picture: picture && { ...picture, alt: picture.alt[language] ?? picture.alt.en ?? '' },
  };
}
