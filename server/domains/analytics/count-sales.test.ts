import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Events, startEvents } from '#kernel/events/start-events.ts';
import { type Shop, fillBasket, fillCheckout, openShop } from '#server/testing/open-shop.ts';
import { countSales } from './count-sales.ts';

let shop: Shop;
let events: Events;
beforeAll(async () => {
  shop = await openShop({ stock: 9 });
  events = await startEvents(shop.test.kernel, { listen: shop.test.connections.desk });
});
afterAll(async () => {
  await events.close();
  await shop.close();
});

it('counts each confirmed order once, also those from before it began to follow', async () => {
  const order = async (quantity: number, method: 'cash' | 'sslcommerz') => {
    const basket = await fillBasket(shop, [{ listing_id: shop.fanListing, quantity }]);
    const { id } = await fillCheckout(shop, basket, method);
    await shop.call('POST', `/checkouts/${id}/complete`, { token: basket.token });
  };
  await order(2, 'cash');
  countSales(events);
  await order(3, 'cash');
  await order(1, 'sslcommerz');
  await events.drained();
  expect(await shop.test.owner('select sold_count from haat.items where id = $1', [shop.fan])).toEqual([
    { sold_count: 5 },
  ]);
});
