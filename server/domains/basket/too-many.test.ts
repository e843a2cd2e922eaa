import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Basket } from '#contract/basket.ts';
import { type Shop, fillBasket, openShop } from '#server/testing/open-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ stock: 30 });
});
afterAll(() => shop.close());

it('a line takes 10,000 of a thing and refuses one more at its field, keeping what is there', async () => {
  const basket = await fillBasket(shop, []);
  const call = (method: 'POST' | 'GET', path: string, body?: object) =>
    shop.call(method, `/baskets/${basket.id}${path}`, { token: basket.token, ...(body && { body }) });
  const fans = (quantity: number) => call('POST', '/lines', { listing_id: shop.fanListing, quantity });
  expect((await fans(10_000)).statusCode).toBe(201);
  expect((await fans(1)).json()).toMatchObject({
    status: 422,
    code: 'quantity_too_large',
    errors: [{ pointer: '/quantity' }],
  });
  const { lines } = (await call('GET', '')).json() as Basket;
  expect(lines.map(({ quantity }) => quantity)).toEqual([10_000]);
});
