import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CategoryDraft, ItemDraft, ProductType } from '#contract/catalogue-admin.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { deskCatalogueRoutes } from './routes.ts';

let app: TradeApp;
let build: ReturnType<typeof catalogueBuilder>;
beforeAll(async () => {
  app = await openTradeApp(deskCatalogueRoutes);
  build = catalogueBuilder(app);
  await build.category('cooling', { name: { en: 'Cooling' } });
});
afterAll(() => app.close());

async function call<T = Record<string, never>>(operation: string, body?: object, seen?: number) {
  const headers = seen === undefined ? undefined : { 'if-match': `"${seen}"` };
  const reply = await app.call(operation, {
    as: app.trade.staffId,
    ...(body && { body }),
    ...(headers && { headers }),
  });
  return { ...reply, json: reply.json as unknown as T & { errors?: { pointer: string }[] } };
}
const pointers = ({ json }: { json: { errors?: { pointer: string }[] } }) =>
  json.errors?.map((one) => one.pointer);
const text = (en: string, bn?: string) => ({ en, ...(bn && { bn }) });
const choice = (code: string) => ({ code, name: text(code) });
const attribute = (code: string, kind: string, more = {}) => ({ code, kind, name: text(code), ...more });

describe('types of product', () => {
  const attributes = [
    attribute('colour', 'choice', { choices: [choice('white'), choice('brown')] }),
    attribute('features', 'choices', { choices: [choice('remote'), choice('light')] }),
    attribute('watts', 'integer', { unit: 'W', required: true }),
    attribute('made_on', 'date'),
    attribute('story', 'rich_text'),
    attribute('works_with', 'entity', { entity: 'item' }),
  ];
  const make = (slug: string, more = {}) =>
    call<ProductType>('POST /admin/product-types', { slug, name: text('Fan', 'ফ্যান'), attributes, ...more });

  it('are made, read, changed by whoever saw them last, and taken away', async () => {
    const made = await make('ac');
    expect([made.status, made.headers.etag]).toEqual([201, '"1"']);
    expect(made.json).toMatchObject({
      slug: 'ac',
      item_count: 0,
      attributes: [{ code: 'colour' }, {}, { unit: 'W' }, {}, {}, { entity: 'item' }],
    });
    const seen = made.json.version;
    const renamed = await call<ProductType>('PATCH /admin/product-types/ac', { name: text('Fans') }, seen);
    expect(renamed.json).toMatchObject({
      name: { en: 'Fans' },
      version: seen + 1,
      attributes: made.json.attributes,
    });
    expect((await call('PATCH /admin/product-types/ac', { name: text('Late') }, seen)).code).toBe(
      'precondition_failed',
    );
    expect((await call('PATCH /admin/product-types/ac', { name: text('Blind') })).code).toBe(
      'precondition_required',
    );
    expect((await call('DELETE /admin/product-types/ac', undefined, seen + 1)).status).toBe(204);
    expect((await call('GET /admin/product-types/ac')).status).toBe(404);
  });

  it.each([
    ['a slug that is taken', {}, ['/slug']],
    [
      'a code twice',
      { attributes: [attribute('a', 'text'), attribute('a', 'date')] },
      ['/attributes/1/code'],
    ],
    ['a choice of nothing', { attributes: [attribute('a', 'choices')] }, ['/attributes/0/choices']],
    [
      'choices of a number',
      { attributes: [attribute('a', 'number', { choices: [choice('x')] })] },
      ['/attributes/0/choices'],
    ],
    [
      'a yes or no that is required',
      { attributes: [attribute('a', 'boolean', { required: true })] },
      ['/attributes/0/required'],
    ],
    ['an entity of nothing', { attributes: [attribute('a', 'entity')] }, ['/attributes/0/entity']],
    [
      'a group nobody made',
      { attributes: [attribute('a', 'choice', { choice_group: 'none' })] },
      ['/attributes/0/choice_group'],
    ],
  ])('refuse %s and keep nothing', async (_, more, expected) => {
    await make('taken');
    const refused = await make(expected[0] === '/slug' ? 'taken' : 'never', more);
    expect([refused.status, pointers(refused)]).toEqual([422, expected]);
    expect((await call('GET /admin/product-types/never')).status).toBe(404);
  });

  it('offer choices whose codes begin with a digit, as sizes do', async () => {
    const sizes = attribute('size', 'choice', { choices: [choice('38'), choice('4_6_years')] });
    expect((await make('sandal', { attributes: [sizes] })).status).toBe(201);
  });

  it('share choices by groups, which change all of them at once', async () => {
    const group = await call<{ version: number }>('POST /admin/choice-groups', {
      slug: 'sizes',
      name: text('Sizes'),
      choices: [choice('s'), choice('m')],
    });
    await make('shirt', { attributes: [attribute('size', 'choice', { choice_group: 'sizes' })] });
    await call(
      'PATCH /admin/choice-groups/sizes',
      { choices: [choice('s'), choice('m'), choice('l')] },
      group.json.version,
    );
    const shirt = await call<ProductType>('GET /admin/product-types/shirt');
    expect(shirt.json.attributes[0]).toMatchObject({
      choice_group: 'sizes',
      choices: [{ code: 's' }, { code: 'm' }, { code: 'l' }],
    });
    expect((await call('DELETE /admin/choice-groups/sizes', undefined, group.json.version + 1)).code).toBe(
      'in_use',
    );
  });

  it('keep what products have: kind, choices and the attribute itself', async () => {
    await make('kept');
    const item = await product('kept-one', 'kept');
    const values = { colour: 'white', features: ['light'], watts: 75 };
    await call(`PATCH /admin/items/${item.id}`, { attributes: values }, item.version);
    const { version } = (await call<ProductType>('GET /admin/product-types/kept')).json;
    const refused = async (changed: object[]) => {
      const reply = await call('PATCH /admin/product-types/kept', { attributes: changed }, version);
      return [reply.code, pointers(reply)];
    };
    const [colour, features, watts, ...rest] = attributes;
    expect(await refused([{ ...colour, choices: [choice('brown')] }, features!, watts!, ...rest])).toEqual([
      'in_use',
      ['/attributes/0/choices'],
    ]);
    expect(await refused([colour!, { ...features, choices: [choice('remote')] }, watts!, ...rest])).toEqual([
      'in_use',
      ['/attributes/1/choices'],
    ]);
    expect(await refused([colour!, features!, { ...watts, kind: 'number' }, ...rest])).toEqual([
      'in_use',
      ['/attributes/2/kind'],
    ]);
    expect(await refused([colour!, features!, ...rest])).toEqual(['in_use', ['/attributes']]);
    expect((await call('DELETE /admin/product-types/kept', undefined, version)).code).toBe('in_use');
    const fewer = await call<ProductType>(
      'PATCH /admin/product-types/kept',
      { attributes: [watts, colour, features] },
      version,
    );
    expect(fewer.json.attributes.map(({ code }) => code)).toEqual(['watts', 'colour', 'features']);
  });
});

