import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMarket } from '#seed/load-market.ts';
import { loadPages } from '#seed/load-pages.ts';
import { openTestApp } from './test-app.ts';
import { type TestKernel, openTestKernel } from './test-kernel.ts';

/** What machines read of the pages as they are served: JSON-LD, addresses, cards. */

let test: TestKernel;
let app: FastifyInstance;

beforeAll(async () => {
  test = await openTestKernel();
  await loadMarket(test.kernel);
  await loadPages(test.kernel);
  app = await openTestApp(test, { pages: true, limitScale: 1000 });
});
afterAll(async () => {
  await app.close();
  await test.close();
});

const origin = 'http://localhost:3000';
const fan = 'dokhina-classic-56-ceiling-fan';
type Thing = Record<string, unknown> & { '@type': string };

async function open(path: string) {
  const reply = await app.inject(path);
  const html = reply.body;
  const head = html.slice(0, html.indexOf('</head>'));
  const all = (pattern: RegExp) => [...head.matchAll(pattern)].map((found) => found.slice(1).map(readText));
  const [script] = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  const graph = script
    ? (JSON.parse(script[1] ?? '') as { '@context': string; '@graph': Thing[] })
    : undefined;
  return {
    status: reply.statusCode,
    location: reply.headers.location,
    policy: String(reply.headers['content-security-policy']),
    html,
    context: graph?.['@context'],
    things: graph?.['@graph'] ?? [],
    thing: (type: string) => graph?.['@graph'].find((one) => one['@type'] === type),
    canonical: all(/<link rel="canonical" href="([^"]*)"/g).flat(),
    editions: Object.fromEntries(
      all(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g) as [string, string][],
    ),
    cards: Object.fromEntries(all(/<meta property="([^"]*)" content="([^"]*)"/g) as [string, string][]),
    descriptions: all(/<meta name="description" content="([^"]*)"/g).flat(),
    robots: all(/<meta name="robots" content="([^"]*)"/g).flat(),
  };
}
const readText = (text: string) =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&');

const amounts = /^\d+\.\d{2}$/;
/** Every offer inside a thing. */
function offersIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(offersIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Thing)['@type'] === 'Offer' ? [value as Thing] : [];
  return [...own, ...Object.values(value).flatMap(offersIn)];
}

