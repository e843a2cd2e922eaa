import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worker } from '#kernel/database/principal.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { storeDrawing } from '#kernel/media/store-drawing.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import {
  type NewItem,
  addPicture,
  addPictures,
  createCategories,
  createCategory,
  createItem,
  createItems,
  createProductType,
  mostSeenPictures,
} from './index.ts';

let test: TestKernel;
const transact = <T>(work: Parameters<typeof test.db.transaction<T>>[1]) => test.db.transaction(worker, work);
const texts = { name: { en: 'Name' }, description: { en: 'Words' } };
const category = (slug: string, more = {}) => ({ id: randomUUID(), slug, ...texts, ...more });
const named = (code: string, kind: 'choice' | 'integer' | 'boolean' | 'text', more = {}) => ({
  id: randomUUID(),
  code,
  name: { en: code },
  kind,
  ...more,
});
const fanType = {
  id: randomUUID(),
  slug: 'fan',
  name: { en: 'Fan', bn: 'ফ্যান' },
  attributes: [
    named('colour', 'choice', { choices: [{ code: 'white', name: { en: 'White' } }] }),
    named('watts', 'integer', { unit: 'W' }),
    named('remote', 'boolean'),
    named('note', 'text'),
  ],
};

beforeAll(async () => {
  test = await openTestKernel();
  await transact((tx) => createProductType(tx, fanType));
  await transact((tx) =>
    createCategories(tx, [
      category('cooling', { cloth: 'sky' }),
      category('fans', { parent: 'cooling' }),
      category('electrician', { parent: 'cooling', cloth: 'mint' }),
    ]),
  );
});
afterAll(() => test.close());

const described = {
  title: { en: 'Fan', bn: 'ফ্যান' },
  summary: { en: 'Turns' },
  description: { en: 'And turns' },
};
const product = (slug: string, more = {}): NewItem => ({
  id: randomUUID(),
  slug,
  kind: 'product',
  structure: 'standalone',
  type: 'fan',
  category: 'fans',
  attributes: { colour: 'white', watts: 75 },
  weightGrams: 5200,
  ...described,
  ...more,
});
const service = (slug: string, more = {}): NewItem => ({
  id: randomUUID(),
  slug,
  kind: 'service',
  category: 'electrician',
  durationMinutes: 45,
  addOns: [{ id: randomUUID(), code: 'hook', name: { en: 'Hook' }, minutes: 15 }],
  ...described,
  ...more,
});
const variant = (slug: string, parent: string, more = {}): NewItem => ({
  id: randomUUID(),
  slug,
  kind: 'product',
  structure: 'variant',
  parent,
  variantName: { en: 'White' },
  attributes: { colour: 'white' },
  ...more,
});

describe('categories', () => {
  it('keep the closure of the tree and lie on the cloth of the one above', async () => {
    await transact((tx) => createCategory(tx, category('table-fans', { parent: 'fans' })));
    const tree = await test.owner<{ pair: string }>(`
      select concat(a.slug, ' > ', b.slug, ' ', t.distance) as pair from haat.category_tree t
      join haat.categories a on a.id = t.above_id join haat.categories b on b.id = t.below_id
      where b.slug in ('table-fans', 'electrician') order by b.slug, t.distance`);
    expect(tree.map((row) => row.pair)).toEqual([
      'electrician > electrician 0',
      'cooling > electrician 1',
      'table-fans > table-fans 0',
      'fans > table-fans 1',
      'cooling > table-fans 2',
    ]);
    const cloths = await test.owner('select slug, cloth from haat.categories order by slug');
    expect(cloths.map((row) => row.cloth)).toEqual(['sky', 'mint', 'sky', 'sky']);
  });

  it.each([
    ['a parent that does not exist', { parent: 'nowhere' }, 'not_found', '/parent'],
    ['a top category without a cloth', {}, 'invalid_request', '/cloth'],
  ])('refuse %s', async (_, more, code, pointer) => {
    const answer = await transact((tx) => createCategory(tx, category('new', more)));
    expect(answer).toMatchObject({ code, errors: [{ pointer }] });
  });

  it('refuse a slug that is taken, and then keep nothing', async () => {
    const rows = [category('fresh', { cloth: 'rose' }), category('fans', { cloth: 'rose' })];
    expect(await transact((tx) => createCategories(tx, rows))).toMatchObject({ code: 'invalid_request' });
    expect(await test.owner(`select from haat.categories where slug = 'fresh'`)).toEqual([]);
  });
});

