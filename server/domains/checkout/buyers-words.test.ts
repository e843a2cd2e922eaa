import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Shop,
  fillBasket,
  fillCheckout,
  freeSlot,
  openShop,
  payThrough,
  post,
} from '#server/testing/open-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ stock: 20 });
});
afterAll(() => shop.close());

it('says at the line of a visit that its provider does not come to the area, until the area is another one', async () => {
  const slot = await freeSlot(shop);
  const basket = await fillBasket(shop, [
    { listing_id: shop.fanListing },
    { listing_id: shop.fittingListing, slot },
  ]);
  const moveTo = async (area: string) =>
    (await shop.call('PATCH', `/baskets/${basket.id}`, { token: basket.token, body: { area } })).json()
      .messages;
  expect(await moveTo('uttara')).toMatchObject([
    { severity: 'error', code: 'area_not_served', pointer: '/lines/1/listing_id' },
  ]);
  expect(await moveTo('mirpur-10')).toEqual([]);
});

it('offers express only where it comes sooner', async () => {
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
  const { id } = await fillCheckout(shop, basket, 'cash');
  const offered = async () => {
    const shown = await shop.call('GET', `/checkouts/${id}`, { token: basket.token });
    return shown.json().shipping_methods.map(({ code }: { code: string }) => code);
  };
  const leavesAfter = (days: number) =>
    shop.test.owner('update haat.listings set dispatch_days = $1 where id = $2', [days, shop.fanListing]);
  await leavesAfter(0);
  expect(await offered()).toEqual(['standard']);
  await leavesAfter(2);
  expect(await offered()).toEqual(['standard', 'express']);
});

it('finds an order by its number in Bangla digits', async () => {
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
  const { id } = await fillCheckout(shop, basket, 'cash');
  const placed = await shop.call('POST', `/checkouts/${id}/complete`, { token: basket.token });
  const { number } = placed.json().order;
  const bangla = `#${number.replace(/\d/g, (digit: string) => '০১২৩৪৫৬৭৮৯'[Number(digit)])}`;
  const found = await shop.call('POST', '/orders/lookup', {
    body: { number: bangla, email_or_phone: '০১৭১২ ৩৪৫৬৭৮' },
  });
  expect(found.statusCode, found.body).toBe(200);
  expect(found.json().order).toMatchObject({ number });
});

it.each([
  ['cancel', 'payment.cancelled'],
  ['decline', 'payment.failed'],
] as const)('tells a payment that was left from one that was refused: %s', async (outcome, kind) => {
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
  const { id } = await fillCheckout(shop, basket, 'sslcommerz');
  const placed = await shop.call('POST', `/checkouts/${id}/complete`, { token: basket.token });
  const { order, payment } = placed.json();
  const back = await payThrough(shop, payment.redirect_url, { outcome });
  await post(shop, back.path, back.fields);
  const shown = await shop.call('GET', `/orders/${order.id}`, { order: order.token });
  expect(shown.json().timeline.at(-1)).toMatchObject({ kind });
});
