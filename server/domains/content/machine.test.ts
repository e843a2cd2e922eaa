import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { gtinOf } from './gtin.ts';
import { type PlaceKind } from './queries-found.ts';
import { productFeed } from './product-feed.ts';
import { sitemapIndex, sitemapPart } from './sitemaps.ts';
import { xmlText } from './xml.ts';

let test: TestKernel;
let app: FastifyInstance;
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await openTestKernel();
  const build = catalogueBuilder(test);
  const area = await build.area('mirpur');
  const category = await build.category('fans', { name: { en: 'Fans & lights', bn: 'ফ্যান' } });
  const typeId = await build.productType('fan');
  const colour = await build.attribute(typeId, 'colour', {
    kind: 'choice',
    choices: { white: { en: 'White', bn: 'সাদা' } },
  });
  const cheap = await build.seller({ slug: 'cheap', areaId: area, kind: 'partner' });
  const dear = await build.seller({ slug: 'dear', areaId: area, kind: 'partner' });
  const [cheapStore, dearStore] = [await build.location(cheap, area), await build.location(dear, area)];
  const item = { categoryId: category, typeId };
  ids.lamp = await build.item({ ...item, slug: 'lamp', title: { en: 'Lamp <small>', bn: 'বাতি' } });
  ids.fan = await build.item({ ...item, slug: 'fan', structure: 'parent' });
  ids.white = await build.item({
    ...item,
    slug: 'fan-white',
    structure: 'variant',
    parentId: ids.fan,
    variantName: { en: 'White', bn: 'সাদা' },
    attributes: { [colour]: 'white' },
  });
  ids.draft = await build.item({ ...item, slug: 'draft', status: 'draft' });
  ids.unsold = await build.item({ ...item, slug: 'unsold' });
  ids.bare = await build.item({ ...item, slug: 'bare' });
  ids.visit = await build.item({ slug: 'visit', categoryId: category, durationMinutes: 60 });
  await build.listing({ itemId: ids.lamp, sellerId: dear, price: 100_000, stock: 5, locationId: dearStore });
  await build.listing({
    itemId: ids.lamp,
    sellerId: cheap,
    price: 80_050,
    comparePrice: 90_000,
    stock: 5,
    locationId: cheapStore,
  });
  await build.listing({ itemId: ids.white, sellerId: dear, price: 250_000, stock: 0, locationId: dearStore });
  await build.listing({ itemId: ids.bare, sellerId: dear, price: 100, stock: 1, locationId: dearStore });
  await build.listing({ itemId: ids.visit, sellerId: cheap, price: 50_000 });
  for (const [n, id] of [ids.lamp, ids.fan, ids.unsold].entries()) {
    await test.owner(
      `insert into haat.media (id, key, content_type, width, height, bytes, created_at)
      values ($1, $2, 'image/jpeg', 9, 9, 9, '2026-01-01')`,
      [`0199aaaa-0000-7000-8000-00000000000${n}`, `a${n}/picture`],
    );
    await test.owner(
      `insert into haat.item_pictures (item_id, position, media_id, alt) values ($1, 0, $2, '{"en": "x"}')`,
      [id, `0199aaaa-0000-7000-8000-00000000000${n}`],
    );
  }
  await test.owner(`update haat.items set upc = '4006381333931', weight_grams = 1200 where slug = 'lamp'`);
  await test.owner(`insert into haat.pages (id, slug, title, body, status, created_at, updated_at) values
    ('0199bbbb-0000-7000-8000-000000000001', 'about', '{"en": "x"}', '{"en": "x"}', 'published', '2026-01-01', '2026-02-01'),
    ('0199bbbb-0000-7000-8000-000000000002', 'secret', '{"en": "x"}', '{"en": "x"}', 'draft', '2026-01-01', '2026-02-01')`);
  app = await openTestApp(test, { limitScale: 1000 });
});
afterAll(async () => {
  await app.close();
  await test.close();
});

