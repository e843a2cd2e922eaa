import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '#seed/history/random.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { facetStatement } from './facet-statement.ts';
import { type ItemQuery, filtersOf } from './list-filters.ts';
import { listStatement } from './list-statement.ts';
import { listValues } from './list-values.ts';

let test: TestKernel;
const slugs = ['one', 'two', 'three', 'four', 'five'];
const categories = ['home', 'lights', 'fans'];

beforeAll(async () => {
  test = await openTestKernel();
  const build = catalogueBuilder(test);
  const home = await build.category('home');
  const lights = await build.category('lights', { parentId: home, position: 1 });
  await build.category('fans', { parentId: home, position: 2 });
  const type = await build.productType('thing');
  const other = await build.productType('other');
  const colour = { kind: 'choice', choices: { white: 'White', black: 'Black' } };
  await build.attribute(type, 'colour', colour);
  await build.attribute(other, 'colour', colour);
  await build.attribute(type, 'quiet', { kind: 'boolean' });
  const area = await build.area('mirpur');
  const sellers = [
    await build.seller({ slug: 'shop', areaId: area }),
    await build.seller({ slug: 'stall', areaId: area }),
  ];
  for (const [n, slug] of slugs.entries()) {
    const id = await build.item({ slug, categoryId: lights, typeId: n % 2 === 0 ? type : other });
    await build.listing({ itemId: id, sellerId: sellers[n % 2]!, price: 40_000 + n * 20_000 });
  }
  await build.item({ slug: 'visit', categoryId: home, durationMinutes: 60 });
});
afterAll(() => test.close());

const slug = fc.constantFrom(...slugs);
const change = fc.oneof(
  fc
    .record({ slug, to: fc.constantFrom('draft', 'published') })
    .map(({ slug: on, to }) => [`update haat.items set status = $2 where slug = $1`, on, to]),
  fc
    .record({ slug, to: fc.constantFrom(...categories) })
    .map(({ slug: on, to }) => [
      `update haat.items set category_id = (select id from haat.categories where slug = $2) where slug = $1`,
      on,
      to,
    ]),
  fc.record({ slug, to: fc.constantFrom('white', 'black') }).map(({ slug: on, to }) => [
    `insert into haat.item_attributes (item_id, attribute_id, value)
       select i.id, a.id, to_jsonb($2::text) from haat.items i join haat.attributes a on a.product_type_id = i.product_type_id and a.code = 'colour'
       where i.slug = $1 on conflict (item_id, attribute_id) do update set value = excluded.value`,
    on,
    to,
  ]),
  slug.map((on) => [
    `delete from haat.item_attributes where item_id = (select id from haat.items where slug = $1)`,
    on,
  ]),
  fc
    .record({ slug, to: fc.integer({ min: 1, max: 5 }) })
    .map(({ slug: on, to }) => [
      `update haat.items set rating_count = 1, rating_sum = $2 where slug = $1`,
      on,
      String(to),
    ]),
  fc
    .record({ slug, to: fc.constantFrom('active', 'paused') })
    .map(({ slug: on, to }) => [
      `update haat.listings set status = $2 where item_id = (select id from haat.items where slug = $1)`,
      on,
      to,
    ]),
  fc
    .record({ to: fc.constantFrom('active', 'paused') })
    .map(({ to }) => [`update haat.sellers set status = $1 where slug = 'stall'`, to]),
  fc.constant([
    `delete from haat.search_documents where item_id = (select id from haat.items where slug = 'one')`,
  ]),
  fc.constant([`select haat.write_search_documents(array(select id from haat.items))`]),
);

/** What the kept counts say of a category and what a look at every item says. */
async function bothWays(category: string) {
  const scope = test.db.as({ audience: 'anon' });
  const values = listValues(filtersOf({ category, limit: 20 } as ItemQuery), 'en', false);
  const shape = { words: false, kind: false, category: true, seller: false, area: false };
  const [kept, live] = await Promise.all([
    scope.one(facetStatement({ ...shape, kept: true }), values),
    scope.one(facetStatement({ ...shape, kept: false }), values),
  ]);
  return { kept, live };
}

