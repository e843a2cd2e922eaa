import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { fillTwoOfEach, idOf } from '#server/testing/two-of-each.ts';

let test: TestKernel;
let app: FastifyInstance;

beforeAll(async () => {
  test = await openTestKernel();
  await fillTwoOfEach(test);
  app = await openTestApp(test, { limitScale: 1000 });
});
afterAll(async () => {
  await app.close();
  await test.close();
});

const tables = { item: 'items', category: 'categories', seller: 'sellers', page: 'pages' } as const;
type Kind = keyof typeof tables;
const rename = (kind: Kind, slug: string, side: 'own' | 'other' = 'own') =>
  test.owner(`update haat.${tables[kind]} set slug = $1 where id = $2`, [slug, idOf(tables[kind], side)]);

beforeEach(async () => {
  for (const kind of Object.keys(tables) as Kind[]) {
    await rename(kind, 'other', 'other');
    await rename(kind, 'own', 'own');
  }
  await test.owner('delete from haat.old_slugs');
});

/** Where an old slug leads, or the status. */
async function moved(kind: Kind, slug: string): Promise<string | number> {
  const reply = await app.inject(`/api/v1/moved/${kind}/${slug}`);
  return reply.statusCode === 200 ? reply.json<{ path: string }>().path : reply.statusCode;
}

it.each([
  ['item', '/p/new'],
  ['category', '/c/new'],
  ['seller', '/seller/new'],
  ['page', '/info/new'],
] as const)('an old address of a %s leads to the new one', async (kind, path) => {
  await rename(kind, 'new');
  expect(await moved(kind, 'own')).toBe(path);
});

it('leads to a service where it is one', async () => {
  await test.owner(
    `insert into haat.items (id, slug, kind, category_id, title, summary, description, status,
    duration_minutes, created_at) values ('0199aaaa-0000-7000-8000-00000000000a', 'visit', 'service', $1, '{"en": "x"}',
    '{"en": "x"}', '{"en": "x"}', 'published', 60, '2026-01-01')`,
    [idOf('categories', 'own')],
  );
  await test.owner(`update haat.items set slug = 'visit-2' where slug = 'visit'`);
  expect(await moved('item', 'visit')).toBe('/s/visit-2');
});

it('leads over several changes to the last', async () => {
  await rename('item', 'second');
  await rename('item', 'third');
  expect([await moved('item', 'own'), await moved('item', 'second')]).toEqual(['/p/third', '/p/third']);
});

it('forgets a slug that its thing has again, so that no address leads to itself', async () => {
  await rename('item', 'second');
  await rename('item', 'own');
  expect([await moved('item', 'own'), await moved('item', 'second')]).toEqual([404, '/p/own']);
});

it('forgets a slug that another thing takes, by a change and as a new one', async () => {
  await rename('category', 'free');
  await rename('category', 'own', 'other');
  expect(await moved('category', 'own')).toBe(404);
  await rename('category', 'free-2');
  await test.owner(`insert into haat.categories (id, slug, name, description, cloth)
    values ('0199aaaa-0000-7000-8000-00000000000b', 'free', '{"en": "x"}', '{"en": "x"}', 'sky')`);
  expect(await moved('category', 'free')).toBe(404);
  await test.owner(`delete from haat.categories where slug = 'free'`);
});

it.each([
  ['item', `update haat.items set status = $1 where id = $2`, 'draft', 'published'],
  ['seller', `update haat.sellers set status = $1 where id = $2`, 'closed', 'active'],
  ['page', `update haat.pages set status = $1 where id = $2`, 'draft', 'published'],
] as const)('says nothing of a %s that is not for everybody', async (kind, change, hidden, shown) => {
  await rename(kind, 'new');
  await test.owner(change, [hidden, idOf(tables[kind], 'own')]);
  expect(await moved(kind, 'own')).toBe(404);
  await test.owner(change, [shown, idOf(tables[kind], 'own')]);
});

it('is one kind’s and not another’s', async () => {
  await rename('item', 'new');
  expect([await moved('seller', 'own'), await moved('page', 'own')]).toEqual([404, 404]);
});

it('goes with its thing', async () => {
  await test.owner(`insert into haat.pages (id, slug, title, body, created_at, updated_at)
    values ('0199aaaa-0000-7000-8000-00000000000c', 'short', '{"en": "x"}', '{"en": "x"}', '2026-01-01', '2026-01-01')`);
  await test.owner(`update haat.pages set slug = 'shorter' where slug = 'short'`);
  await test.owner(`delete from haat.pages where slug = 'shorter'`);
  expect(await test.owner(`select 1 from haat.old_slugs where slug = 'short'`)).toEqual([]);
});

it('does not take a change of anything else for a change of address', async () => {
  await test.owner(`update haat.items set sold_count = sold_count + 1, slug = slug`);
  expect(await test.owner(`select 1 from haat.old_slugs`)).toEqual([]);
});
