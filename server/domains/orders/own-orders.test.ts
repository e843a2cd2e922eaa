import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { buildOrder } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { orderRoutes } from './routes.ts';

let app: TradeApp;
let placed: string[];
beforeAll(async () => {
  app = await openTradeApp(orderRoutes);
  const { trade } = app;
  const shop = await trade.seller('shop');
  const fan = await trade.offer(shop, await trade.item('fan', 'product'), 'product', 3_200_00);
  // Three of them within one millisecond, as instants are in a program.
  const moments = ['04:00:00.000900Z', '04:00:00.000500Z', '04:00:00.000100Z', '03:00:00Z'];
  placed = [];
  for (const moment of moments) {
    const order = await buildOrder(trade, {
      personId: trade.customerId,
      placedAt: `2026-11-22T${moment}`,
      parts: [{ seller: shop, goods: { offer: fan, quantity: 1, status: 'to_pack' } }],
    });
    placed.push(order.id);
  }
});
afterAll(() => app.close());

const list = (query: string, as = app.trade.customerId) => app.call(`GET /orders?${query}`, { as });

it.each([1, 2, 3])(
  'shows each own order once, newest first, by pages of %i, in one statement each',
  async (limit) => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { result, statements } = await countingStatements(() => list(`limit=${limit}${cursor}`));
      expect(statements).toHaveLength(1);
      seen.push(...result.json.data.map(({ id }: { id: string }) => id));
      cursor = result.json.next_cursor ? `&cursor=${result.json.next_cursor}` : '';
      expect(result.json.has_more).toBe(cursor !== '');
    } while (cursor !== '');
    expect(seen).toEqual(placed);
  },
);

it('shows a stranger nothing, and a guest that one has to sign in', async () => {
  const stranger = randomUUID();
  expect((await list('', stranger)).json.data).toEqual([]);
  expect(await app.call('GET /orders')).toMatchObject({ status: 401 });
});

it('refuses a cursor that is none', async () => {
  expect(await list('cursor=abc')).toMatchObject({ status: 400, code: 'not_acceptable_cursor' });
});