it('are what a recount says, whatever changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      for (const [sql, ...values] of changes) await test.owner(sql!, values);
      await test.owner(`select haat.write_search_documents(array(select id from haat.items))`);
      for (const category of categories) {
        const { kept, live } = await bothWays(category);
        expect(kept).toEqual(live);
      }
      expect(await test.owner('select haat.recount_facets() as wrong')).toEqual([{ wrong: 0 }]);
    }),
    { numRuns: 25 },
  );
}, 60_000);

it('tick types and sellers, each counted without its own tick', async () => {
  await test.owner(
    `update haat.items set status = 'published', category_id = (select id from haat.categories where slug = 'lights')
    where slug = any ($1)`,
    [slugs],
  );
  await test.owner(`update haat.listings set status = 'active'`);
  await test.owner(`update haat.sellers set status = 'active'`);
  const query = { category: 'lights', limit: 20, 'facet.seller': 'stall', 'facet.type': 'other' };
  const filters = filtersOf(query as unknown as ItemQuery);
  const scope = test.db.as({ audience: 'anon' });
  const shape = { words: false, kind: false, category: true, seller: false, area: false };
  const values = listValues(filters, 'en', false);
  const row = await scope.one(facetStatement({ ...shape, kept: false }), values);
  expect(row).toMatchObject({
    sellers: [{ code: 'stall', count: 2 }],
    types: [{ code: 'other', count: 2 }],
    without: expect.arrayContaining([
      { code: 'seller', count: 2 },
      { code: 'type', count: 2 },
    ]),
  });
  const list = { ...shape, priced: false, sort: 'popular' as const, after: false, ticked: true };
  const { cards } = await scope.one(listStatement(list), values);
  expect(cards.map((card) => card.slug).toSorted()).toEqual(['four', 'two']);
});

it('count on a part of very many items, evenly by their ids', async () => {
  await test.owner(
    `insert into haat.items (id, slug, kind, duration_minutes, category_id, title, summary, description, status, created_at)
     select gen_random_uuid(), 'more-' || n, 'service', 60, (select id from haat.categories where slug = 'fans'), '{"en": "x"}', '{"en": "x"}',
       '{"en": "x"}', 'published', now() from generate_series(1, 400) n`,
  );
  const values = listValues(filtersOf({ category: 'fans', limit: 20 } as ItemQuery), 'en', false);
  const shape = { words: false, kind: false, category: true, seller: false, area: false, kept: false };
  const row = await test.db
    .as({ audience: 'anon' })
    .one(facetStatement(shape), { ...values, most_counted: 100 });
  expect(row.one_in).toBeGreaterThanOrEqual(4);
  const counted = row.kinds.find(({ code }) => code === 'service')!.count;
  expect(counted * row.one_in).toBeGreaterThan(250);
  expect(counted * row.one_in).toBeLessThan(600);
});

it('stay true when many write at once, and nobody is turned away', async () => {
  const clients = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const client = new pg.Client(test.connections.owner);
      await client.connect();
      return client;
    }),
  );
  try {
    const faults: string[] = [];
    await Promise.all(
      clients.map(async (client, n) => {
        const { below } = seededRandom(n + 1);
        for (let turn = 0; turn < 25; turn++) {
          // Items in one order, as whoever writes several must; documents and counts are the database's own affair.
          const chosen = slugs.filter(() => below(2) === 0).toSorted();
          try {
            await client.query('begin');
            for (const one of chosen) {
              const [sql, ...more] =
                n % 2 === 0
                  ? [
                      `update haat.items set rating_count = 1, rating_sum = $2, status = $3,
                         category_id = (select id from haat.categories where slug = $4) where slug = $1`,
                      1 + below(5),
                      below(4) === 0 ? 'draft' : 'published',
                      categories[below(3)],
                    ]
                  : [
                      `update haat.listings set status = $2 where item_id = (select id from haat.items where slug = $1)`,
                      below(2) === 0 ? 'paused' : 'active',
                    ];
              await client.query(String(sql), [one, ...more]);
            }
            await client.query('commit');
          } catch (error) {
            faults.push((error as Error).message);
            await client.query('rollback');
          }
        }
      }),
    );
    expect(faults).toEqual([]);
    expect(
      await test.owner(
        `select haat.write_search_documents(array(select id from haat.items)) as documents, haat.recount_facets() as counts`,
      ),
    ).toEqual([{ documents: 0, counts: 0 }]);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}, 60_000);
