import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenRules } from '#server/testing/check-books.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { type Shop, fillBasket, fillCheckout, freeSlot, openShop } from '#server/testing/open-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ stock: 9 });
});
afterAll(() => shop.close());

type Line = { id: string; kind: string };
type Change = {
  what: string;
  change(path: string, token: string, lines: Line[]): Promise<{ statusCode: number; body: string }>;
};
const changes: Change[] = [
  {
    what: 'more of the same',
    change: (path, token, lines) =>
      shop.call('PATCH', `${path}/${lines.find((line) => line.kind === 'product')?.id}`, {
        token,
        body: { quantity: 3 },
      }),
  },
  {
    what: 'a line less',
    change: (path, token, lines) => shop.call('DELETE', `${path}/${lines[0]?.id}`, { token }),
  },
  {
    what: 'another time',
    change: async (path, token, lines) =>
      shop.call('PATCH', `${path}/${lines.find((line) => line.kind === 'service')?.id}`, {
        token,
        body: { slot: { start: (await freeSlot(shop, 6)).start } },
      }),
  },
];

it.each(changes)(
  'a basket that was changed to $what after its hold was taken is not placed on that hold',
  async ({ change }) => {
    const fitting = { listing_id: shop.fittingListing, slot: await freeSlot(shop) };
    const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }, fitting]);
    const checkout = await fillCheckout(shop, basket, 'cash');
    const { lines } = (await shop.call('GET', `/baskets/${basket.id}`, { token: basket.token })).json() as {
      lines: Line[];
    };
    const changed = await change(`/baskets/${basket.id}/lines`, basket.token, lines);
    expect(changed.statusCode, changed.body).toBe(200);
    const refused = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
      token: basket.token,
      body: {},
    });
    expect(refused.json()).toMatchObject({ code: 'hold_expired', status: 409 });

    await fillCheckout(shop, basket, 'cash');
    const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
      token: basket.token,
      body: {},
    });
    expect(placed.statusCode, placed.body).toBe(200);
    expect(await brokenRules(shop.test.owner)).toEqual([]);
    await leaveOnShelves(shop.test.owner, 9);
  },
);
