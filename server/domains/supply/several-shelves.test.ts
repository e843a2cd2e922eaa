import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '#domains/checkout/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import { worker } from '#kernel/database/principal.ts';
import { brokenRules } from '#server/testing/check-books.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { type Shop, fillBasket, fillCheckout, openShop } from '#server/testing/open-shop.ts';
import { shipStock } from './index.ts';

/** The fan lies in the shop (4 units), in a store (3) and in a cellar (2), whatever the test before did. */
let shop: Shop;
const store = randomUUID();
const cellar = randomUUID();
beforeAll(async () => {
  shop = await openShop({ stock: 4 });
  await shop.test.owner(
    `insert into haat.locations (id, seller_id, area_id, name)
     select unnest(array[$1, $2]::uuid[]), $3, $4, '{"en": "Store"}'`,
    [store, cellar, shop.partner, shop.area],
  );
  await shop.test.owner(
    `insert into haat.stock (listing_id, location_id, updated_at) select $1, unnest(array[$2, $3]::uuid[]), now()`,
    [shop.fanListing, store, cellar],
  );
});
afterAll(() => shop.close());
beforeEach(async () => {
  await runOut();
  for (const [place, free] of [
    [shop.location, 4],
    [store, 3],
    [cellar, 2],
  ] as const) {
    await shop.test.owner(
      `insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, at)
       select gen_random_uuid(), listing_id, location_id, 'corrected', held + $2 - on_hand, now()
       from haat.stock where location_id = $1 and held + $2 <> on_hand`,
      [place, free],
    );
  }
});

/** Every hold that lives now ends, and two servers clear up after it at once. */
async function runOut(): Promise<void> {
  shop.test.clock.advance(1_900);
  const gateway = openGateway(shop.test.kernel, shop.gateway);
  await Promise.all([reconcile(shop.test.kernel, gateway), reconcile(shop.test.kernel, gateway)]);
}
const free = async () => {
  const rows = await shop.test.owner<{ location_id: string; free: number }>(
    'select location_id, on_hand - held as free from haat.stock',
  );
  return [shop.location, store, cellar].map((place) => rows.find((row) => row.location_id === place)?.free);
};
const hold = async (quantity: number) => {
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing, quantity }]);
  return { basket, checkout: await fillCheckout(shop, basket, 'cash') };
};
const place = async (quantity: number) => {
  const { basket, checkout } = await hold(quantity);
  const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
    token: basket.token,
    body: {},
  });
  expect(placed.statusCode, placed.body).toBe(200);
  return placed.json().order.id as string;
};

describe('units on several shelves', () => {
  it('come from one shelf where one has enough', async () => {
    await hold(4);
    expect(await free()).toEqual([0, 3, 2]);
  });

  it('come from the fullest shelves together where none has enough', async () => {
    await hold(8);
    expect(await free()).toEqual([0, 0, 1]);
    expect(await brokenRules(shop.test.owner)).toEqual([]);
  });

  it('are refused, all of them, when the shelves together have too few', async () => {
    const basket = await fillBasket(shop, [{ listing_id: shop.fanListing, quantity: 9 }]);
    await hold(1);
    const opened = await shop.call('POST', '/checkouts', {
      token: basket.token,
      body: { basket_id: basket.id },
    });
    expect(opened.json()).toMatchObject({ code: 'out_of_stock' });
    expect(await free()).toEqual([3, 3, 2]);
  });

  it('go back to the shelves they came from, once, when the checkout is cancelled and when it runs out', async () => {
    const { basket, checkout } = await hold(8);
    const cancel = () =>
      shop.call('POST', `/checkouts/${checkout.id}/cancel`, { token: basket.token, body: {} });
    await Promise.all([cancel(), cancel()]);
    expect(await free()).toEqual([4, 3, 2]);
    await hold(6);
    await runOut();
    expect(await free()).toEqual([4, 3, 2]);
    expect(await brokenRules(shop.test.owner)).toEqual([]);
  });

  it('leave the shelves they were held on, once, when they are shipped', async () => {
    const order = await place(8);
    const [part] = await shop.test.owner<{ id: string }>(
      'select id from haat.seller_orders where order_id = $1',
      [order],
    );
    const ship = () =>
      shop.test.db.transaction(worker, (tx) => tx.engine.one(shipStock, { order, seller_order: part!.id }));
    const shipped = await Promise.all([ship(), ship()]);
    expect(shipped.map((one) => one.units).toSorted()).toEqual([0, 8]);
    const moved = await shop.test.owner(
      `select location_id, quantity, kind from haat.stock_movements where order_id = $1 order by quantity`,
      [order],
    );
    expect(moved).toEqual([
      { location_id: shop.location, quantity: -4, kind: 'shipped' },
      { location_id: store, quantity: -3, kind: 'shipped' },
      { location_id: cellar, quantity: -1, kind: 'shipped' },
    ]);
    expect(await free()).toEqual([0, 0, 1]);
    expect(await brokenRules(shop.test.owner)).toEqual([]);
  });

  it('are sold to the unit and never twice when many take some at once', async () => {
    const baskets = await Promise.all(
      Array.from({ length: 12 }, () => fillBasket(shop, [{ listing_id: shop.fanListing, quantity: 2 }])),
    );
    const opened = await Promise.all(
      baskets.map((basket) =>
        shop.call('POST', '/checkouts', { token: basket.token, body: { basket_id: basket.id } }),
      ),
    );
    expect(opened.filter((one) => one.statusCode === 201)).toHaveLength(4);
    expect((await free()).reduce<number>((sum, left) => sum + (left ?? 0), 0)).toBe(1);
    expect(await brokenRules(shop.test.owner)).toEqual([]);
  });
});

it('what is not tracked is always to be had and no shelf hears of it', async () => {
  await leaveOnShelves(shop.test.owner, 0);
  await shop.test.owner('update haat.listings set tracked = false where id = $1', [shop.fanListing]);
  const before = await free();
  await place(3);
  expect(await free()).toEqual(before);
  expect(await brokenRules(shop.test.owner)).toEqual([]);
  await shop.test.owner('update haat.listings set tracked = true where id = $1', [shop.fanListing]);
});

describe('units on hand', () => {
  it('change by no other way than a movement', async () => {
    const tried = async (sql: string) =>
      shop.test.db
        .transaction(worker, (tx) =>
          tx.engine.run(
            { ...shipStock, name: `test/${sql}`, text: sql, order: [], params: {}, dynamic: true },
            {},
          ),
        )
        .then(
          () => 'done',
          (error: { code?: string }) => error.code,
        );
    expect(await tried('update haat.stock set on_hand = on_hand + 1')).toBe('42501');
    expect(await tried('delete from haat.stock')).toBe('42501');
    expect(
      await tried(
        `insert into haat.stock (listing_id, location_id, on_hand, updated_at) select listing_id, location_id, 5, now() from haat.stock`,
      ),
    ).toBe('42501');
    expect(await tried('update haat.stock_movements set quantity = 1')).toBe('42501');
    expect(await tried('delete from haat.stock_movements')).toBe('42501');
  });

  it('never fall below what is held, whoever writes the movement', async () => {
    await hold(2);
    const take = shop.test.owner(
      `insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, at)
       select gen_random_uuid(), listing_id, location_id, 'corrected', -on_hand, now() from haat.stock where held > 0`,
    );
    await expect(take).rejects.toMatchObject({ code: '23514' });
  });
});
