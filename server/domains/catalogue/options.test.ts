import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, ItemCard } from '#contract/catalogue.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { type OptionWish, catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { openStorefront } from '#server/testing/open-storefront.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

let test: TestKernel;
let app: FastifyInstance;
let build: ReturnType<typeof catalogueBuilder>;
let area: string;
let category: string;
let seller: string;

beforeAll(async () => {
  test = await openTestKernel();
  build = catalogueBuilder(test);
  area = await build.area('mirpur-10');
  category = await build.category('lamps');
  seller = await build.seller({ slug: 'alo', areaId: area });
  app = await openStorefront(test);
});
afterAll(async () => {
  await app.close();
  await test.close();
});

async function get<T>(path: string, language = 'en'): Promise<T> {
  const reply = await app.inject({ url: `/api/v1${path}`, headers: { 'accept-language': language } });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json() as T;
}

let count = 0;
/** A lamp of a type of its own, on sale, with what is asked of it. */
async function lampAsking(options: Record<string, OptionWish & { byType?: boolean }>) {
  const slug = `lamp-${++count}`;
  const typeId = await build.productType(slug);
  const itemId = await build.item({ slug, categoryId: category, typeId });
  await build.listing({ itemId, sellerId: seller, price: 100_000 });
  for (const [code, { byType, ...wish }] of Object.entries(options)) {
    await build.ask(await build.option(`${code}_${count}`, wish), byType ? { typeId } : { itemId });
  }
  return { slug, typeId, itemId, n: count };
}

describe('what is asked of an item', () => {
  it('comes with its page in the language of the reader: by its type and by itself, in their order', async () => {
    const { slug, n } = await lampAsking({
      note: {
        kind: 'text',
        name: { en: 'Card', bn: 'কার্ড' },
        price: 2_000,
        maxLength: 80,
        position: 2,
      },
      shade: {
        kind: 'radio',
        choices: { plain: 0, gold: 12_000 },
        required: true,
        byType: true,
        position: 1,
      },
    });
    const { options } = await get<Item>(`/items/${slug}`, 'bn');
    expect(options).toEqual([
      expect.objectContaining({
        code: `shade_${n}`,
        kind: 'radio',
        required: true,
        price: { amount: 0, currency: 'BDT' },
        choices: [
          { code: 'plain', name: 'plain', price: { amount: 0, currency: 'BDT' } },
          { code: 'gold', name: 'gold', price: { amount: 12_000, currency: 'BDT' } },
        ],
      }),
      expect.objectContaining({
        code: `note_${n}`,
        name: 'কার্ড',
        required: false,
        price: { amount: 2_000, currency: 'BDT' },
        choices: [],
        max_length: 80,
      }),
    ]);
  });

  it('is asked of a variant too when it is asked of its parent', async () => {
    const typeId = await build.productType('family');
    const parent = await build.item({ slug: 'family', categoryId: category, typeId, structure: 'parent' });
    await build.item({
      slug: 'family-red',
      categoryId: category,
      typeId,
      parentId: parent,
      variantName: 'Red',
    });
    await build.ask(await build.option('engraving', { kind: 'text' }), { itemId: parent });
    expect((await get<Item>('/items/family-red')).options.map(({ code }) => code)).toEqual(['engraving']);
  });

  it('is left out where it costs in another currency than the item', async () => {
    const { slug } = await lampAsking({ customs: { kind: 'boolean', currency: 'EUR' } });
    expect((await get<Item>(`/items/${slug}`)).options).toEqual([]);
  });

  it('costs no statement more', async () => {
    const { slug } = await lampAsking({ note: { kind: 'text' } });
    const { statements } = await countingStatements(() => get(`/items/${slug}`));
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});

describe('a card says that the price is the lowest', () => {
  it.each<[string, boolean, OptionWish]>([
    ['where something that costs must be answered', true, { kind: 'boolean', required: true, price: 1_000 }],
    ['where each choice costs', true, { kind: 'radio', required: true, choices: { a: 100, b: 200 } }],
    ['not where one choice is free', false, { kind: 'radio', required: true, choices: { a: 0, b: 200 } }],
    ['not where nothing must be answered', false, { kind: 'boolean', price: 1_000 }],
  ])('%s', async (_, isFrom, wish) => {
    const { slug } = await lampAsking({ it: wish });
    const { data } = await get<{ data: ItemCard[] }>('/items?category=lamps&limit=100');
    const card = data.find((one) => one.slug === slug);
    expect(card).toMatchObject({ price_from: isFrom, price: { amount: 100_000 } });
  });
});

describe('the database refuses', () => {
  const choice = (code: string, more = {}) => ({ code, name: { en: code }, price: 0, ...more });
  const insert = (row: Record<string, unknown>) =>
    test.owner(
      `insert into haat.options (id, code, name, kind, currency, price, choices, min, max, max_length, created_at)
       select id, code, name, kind, currency, price, choices, min, max, max_length, now()
       from jsonb_populate_record(null::haat.options, $1)`,
      [
        JSON.stringify({
          id: randomUUID(),
          code: `c${++count}`,
          name: { en: 'x' },
          kind: 'text',
          currency: 'BDT',
          price: 0,
          choices: [],
          ...row,
        }),
      ],
    );

  it.each<[string, Record<string, unknown>]>([
    ['a kind it does not know', { kind: 'colour' }],
    ['a choice between nothing', { kind: 'radio' }],
    ['choices where there is nothing to choose', { kind: 'text', choices: [choice('a')] }],
    ['the same choice twice', { kind: 'select', choices: [choice('a'), choice('a')] }],
    ['a choice without a name', { kind: 'select', choices: [choice('a', { name: {} })] }],
    ['a choice that gives money back', { kind: 'select', choices: [choice('a', { price: -1 })] }],
    ['a choice with half a poisha', { kind: 'select', choices: [choice('a', { price: 1.5 })] }],
    ['a price below nothing', { price: -1 }],
    ['bounds the wrong way round', { kind: 'integer', min: 3, max: 2 }],
    ['bounds of a text', { kind: 'text', min: 3 }],
    ['half a day', { kind: 'date', min: 0.5 }],
    ['a length of a number', { kind: 'number', max_length: 3 }],
    ['more choices than there are', { kind: 'checkbox', choices: [choice('a')], min: 2 }],
    ['a code with a space', { code: 'gift wrap' }],
    ['a currency that is none', { currency: 'taka' }],
  ])('%s', async (_, row) => {
    const error = await insert(row).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(pg.DatabaseError);
    expect((error as pg.DatabaseError).code).toBe('23514');
  });

  it('to forget what is still asked', async () => {
    const { n } = await lampAsking({ note: { kind: 'text' } });
    await expect(test.owner(`delete from haat.options where code = $1`, [`note_${n}`])).rejects.toThrow(
      /violates/,
    );
  });
});
