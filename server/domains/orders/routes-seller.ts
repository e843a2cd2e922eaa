import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { deliverShipment } from './deliver-shipment.ts';
import { findSellerOrder, listSellerOrders } from './queries-seller.ts';
import { shipShipment } from './ship-shipment.ts';
import { viewSellerOrder } from './view-seller-order.ts';

/** What a seller sees and does of orders with its goods. */
export function sellerOrderRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const currency = kernel.config.HAAT_CURRENCY;

  api.serve('GET /seller/orders', async ({ principal, query, language }) => {
    const list = `seller orders ${principal.sellerId} ${query.status ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db
      .as(principal)
      .many(listSellerOrders, { language, status: query.status ?? null, ...start });
    return pageOf(cursors, list, query, rows, (row) => viewSellerOrder(row, currency));
  });

  api.serve('GET /seller/orders/{id}', async ({ principal, params, language }) => {
    const row = await kernel.db.as(principal).maybe(findSellerOrder, { language, id: params.id });
    return row ? viewSellerOrder(row, currency) : refuse('not_found');
  });

  api.serve('POST /seller/shipments/{id}/ship', ({ params, body, transaction }) =>
    transaction((tx) => shipShipment(tx, params.id, body.tracking)),
  );

  api.serve('POST /seller/shipments/{id}/deliver', ({ params, transaction }) =>
    transaction((tx) => deliverShipment(tx, params.id)),
  );
}
