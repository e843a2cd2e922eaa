import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashToken } from '#kernel/http/principal.ts';
import { type Offer, buildOrder } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { publicName } from './add-review.ts';
import { reviewRoutes } from './index.ts';

let app: TradeApp;
let shop: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let fan: Offer;
let fitting: Offer;
let parentId: string;
beforeAll(async () => {
  app = await openTradeApp(reviewRoutes);
  shop = await app.trade.seller('shop');
  parentId = await app.trade.item('fan', 'product', { structure: 'parent' });
  const variant = { structure: 'variant', parent_id: parentId, variant_name: { en: 'White' } };
  fan = await app.trade.offer(
    shop,
    await app.trade.item('fan-white', 'product', variant),
    'product',
    3_200_00,
  );
  fitting = await app.trade.offer(shop, await app.trade.item('fitting', 'service'), 'service', 600_00);
});
afterAll(() => app.close());

const build = (parcel: string, visit: string, more: Partial<Parameters<typeof buildOrder>[1]> = {}) =>
  buildOrder(app.trade, {
    personId: app.trade.customerId,
    parts: [
      {
        seller: shop,
        goods: { offer: fan, quantity: 1, status: parcel },
        visit: { offer: fitting, status: visit },
      },
    ],
    ...more,
  });
const review = (
  orderId: string,
  lineId: string,
  body: object,
  who: { as?: string; headers?: Record<string, string> },
) => app.call(`POST /orders/${orderId}/lines/${lineId}/review`, { body, ...who });
const sums = async (table: 'items' | 'sellers', id: string) => {
  const [row] = await app.owner<{ sum: number; count: number }>(
    `select rating_sum::int as sum, rating_count as count from haat.${table} where id = $1`,
    [id],
  );
  return [row?.sum, row?.count];
};

it('rates the parent of a variant and the seller at once, and says so', async () => {
  const order = await build('delivered', 'confirmed');
  const mine = { as: app.trade.customerId, headers: { 'accept-language': 'bn' } };
  const reply = await review(order.id, order.part.goodsLineId, { rating: 4, body: '  ভালো ফ্যান ' }, mine);
  expect(reply.status).toBe(201);
  const [row] = await app.owner(
    'select id, item_id, author, rating, body from haat.reviews where order_line_id = $1',
    [order.part.goodsLineId],
  );
  const author = 'Rahima B.';
  expect(row).toEqual({ id: reply.json.id, item_id: fan.itemId, author, rating: 4, body: { bn: 'ভালো ফ্যান' } });
  expect(await sums('items', parentId)).toEqual([4, 1]);
  expect(await sums('items', fan.itemId)).toEqual([0, 0]);
  expect(await sums('sellers', shop.id)).toEqual([4, 1]);
  const body = { by: 'customer', seller: shop.id, line: order.part.goodsLineId, item: parentId, rating: 4 };
  expect(await app.eventsOf(`order:${order.id}`)).toEqual([
    { kind: 'review.added', subject: order.id, body },
  ]);
});

it('takes one review of a line, also when two arrive at once', async () => {
  const order = await build('delivered', 'completed');
  const before = await sums('sellers', shop.id);
  const mine = { as: app.trade.customerId };
  const both = [1, 2].map((rating) => review(order.id, order.part.visitLineId, { rating }, mine));
  expect((await Promise.all(both)).map(({ status, code }) => code ?? status).toSorted()).toEqual([
    201,
    'review_exists',
  ]);
  expect((await review(order.id, order.part.visitLineId, { rating: 5 }, mine)).code).toBe('review_exists');
  expect((await sums('sellers', shop.id))[1]).toBe((before[1] ?? 0) + 1);
});

it.each([
  ['goodsLineId', 'shipped', 'completed'],
  ['visitLineId', 'delivered', 'in_progress'],
] as const)('waits until it was delivered or done: %s', async (line, parcel, visit) => {
  const order = await build(parcel, visit);
  const reply = await review(order.id, order.part[line], { rating: 5 }, { as: app.trade.customerId });
  expect([reply.status, reply.code]).toEqual([409, 'review_too_early']);
});

it('lets a guest review with the token of the order, and nobody else', async () => {
  const token = 'a token that opens one order';
  const order = await build('delivered', 'completed', { personId: null, tokenHash: hashToken(token) });
  const { goodsLineId } = order.part;
  const other = await build('delivered', 'completed');
  const tries = [
    { as: app.trade.customerId },
    { headers: { 'order-token': 'another token' } },
    { as: shop.token },
    {},
  ];
  for (const who of tries)
    expect((await review(order.id, goodsLineId, { rating: 5 }, who)).code).toBe('not_found');
  const guest = { headers: { 'order-token': token } };
  expect((await review(other.id, other.part.goodsLineId, { rating: 5 }, guest)).code).toBe('not_found');
  expect((await review(order.id, other.part.goodsLineId, { rating: 5 }, guest)).code).toBe('not_found');
  expect((await review(order.id, randomUUID(), { rating: 5 }, guest)).code).toBe('not_found');
  expect((await review(order.id, goodsLineId, { rating: 6 }, guest)).code).toBe('invalid_request');
  expect((await review(order.id, goodsLineId, { rating: 5 }, guest)).status).toBe(201);
});

it.each([
  ['Rahima Begum', 'Rahima B.'],
  [' Md. Abdul  Karim ', 'Md. K.'],
  ['Rahima', 'Rahima'],
  ['রহিমা বেগম', 'রহিমা বে.'],
])('names %s as %s', (name, shown) => {
  expect(publicName(name)).toBe(shown);
});
