import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Basket } from '#contract/basket.ts';
import type { Item } from '#contract/catalogue.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { type Shop, fillBasket, freeSlot, openShop } from '#server/testing/open-shop.ts';

let shop: Shop;
/** Sells the fan for ten taka more than the shop, and brings it free of charge. */
let dearer: string;

beforeAll(async () => {
  shop = await openShop({ fanPrice: 199_000 });
  const build = catalogueBuilder(shop.test);
  const seller = await build.seller({ slug: 'shital', areaId: shop.far, kind: 'partner' });
  const locationId = await build.location(seller, shop.far);
  dearer = await build.listing({
    itemId: shop.fan,
    sellerId: seller,
    price: 200_000,
    stock: 5,
    locationId,
    dispatchDays: 2,
  });
});
afterAll(() => shop.close());

async function read(path: string, language = 'en'): Promise<Item> {
  const url = `/api/v1/items/${path}`;
  const reply = await shop.app.inject({ url, headers: { 'accept-language': language } });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json();
}

const quoteOf = async (lines: readonly object[]) => {
  const { id, token } = await fillBasket(shop, lines);
  return ((await shop.call('GET', `/baskets/${id}`, { token })).json() as Basket).quote;
};

describe('what one pays in all', () => {
  it('stands at each listing of a product once the area is known, with why', async () => {
    const { listings } = await read('fan?area=mirpur-10');
    expect(listings.map(({ delivery }) => delivery)).toEqual([
      {
        area: { slug: 'mirpur-10', name: 'Mirpur 10' },
        name: 'Standard delivery',
        price: { amount: 6_000, currency: 'BDT' },
        reason: '৳\u200960, free from ৳\u20092,000',
        total: { amount: 205_000, currency: 'BDT' },
      },
      {
        area: { slug: 'mirpur-10', name: 'Mirpur 10' },
        name: 'Standard delivery',
        price: { amount: 0, currency: 'BDT' },
        reason: 'Free from ৳\u20092,000 with one seller',
        total: { amount: 200_000, currency: 'BDT' },
      },
    ]);
  });

  it('is what a basket with this one thing comes to, with and without its fitting', async () => {
    const { listings, fitted_by: fitting } = await read('fan?area=mirpur-10');
    expect(listings).toHaveLength(2);
    for (const { id, delivery } of listings) {
      const alone = await quoteOf([{ listing_id: id }]);
      expect(alone).toMatchObject({ final: true, total: delivery?.total, shipping_total: delivery?.price });
    }
    const slot = await freeSlot(shop);
    const both = await quoteOf([{ listing_id: shop.fanListing }, { listing_id: shop.fittingListing, slot }]);
    const inAll = (listings[0]?.delivery?.total.amount ?? 0) + (fitting?.price?.amount ?? 0);
    expect(both.total.amount).toBe(inAll);
  });

  it('speaks Bangla', async () => {
    const [offer] = (await read('fan?area=mirpur-10', 'bn')).listings;
    expect(offer?.delivery).toMatchObject({
      area: { name: 'মিরপুর ১০' },
      name: 'সাধারণ ডেলিভারি',
      reason: '৳\u2009৬০, ৳\u2009২,০০০ থেকে বিনামূল্যে',
    });
  });

  it('is not known without an area of the market, and nothing is brought with a visit', async () => {
    for (const path of ['fan', 'fan?area=nowhere', 'fitting?area=mirpur-10']) {
      const { listings } = await read(path);
      expect(
        listings.map(({ delivery }) => delivery),
        path,
      ).toEqual(listings.map(() => null));
      expect(listings.length, path).toBeGreaterThan(0);
    }
  });

  it('leaves the first place to the lowest price and says who is cheapest brought home', async () => {
    const known = (await read('fan?area=mirpur-10')).listings;
    expect(known.map(({ id }) => id)).toEqual([shop.fanListing, dearer]);
    expect(known[0]?.reasons[0]).toBe('Lowest price');
    expect(known[1]?.reasons[0]).toBe('Lowest with delivery');
    const unknown = (await read('fan')).listings;
    expect(unknown.flatMap(({ reasons }) => reasons)).not.toContain('Lowest with delivery');
  });

  it('costs no statement more', async () => {
    const { statements } = await countingStatements(() => read('fan?area=mirpur-10'));
    expect(statements).toHaveLength(2);
  });

  it('is described in the API document', async () => {
    const { components } = (await shop.app.inject({ url: '/api/v1/openapi.json' })).json();
    expect(Object.keys(components.schemas.Delivery.properties)).toEqual([
      'area',
      'name',
      'price',
      'reason',
      'total',
    ]);
    expect(JSON.stringify(components.schemas.ListingOffer.properties.delivery)).toContain(
      '#/components/schemas/Delivery',
    );
  });
});
