import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Shop, fillBasket, fillCheckout, openShop } from '#server/testing/open-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ stock: 5 });
});
afterAll(() => shop.close());

it('takes back by null what nobody has to give, keeps what is not named, and so it stands on the order', async () => {
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
  const { id } = await fillCheckout(shop, basket, 'cash');
  const change = (body: object) => shop.call('PATCH', `/checkouts/${id}`, { token: basket.token, body });

  const named = await change({ contact: { name: 'Rina Begum' } });
  expect(named.json().contact).toMatchObject({ name: 'Rina Begum', email: 'rina@example.com' });

  const cleared = await change({ contact: { email: null }, shipping_address: { landmark: null } });
  expect(cleared.statusCode, cleared.body).toBe(200);
  expect(cleared.json()).toMatchObject({ status: 'ready' });
  expect(cleared.json().contact).toEqual({ name: 'Rina Begum', phone: '+8801712345678' });
  expect(cleared.json().shipping_address).toEqual({ area: 'mirpur-10', line: 'House 7, Road 3' });

  for (const needed of [{ name: null }, { phone: null }]) {
    expect((await change({ contact: needed })).statusCode).toBe(422);
  }
  expect((await change({ shipping_address: { line: null } })).statusCode).toBe(422);

  const placed = await shop.call('POST', `/checkouts/${id}/complete`, { token: basket.token });
  expect(placed.statusCode, placed.body).toBe(200);
  const { order } = placed.json();
  const shown = await shop.call('GET', `/orders/${order.id}`, { order: order.token });
  expect(shown.json().contact).toEqual({ name: 'Rina Begum', phone: '+8801712345678', email: null });
});