const origin = 'http://localhost:3000';
const whole = async (parts: AsyncIterable<string>) => {
  let text = '';
  for await (const part of parts) text += part;
  return text;
};
const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
/** Every address of the sitemap, through its index. */
async function everyAddress(): Promise<string[]> {
  const index = await app.inject('/sitemap.xml');
  const parts = await Promise.all(locs(index.body).map((loc) => app.inject(loc.slice(origin.length))));
  return parts.flatMap(({ body }) => locs(body)).map((loc) => loc.slice(origin.length));
}

describe('robots.txt', () => {
  it('names the sitemap at the address of the market, and what is nobody’s to keep', async () => {
    const reply = await app.inject('/robots.txt');
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('public, max-age=3600');
    const lines = reply.body.split('\n');
    expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
    for (const path of ['/basket/', '/bn/account/', '/dashboard/', '/api/', '/bn/sign-in$'])
      expect(lines).toContain(`Disallow: ${path}`);
  });

  it('closes no page that the sitemap names', async () => {
    const rules = (await app.inject('/robots.txt')).body
      .split('\n')
      .flatMap((line) => /^Disallow: (.*)$/.exec(line)?.[1] ?? []);
    const closed = (path: string) =>
      rules.some((rule) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule)));
    expect(closed('/basket')).toBe(true);
    expect((await everyAddress()).filter(closed)).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('names everything that everybody may see, in both languages, and nothing else', async () => {
    const bare = [
      '/',
      '/c/fans',
      '/info/about',
      '/p/bare',
      '/p/fan',
      '/p/lamp',
      '/p/unsold',
      '/s/visit',
      '/seller/cheap',
      '/seller/dear',
    ];
    const both = bare.flatMap((path) => [path, path === '/' ? '/bn' : `/bn${path}`]);
    expect((await everyAddress()).sort()).toEqual(both.sort());
  });

  it('names the editions of each address, and when its words changed', async () => {
    const text = await whole(
      sitemapPart(test.kernel, { kind: 'page', start: '0199bbbb-0000-7000-8000-000000000001' }),
    );
    expect(text.match(/<url>.*<\/url>/g)).toEqual(
      ['', '/bn'].map(
        (prefix) =>
          `<url><loc>${origin}${prefix}/info/about</loc><lastmod>2026-02-01T00:00:00.000Z</lastmod>` +
          `<xhtml:link rel="alternate" hreflang="en" href="${origin}/info/about"/>` +
          `<xhtml:link rel="alternate" hreflang="bn" href="${origin}/bn/info/about"/>` +
          `<xhtml:link rel="alternate" hreflang="x-default" href="${origin}/info/about"/></url>`,
      ),
    );
  });

  it('says of an item when its words changed, and not that it was sold', async () => {
    const changed = async () =>
      (
        await test.owner<{ changed_at: Date | string }>(
          `select changed_at from haat.public_item_places where slug = 'bare'`,
        )
      )[0]?.changed_at;
    const before = await changed();
    await test.owner(`update haat.items set sold_count = 7, title = title where slug = 'bare'`);
    expect(await changed()).toEqual(before);
    await test.owner(`update haat.items set title = '{"en": "Other"}' where slug = 'bare'`);
    expect(await changed()).not.toEqual(before);
  });

  it('is cut into parts that together are the whole, none twice', async () => {
    const index = await sitemapIndex(test.kernel, 2);
    const parts = locs(index)
      .map((loc) => /\/(\w+)-([\da-f-]{36})\.xml$/.exec(loc))
      .flatMap((found) => (found ? [{ kind: found[1] as PlaceKind, start: found[2] ?? '' }] : []));
    expect(parts.filter(({ kind }) => kind === 'item')).toHaveLength(3);
    const texts = await Promise.all(parts.map((part) => whole(sitemapPart(test.kernel, part, 2))));
    const named = texts.flatMap(locs);
    expect(Math.max(...texts.map((text) => locs(text).length))).toBe(4);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toHaveLength(18);
    const start = parts.find(({ kind }) => kind === 'item')?.start ?? '';
    const at = (batch: number) => whole(sitemapPart(test.kernel, { kind: 'item', start }, 100, batch));
    expect(locs(await at(2))).toEqual(locs(await at(100)));
  });

  it('comes as XML for an hour, packed for who takes it', async () => {
    const plain = await app.inject('/sitemaps/market.xml');
    expect(plain.headers).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      vary: 'accept-encoding',
    });
    const packed = await app.inject({ url: '/sitemaps/market.xml', headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    const refused = await app.inject({
      url: '/sitemaps/market.xml',
      headers: { 'accept-encoding': 'gzip;q=0' },
    });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    '/sitemaps/other.xml',
    '/sitemaps/item-1.xml',
    '/sitemaps/item-0199bbbb-0000-7000-8000-000000000001.txt',
  ])('has no part %s', async (path) => {
    expect((await app.inject(path)).statusCode).toBe(404);
  });
});