it.each([
  ['a slug that is taken', { slug: 'fan', attributes: [] }, '/slug'],
  ['a code that occurs twice', { attributes: [named('a', 'text'), named('a', 'integer')] }, '/attributes'],
  ['a choice between nothing', { attributes: [named('a', 'choice')] }, '/attributes/a/choices'],
])('a product type refuses %s', async (_, wrong, pointer) => {
  const type = { id: randomUUID(), slug: 'other', name: { en: 'Other' }, ...wrong };
  expect(await transact((tx) => createProductType(tx, type))).toMatchObject({
    code: 'invalid_request',
    errors: [{ pointer }],
  });
});

describe('items', () => {
  it('come as service, parent and variants in two statements; a variant inherits what it does not say', async () => {
    const items = [
      service('fitting'),
      product('classic', { structure: 'parent', fittedBy: 'fitting' }),
      variant('classic-white', 'classic', { upc: '2000000000015' }),
      variant('classic-heavy', 'classic', { weightGrams: 6000, draft: true, attributes: { watts: 90 } }),
    ];
    const { result, statements } = await countingStatements(() => transact((tx) => createItems(tx, items)));
    expect(result).toEqual({ count: 4 });
    expect(statements.filter((name) => name.startsWith('catalogue/'))).toHaveLength(2);
    const rows = await test.owner(`
      select i.slug, i.structure, i.status, i.title ->> 'bn' as title, i.weight_grams, f.slug as fitted_by,
        c.slug as category, p.slug as parent, i.product_type_id is not null as typed,
        (select jsonb_object_agg(a.code, v.value) from haat.item_attributes v
          join haat.attributes a on a.id = v.attribute_id where v.item_id = i.id) as facts
      from haat.items i join haat.categories c on c.id = i.category_id
      left join haat.items p on p.id = i.parent_id left join haat.items f on f.id = i.fitted_by_id
      where i.slug like 'classic%' order by i.slug`);
    const shared = { title: 'ফ্যান', fitted_by: 'fitting', category: 'fans', typed: true };
    expect(rows).toEqual([
      {
        ...shared,
        slug: 'classic',
        structure: 'parent',
        status: 'published',
        weight_grams: 5200,
        parent: null,
        facts: { colour: 'white', watts: 75 },
      },
      {
        ...shared,
        slug: 'classic-heavy',
        structure: 'variant',
        status: 'draft',
        weight_grams: 6000,
        parent: 'classic',
        facts: { watts: 90 },
      },
      {
        ...shared,
        slug: 'classic-white',
        structure: 'variant',
        status: 'published',
        weight_grams: 5200,
        parent: 'classic',
        facts: { colour: 'white' },
      },
    ]);
  });

  it('find parents and services that were there before', async () => {
    await transact((tx) =>
      createItems(tx, [service('fitting-2'), product('later', { structure: 'parent' })]),
    );
    const more = [variant('later-white', 'later'), product('alone', { fittedBy: 'fitting-2' })];
    expect(await transact((tx) => createItems(tx, more))).toEqual({ count: 2 });
  });

  it('keep their add-ons in order', async () => {
    const addOns = ['one', 'two'].map((code) => ({ id: randomUUID(), code, name: { en: code }, minutes: 5 }));
    const one = service('with-add-ons', { addOns });
    await transact((tx) => createItem(tx, one));
    const rows = await test.owner('select code from haat.add_ons where item_id = $1 order by position', [
      one.id,
    ]);
    expect(rows).toEqual([{ code: 'one' }, { code: 'two' }]);
  });

  it.each<[string, NewItem, string, string]>([
    ['a category that does not exist', product('x', { category: 'no' }), 'not_found', '/category'],
    ['a type that does not exist', product('x', { type: 'no' }), 'not_found', '/type'],
    ['a fitting that is no service', product('x', { fittedBy: 'alone' }), 'not_found', '/fittedBy'],
    ['a UPC of a parent', product('x', { structure: 'parent', upc: '1' }), 'invalid_request', '/upc'],
    ['a parent that does not exist', variant('x', 'no'), 'not_found', '/parent'],
    ['a variant of what has none', variant('x', 'alone'), 'invalid_request', '/parent'],
    ['an unknown attribute', product('x', { attributes: { a: 1 } }), 'invalid_request', '/attributes/a'],
    [
      'a choice not offered',
      product('x', { attributes: { colour: 'red' } }),
      'invalid_request',
      '/attributes/colour',
    ],
    ['a broken number', product('x', { attributes: { watts: 7.5 } }), 'invalid_request', '/attributes/watts'],
    [
      'a word for yes',
      variant('x', 'classic', { attributes: { remote: 'yes' } }),
      'invalid_request',
      '/attributes/remote',
    ],
    ['an empty text', product('x', { attributes: { note: ' ' } }), 'invalid_request', '/attributes/note'],
    ['a visit of five minutes', service('x', { durationMinutes: 5 }), 'invalid_request', '/durationMinutes'],
    ['a slug that is taken', product('alone'), 'invalid_request', '/slug'],
    ['a UPC that is taken', product('x', { upc: '2000000000015' }), 'invalid_request', '/slug'],
  ])('refuse %s', async (_, item, code, pointer) => {
    const answer = await transact((tx) => createItem(tx, item));
    expect(answer).toMatchObject({ code, errors: [{ pointer }] });
    expect(await test.owner(`select from haat.items where slug = 'x'`)).toEqual([]);
  });
});

