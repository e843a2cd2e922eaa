import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { loadMarket } from './load-market.ts';

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

async function search(q: string): Promise<{ corrected_to: string | null; data: unknown[] }> {
  const reply = await app.inject({ url: `/api/v1/search?q=${encodeURIComponent(q)}` });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json();
}

// Letters that changed places, that are missing, too many or wrong, in the words of the demo market.
it.each([
  ['cieling fan', 'ceiling fan'],
  ['celing fan', 'ceiling fan'],
  ['ceilin fan', 'ceiling fan'],
  ['ceiling fna', 'ceiling fan'],
  ['fan cieling', 'fan ceiling'],
  ['pillwo', 'pillow'],
  ['wrnech', 'wrench'],
  ['screwdirver', 'screwdriver'],
  ['tolbox', 'toolbox'],
  ['headfone', 'headphone'],
  ['watr purifeir', 'water purifier'],
  ['kettel', 'kettle'],
  ['curtian', 'curtain'],
  ['televison', 'television'],
  ['plumebrs', 'plumbers'],
  ['geysar', 'geyser'],
  ['fruniture', 'furniture'],
  ['gradening', 'gardening'],
  ['bathrom', 'bathroom'],
  ['সিলিঙ ফ্যান', 'সিলিং ফ্যান'],
  ['ফ্যন', 'ফ্যান'],
  ['ব্যটারি', 'ব্যাটারি'],
  // The vowel sign before its letter.
  ['মাশরি', 'মশারি'],
  ['বাথরম', 'বাথরুম'],
  ['টুথব্রাস', 'টুথব্রাশ'],
  ['ফিলটার', 'ফিল্টার'],
  ['ক্যমেরা', 'ক্যামেরা'],
  ['জুতো', 'জুতা'],
])('reads %s as %s', async (typed, meant) => {
  const { result, statements } = await countingStatements(() => search(typed));
  expect(result.corrected_to).toBe(meant);
  expect(result.data.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThanOrEqual(2);
});

it.each(['ceiling fan', 'ceil', 'টেবিল ফ্যান', 'xyzzy', 'qq'])('leaves %s as it is', async (typed) => {
  expect((await search(typed)).corrected_to).toBeNull();
});

// The same letter as other keyboards write it: in one piece, and with a joiner.
it.each([
  ['শাও\u09DFার', 'শাওয়ার'],
  ['ব্যাটা\u200Cরি', 'ব্যাটারি'],
])('finds by %s what it finds by %s, without mending', async (typed, meant) => {
  const found = await search(typed);
  expect(found).toEqual(await search(meant));
  expect(found.corrected_to).toBeNull();
  expect(found.data.length).toBeGreaterThan(0);
});
