import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Category, Item, ListingOffer, Seller } from '#contract/catalogue.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

let test: TestKernel;
let app: FastifyInstance;

const ask = (url: string, language = 'en') =>
  app.inject({ url: `/api/v1${url}`, headers: { 'accept-language': language } });
async function get<T>(url: string, language?: string): Promise<T> {
  const response = await ask(url, language);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json() as T;
}

beforeAll(async () => {
  test = await openTestKernel();
  const build = catalogueBuilder(test);
  const mirpur = await build.area('mirpur-10', { en: 'Mirpur 10', bn: 'মিরপুর ১০' });
  const banani = await build.area('banani', 'Banani');
  const cooling = await build.category('cooling', { name: { en: 'Cooling', bn: 'ঠান্ডা' } });
  const fans = await build.category('fans', { name: { en: 'Fans', bn: 'ফ্যান' }, parentId: cooling });
  const fitting = await build.category('fitting', { parentId: cooling, position: 1 });
  const type = await build.productType('fan');
  const colour = await build.attribute(type, 'colour', {
    kind: 'choice',
    name: { en: 'Colour', bn: 'রং' },
    choices: { white: { en: 'White', bn: 'সাদা' }, brown: { en: 'Brown', bn: 'বাদামি' } },
  });
  const span = await build.attribute(type, 'span', {
    kind: 'number',
    unit: 'cm',
    name: { en: 'Span', bn: 'বিস্তার' },
  });
  const remote = await build.attribute(type, 'remote', { kind: 'boolean' });
  const warranty = await build.attribute(type, 'warranty', { kind: 'integer', unit: 'months' });

  const many = Array.from({ length: 41 }, (_, n) => (n % 5 === 0 ? 4 : 5));
  const trusted = await build.seller({ slug: 'trusted', areaId: mirpur, ratings: many, visits: [banani] });
  const single = await build.seller({ slug: 'single', areaId: banani, ratings: [5] });
  const awful = await build.seller({ slug: 'awful', areaId: banani, ratings: [2, 2, 2] });

  const service = await build.item({
    slug: 'fan-fitting',
    title: 'Fan fitting',
    categoryId: fitting,
    durationMinutes: 60,
  });
  const visits: Record<string, string> = {};
  for (const [slug, sellerId, price, from] of [
    ['trusted', trusted, 70_000, 9],
    ['single', single, 60_000, 14],
    ['awful', awful, 80_000, 9],
  ] as const) {
    visits[slug] = await build.listing({ itemId: service, sellerId, price });
    await build.resource(sellerId, [visits[slug]], [from, 18]);
  }
  const removal = await build.addOn(service, 'old-fan-removal', 30);
  await build.listingAddOn(visits.trusted ?? '', removal, 15_000);

  const parent = await build.item({
    slug: 'smart-fan',
    title: { en: 'Smart fan', bn: 'স্মার্ট ফ্যান' },
    categoryId: fans,
    typeId: type,
    structure: 'parent',
    ratings: [5, 4],
    fittedById: service,
    attributes: { [span]: 142.2, [remote]: true, [warranty]: 1 },
  });
  await build.picture(parent, 'parent', { en: 'A fan', bn: 'একটি ফ্যান' });
  const trustedShop = await build.location(trusted, mirpur);
  const singleShop = await build.location(single, banani);
  for (const [code, name, position, prices] of [
    ['white', { en: 'White', bn: 'সাদা' }, 0, [300_000, 310_000]],
    ['brown', { en: 'Brown', bn: 'বাদামি' }, 1, [290_000, 320_000]],
  ] as const) {
    const variant = await build.item({
      slug: `smart-fan-${code}`,
      title: { en: 'Smart fan', bn: 'স্মার্ট ফ্যান' },
      variantName: name,
      categoryId: fans,
      typeId: type,
      parentId: parent,
      position,
      attributes: { [colour]: code },
    });
    if (code === 'white') await build.picture(variant, 'white', 'A white fan');
    const [first, second] = prices;
    const common = { itemId: variant, stock: 40 };
    await build.listing({
      ...common,
      sellerId: trusted,
      price: first,
      locationId: trustedShop,
      dispatchDays: 3,
    });
    await build.listing({
      ...common,
      sellerId: single,
      price: second,
      locationId: singleShop,
      dispatchDays: 0,
    });
  }
  await build.item({ slug: 'draft', categoryId: fans, typeId: type, status: 'draft' });
  await review(parent, trusted, 5, { en: 'Cools well', bn: 'ভালো ঠান্ডা করে' });
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

/** A review needs an order line; foreign keys are none of this test's business. */
async function review(itemId: string, sellerId: string, stars: number, body: object) {
  await test.owner(`alter table haat.reviews drop constraint if exists reviews_order_line_id_fkey`);
  await test.owner(
    `insert into haat.reviews (id, order_line_id, item_id, seller_id, author, rating, body, created_at)
      values ($1, $2, $3, $4, 'Nusrat', $5, $6, '2026-11-20T05:00:00Z')`,
    [randomUUID(), randomUUID(), itemId, sellerId, stars, JSON.stringify(body)],
  );
}

describe('a product', () => {
  it('answers with variants, listings best first and what fits it', async () => {
    const item = await get<Item>('/items/smart-fan');
    expect(item).toMatchObject({
      structure: 'parent',
      parent_slug: null,
      rating: { average: 4.5, count: 2 },
      breadcrumb: [{ slug: 'cooling' }, { slug: 'fans', name: 'Fans' }],
      pictures: [{ key: 'parent', alt: 'A fan' }],
      attributes: [
        { code: 'remote', value: 'Yes' },
        { code: 'span', value: '142.2 cm' },
        { code: 'warranty', value: '1 month' },
      ],
      variants: [
        {
          slug: 'smart-fan-white',
          name: 'White',
          attributes: { colour: 'White' },
          picture: { key: 'white' },
        },
        { slug: 'smart-fan-brown', price: { amount: 290_000 }, in_stock: true, picture: { key: 'parent' } },
      ],
      fitted_by: { slug: 'fan-fitting', price: { amount: 60_000 }, seller: 'single' },
      reviews: [
        { author: 'Nusrat', body: 'Cools well', seller: 'trusted', created_at: '2026-11-20T05:00:00.000Z' },
      ],
    });
    expect(item.listings.map(({ price }) => price.amount)).toEqual([290_000, 300_000, 310_000, 320_000]);
    expect(item.listings[0]).toMatchObject({ item_slug: 'smart-fan-brown', available: 20, next_slots: [] });
    expect(item.listings[0]?.reasons).toEqual(
      ['Lowest price', 'Rated 4.8 by 41 buyers', 'From your area'].slice(0, 2),
    );
    expect(item.listings[2]?.reasons).toEqual(['Rated 5.0 by 1 buyer', 'Arrives soonest']);
    expect(item.fitted_by?.next_slots.length).toBeGreaterThan(0);
  });

  it('speaks Bangla with its digits and units', async () => {
    const item = await get<Item>('/items/smart-fan-brown', 'bn');
    expect(item).toMatchObject({
      title: 'স্মার্ট ফ্যান · বাদামি',
      attributes: [
        { code: 'colour', name: 'রং', value: 'বাদামি' },
        { code: 'remote', value: 'হ্যাঁ' },
        { code: 'span', name: 'বিস্তার', value: '১৪২.২ সেমি' },
        { code: 'warranty', value: '১ মাস' },
      ],
      reviews: [{ body: 'ভালো ঠান্ডা করে' }],
    });
    expect(item.listings[0]?.reasons[1]).toBe('৪১ জন ক্রেতা দিয়েছেন ৪.৮');
  });

  it('at the address of a variant, is its parent with the data of the variant first', async () => {
    const item = await get<Item>('/items/smart-fan-white');
    expect(item).toMatchObject({
      slug: 'smart-fan-white',
      structure: 'variant',
      parent_slug: 'smart-fan',
      rating: { count: 2 },
      pictures: [{ key: 'white' }],
      variants: [{ slug: 'smart-fan-white' }, { slug: 'smart-fan-brown' }],
      fitted_by: { slug: 'fan-fitting' },
    });
    expect(item.listings.map(({ item_slug: slug }) => slug)).toEqual([
      'smart-fan-white',
      'smart-fan-white',
      'smart-fan-brown',
      'smart-fan-brown',
    ]);
  });

  it('is found neither as a draft nor under an unknown or impossible address', async () => {
    for (const slug of ['draft', 'nothing', 'Not%20A%20Slug']) {
      const response = await ask(`/items/${slug}`);
      expect(response.statusCode).toBe(404);
      expect(response.json()).toMatchObject({ code: 'not_found' });
    }
  });
});

describe('a service', () => {
  const providers = async (query = '') =>
    (await get<{ data: ListingOffer[] }>(`/services/fan-fitting/providers${query}`)).data;

  it('ranks providers by weighted rating, not by one perfect vote or the price', async () => {
    const found = await providers();
    expect(found.map(({ seller }) => seller.slug)).toEqual(['trusted', 'single', 'awful']);
    expect(found[0]).toMatchObject({
      available: null,
      arrives_on: null,
      seller: { area: 'Mirpur 10', since: '2019-03-01', rating: { average: 4.78, count: 41 } },
      add_ons: [{ name: 'old-fan-removal', minutes: 30, price: { amount: 15_000, currency: 'BDT' } }],
    });
    expect(found[0]?.next_slots.length).toBeGreaterThan(0);
    expect(found[1]?.reasons).toContain('Lowest price');
    expect(found[2]?.reasons.join()).not.toContain('Rated');
    const item = await get<Item>('/items/fan-fitting');
    expect(item.listings.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    expect(item.duration_minutes).toBe(60);
  });

  it('shows in an area who comes there', async () => {
    const [first, ...others] = await providers('?area=mirpur-10');
    expect([first?.seller.slug, others]).toEqual(['trusted', []]);
    expect(first?.reasons).toContain('From your area');
    expect(await providers('?area=banani')).toHaveLength(3);
    expect((await get<Item>('/items/fan-fitting?area=mirpur-10')).listings).toHaveLength(1);
  });

  it('is not found where it is a product or nothing', async () => {
    for (const slug of ['smart-fan', 'nothing'])
      expect((await ask(`/services/${slug}/providers`)).statusCode).toBe(404);
  });
});

describe('categories', () => {
  it('come parents first with what stands in them and below', async () => {
    const { data } = await get<{ data: Category[] }>('/categories', 'bn');
    expect(data.map(({ slug, parent, name, item_count: count }) => [slug, parent, name, count])).toEqual([
      ['cooling', null, 'ঠান্ডা', 2],
      ['fans', 'cooling', 'ফ্যান', 1],
      ['fitting', 'cooling', 'fitting', 1],
    ]);
  });

  it('answer one with the way to it and its children', async () => {
    const top = await get<Category & { children: Category[] }>('/categories/cooling');
    expect(top.children.map(({ slug, parent, item_count: count }) => [slug, parent, count])).toEqual([
      ['fans', 'cooling', 1],
      ['fitting', 'cooling', 1],
    ]);
    const { breadcrumb } = await get<{ breadcrumb: { slug: string }[] }>('/categories/fans');
    expect(breadcrumb.map(({ slug }) => slug)).toEqual(['cooling', 'fans']);
    expect((await ask('/categories/nothing')).statusCode).toBe(404);
  });
});

describe('a seller', () => {
  it('shows who they are, where they go and what is said of them', async () => {
    const seller = await get<Seller>('/sellers/trusted', 'bn');
    expect(seller).toMatchObject({
      kind: 'both',
      area: 'মিরপুর ১০',
      visits: ['Banani'],
      since: '2019-03-01',
      rating: { average: 4.78, count: 41 },
      people: [{ name: 'রহিম', picture: null }],
      reviews: [{ item: { slug: 'smart-fan', title: 'স্মার্ট ফ্যান' }, rating: 5 }],
    });
    await test.owner(`update haat.sellers set status = 'paused' where slug = 'awful'`);
    expect((await ask('/sellers/awful')).statusCode).toBe(404);
  });
});

describe('budgets', () => {
  it.each([
    ['/items/smart-fan', 2],
    ['/items/fan-fitting', 2],
    ['/services/fan-fitting/providers', 2],
    ['/sellers/trusted', 1],
    ['/categories', 1],
    ['/categories/cooling', 1],
  ])('%s: %d statements', async (url, most) => {
    const { statements } = await countingStatements(() => get(url));
    expect(statements).toHaveLength(most);
  });
});