describe('the feed of products', () => {
  const entries = (xml: string) =>
    [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => {
      const fields: Record<string, string> = {};
      for (const [, name = '', value = ''] of item.matchAll(/<g:(\w+)>([^<]*)<\/g:\1>/g))
        fields[name] ??= value;
      return fields;
    });
  const feed = async (path = '/feeds/google-products.xml') => entries((await app.inject(path)).body);

  it('has what is sold and pictured, once, each with its best terms', async () => {
    const all = await feed();
    expect(all.map(({ id }) => id).sort()).toEqual([ids.lamp, ids.white].sort());
    expect(all.find(({ id }) => id === ids.lamp)).toEqual({
      id: ids.lamp,
      title: 'Lamp &lt;small&gt;',
      description: expect.any(String),
      link: `${origin}/p/lamp`,
      image_link: `${origin}/media/a0/picture/1280.jpg`,
      availability: 'in_stock',

      sale_price: '800.50 BDT',
      condition: 'new',
      gtin: '4006381333931',
      product_type: 'Fans &amp; lights',
      shipping_weight: '1200 g',
      external_seller_id: 'cheap',
      country: 'BD',
      service: 'Standard delivery',
      price: '900.00 BDT',
    });
  });

  it('groups variants, tells them apart, and takes the picture of the parent', async () => {
    expect((await feed()).find(({ id }) => id === ids.white)).toMatchObject({
      item_group_id: ids.fan,
      color: 'White',
      title: expect.stringContaining(' · White'),
      link: `${origin}/p/fan-white`,
      image_link: `${origin}/media/a1/picture/1280.jpg`,
      availability: 'out_of_stock',
      price: '2500.00 BDT',
      identifier_exists: 'no',
    });
  });

  it('speaks Bangla below /bn', async () => {
    const lamp = (await feed('/bn/feeds/google-products.xml')).find(({ id }) => id === ids.lamp);
    expect(lamp).toMatchObject({ title: 'বাতি', link: `${origin}/bn/p/lamp`, price: '900.00 BDT' });
  });

  it('is the same however many products are read at a time, one statement each time', async () => {
    const at = (batch: number) => whole(productFeed(test.kernel, 'en', batch));
    expect(await at(1)).toBe(await at(100));
    expect((await countingStatements(() => at(100))).statements).toEqual(['content/list-feed']);
  });

  it('is kept for a quarter of an hour', async () => {
    expect((await app.inject('/feeds/google-products.xml')).headers).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=900',
    });
  });
});

it.each([
  ['4006381333931', '4006381333931'],
  ['036000291452', '036000291452'],
  ['96385074', '96385074'],
  ['4006381333932', undefined],
  ['2000000000008', undefined],
  ['0201234567896', undefined],
  ['12345', undefined],
  ['', undefined],
  [null, undefined],
])('%j as a trade number is %j', (upc, gtin) => {
  expect(gtinOf(upc)).toBe(gtin);
});

it('writes any text so that XML stays XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = xmlText(text);
      expect(written).not.toMatch(/[<>"']|[^\P{Cc}\n\t]|[\ufffe\uffff]/u);
      expect(written.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
    }),
  );
});

it('asks whoever reads too much to wait', async () => {
  const strict = await openTestApp(test);
  const replies = [];
  for (let n = 0; n < 61; n++) replies.push(await strict.inject('/sitemaps/market.xml'));
  await strict.close();
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([
    ...Array.from({ length: 60 }, () => 200),
    429,
  ]);
  expect(replies.at(-1)?.headers['retry-after']).toBeDefined();
});
