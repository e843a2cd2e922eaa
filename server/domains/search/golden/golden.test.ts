import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemList } from '#contract/catalogue.ts';
import { loadMarket } from '#seed/load-market.ts';
import { market } from '#seed/market/index.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { goldenQueries } from './queries.ts';

type Near = { kind: string; slug: string };
type Found = ItemList & { corrected_to: string | null; near: Near[] };

let test: TestKernel;
let app: FastifyInstance;
beforeAll(async () => {
  test = await openTestKernel();
  await loadMarket(test.kernel);
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

async function search(q: string): Promise<Found> {
  const reply = await app.inject({ url: `/api/v1/search?limit=5&q=${encodeURIComponent(q)}` });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json();
}

const all = Object.entries(goldenQueries).flatMap(([kind, queries]) =>
  queries.map((query) => ({ kind, ...query })),
);
/** What somebody sees first: the items, or what is named beside them. */
const answersOf = ({ data, near }: Found) => ({
  items: data.map(({ slug }) => slug),
  beside: near.map(({ kind, slug }) => `${kind}:${slug}`),
});

it('holds fifteen queries of each kind, most of which no right title contains', () => {
  expect(Object.values(goldenQueries).map((queries) => queries.length)).toEqual(Array(8).fill(15));
  const titles = new Map(
    [...market.products, ...market.services].map(({ slug, title }) => [slug, [title.en, title.bn]]),
  );
  const named = new Set([
    ...market.categories.map(({ slug }) => `category:${slug}`),
    ...market.sellers.map(({ slug }) => `seller:${slug}`),
  ]);
  const strangers = all.flatMap(({ accept }) =>
    accept.filter((one) => !titles.has(one) && !named.has(one) && !one.startsWith('page:')),
  );
  expect(strangers).toEqual([]);
  const unsaid = all.filter(({ q, accept }) =>
    accept.every((slug) =>
      (titles.get(slug) ?? []).every((title) => !title.toLowerCase().includes(q.toLowerCase())),
    ),
  );
  expect(unsaid.length).toBeGreaterThanOrEqual(72);
});

it('answers nine in ten of them among the first five, and at most one in fifty with nothing', async () => {
  const misses: string[] = [];
  let empty = 0;
  for (const { kind, q, accept } of all) {
    const found = await search(q);
    const { items, beside } = answersOf(found);
    if (items.length + beside.length === 0) empty++;
    if (![...beside, ...items].some((one) => accept.includes(one)))
      misses.push(`${kind}: ${q} → ${[...beside, ...items].join(', ')} (${found.corrected_to ?? '-'})`);
  }
  if (misses.length > 0)
    console.log(`missed ${misses.length} of ${all.length}, ${empty} empty\n${misses.join('\n')}`);
  expect(misses.length / all.length).toBeLessThanOrEqual(0.1);
  expect(empty / all.length).toBeLessThanOrEqual(0.02);
}, 60_000);

/** Words of English titles with one slip each: a letter left out, doubled, wrong, or two that changed places. */
function slips(): { typed: string; meant: string }[] {
  const titles = [...market.products, ...market.services].map(({ title }) => title.en.toLowerCase());
  const words = [...new Set(titles.flatMap((title) => title.match(/[a-z]{5,}/g) ?? []))].toSorted();
  return words.map((meant, n) => {
    const at = 1 + (n % (meant.length - 2));
    const [before, here, next, after] = [
      meant.slice(0, at),
      meant.charAt(at),
      meant.charAt(at + 1),
      meant.slice(at + 2),
    ];
    const ways = [
      before + next + after,
      before + here + here + next + after,
      before + next + here + after,
      `${before}${here === 'e' ? 'a' : 'e'}${next}${after}`,
    ];
    return { typed: ways[n % ways.length]!, meant };
  });
}

it('finds what was meant behind one slip of the fingers in nineteen of twenty words', async () => {
  const misses: string[] = [];
  const tried = slips().filter(({ typed, meant }) => typed !== meant);
  for (const { typed, meant } of tried) {
    const found = await search(typed);
    if (!found.data.some(({ title }) => title.toLowerCase().includes(meant)))
      misses.push(`${typed} for ${meant}: ${found.corrected_to ?? '-'}`);
  }
  if (misses.length > 0) console.log(`missed ${misses.length} of ${tried.length}\n${misses.join('\n')}`);
  expect(tried.length).toBeGreaterThan(150);
  expect(misses.length / tried.length).toBeLessThanOrEqual(0.05);
}, 120_000);
