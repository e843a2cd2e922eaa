import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '#kernel/database/statement.ts';
import { fillBigMarket } from '#server/testing/big-market.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { facetStatement } from './facet-statement.ts';
import { type ItemQuery, filtersOf } from './list-filters.ts';
import { type ListShape, type Sort, listStatement } from './list-statement.ts';
import { listValues } from './list-values.ts';
import { listCategories, readCategory } from './queries-category.ts';
import { readItem, readProviders } from './queries-item.ts';

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

let test: TestKernel;
let client: pg.Client;

beforeAll(async () => {
  test = await openTestKernel();
  await fillBigMarket(test, 20_000);
  client = new pg.Client(test.connections.owner);
  await client.connect();
}, 180_000);
afterAll(async () => {
  await client.end();
  await test.close();
});

/** Tables the statement would read from end to end as somebody who is not signed in. */
async function tablesReadWhole(
  { text, order, params }: Statement,
  values: Record<string, unknown>,
  mode: 'force_custom_plan' | 'force_generic_plan',
): Promise<string[]> {
  const literals = order.map((name) => {
    const value = values[name];
    if (value === null || value === undefined) return 'null';
    const plain = params[name]?.type === 'jsonb' ? JSON.stringify(value) : value;
    return pg.escapeLiteral(Array.isArray(plain) ? `{${plain.join(',')}}` : String(plain));
  });
  await client.query(`begin; set local role anon; set local plan_cache_mode = ${mode}`);
  try {
    await client.query(`prepare hot as ${text}`);
    const call = literals.length > 0 ? `hot(${literals.join(', ')})` : 'hot';
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (format json) execute ${call}`,
    );
    const walk = (plan: Plan): string[] => [
      ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []),
      ...(plan.Plans ?? []).flatMap(walk),
    ];
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => walk(plan)));
  } finally {
    await client.query('deallocate hot; rollback');
  }
}

const big = [
  'search_documents',
  'items',
  'listings',
  'stock',
  'item_attributes',
  'item_pictures',
  'listing_add_ons',
  'reviews',
];
const plain = { words: false, kind: false, category: false, seller: false, area: false, priced: false };
const first: ListShape = { ...plain, sort: 'popular', after: false, ticked: false };
const source = { ...plain, category: true, kept: false };

const lists: [string, ListShape, Record<string, unknown>][] = [
  ['a category', { ...first, category: true }, { category: 'leaf-3' }],
  ['a whole stall', { ...first, category: true }, { category: 'top-3' }],
  [
    'its next page',
    { ...first, category: true, after: true },
    { category: 'leaf-3', after_int: 500, after_id: '018f0000-0000-7000-8000-000000000001' },
  ],
  ['a category by price', { ...first, category: true, priced: true, sort: 'price' }, { category: 'leaf-3' }],
  ['a category in an area', { ...first, category: true, area: true }, { category: 'leaf-3', area: 'area-2' }],
  ['a seller', { ...first, seller: true }, { seller: 'seller-9' }],
  ['search', { ...first, words: true, sort: 'relevance' }, { q: 'lamp model12', forgiving: true }],
  [
    'search with mistakes',
    { ...first, words: true, sort: 'relevance' },
    { q: 'lampp modl12', forgiving: true },
  ],
  [
    'search of many words',
    { ...first, words: true, sort: 'relevance' },
    { q: 'lamp of a model12 thing', forgiving: true },
  ],
  [
    'ticked facets',
    { ...first, category: true, ticked: true },
    { category: 'leaf-3', attributes: [{ code: 'colour', chosen: ['white'] }] },
  ],
];

// The planner keeps planning these for their parameters, since a plan that knows none costs more.
const custom: typeof lists = [
  ['what sells best', first, {}],
  ['what is newest', { ...first, sort: 'newest' }, {}],
  ['visits in an area', { ...first, kind: true, area: true }, { kind: 'service', area: 'area-2' }],
];

describe.each(['force_custom_plan', 'force_generic_plan'] as const)(
  'with %s, no big table is read whole by',
  (mode) => {
    const values = (more: Record<string, unknown>) => ({
      ...listValues(filtersOf({ limit: 20 } as ItemQuery), 'en', false),
      ...more,
    });
    const wholeOf = async (statement: Statement, more: Record<string, unknown>) =>
      (await tablesReadWhole(statement, values(more), mode)).filter((table) => big.includes(table));

    it.each(mode === 'force_custom_plan' ? [...lists, ...custom] : lists)('%s', async (_, shape, more) => {
      expect(await wholeOf(listStatement(shape) as unknown as Statement, more)).toEqual([]);
    });

    it('facets of a category and of a search', async () => {
      const ofCategory = facetStatement(source) as unknown as Statement;
      expect(await wholeOf(ofCategory, { category: 'leaf-3' })).toEqual([]);
      const kept = facetStatement({ ...source, kept: true }) as unknown as Statement;
      expect(await wholeOf(kept, { category: 'leaf-3' })).toEqual([]);
      const ofSearch = facetStatement({ ...source, category: false, words: true }) as unknown as Statement;
      expect(await wholeOf(ofSearch, { q: 'model12', forgiving: true })).toEqual([]);
    });

    it('an item, providers, categories', async () => {
      expect(await wholeOf(readItem as unknown as Statement, { slug: 'item-7' })).toEqual([]);
      expect(await wholeOf(readProviders as unknown as Statement, { slug: 'item-20' })).toEqual([]);
      expect(await wholeOf(readCategory as unknown as Statement, { slug: 'leaf-3' })).toEqual([]);
      expect(await wholeOf(listCategories as unknown as Statement, {})).toEqual([]);
    });
  },
);

it('notices a table that is read whole', async () => {
  const bad = {
    ...(readItem as unknown as Statement),
    text: 'select count(*) from haat.public_items where duration_minutes = 61',
    order: [],
  };
  expect(await tablesReadWhole(bad, {}, 'force_custom_plan')).toEqual(['items']);
});

it('every text a list can have is valid', async () => {
  const sorts: Sort[] = ['popular', 'rating', 'newest', 'price', '-price', 'title', '-title', 'relevance'];
  const bits = ['after', 'ticked', 'words', 'kind', 'category', 'seller', 'area', 'priced'] as const;
  const texts = new Map<string, string>();
  for (const sort of sorts) {
    for (let n = 0; n < 2 ** bits.length; n++) {
      const flags = Object.fromEntries(bits.map((bit, at) => [bit, Boolean(n & (1 << at))]));
      const shape = { ...first, ...flags, sort };
      // The routes never ask for these: a relevance without words, a price order without prices.
      if ((sort === 'relevance' && !shape.words) || (sort.endsWith('price') && !shape.priced)) continue;
      const { name, text } = listStatement(shape);
      texts.set(name, text);
    }
  }
  for (let n = 0; n < 32; n++) {
    const bit = (at: number) => Boolean(n & (1 << at));
    const { name, text } = facetStatement({
      words: bit(0),
      kind: bit(1),
      category: bit(2),
      seller: bit(3),
      area: bit(4),
      kept: false,
    });
    texts.set(name, text);
  }
  expect(texts.size).toBe(5 * 256 + 3 * 128 + 32);
  for (const text of texts.values()) await client.query(`prepare one as ${text}; deallocate one`);
});
