import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { insertRow } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { optionRoutes } from './index.ts';

let app: TradeApp;

beforeAll(async () => {
  app = await openTradeApp(optionRoutes);
});
afterAll(() => app.close());

const call = (operation: string, body?: object, headers?: Record<string, string>) =>
  app.call(operation, { as: app.trade.staffId, ...(body && { body }), ...(headers && { headers }) });

/** What a question's first version answers with. */
const first = { 'if-match': '"1"' };

let count = 0;
const wrap = (more: object = {}) => ({
  code: `wrap_${++count}`,
  name: { en: 'Gift wrap', bn: 'উপহারের মোড়ক' },
  kind: 'checkbox',
  choices: [{ code: 'paper', name: { en: 'Paper' }, price: 5000 }],
  ...more,
});
const made = async (more?: object) => {
  const reply = await call('POST /admin/options', wrap(more));
  expect(reply.status, JSON.stringify(reply.json)).toBe(201);
  return reply.json as { id: string; version: number; code: string };
};
const pointers = (reply: { json: { errors?: { pointer: string }[] } }) =>
  reply.json.errors?.map(({ pointer }) => pointer);

describe('a new question', () => {
  it('is kept in both languages with what may be chosen, and asked of nothing yet', async () => {
    const { id } = await made({ price: 100, max: 1, help: { bn: 'সাহায্য' } });
    expect((await call(`GET /admin/options/${id}`)).json).toMatchObject({
      name: { en: 'Gift wrap', bn: 'উপহারের মোড়ক' },
      help: { bn: 'সাহায্য' },
      kind: 'checkbox',
      required: false,
      currency: 'BDT',
      price: 100,
      choices: [{ code: 'paper', name: { en: 'Paper' }, price: 5000 }],
      max: 1,
      version: 1,
      product_types: [],
      items: [],
    });
  });

  it.each<[string, object, string[]]>([
    ['without a choice where one is to be made', { choices: [] }, ['/choices']],
    ['with choices of a text', { kind: 'text' }, ['/choices']],
    [
      'with the same choice twice',
      { choices: ['a', 'a'].map((code) => ({ code, name: { en: code } })) },
      ['/choices/1/code'],
    ],
    ['with bounds the wrong way round', { kind: 'integer', choices: [], min: 3, max: 1 }, ['/max']],
    ['with half a day', { kind: 'date', choices: [], min: 0.5 }, ['/min']],
    ['with bounds of a text', { kind: 'text', choices: [], min: 1, max: 2 }, ['/min', '/max']],
    ['with a length of a number', { kind: 'number', choices: [], max_length: 5 }, ['/max_length']],
    ['that wants more than there is', { min: 2 }, ['/min']],
    ['that lets none be chosen', { max: 0 }, ['/max']],
    ['without a name', { name: {} }, ['/name']],
    ['with a code of its own sort', { code: 'Gift wrap' }, ['/code']],
    ['of no kind', { kind: 'colour' }, ['/kind']],
  ])('%s is refused at its field', async (_, more, fields) => {
    const refused = await call('POST /admin/options', wrap(more));
    expect([refused.status, refused.code, pointers(refused)]).toEqual([422, 'invalid_request', fields]);
  });

  it('with a code that is taken is refused', async () => {
    const { code } = await made();
    const refused = await call('POST /admin/options', wrap({ code }));
    expect([refused.status, pointers(refused)]).toEqual([422, ['/code']]);
  });
});

