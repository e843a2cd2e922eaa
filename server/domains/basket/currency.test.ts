import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Shop, fillBasket, fillCheckout, freeSlot, openShop } from '#server/testing/open-shop.ts';

/** The fan costs dollars here, its fitting taka. */
let shop: Shop;
let slot: { start: string };
beforeAll(async () => {
  shop = await openShop();
  slot = await freeSlot(shop);
});
afterAll(() => shop.close());
beforeEach(() =>
  shop.test.owner(`update haat.listings set currency = 'USD' where id = $1`, [shop.fanListing]),
);

const fan = () => ({ listing_id: shop.fanListing });
const fitting = () => ({ listing_id: shop.fittingListing, slot });
const add = (basket: { id: string; token: string }, body: object) =>
  shop.call('POST', `/baskets/${basket.id}/lines`, { token: basket.token, body });

it('takes on the currency of what comes first and refuses a second one', async () => {
  const basket = await fillBasket(shop, [fan()]);
  const refused = await add(basket, fitting());
  expect([refused.statusCode, refused.json().code]).toEqual([422, 'currency_mismatch']);
  expect(refused.json().errors[0]).toMatchObject({
    pointer: '/listing_id',
    detail: 'The basket holds prices in USD, this one is in BDT.',
  });
  const read = (await shop.call('GET', `/baskets/${basket.id}`, { token: basket.token })).json();
  expect(read.lines).toHaveLength(1);
  expect(read.lines[0].unit_price.currency).toBe('USD');
});

it('is free for another currency once it is empty again', async () => {
  const basket = await fillBasket(shop, [fan()]);
  const { lines } = (await shop.call('GET', `/baskets/${basket.id}`, { token: basket.token })).json();
  await shop.call('DELETE', `/baskets/${basket.id}/lines/${lines[0].id}`, { token: basket.token });
  expect((await add(basket, fitting())).statusCode).toBe(201);
});

it('holds one currency when two are added at once', async () => {
  const basket = await fillBasket(shop, []);
  await Promise.all([add(basket, fan()), add(basket, fitting())]);
  const [row] = await shop.test.owner(
    'select count(distinct currency)::int as currencies from haat.basket_lines where basket_id = $1',
    [basket.id],
  );
  expect(row).toEqual({ currencies: 1 });
});

it('says that goods in a currency without a delivery price cannot be ordered, and is not ordered', async () => {
  const basket = await fillBasket(shop, [fan()]);
  const read = (await shop.call('GET', `/baskets/${basket.id}`, { token: basket.token })).json();
  expect(read.messages).toMatchObject([{ severity: 'error', code: 'not_delivered', pointer: '/lines' }]);
  expect(read.quote).toMatchObject({ shipping_total: null, final: false });
  const checkout = await fillCheckout(shop, basket, 'cash');
  const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
    token: basket.token,
    body: {},
  });
  expect([placed.json().code, placed.json().errors[0].pointer]).toEqual([
    'checkout_incomplete',
    '/shipping_method',
  ]);
});