describe('pictures', () => {
  const drawing = (colour: string) =>
    storeDrawing(
      test.kernel,
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g fill="${colour}"/></svg>`,
    );

  it('hang in the order given, after those that hang', async () => {
    const [red, blue, green] = await Promise.all(['red', 'blue', 'green'].map(drawing));
    const [a, b] = [product('hung-a'), product('hung-b')];
    await transact((tx) => createItems(tx, [a, b]));
    const hang = (itemId: string, mediaId: string) => ({ itemId, mediaId, alt: { en: 'A fan' } });
    await transact((tx) => addPictures(tx, [hang(a.id, red!.id), hang(b.id, red!.id), hang(a.id, blue!.id)]));
    expect(await transact((tx) => addPicture(tx, hang(a.id, green!.id)))).toEqual({ position: 2 });
    const rows = await test.owner(
      'select media_id, position from haat.item_pictures where item_id = $1 order by position',
      [a.id],
    );
    expect(rows.map((row) => row.media_id)).toEqual([red!.id, blue!.id, green!.id]);
    const missing = hang(a.id, randomUUID());
    expect(await transact((tx) => addPicture(tx, missing))).toMatchObject({ code: 'not_found' });
    const nothing = hang(randomUUID(), red!.id);
    expect(await transact((tx) => addPictures(tx, [hang(b.id, blue!.id), nothing]))).toMatchObject({
      code: 'not_found',
    });
    expect(await test.owner('select from haat.item_pictures where item_id = $1', [b.id])).toHaveLength(1);
  });

  it('hung by two at a time both find a place', async () => {
    const one = product('crowded');
    await transact((tx) => createItem(tx, one));
    const media = await Promise.all(['c1', 'c2', 'c3', 'c4'].map(drawing));
    const positions = await Promise.all(
      media.map(({ id }) =>
        transact((tx) => addPicture(tx, { itemId: one.id, mediaId: id, alt: { en: 'A' } })),
      ),
    );
    expect(positions.map((one) => ('position' in one ? one.position : -1)).toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('are told by how much they are seen: stalls, cards by sales, the rest', async () => {
    const [stall, card, second] = await Promise.all(['s1', 's2', 's3'].map(drawing));
    const one = product('seller-of-many');
    await transact((tx) => createItem(tx, one));
    for (const { id } of [card!, second!]) {
      await transact((tx) => addPicture(tx, { itemId: one.id, mediaId: id, alt: { en: 'A' } }));
    }
    await test.owner('update haat.items set sold_count = 9 where id = $1', [one.id]);
    const top = category('stall', { cloth: 'clay', pictureId: stall!.id });
    await transact((tx) => createCategory(tx, top));
    const keys = await mostSeenPictures(test.db.engine, 100);
    expect(keys.slice(0, 2)).toEqual([stall!.key, card!.key]);
    expect(keys.indexOf(second!.key)).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(keys.length);
    expect(await mostSeenPictures(test.db.engine, 1)).toEqual([stall!.key]);
  });
});
