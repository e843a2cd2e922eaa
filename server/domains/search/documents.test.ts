import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemList } from '#contract/catalogue.ts';
import { type Events, startEvents } from '#kernel/events/start-events.ts';
import { type CatalogueBuilder, catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { followSearch, rebuildSearch } from './index.ts';

let test: TestKernel;
let app: FastifyInstance;
let build: CatalogueBuilder;
let category: string;
let type: string;
let finish: string;
let shop: string;
let lamp: string;

beforeAll(async () => {
  test = await openTestKernel();
  build = catalogueBuilder(test);
  const home = await build.category('home', { name: 'Household' });
  category = await build.category('lights', { name: 'Lights', parentId: home });
  type = await build.productType('lamp-type');
  finish = await build.attribute(type, 'finish', {
    kind: 'choice',
    name: 'Finish',
    choices: { matt: { en: 'Velvety', bn: 'মখমলি' }, gloss: 'Glossy' },
  });
  const span = await build.attribute(type, 'span', { kind: 'number', name: 'Span', unit: 'cm' });
  const dimmable = await build.attribute(type, 'dimmable', { kind: 'boolean', name: 'Dimmable' });
  const area = await build.area('mirpur', 'Mirpur');
  shop = await build.seller({ slug: 'shop', name: 'Zebra Traders', areaId: area });
  lamp = await build.item({
    slug: 'lamp',
    title: 'Table lamp',
    categoryId: category,
    typeId: type,
    attributes: { [finish]: 'matt', [span]: 140, [dimmable]: true },
  });
  await build.item({
    slug: 'plain',
    title: 'Plain bulb',
    categoryId: category,
    typeId: type,
    attributes: { [dimmable]: false },
  });
  await build.listing({ itemId: lamp, sellerId: shop, price: 100 });
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client(test.connections.owner);
  await client.connect();
  return client;
}

async function found(q: string): Promise<string[]> {
  const reply = await app.inject({ url: `/api/v1/items?q=${encodeURIComponent(q)}` });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json<ItemList>().data.map(({ slug }) => slug);
}

it.each([
  ['a choice by its name', 'velvety'],
  ['a choice in Bangla', 'মখমলি'],
  ['a number with its unit', '140cm'],
  ['a yes by the name of its question', 'dimmable'],
  ['a category above', 'household table'],
  ['a seller', 'zebra lamp'],
])('finds by %s', async (_, q) => {
  expect(await found(q)).toEqual(['lamp']);
});

it('finds by a whole SKU or UPC, however it is punctuated, and before all words', async () => {
  await test.owner(`update haat.listings set sku = 'LMP-77 a' where item_id = $1`, [lamp]);
  await test.owner(`update haat.items set upc = '2000000123455' where slug = 'plain'`);
  expect(await found('lmp77A')).toEqual(['lamp']);
  expect(await found('2000000 123455')).toEqual(['plain']);
  expect(await found('lmp')).toEqual([]);
});

const changes: [string, string, string, string][] = [
  ['a title', `update haat.items set title = '{"en": "Reading kupi"}' where slug = 'lamp'`, 'kupi', 'table'],
  [
    'a description',
    `update haat.items set description = '{"en": "Burns for years."}' where slug = 'lamp'`,
    'burns',
    'length',
  ],
  [
    'an attribute',
    `update haat.item_attributes set value = '"gloss"' where value = '"matt"'`,
    'glossy',
    'velvety',
  ],
  [
    "a choice's name",
    `update haat.attributes set choices = '[{"code": "gloss", "name": {"en": "Mirrorlike"}}]' where code = 'finish'`,
    'mirrorlike',
    'glossy',
  ],
  [
    "a category's name",
    `update haat.categories set name = '{"en": "Luminaires"}' where slug = 'lights'`,
    'luminaires kupi',
    'lights kupi',
  ],
  ["a seller's name", `update haat.sellers set name = '{"en": "Okapi Traders"}'`, 'okapi', 'zebra'],
];
it.each(changes)('%s that changes is found, and what it was no longer', async (_, sql, now, before) => {
  expect(await found(before)).toContain('lamp');
  await test.owner(sql);
  expect([await found(now), (await found(before)).includes('lamp')]).toEqual([['lamp'], false]);
});

it('what leaves the market is found no longer, and again when it comes back', async () => {
  await test.owner(`update haat.items set status = 'draft' where slug = 'lamp'`);
  expect(await found('kupi')).toEqual([]);
  await test.owner(`update haat.items set status = 'published' where slug = 'lamp'`);
  expect(await found('kupi')).toEqual(['lamp']);
});

it('a paused listing takes the name of its seller along', async () => {
  await test.owner(`update haat.listings set status = 'paused'`);
  expect(await found('okapi')).toEqual([]);
  await test.owner(`update haat.listings set status = 'active'`);
  expect(await found('okapi')).toEqual(['lamp']);
});

it('two who change one item at the same time leave it as both made it', async () => {
  const clients = await Promise.all([1, 2].map(() => connect()));
  try {
    const [one, two] = clients as [(typeof clients)[0], (typeof clients)[0]];
    await one.query('begin');
    await two.query('begin');
    await one.query(`update haat.items set summary = '{"en": "Firstly."}' where slug = 'lamp'`);
    await two.query(`update haat.item_attributes set value = '150' where value = '140'`);
    await Promise.all([one.query('commit'), two.query('commit')]);
    expect([await found('firstly'), await found('150 cm')]).toEqual([['lamp'], ['lamp']]);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
});

it('a change of very many items is left to the follower, which writes all of them', async () => {
  const many = await build.category('many', { name: 'Crowd' });
  await test.owner(
    `insert into haat.items (id, slug, kind, product_type_id, category_id, title, summary, description, status, created_at)
     select gen_random_uuid(), 'crowd-' || n, 'product', $1, $2, '{"en": "Thing"}', '{"en": "x"}', '{"en": "x"}', 'published', now()
     from generate_series(1, 700) n`,
    [type, many],
  );
  const documents = () =>
    test.owner(
      `select count(*)::integer as n from haat.search_documents d join haat.items i on i.id = d.item_id where i.category_id = $1`,
      [many],
    );
  expect(await documents()).toEqual([{ n: 0 }]);
  const events: Events = await startEvents(test.kernel, { listen: test.connections.desk });
  try {
    followSearch(events);
    await test.owner(`update haat.categories set name = '{"en": "Throng"}' where slug = 'many'`);
    await events.drained();
    expect(await documents()).toEqual([{ n: 700 }]);
    expect(await test.owner('select 1 from haat.search_stale')).toEqual([]);
  } finally {
    await events.close();
  }
});

it('a rebuild mends what is missing, what is wrong and what should not be there', async () => {
  await test.owner(`delete from haat.search_documents where item_id = $1`, [lamp]);
  await test.owner(
    `update haat.search_documents d set words = '' from haat.items i where i.id = d.item_id and i.slug = 'plain'`,
  );
  await test.owner(`update haat.facet_counts set items = items + 3 where facet = '@item='`);
  const healed = await rebuildSearch(test.kernel);
  expect(healed).toMatchObject({ documents: 2, items: 702 });
  expect(healed.facets).toBeGreaterThan(0);
  expect(await found('kupi')).toEqual(['lamp']);
  expect(await rebuildSearch(test.kernel)).toMatchObject({ documents: 0, facets: 0 });
});