describe('changing a question', () => {
  it('leaves what is absent, clears what is null, and counts its versions', async () => {
    const { id } = await made({ help: { en: 'Help' }, price: 300 });
    const change = { help: null, name: { bn: null }, required: true };
    const changed = await call(`PATCH /admin/options/${id}`, change, first);
    expect(changed.json).toMatchObject({
      name: { en: 'Gift wrap' },
      help: null,
      required: true,
      price: 300,
      version: 2,
    });
    expect((await app.eventsOf(`option:${id}`)).map(({ kind }) => kind)).toEqual([
      'option.created',
      'option.changed',
    ]);
  });

  it('is refused when somebody else changed it first, also at the same moment', async () => {
    const { id } = await made();
    const both = await Promise.all(
      [1, 2].map((position) => call(`PATCH /admin/options/${id}`, { position }, first)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('is refused where nobody could answer it any more, or its code is taken', async () => {
    const { code } = await made();
    const { id } = await made();
    const empty = await call(`PATCH /admin/options/${id}`, { choices: [] }, first);
    const taken = await call(`PATCH /admin/options/${id}`, { code }, first);
    const nameless = await call(`PATCH /admin/options/${id}`, { name: { en: null, bn: null } }, first);
    expect([empty, taken, nameless].map(pointers)).toEqual([['/choices'], ['/code'], ['/name']]);
  });
});

describe('where a question is asked', () => {
  it('is said by the type for all its products and by a product for itself', async () => {
    const [one, other] = [await made({ position: 2 }), await made({ position: 1 })];
    const itemId = await app.trade.item(`asks-${randomUUID()}`, 'product');
    const ofType = await call('PUT /admin/product-types/fan/options', { options: [one.id, other.id] });
    const ofItem = await call(`PUT /admin/items/${itemId}/options`, { options: [one.id] });
    expect(ofType.json.data.map(({ id }: { id: string }) => id)).toEqual([other.id, one.id]);
    expect(ofItem.json.data).toMatchObject([{ id: one.id, code: one.code, kind: 'checkbox' }]);
    const shown = await call(`GET /admin/options/${one.id}`);
    expect(shown.json).toMatchObject({ product_types: [{ slug: 'fan' }], items: [{ id: itemId }] });
    await call('PUT /admin/product-types/fan/options', { options: [other.id] });
    expect((await call(`GET /admin/options/${one.id}`)).json.product_types).toEqual([]);
    await call('PUT /admin/product-types/fan/options', { options: [] });
  });

  it('refuses a question that there is not, and then nothing has changed', async () => {
    const { id } = await made();
    await call('PUT /admin/product-types/fan/options', { options: [id] });
    const refused = await call('PUT /admin/product-types/fan/options', { options: [randomUUID()] });
    expect([refused.status, pointers(refused)]).toEqual([422, ['/options/0']]);
    expect((await call(`GET /admin/options/${id}`)).json.product_types).toHaveLength(1);
    await call('PUT /admin/product-types/fan/options', { options: [] });
  });

  it('is never a service nor a single variant', async () => {
    const { id } = await made();
    const service = await app.trade.item(`visit-${randomUUID()}`, 'service');
    const parent = await app.trade.item(`parent-${randomUUID()}`, 'product', { structure: 'parent' });
    const variant = await app.trade.item(`variant-${randomUUID()}`, 'product', {
      structure: 'variant',
      parent_id: parent,
    });
    for (const item of [service, variant]) {
      const refused = await call(`PUT /admin/items/${item}/options`, { options: [id] });
      expect([refused.status, pointers(refused)]).toEqual([422, ['/options']]);
    }
  });
});

describe('forgetting a question', () => {
  it('is refused as long as something asks it', async () => {
    const { id } = await made();
    await call('PUT /admin/product-types/fan/options', { options: [id] });
    expect(await call(`DELETE /admin/options/${id}`, undefined, first)).toMatchObject({
      status: 409,
      code: 'in_use',
    });
    await call('PUT /admin/product-types/fan/options', { options: [] });
    expect((await call(`DELETE /admin/options/${id}`, undefined, first)).status).toBe(204);
    expect((await call(`GET /admin/options/${id}`)).status).toBe(404);
  });
});

it('lists questions in the order of asking, page by page, by name in either language, in one statement', async () => {
  for (const position of [9003, 9001, 9002])
    await made({ position, name: { en: `Ribbon ${position}`, bn: `ফিতা ${position}` } });
  const first = await call('GET /admin/options?q=ribbon&limit=2');
  const rest = await call(`GET /admin/options?q=ribbon&limit=2&cursor=${first.json.next_cursor}`);
  const names = [first, rest].map(({ json }) => json.data.map((one: { position: number }) => one.position));
  expect(names).toEqual([[9001, 9002], [9003]]);
  expect((await call(`GET /admin/options?q=${encodeURIComponent('ফিতা')}`)).json.data).toHaveLength(3);
  const { statements } = await countingStatements(() => call('GET /admin/options'));
  expect(statements).toEqual(['catalogue/list-options']);
});

it('says where it is asked of fifty products at most', async () => {
  const { id } = await made();
  const itemIds = await Promise.all(
    Array.from({ length: 51 }, (_, n) => app.trade.item(`many-${n}-${randomUUID()}`, 'product')),
  );
  for (const itemId of itemIds)
    await insertRow(app.owner, 'item_options', { item_id: itemId, option_id: id });
  expect((await call(`GET /admin/options/${id}`)).json.items).toHaveLength(50);
});
