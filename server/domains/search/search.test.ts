import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ItemList } from '#contract/catalogue.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

type Found = ItemList & { corrected_to: string | null };
type Suggestion = { kind: string; title: string; slug: string };

let test: TestKernel;
let app: FastifyInstance;

async function get<T = Found>(url: string, language = 'en'): Promise<T> {
  const response = await app.inject({ url: `/api/v1${url}`, headers: { 'accept-language': language } });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json() as T;
}
const search = (q: string, more = '') => get(`/search?q=${encodeURIComponent(q)}${more}`);
const slugs = ({ data }: Found) => data.map(({ slug }) => slug);
const suggest = async (q: string, language?: string) =>
  (await get<{ data: Suggestion[] }>(`/search/suggestions?q=${encodeURIComponent(q)}`, language)).data;

beforeAll(async () => {
  test = await openTestKernel();
  const build = catalogueBuilder(test);
  const plumbing = await build.category('plumbing', { name: { en: 'Plumbing', bn: 'পানির কাজ' } });
  const cooling = await build.category('cooling', { name: { en: 'Cooling', bn: 'ঠান্ডা' } });
  const typeId = await build.productType('thing');
  const fan = { en: 'Ceiling fan', bn: 'সিলিং ফ্যান' };
  await build.item({ slug: 'ceiling-fan', title: fan, categoryId: cooling, typeId, sold: 5 });
  const parent = await build.item({
    slug: 'ceiling-fan-smart',
    title: { en: 'Smart ceiling fan', bn: 'স্মার্ট সিলিং ফ্যান' },
    categoryId: cooling,
    typeId,
    structure: 'parent',
    sold: 80,
  });
  await build.item({
    slug: 'ceiling-fan-smart-teak',
    title: { en: 'Smart ceiling fan teak' },
    categoryId: cooling,
    typeId,
    parentId: parent,
    variantName: 'Teak',
  });
  await build.item({
    slug: 'air-cooler',
    title: 'Air cooler',
    description: 'Quieter than any ceiling fan.',
    categoryId: cooling,
    typeId,
    sold: 200,
  });
  await build.item({ slug: 'tap', title: 'Brass tap', categoryId: plumbing, typeId });
  await build.item({
    slug: 'secret-fan',
    title: 'Secret ceiling fan',
    categoryId: cooling,
    typeId,
    status: 'draft',
  });
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

it('finds what things are, and among equals what sells first', async () => {
  const found = await search('ceiling fan');
  expect(slugs(found)).toEqual(['ceiling-fan-smart', 'ceiling-fan']);
  expect(found).toMatchObject({ corrected_to: null, count: '2' });
});

it('places what pleases before its equals', async () => {
  const build = catalogueBuilder(test);
  const category = await build.category('jugs', { name: 'Vessels' });
  const typeId = await build.productType('jug-type');
  const jug = (slug: string, ratings: number[]) =>
    build.item({ slug, title: 'Silver jug', categoryId: category, typeId, ratings });
  await jug('a-poor-jug', [1, 1, 2, 1]);
  await jug('z-fine-jug', [5, 5, 5, 5]);
  expect(slugs(await search('silver jug'))).toEqual(['z-fine-jug', 'a-poor-jug']);
});

it('goes by descriptions only where nothing else says what was asked for', async () => {
  expect(slugs(await search('quieter'))).toEqual(['air-cooler']);
});

it('finds in Bangla, by an unfinished word and by the name of a category', async () => {
  expect(slugs(await search('সিলিং'))).toEqual(['ceiling-fan-smart', 'ceiling-fan']);
  expect(slugs(await search('smart cei'))).toEqual(['ceiling-fan-smart']);
  expect(slugs(await search('plumb'))).toEqual(['tap']);
  expect(slugs(await search('পানির'))).toEqual(['tap']);
  expect(slugs(await search('fan -smart'))).toEqual(['ceiling-fan']);
});

it('finds a variant under its parent', async () => {
  expect(slugs(await search('teak'))).toEqual(['ceiling-fan-smart']);
});

it('forgives typing mistakes and says so, still in one statement', async () => {
  const { result, statements } = await countingStatements(() => search('celing fann'));
  expect(slugs(result)).toEqual(expect.arrayContaining(['ceiling-fan', 'ceiling-fan-smart']));
  expect(slugs(result)).not.toContain('secret-fan');
  expect(result.corrected_to).toBe('ceiling fan');
  expect(statements).toHaveLength(1);
});

it('mends Bangla and the names of categories; of a draft it has learnt nothing', async () => {
  expect(await search('সিলিঙ')).toMatchObject({
    corrected_to: 'সিলিং',
    data: [{ slug: 'ceiling-fan-smart' }, {}],
  });
  expect(await search('plumbng')).toMatchObject({ corrected_to: 'plumbing', data: [{ slug: 'tap' }] });
  expect(await search('secrte')).toMatchObject({ corrected_to: null, data: [] });
  expect((await get(`/items?q=celing`)).data).toEqual([]);
});

it('still finds a title where one word too many was typed', async () => {
  expect(slugs(await search('smart ceiling fan zz'))).toContain('ceiling-fan-smart');
});

it.each(['xyzzy', '!!!', "' & | ! <-> :* \\", '"', '()'])(
  'answers %s with nothing, not with an error',
  async (q) => {
    expect(await search(q, '&include=facets')).toMatchObject({ data: [], count: '0', corrected_to: null });
    expect(await suggest(q)).toEqual([]);
  },
);

it('pages through results, filters them and counts their facets in two statements', async () => {
  const first = await search('fan', '&limit=1');
  const second = await search('fan', `&limit=1&cursor=${first.next_cursor}`);
  expect([...slugs(first), ...slugs(second)]).toEqual(slugs(await search('fan')));
  expect(slugs(await search('fan', '&sort=title'))).toEqual(['ceiling-fan', 'ceiling-fan-smart']);
  expect(slugs(await search('fan', '&sort=-title'))).toEqual(['ceiling-fan-smart', 'ceiling-fan']);
  const { result, statements } = await countingStatements(() =>
    search('fan', '&include=facets&facet.category=cooling'),
  );
  expect(result.facets?.[0]).toMatchObject({
    code: 'category',
    values: [{ code: 'cooling', count: 2, applied: true }],
  });
  expect(statements).toHaveLength(2);
});

it('says what each filter hides where together they leave nothing', async () => {
  const found = await search('fan', '&include=facets&facet.category=plumbing&facet.rating=4');
  expect(found.data).toEqual([]);
  const hidden = Object.fromEntries(found.facets!.map(({ code, without }) => [code, without]));
  expect(hidden).toMatchObject({ category: 0, rating: 0 });
  const one = await search('fan', '&include=facets&facet.category=plumbing');
  expect(one.facets!.find(({ code }) => code === 'category')).toMatchObject({
    without: 2,
    values: [
      { code: 'cooling', count: 2 },
      { code: 'plumbing', count: 0, applied: true },
    ],
  });
});

it('reads two words as the one they are in titles', async () => {
  expect(slugs(await search('ceil ing'))).toEqual(['ceiling-fan-smart', 'ceiling-fan']);
});

it('suggests by the beginning of any word of a title or category, best sold first', async () => {
  expect(await suggest('c')).toEqual([
    { kind: 'category', title: 'Cooling', slug: 'cooling' },
    { kind: 'item', title: 'Air cooler', slug: 'air-cooler' },
    { kind: 'item', title: 'Smart ceiling fan', slug: 'ceiling-fan-smart' },
    { kind: 'item', title: 'Ceiling fan', slug: 'ceiling-fan' },
  ]);
  // A word of the description is no title.
  expect(await suggest('quiet')).toEqual([]);
  expect((await suggest('ceiling f', 'bn')).map(({ title }) => title)).toEqual([
    'স্মার্ট সিলিং ফ্যান',
    'সিলিং ফ্যান',
  ]);
  expect((await suggest('ফ্যা')).length).toBe(2);
});