describe('JSON-LD', () => {
  it('of a parent is the group of its variants, each with what its sellers ask', async () => {
    const page = await open(`/p/${fan}`);
    expect(page.context).toBe('https://schema.org');
    const group = page.thing('ProductGroup');
    expect(group).toMatchObject({
      productGroupID: fan,
      url: `${origin}/p/${fan}`,
      variesBy: ['https://schema.org/color'],
      name: expect.not.stringContaining(' · '),
      description: expect.any(String),
    });
    const variants = group?.hasVariant as Thing[];
    expect(variants.length).toBeGreaterThan(1);
    for (const variant of variants) {
      expect(variant).toMatchObject({
        '@type': 'Product',
        url: `${origin}/p/${variant.sku}`,
        color: expect.any(String),
        image: expect.stringMatching(/^http:\/\/localhost:3000\/media\/.*\/1280\.jpg$/),
      });
      expect(offersIn(variant).length).toBeGreaterThan(0);
    }
    for (const offer of offersIn(group)) {
      expect(offer).toMatchObject({
        price: expect.stringMatching(amounts),
        priceCurrency: 'BDT',
        availability: expect.stringMatching(/^https:\/\/schema\.org\/(InStock|OutOfStock)$/),
        itemCondition: 'https://schema.org/NewCondition',
        seller: { '@type': 'Organization', name: expect.any(String) },
      });
    }
  });

  it('of a variant is the same group at the address of its parent', async () => {
    const [parent, variant] = [await open(`/p/${fan}`), await open(`/p/${fan}-brown`)];
    const { name, url, productGroupID }: Partial<Thing> = parent.thing('ProductGroup') ?? {};
    expect(variant.thing('ProductGroup')).toMatchObject({ name, url, productGroupID });
    expect(variant.canonical).toEqual([`${origin}/p/${fan}`]);
  });

  it('of a product that several sell spans what they ask', async () => {
    const [row] = await test.owner<{ slug: string; low: string; high: string; n: number }>(`
      select i.slug, min(l.price)::text as low, max(l.price)::text as high, count(*)::integer as n
      from haat.items i join haat.listings l on l.item_id = i.id
      where i.structure = 'standalone' and i.kind = 'product' group by i.slug having count(*) > 1 order by 1 limit 1`);
    const product = (await open(`/p/${row?.slug}`)).thing('Product');
    expect(product?.offers).toMatchObject({
      '@type': 'AggregateOffer',
      priceCurrency: 'BDT',
      lowPrice: (Number(row?.low) / 100).toFixed(2),
      highPrice: (Number(row?.high) / 100).toFixed(2),
      offerCount: row?.n,
    });
  });

  it('of a rated product has its rating and what buyers wrote', async () => {
    const [row] = await test.owner<{ id: string; slug: string }>(
      `select id, slug from haat.items where structure = 'standalone' and kind = 'product' order by slug limit 1`,
    );
    await test.owner(`update haat.items set rating_sum = 9, rating_count = 2 where id = $1`, [row?.id]);
    expect((await open(`/bn/p/${row?.slug}`)).thing('Product')?.aggregateRating).toEqual({
      '@type': 'AggregateRating',
      ratingValue: 4.5,
      reviewCount: 2,
    });
  });

  it('of a service says who does it and what that costs', async () => {
    const service = (await open('/s/ceiling-fan-fitting')).thing('Service');
    expect(service).toMatchObject({
      url: `${origin}/s/ceiling-fan-fitting`,
      serviceType: expect.any(String),
      provider: { '@type': 'Organization', url: expect.stringContaining(`${origin}/seller/`) },
      offers: { '@type': 'AggregateOffer', lowPrice: expect.stringMatching(amounts), priceCurrency: 'BDT' },
    });
  });

  it.each(['', '/bn'])('of a thing names the way to it, in its language (%s)', async (prefix) => {
    const steps = (await open(`${prefix}/p/${fan}`)).thing('BreadcrumbList')?.itemListElement as Thing[];
    expect(steps.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(steps.map(({ item }) => item)).toEqual(
      ['/c/cooling', '/c/fans', `/p/${fan}`].map((path) => origin + prefix + path),
    );
  });

  it('of home says how to search the market', async () => {
    const home = await open('/bn');
    expect(home.thing('WebSite')?.potentialAction).toMatchObject({
      '@type': 'SearchAction',
      target: { urlTemplate: `${origin}/bn/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    });
    expect(home.thing('Organization')?.logo).toMatch(/^http:\/\/localhost:3000\/assets\/.*\.svg$/);
  });

  it('of a category lists what stands first, and only on its plain page', async () => {
    const [plain, sorted] = [await open('/c/fans'), await open('/c/fans?sort=price')];
    const list = plain.thing('ItemList')?.itemListElement as Thing[];
    expect(list[0]).toEqual({
      '@type': 'ListItem',
      position: 1,
      url: expect.stringMatching(/^http:\/\/localhost:3000\/p\//),
    });
    expect(sorted.thing('ItemList')).toBeUndefined();
  });

  it('of a seller says since when and how well', async () => {
    expect((await open('/seller/megh-electronics')).thing('Organization')).toMatchObject({
      url: `${origin}/seller/megh-electronics`,
      foundingDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('cannot be left by what a title says, nor does it open the policy', async () => {
    const [row] = await test.owner<{ slug: string; id: string }>(
      `select slug, id from haat.items where structure = 'standalone' and kind = 'product' order by slug desc limit 1`,
    );
    const hostile = '</script><script>alert(1)</script>"><img src=x>';
    await test.owner(`update haat.items set title = jsonb_build_object('en', $2::text) where id = $1`, [
      row?.id,
      hostile,
    ]);
    const page = await open(`/p/${row?.slug}`);
    expect(page.thing('Product')?.name).toBe(hostile);
    expect(page.cards['og:title']).toBe(hostile);
    expect(page.html).not.toContain('<script>alert');
    expect(page.html).not.toContain('<img src=x>');
    const calm = await open('/info/terms');
    const count = (policy: string) => policy.match(/'sha256-/g)?.length;
    expect(count(page.policy)).toBe(count(calm.policy));
    expect(page.policy).not.toMatch(/script-src[^;]*unsafe/);
  });
});

describe('addresses', () => {
  const pages = [
    '/',
    '/c/fans',
    `/p/${fan}`,
    '/s/ceiling-fan-fitting',
    '/seller/megh-electronics',
    '/info/about',
    '/search',
    '/orders/find',
  ];

  it.each(pages)('%s names itself and its editions', async (path) => {
    const bangla = path === '/' ? '/bn' : `/bn${path}`;
    const editions = { en: origin + path, bn: origin + bangla, 'x-default': origin + path };
    for (const [address, self] of [
      [path, origin + path],
      [bangla, origin + bangla],
    ] as const) {
      const page = await open(address);
      expect([page.canonical, page.editions]).toEqual([[self], editions]);
      expect(page.descriptions).toEqual([expect.stringMatching(/.{12}/)]);
    }
  });

  it.each(['/c/fans?sort=price', '/c/fans?facet.colour=white', '/seller/megh-electronics?sort=title'])(
    '%s is the plain page to a search engine',
    async (path) => {
      expect((await open(path)).canonical).toEqual([origin + path.split('?')[0]]);
    },
  );

  it('results of a search are kept by nobody, all else may be', async () => {
    expect((await open('/search?q=fan')).robots).toEqual(['noindex']);
    for (const path of pages.slice(0, 6)) expect([path, (await open(path)).robots]).toEqual([path, []]);
  });

  it.each([
    ['items', 'p', 'pedestal-fan-old'],
    ['categories', 'c', 'old-fans'],
    ['sellers', 'seller', 'old-megh'],
    ['pages', 'info', 'old-about'],
  ])(
    'an old address of one of the %s leads on for ever, in its language, with what was asked',
    async (table, place, old) => {
      const [row] = await test.owner<{ id: string; slug: string }>(
        `select id, slug from haat.${table} ${table === 'items' ? `where structure = 'standalone' and kind = 'product' and status = 'published'` : ''} order by slug limit 1`,
      );
      await test.owner(`update haat.${table} set slug = $1 where id = $2`, [old, row?.id]);
      await test.owner(`update haat.${table} set slug = $1 where id = $2`, [row?.slug, row?.id]);
      const moved = await open(`/bn/${place}/${old}?area=mirpur-10`);
      expect([moved.status, moved.location]).toEqual([301, `/bn/${place}/${row?.slug}?area=mirpur-10`]);
      expect((await open(`/${place}/never-was`)).status).toBe(404);
    },
  );
});

describe('cards of links', () => {
  it('show a product with its picture and price', async () => {
    const { cards, html } = await open(`/bn/p/${fan}`);
    expect(cards).toMatchObject({
      'og:type': 'product',
      'og:url': `${origin}/bn/p/${fan}`,
      'og:locale': 'bn_BD',
      'og:image': expect.stringMatching(/^http:\/\/localhost:3000\/media\/.*\/1200x630\.jpg$/),
      'product:price:amount': expect.stringMatching(amounts),
      'product:price:currency': 'BDT',
    });
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    const picture = await app.inject(String(cards['og:image']).slice(origin.length));
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
  });

  it('show a page of words with what it says of itself', async () => {
    const { cards } = await open('/info/terms');
    expect(cards).toMatchObject({
      'og:type': 'article',
      'og:title': 'Terms',
      'og:description': expect.stringContaining('owe each other'),
    });
  });
});

describe('pages of words', () => {
  it('show their body in their language, and stand at the foot of every page', async () => {
    const page = await open('/bn/info/visits');
    expect(page.html).toContain('<div class="words"><ol>');
    expect(page.html).toMatch(/<html lang="bn"/);
    expect((await open('/c/fans')).html).toContain('href="/info/delivery"');
  });

  it('are for nobody as long as they are drafts', async () => {
    await test.owner(`update haat.pages set status = 'draft' where slug = 'privacy'`);
    expect((await open('/info/privacy')).status).toBe(404);
  });
});
