import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemList, NearThing } from '#contract/catalogue.ts';
import { worker } from '#kernel/database/principal.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { createSynonyms } from './create-synonyms.ts';

type Found = ItemList & { corrected_to: string | null; near: NearThing[] };

let test: TestKernel;
let app: FastifyInstance;

const add = (terms: string[], leadsTo: string[] = []) =>
  test.db.transaction(worker, (tx) => createSynonyms(tx, [{ id: test.kernel.ids.uuid(), terms, leadsTo }]));

async function search(q: string, language = 'en'): Promise<Found> {
  const reply = await app.inject({
    url: `/api/v1/search?q=${encodeURIComponent(q)}`,
    headers: { 'accept-language': language },
  });
  if (reply.statusCode !== 200) throw new Error(reply.body);
  return reply.json();
}
const slugs = async (q: string) => (await search(q)).data.map(({ slug }) => slug).toSorted();

beforeAll(async () => {
  test = await openTestKernel();
  const build = catalogueBuilder(test);
  const home = await build.category('home', { name: { en: 'Household', bn: 'ঘরের' } });
  const plumbers = await build.category('plumber', { name: { en: 'Plumbers', bn: 'প্লাম্বার' } });
  const type = await build.productType('thing');
  const area = await build.area('mirpur');
  await build.item({ slug: 'couch', title: 'Blue couch', categoryId: home, typeId: type });
  await build.item({ slug: 'settee', title: 'Green settee', categoryId: home, typeId: type });
  await build.item({
    slug: 'fan',
    title: { en: 'Turning fan', bn: 'ঘোরানো পাখা' },
    categoryId: home,
    typeId: type,
  });
  const visit = { categoryId: plumbers, durationMinutes: 60 };
  await build.item({ slug: 'leaks', title: 'Dripping joints closed', ...visit });
  await build.seller({ slug: 'zebra', name: 'Zebra House', areaId: area });
  await add(['couch', 'settee', 'soffa']);
  await add(['tap leaking', 'water everywhere'], ['dripping joints']);
  await add(['where is my parcel'], ['page:find-order']);
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

it('both of two words that mean the same find what either is called', async () => {
  expect(await slugs('couch')).toEqual(['couch', 'settee']);
  expect(await slugs('soffa')).toEqual(['couch', 'settee']);
  expect(await slugs('green settee')).toEqual(['settee']);
});

it('a phrase leads to what helps, and that does not lead back', async () => {
  expect(await slugs('tap leaking')).toEqual(['leaks']);
  expect(await slugs('water everywhere please')).toEqual(['leaks']);
  await add(['couch potato'], ['fan']);
  expect(await slugs('turning fan')).toEqual(['fan']);
});

it('mends a slip in a word that only synonyms know', async () => {
  expect(await search('sofffa')).toMatchObject({ corrected_to: 'soffa', data: [{}, {}] });
});

it('names pages, categories and sellers beside the items', async () => {
  expect((await search('where is my parcel')).near).toEqual([
    { kind: 'page', slug: 'find-order', title: null },
  ]);
  expect((await search('plumber', 'bn')).near).toEqual([
    { kind: 'category', slug: 'plumber', title: 'প্লাম্বার' },
  ]);
  expect((await search('zebra')).near).toEqual([{ kind: 'seller', slug: 'zebra', title: 'Zebra House' }]);
});

it('reads Bangla in Latin letters without being told', async () => {
  for (const typed of ['pakha', 'paakha', 'pakkha'])
    expect([typed, await search(typed)]).toMatchObject([
      typed,
      { corrected_to: 'পাখা', data: [{ slug: 'fan' }] },
    ]);
});

it('suggests by what means the same and by what was probably meant', async () => {
  const suggest = async (q: string) => {
    const reply = await app.inject({ url: `/api/v1/search/suggestions?q=${encodeURIComponent(q)}` });
    return reply.json<{ data: { slug: string }[] }>().data.map(({ slug }) => slug);
  };
  expect(await suggest('soffa')).toEqual(['couch', 'settee']);
  expect(await suggest('pakha')).toEqual(['fan']);
  expect(await suggest('plumbr')).toEqual(['plumber']);
});

it('forgets what is removed', async () => {
  await test.owner(`delete from haat.synonyms where 'soffa' = any (terms)`);
  expect(await slugs('couch')).toEqual(['couch']);
});

it.each([
  ['no term', '{}', '{x}'],
  ['one term that leads nowhere', '{x}', '{}'],
])('the database refuses %s', async (_, terms, leads) => {
  await expect(
    test.owner(
      `insert into haat.synonyms (id, terms, leads_to, created_at, updated_at) values (gen_random_uuid(), $1, $2, now(), now())`,
      [terms, leads],
    ),
  ).rejects.toMatchObject({ code: '23514' });
});
