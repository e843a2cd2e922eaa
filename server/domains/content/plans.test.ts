import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Statement } from '#kernel/database/statement.ts';
import { fillBigMarket } from '#server/testing/big-market.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { findMove, listPublished, readPublished } from './queries.ts';
import { listFeed, listPlaces } from './queries-found.ts';

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Plan Rows': number; Plans?: Plan[] };

let test: TestKernel;
let client: pg.Client;
beforeAll(async () => {
  test = await openTestKernel();
  await fillBigMarket(test, 20_000);
  client = new pg.Client(test.connections.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await test.close();
});

/** Every step of the plan, as somebody who is not signed in would get it after many calls. */
async function stepsOf({ text, order }: Statement, values: Record<string, unknown>): Promise<Plan[]> {
  const literals = order.map((name) =>
    values[name] == null ? 'null' : pg.escapeLiteral(String(values[name])),
  );
  await client.query('begin; set local role anon; set local plan_cache_mode = force_generic_plan');
  try {
    await client.query(`prepare hot as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (format json) execute hot(${literals.join(', ')})`,
    );
    const walk = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(walk)];
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => walk(plan)));
  } finally {
    await client.query('deallocate hot; rollback');
  }
}

const big = ['items', 'listings', 'stock', 'item_attributes', 'item_pictures'];
const start = '80000000-0000-7000-8000-000000000000';
const hot: [string, Statement, Record<string, unknown>][] = [
  ['a part of the sitemap', listPlaces.item, { start, most: 1001 }],
  ['the feed of products', listFeed, { language: 'en', after_id: start, most: 500 }],
  ['where an old slug leads', findMove, { kind: 'item', slug: 'old' }],
  ['a page of words', readPublished, { slug: 'about', language: 'en' }],
  ['the pages of the footer', listPublished, { language: 'en' }],
];

it.each(hot)('%s reads no large table from end to end', async (_, statement, values) => {
  const whole = (await stepsOf(statement, values)).filter((step) => step['Node Type'] === 'Seq Scan');
  expect(whole.map((step) => step['Relation Name']).filter((name) => big.includes(name ?? ''))).toEqual([]);
});

it.each(hot.slice(0, 2))('%s sorts nothing: ids come in their order', async (_, statement, values) => {
  const sorts = (await stepsOf(statement, values)).filter(
    (step) => step['Node Type'] === 'Sort' && step['Plan Rows'] > 1000,
  );
  expect(sorts).toEqual([]);
});
