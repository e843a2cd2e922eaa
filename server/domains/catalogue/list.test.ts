import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facet, ItemCard, ItemList } from '#contract/catalogue.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

let test: TestKernel;
let app: FastifyInstance;

async function get<T = ItemList>(url: string, language = 'en'): Promise<T> {
  const response = await app.inject({ url: `/api/v1${url}`, headers: { 'accept-language': language } });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json() as T;
}
const slugs = (list: ItemList) => list.data.map((card) => card.slug);
const cardOf = (list: ItemList, slug: string): ItemCard => {
  const card = list.data.find((one) => one.slug === slug);
  if (!card) throw new Error(`no card ${slug}`);
  return card;
};
const facetOf = (list: ItemList, code: string): Record<string, number> =>
  Object.fromEntries(
    (list.facets?.find((facet: Facet) => facet.code === code)?.values ?? []).map(({ code: value, count }) => [
      value,
      count,
    ]),
  );

beforeAll(async () => {
  test = await openTestKernel();
  const build = catalogueBuilder(test);
  const mirpur = await build.area('mirpur-10');
  const banani = await build.area('banani');
  const cooling = await build.category('cooling', { name: { en: 'Cooling', bn: 'ঠান্ডা' } });
  const fans = await build.category('fans', { name: { en: 'Fans', bn: 'ফ্যান' }, parentId: cooling });
  const fitting = await build.category('fitting', { name: 'Fitting', parentId: cooling, position: 1 });
  const lamps = await build.category('lamps', { position: 1 });
  const type = await build.productType('fan');
  const colour = await build.attribute(type, 'colour', {
    kind: 'choice',
    name: { en: 'Colour', bn: 'রং' },
    choices: { white: { en: 'White', bn: 'সাদা' }, brown: 'Brown' },
  });
  const remote = await build.attribute(type, 'remote', { kind: 'boolean' });
  const size = await build.attribute(type, 'size', {
    kind: 'choice',
    choices: { small: 'Small', large: 'Large' },
  });

  const good = await build.seller({
    slug: 'good',
    areaId: mirpur,
    ratings: [5, 5, 5, 5, 5],
    name: 'Good Shop',
  });
  const fresh = await build.seller({ slug: 'fresh', areaId: banani });
  const paused = await build.seller({ slug: 'paused', areaId: banani, status: 'paused' });
  const [goodShop, freshShop, pausedShop] = await Promise.all([
    build.location(good, mirpur),
    build.location(fresh, banani),
    build.location(paused, banani),
  ]);

  const plain = await build.item({
    slug: 'plain-fan',
    title: { en: 'Plain fan', bn: 'সাধারণ ফ্যান' },
    categoryId: fans,
    typeId: type,
    sold: 30,
    ratings: [4, 4, 5],
    attributes: { [colour]: 'white', [remote]: false, [size]: 'small' },
    createdAt: '2026-11-03T00:00:00.123456Z',
  });
  await build.picture(plain, 'plain', { en: 'A plain fan', bn: 'সাধারণ ফ্যানের ছবি' });
  // The cheapest is sold out, so the better rated of the two next cheapest wins.
  await build.listing({ itemId: plain, sellerId: paused, price: 1_000, locationId: pausedShop, stock: 5 });
  const soldOut = await build.seller({ slug: 'sold-out', areaId: banani });
  await build.listing({
    itemId: plain,
    sellerId: soldOut,
    price: 90_000,
    locationId: await build.location(soldOut, banani),
  });
  await build.listing({ itemId: plain, sellerId: fresh, price: 100_000, locationId: freshShop, stock: 2 });
  await build.listing({
    itemId: plain,
    sellerId: good,
    price: 100_000,
    comparePrice: 120_000,
    locationId: goodShop,
    stock: 2,
    dispatchDays: 1,
  });

  const parent = await build.item({
    slug: 'smart-fan',
    title: 'Smart fan',
    categoryId: fans,
    typeId: type,
    structure: 'parent',
    sold: 10,
    attributes: { [remote]: true },
    createdAt: '2026-11-02T00:00:00Z',
  });
  for (const [code, looks, price] of [
    ['white', { [colour]: 'white', [size]: 'small' }, 400_000],
    ['brown', { [colour]: 'brown', [size]: 'large' }, 300_000],
  ] as const) {
    const variant = await build.item({
      slug: `smart-fan-${code}`,
      title: 'Smart fan',
      variantName: code,
      categoryId: fans,
      typeId: type,
      parentId: parent,
      attributes: looks,
    });
    await build.listing({ itemId: variant, sellerId: fresh, price, locationId: freshShop, stock: 3 });
  }

  await build.item({ slug: 'draft-fan', categoryId: fans, typeId: type, status: 'draft', sold: 99 });
  const unsold = await build.item({
    slug: 'unsold-fan',
    categoryId: fans,
    typeId: type,
    sold: 1,
    ratings: [1],
  });
  await build.listing({
    itemId: unsold,
    sellerId: good,
    price: 500,
    status: 'paused',
    locationId: goodShop,
    stock: 9,
  });
  const lamp = await build.item({
    slug: 'lamp',
    title: 'A lamp',
    categoryId: lamps,
    typeId: type,
    sold: 5,
    ratings: [2],
  });
  await build.listing({ itemId: lamp, sellerId: fresh, price: 40_000, locationId: freshShop, stock: 1 });

  const visit = await build.item({
    slug: 'fan-fitting',
    title: 'Fan fitting',
    categoryId: fitting,
    durationMinutes: 60,
    sold: 20,
    ratings: [5],
  });
  const visitListing = await build.listing({ itemId: visit, sellerId: good, price: 60_000 });
  await build.resource(good, [visitListing]);
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

describe('cards', () => {
  it('show the winning listing: in stock, cheapest, best rated; never a paused one', async () => {
    const list = await get('/items');
    const card = cardOf(list, 'plain-fan');
    expect(card).toMatchObject({
      price: { amount: 100_000, currency: 'BDT' },
      compare_price: { amount: 120_000, currency: 'BDT' },
      seller: { slug: 'good', name: 'Good Shop' },
      in_stock: true,
      arrives_on: '2026-11-24',
      rating: { average: 4.33, count: 3 },
      picture: { key: 'plain', alt: 'A plain fan' },
      category: { slug: 'fans', name: 'Fans' },
      cloth: 'sky',
      next_slots: [],
    });
    expect(cardOf(list, 'unsold-fan')).toMatchObject({
      price: null,
      seller: null,
      in_stock: false,
      arrives_on: null,
    });
    expect(slugs(list)).not.toContain('draft-fan');
    expect(slugs(list)).not.toContain('smart-fan-white');
  });

  it('show the lowest price of the variants on their parent', async () => {
    const card = cardOf(await get('/items'), 'smart-fan');
    expect(card).toMatchObject({ price: { amount: 300_000 }, price_from: true, in_stock: true });
  });

  it('show the next two free times of a service', async () => {
    const card = cardOf(await get('/items?kind=service'), 'fan-fitting');
    expect(card).toMatchObject({ price_from: false, arrives_on: null, in_stock: true });
    expect(card.next_slots).toHaveLength(2);
  });

  it('speak the language asked for', async () => {
    const list = await get('/items', 'bn');
    expect(cardOf(list, 'plain-fan')).toMatchObject({
      title: 'সাধারণ ফ্যান',
      category: { name: 'ফ্যান' },
      picture: { alt: 'সাধারণ ফ্যানের ছবি' },
    });
    expect(list.count).toBe('৫');
  });
});

describe('filters and sorts', () => {
  it.each([
    ['kind=product', ['plain-fan', 'smart-fan', 'lamp', 'unsold-fan']],
    ['category=cooling', ['plain-fan', 'fan-fitting', 'smart-fan', 'unsold-fan']],
    ['category=fans&q=smart', ['smart-fan']],
    ['seller=good', ['plain-fan', 'fan-fitting']],
    ['min_price=50000&max_price=100000', ['plain-fan', 'fan-fitting']],
    ['area=banani&kind=service', []],
    ['area=mirpur-10&kind=service', ['fan-fitting']],
    ['area=banani&category=cooling', ['plain-fan', 'smart-fan', 'unsold-fan']],
    ['facet.colour=white', ['plain-fan', 'smart-fan']],
    ['facet.colour=white&facet.colour=brown', ['plain-fan', 'smart-fan']],
    ['facet.colour=brown&facet.remote=true', ['smart-fan']],
    // White there is and large there is, but no variant is both.
    ['facet.colour=white&facet.size=large', []],
    ['facet.price=0-50000', ['lamp']],
    ['facet.rating=4', ['plain-fan', 'fan-fitting']],
    ['facet.category=lamps&facet.kind=product', ['lamp']],
    ['sort=price&category=cooling', ['fan-fitting', 'plain-fan', 'smart-fan', 'unsold-fan']],
    ['sort=-price&category=cooling', ['smart-fan', 'plain-fan', 'fan-fitting', 'unsold-fan']],
    ['sort=title&kind=product', ['lamp', 'plain-fan', 'smart-fan', 'unsold-fan']],
    ['sort=rating&category=cooling&kind=product', ['plain-fan', 'smart-fan', 'unsold-fan']],
    ['sort=newest&category=fans', ['plain-fan', 'smart-fan', 'unsold-fan']],
  ])('%s', async (query, expected) => {
    const list = await get(`/items?${query}`);
    expect(slugs(list)).toEqual(expected);
    expect(list.count).toBe(String(expected.length));
  });

  it('asks other sellers nothing when one is chosen', async () => {
    const card = cardOf(await get('/items?seller=fresh'), 'plain-fan');
    expect(card.seller?.slug).toBe('fresh');
  });
});

describe('facets', () => {
  it('count what each tick would leave, variants for their parent', async () => {
    const list = await get('/items?category=cooling&include=facets');
    expect(facetOf(list, 'colour')).toEqual({ white: 2, brown: 1 });
    expect(facetOf(list, 'remote')).toEqual({ true: 1, false: 1 });
    expect(facetOf(list, 'category')).toEqual({ fans: 3, fitting: 1 });
    expect(facetOf(list, 'kind')).toEqual({ product: 3, service: 1 });
    expect(facetOf(list, 'price')).toEqual({ '50000-100000': 1, '100000-250000': 1, '250000-500000': 1 });
    expect(facetOf(list, 'rating')).toEqual({ 4: 2, 3: 2 });
    expect(list.facets?.find(({ code }) => code === 'colour')).toMatchObject({
      name: 'Colour',
      values: [{ name: 'White', applied: false }, { name: 'Brown' }],
    });
  });

  it('keep the other choices of a ticked facet open and narrow the rest', async () => {
    const list = await get('/items?category=cooling&include=facets&facet.colour=brown&facet.remote=true');
    expect(slugs(list)).toEqual(['smart-fan']);
    // A brown one without remote control there is not; of those with one, some are white.
    expect(facetOf(list, 'colour')).toEqual({ white: 1, brown: 1 });
    expect(facetOf(list, 'remote')).toEqual({ true: 1 });
    const colours = list.facets?.find(({ code }) => code === 'colour')?.values;
    expect(colours?.map(({ code, applied }) => [code, applied])).toEqual([
      ['brown', true],
      ['white', false],
    ]);
  });

  it('are named in the language', async () => {
    const list = await get('/items?category=fans&include=facets', 'bn');
    expect(list.facets?.find(({ code }) => code === 'colour')).toMatchObject({
      name: 'রং',
      values: [{ name: 'সাদা' }, { name: 'Brown' }],
    });
    expect(list.facets?.find(({ code }) => code === 'price')?.values[0]?.name).toBe(
      '৳\u2009১,০০০ – ৳\u2009২,৫০০',
    );
  });
});

describe('pages', () => {
  it.each(['popular', 'rating', 'newest', 'price', '-price', 'title'])(
    'of %s neither repeat nor miss an item while others are added',
    async (sort) => {
      const build = catalogueBuilder(test);
      const [{ id: categoryId }] = (await test.owner(
        `select id from haat.categories where slug = 'lamps'`,
      )) as [{ id: string }];
      const [{ id: typeId }] = (await test.owner(`select id from haat.product_types`)) as [{ id: string }];
      const before = slugs(await get('/items?limit=100&kind=product'));
      const seen: string[] = [];
      let cursor: string | null = null;
      let page = 0;
      do {
        const next: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
        const list: ItemList = await get(`/items?kind=product&limit=2&sort=${sort}${next}`);
        expect(list.has_more).toBe(list.next_cursor !== null);
        seen.push(...slugs(list));
        cursor = list.next_cursor;
        const slug = `added-${sort.replace('-', 'down-')}-${page++}`;
        await build.item({
          slug,
          categoryId,
          typeId,
          sold: 50 - page * 10,
          ratings: [5],
          createdAt: '2026-11-05T00:00:00Z',
        });
        expect(page).toBeLessThan(30);
      } while (cursor);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(before));
      await test.owner(`delete from haat.items where slug like 'added-%'`);
    },
  );

  it('refuse a cursor of another list and one that was made up', async () => {
    const { next_cursor: cursor } = await get('/items?limit=1');
    for (const url of [
      `/items?limit=1&sort=newest&cursor=${cursor}`,
      `/items?limit=1&category=fans&cursor=${cursor}`,
      '/items?cursor=WzFd.aaaaaaaaaaaaaaaa',
    ]) {
      const response = await app.inject({ url: `/api/v1${url}` });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ code: 'not_acceptable_cursor' });
    }
  });
});

describe('budgets', () => {
  it.each([
    ['/items?kind=product&include=facets', ['catalogue/list:popular:kind', 'catalogue/facets:kind']],
    ['/items?category=fans', ['catalogue/list:popular:category']],
    ['/items', ['catalogue/list:popular', 'supply/']],
    [
      '/items?kind=service&include=facets',
      ['catalogue/list:popular:kind', 'catalogue/facets:kind', 'supply/'],
    ],
  ])('%s', async (url, expected) => {
    const { statements } = await countingStatements(() => get(url));
    expect(statements).toEqual(expected.map((name) => expect.stringMatching(new RegExp(`^${name}`))));
  });
});
