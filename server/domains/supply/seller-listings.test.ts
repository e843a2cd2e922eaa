import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import type { Offer } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { sellerSupplyRoutes } from './routes-seller.ts';

let app: TradeApp;
let shop: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let stranger: typeof shop;
let fan: Offer;
let fitting: Offer;
beforeAll(async () => {
  app = await openTradeApp(sellerSupplyRoutes);
  shop = await app.trade.seller('shop');
  stranger = await app.trade.seller('other');
  const item = await app.trade.item('fan', 'product');
  fan = await app.trade.offer(shop, item, 'product', 3_200_00);
  fitting = await app.trade.offer(shop, await app.trade.item('fitting', 'service'), 'service', 600_00);
  await app.trade.offer(stranger, item, 'product', 3_100_00);
  await app.owner('update haat.stock set held = 4 where listing_id = $1', [fan.listingId]);
});
afterAll(() => app.close());

const list = (query = '', as = shop.token) => app.call(`GET /seller/listings${query}`, { as });
const receive = (listingId: string, quantity: number, more: { as?: string; key?: string } = {}) =>
  app.call(`POST /seller/listings/${listingId}/receive`, { as: shop.token, body: { quantity }, ...more });

it('lists own listings with what lies on their shelves, in one statement', async () => {
  const { result, statements } = await countingStatements(() => list());
  expect(statements).toEqual(['supply/list-own-listings']);
  const rows = result.json.data as { id: string }[];
  expect(rows.map(({ id }) => id).toSorted()).toEqual([fan.listingId, fitting.listingId].toSorted());
  expect(rows.find(({ id }) => id === fan.listingId)).toEqual({
    id: fan.listingId,
    item_slug: 'fan',
    title: 'Title fan',
    kind: 'product',
    sku: expect.stringMatching(/^shop-/),
    price: { amount: 320_000, currency: 'BDT' },
    status: 'active',
    on_hand: 10,
    held: 4,
    picture: null,
    cloth: 'neel',
    version: 1,
  });
  expect(rows.find(({ id }) => id === fitting.listingId)).toMatchObject({ on_hand: null, held: null });
});

it('goes page by page and finds by title or SKU, taking what was typed as it is', async () => {
  const first = await list('?limit=1');
  const second = await list(`?limit=1&cursor=${first.json.next_cursor}`);
  expect([second.json.data.length, second.json.has_more]).toEqual([1, false]);
  expect(second.json.data[0].id).not.toBe(first.json.data[0].id);
  expect((await list(`?q=fan&cursor=${first.json.next_cursor}`)).code).toBe('not_acceptable_cursor');
  expect((await list('?q=FITT')).json.data).toMatchObject([{ id: fitting.listingId }]);
  expect((await list('?q=%25')).json.data).toEqual([]);
});

it('books units that came in once, and a count that found fewer', async () => {
  const key = 'the same delivery';
  const first = await receive(fan.listingId, 5, { key });
  expect([first.status, first.json]).toEqual([200, { id: fan.listingId, on_hand: 15, held: 4 }]);
  expect((await receive(fan.listingId, 5, { key })).json).toEqual(first.json);
  expect((await receive(fan.listingId, -3)).json).toEqual({ id: fan.listingId, on_hand: 12, held: 4 });
  const moves = await app.owner(
    'select kind, quantity from haat.stock_movements where listing_id = $1 and quantity <> 10 order by quantity',
    [fan.listingId],
  );
  expect(moves).toEqual([
    { kind: 'corrected', quantity: -3 },
    { kind: 'received', quantity: 5 },
  ]);
  expect(await app.eventsOf(`listing:${fan.listingId}`)).toMatchObject([
    { kind: 'stock.changed' },
    { kind: 'stock.changed' },
  ]);
  expect(await app.eventsOf(`seller:${shop.id}`)).toHaveLength(2);
});

it("refuses to go below what is set aside, and what is not the seller's", async () => {
  expect((await receive(fan.listingId, -9)).code).toBe('out_of_stock');
  expect((await receive(fan.listingId, 1, { as: stranger.token })).code).toBe('not_found');
  expect((await receive(fan.listingId, 1, { as: app.trade.customerId })).code).toBe('not_allowed');
});