async function product(slug: string, type: string): Promise<ItemDraft> {
  const made = await call<ItemDraft>('POST /admin/items', {
    kind: 'product',
    slug,
    type,
    category: 'cooling',
    title: text(slug, 'জিনিস'),
  });
  if (made.status !== 201) throw new Error(JSON.stringify(made.json));
  return made.json;
}

describe('categories', () => {
  const tree = async () => {
    const { data } = (await call<{ data: CategoryDraft[] }>('GET /admin/categories')).json;
    return data
      .filter(({ slug }) => slug.startsWith('t-'))
      .map(({ depth, slug }) => `${'  '.repeat(depth)}${slug}`);
  };
  const closure = () =>
    app.owner<{ pair: string }>(`
      with recursive up (below, above, distance) as (
        select id, id, 0 from haat.categories union all
        select up.below, c.parent_id, up.distance + 1 from up join haat.categories c on c.id = up.above where c.parent_id is not null),
        ours as (select id from haat.categories where slug like 't-%')
      (select below, above, distance from up where below in (select id from ours) except select below_id, above_id, distance from haat.category_tree)
      union all (select below_id, above_id, distance from haat.category_tree where below_id in (select id from ours) except select below, above, distance from up)`);
  const move = (slug: string, parent: string | null, before: string | null = null) =>
    call(`POST /admin/categories/${slug}/move`, { parent, before });

  it('move with what hangs below them, keep their closure, and never hang below themselves', async () => {
    for (const [slug, parent] of [
      ['t-a', null],
      ['t-b', 't-a'],
      ['t-c', 't-b'],
      ['t-d', 't-a'],
      ['t-e', null],
    ] as const) {
      const made = await call('POST /admin/categories', { slug, parent, name: text(slug), cloth: 'sky' });
      expect(made.status).toBe(201);
    }
    expect(await tree()).toEqual(['t-a', '  t-b', '    t-c', '  t-d', 't-e']);
    expect((await move('t-b', 't-e')).status).toBe(200);
    expect(await tree()).toEqual(['t-a', '  t-d', 't-e', '  t-b', '    t-c']);
    expect((await move('t-e', null, 't-a')).status).toBe(200);
    expect(await tree()).toEqual(['t-e', '  t-b', '    t-c', 't-a', '  t-d']);
    expect((await move('t-d', 't-e', 't-b')).status).toBe(200);
    expect(await tree()).toEqual(['t-e', '  t-d', '  t-b', '    t-c', 't-a']);
    expect(await closure()).toEqual([]);
    expect(pointers(await move('t-e', 't-c'))).toEqual(['/parent']);
    expect(pointers(await move('t-e', 'nowhere'))).toEqual(['/parent']);
    expect(pointers(await move('t-e', null, 't-b'))).toEqual(['/before']);
    await expect(
      app.owner(
        `update haat.categories set parent_id = (select id from haat.categories where slug = 't-c') where slug = 't-e'`,
      ),
    ).rejects.toThrow('below itself');
    expect(await closure()).toEqual([]);
  });

  it('two that move below each other at once stay a tree: one moves, the other is refused at its field', async () => {
    const both = await Promise.all([move('t-a', 't-e'), move('t-e', 't-a')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await closure()).toEqual([]);
    await move('t-a', null);
    await move('t-e', null, 't-a');
  });

  it('hidden, they and what hangs below are not public; out of the menu, they say so', async () => {
    const seen = async () =>
      (
        await app.owner<{ slug: string }>(
          `select slug from haat.public_categories where slug like 't-%' order by slug`,
        )
      ).map(({ slug }) => slug);
    const before = (await call<{ data: CategoryDraft[] }>('GET /admin/categories')).json.data.find(
      ({ slug }) => slug === 't-b',
    )!;
    await call(
      'PATCH /admin/categories/t-b',
      { hidden: true, meta_title: text('B for all') },
      before.version,
    );
    expect(await seen()).toEqual(['t-a', 't-d', 't-e']);
    const cleared = await call<CategoryDraft>(
      'PATCH /admin/categories/t-b',
      { hidden: false, meta_title: null, in_menu: false },
      before.version + 1,
    );
    expect(cleared.json).toMatchObject({ hidden: false, in_menu: false, meta_title: null });
    expect(await seen()).toEqual(['t-a', 't-b', 't-c', 't-d', 't-e']);
  });

  it('go only when they are empty; a slug that is taken is refused at its field', async () => {
    const version = async (slug: string) =>
      (await call<{ data: CategoryDraft[] }>('GET /admin/categories')).json.data.find(
        (one) => one.slug === slug,
      )!.version;
    expect((await call('DELETE /admin/categories/t-e', undefined, await version('t-e'))).code).toBe('in_use');
    expect((await call('DELETE /admin/categories/t-c', undefined, await version('t-c'))).status).toBe(204);
    expect(
      pointers(await call('PATCH /admin/categories/t-a', { slug: 't-d' }, await version('t-a'))),
    ).toEqual(['/slug']);
    expect(await closure()).toEqual([]);
  });
});

describe('items', () => {
  let item: ItemDraft;
  let made = 0;
  beforeAll(async () => {
    await call('POST /admin/product-types', {
      slug: 'lamp',
      name: text('Lamp'),
      attributes: [
        attribute('watts', 'integer', { required: true }),
        attribute('colour', 'choice', { choices: [choice('white'), choice('brown')] }),
        attribute('works_with', 'entity', { entity: 'item' }),
        attribute('story', 'rich_text'),
      ],
    });
  });
  beforeEach(async () => {
    made += 1;
    item = await product(`lamp-${made}`, 'lamp');
  });
  const patch = async (body: object, seen = item.version) => {
    const reply = await call<ItemDraft>(`PATCH /admin/items/${item.id}`, body, seen);
    if (reply.status === 200) item = reply.json;
    return reply;
  };

  it('begin as drafts and are published with what is required', async () => {
    expect(item).toMatchObject({
      status: 'draft',
      structure: 'standalone',
      title: { bn: 'জিনিস' },
      version: 1,
    });
    const early = await patch({ status: 'published' });
    expect([early.code, pointers(early)]).toEqual(['invalid_request', ['/attributes/watts']]);
    expect(item.status).toBe('draft');
    await patch({ status: 'published', attributes: { watts: 9 } });
    expect(item).toMatchObject({ status: 'published', attributes: { watts: 9 } });
    expect(pointers(await patch({ attributes: { watts: null } }))).toEqual(['/attributes/watts']);
  });

  it('keep what is not said, clear what is null, and clean what is written', async () => {
    await patch({
      upc: '890',
      meta_title: text('Lamp'),
      weight_grams: 400,
      description: { en: '<p>a<script>x</script></p>' },
    });
    await patch({ upc: null, attributes: { colour: 'white', story: '<p onclick=x>b</p>' } });
    expect(item).toMatchObject({
      upc: null,
      meta_title: { en: 'Lamp' },
      weight_grams: 400,
      description: { en: '<p>a</p>' },
      attributes: { colour: 'white', story: '<p>b</p>' },
    });
    await patch({ attributes: { colour: null }, meta_title: null });
    expect([item.attributes, item.meta_title]).toEqual([{ story: '<p>b</p>' }, null]);
  });

  it('name each field at fault, all at once, and keep nothing of it', async () => {
    const refused = await patch({
      title: text('Changed'),
      category: 'nowhere',
      type: 'nothing',
      fitted_by: 'nobody',
      links: [{ kind: 'related', slug: item.slug }],
      pictures: [{ media_id: '0197c348-88df-7da9-8051-14b5c350a6ca', alt: text('x') }],
    });
    expect(pointers(refused)).toEqual([
      '/category',
      '/type',
      '/fitted_by',
      '/links/0/slug',
      '/pictures/0/media_id',
    ]);
    expect(
      pointers(
        await patch({
          attributes: { watts: 'many', colour: 'red', shape: 'x', works_with: item.id.replace('0', '1') },
        }),
      ),
    ).toEqual(['/attributes/watts', '/attributes/colour', '/attributes/shape', '/attributes/works_with']);
    const after = await call<ItemDraft>(`GET /admin/items/${item.id}`);
    expect(after.json).toEqual(item);
  });

  it('link to others in their order', async () => {
    const [a, b] = [await product(`link-a-${made}`, 'lamp'), await product(`link-b-${made}`, 'lamp')];
    await patch({
      links: [
        { kind: 'recommended', slug: b.slug },
        { kind: 'recommended', slug: a.slug },
      ],
      attributes: { works_with: a.id },
    });
    expect(item.links.map(({ slug }) => slug)).toEqual([b.slug, a.slug]);
    expect(item.attributes).toEqual({ works_with: a.id });
  });

  it('one of two who change the same version wins', async () => {
    const both = await Promise.all(
      ['One', 'Two'].map((title) =>
        call(`PATCH /admin/items/${item.id}`, { title: text(title) }, item.version),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  const variants = async (rows: object[], seen = item.version) => {
    const reply = await call<ItemDraft>(`PUT /admin/items/${item.id}/variants`, { variants: rows }, seen);
    if (reply.status === 200) item = reply.json;
    return reply;
  };

  it('become parents by their first variant and stand alone again without any; variants follow', async () => {
    await variants([
      { variant_name: text('White'), attributes: { colour: 'white', watts: 5 } },
      { variant_name: text('Brown'), attributes: { colour: 'brown', watts: 7 } },
    ]);
    expect([item.structure, item.variants.map(({ slug }) => slug)]).toEqual([
      'parent',
      [`lamp-${made}-white`, `lamp-${made}-brown`],
    ]);
    const [white, brown] = item.variants;
    expect((await patch({ status: 'published', title: text('Renamed') })).status).toBe(200);
    const rows = await app.owner(`select title ->> 'en' as title from haat.items where parent_id = $1`, [
      item.id,
    ]);
    expect(rows).toEqual([{ title: 'Renamed' }, { title: 'Renamed' }]);
    await variants([
      { ...brown, variant_name: text('Dark') },
      { ...white, attributes: { watts: 6 } },
    ]);
    expect(item.variants.map(({ id, slug, attributes }) => [id, slug, attributes])).toEqual([
      [brown!.id, brown!.slug, { colour: 'brown', watts: 7 }],
      [white!.id, white!.slug, { watts: 6 }],
    ]);
    expect(pointers(await variants([{ variant_name: text('Dark') }]))).toEqual(['/attributes/watts']);
    await patch({ status: 'draft' });
    await variants([]);
    expect([item.structure, item.variants]).toEqual(['standalone', []]);
  });

  it('refuse variants that are the same, foreign, taken, listed and missing, or below what is listed itself', async () => {
    const white = { variant_name: text('White'), attributes: { colour: 'white' } };
    expect(pointers(await variants([white, white]))).toEqual(['/variants/1']);
    const foreign = (await product(`foreign-${made}`, 'lamp')).id;
    expect(pointers(await variants([{ ...white, id: foreign }]))).toEqual(['/variants/0/id']);
    expect(pointers(await variants([{ ...white, attributes: { colour: 'red' } }]))).toEqual([
      '/variants/0/attributes/colour',
    ]);
    await variants([white, { ...white, variant_name: text('Brown'), upc: '777' }]);
    const other = await product(`other-${made}`, 'lamp');
    expect(pointers(await call(`PATCH /admin/items/${other.id}`, { upc: '777' }, 1))).toEqual(['/upc']);
    const shop = await app.trade.seller(`shop-${made}`);
    await app.owner(
      `insert into haat.listings (id, item_id, seller_id, sku, price, currency, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, 'a', 1, 'BDT', now(), now()), (gen_random_uuid(), $3, $2, 'b', 1, 'BDT', now(), now())`,
      [item.variants[0]!.id, shop.id, other.id],
    );
    expect((await variants([{ ...item.variants[1] }])).code).toBe('in_use');
    expect((await call(`PUT /admin/items/${other.id}/variants`, { variants: [white] }, 1)).code).toBe(
      'in_use',
    );
    expect((await call(`DELETE /admin/items/${other.id}`, undefined, 1)).code).toBe('in_use');
    expect((await call(`DELETE /admin/items/${foreign}`, undefined, 1)).status).toBe(204);
  });

  it('are read in one statement, also with many variants', async () => {
    await variants(
      Array.from({ length: 30 }, (_, n) => ({ variant_name: text(`V ${n}`), attributes: { watts: n } })),
    );
    const { statements } = await countingStatements(() => call(`GET /admin/items/${item.id}`));
    expect(statements).toEqual(['catalogue/read-draft']);
  });
});

it.each(['product-types', 'choice-groups', 'categories'])('shows %s to staff alone', async (path) => {
  expect((await app.call(`GET /admin/${path}`, { as: app.trade.customerId })).status).toBe(403);
});

it('takes a picture by its bytes, once, and hangs it with what must stay in sight', async () => {
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#f4b223' } })
    .png()
    .toBuffer();
  const send = (bytes: Buffer, type = 'image/png') =>
    app.send('POST /admin/media', { as: app.trade.staffId, bytes, type });
  const first = await send(png);
  expect([first.status, first.json]).toMatchObject([201, { width: 40, height: 30 }]);
  expect((await send(png)).json.media_id).toBe(first.json.media_id);
  expect((await send(Buffer.from('<svg/>'), 'image/svg+xml')).code).toBe('unsupported_media_type');
  expect((await send(Buffer.from('{}'), 'application/json')).code).toBe('unsupported_media_type');
  expect(
    (await app.send('POST /admin/items', { as: app.trade.staffId, bytes: png, type: 'image/png' })).code,
  ).toBe('unsupported_media_type');
  const item = await product('pictured', 'lamp');
  const hung = await call<ItemDraft>(
    `PATCH /admin/items/${item.id}`,
    { pictures: [{ media_id: first.json.media_id, alt: text('A lamp'), focus: { x: 10, y: 90 } }] },
    item.version,
  );
  expect(hung.json.pictures).toMatchObject([
    { key: first.json.key, alt: { en: 'A lamp' }, focus: { x: 10, y: 90 } },
  ]);
});
