import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Basket } from '#contract/basket.ts';
import type { Order } from '#contract/orders.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { addLine, mergeBasket, openBasket } from './index.ts';
import { catalogueBuilder } from '#server/testing/build-catalogue.ts';
import { type Shop, fillBasket, fillCheckout, freeSlot, openShop } from '#server/testing/open-shop.ts';

let shop: Shop;
let basket: { id: string; token: string };

beforeAll(async () => {
  shop = await openShop({ stock: 15 });
  const build = catalogueBuilder(shop.test);
  const ask = async (code: string, wish: Parameters<typeof build.option>[1]) =>
    build.ask(await build.option(code, wish), { itemId: shop.fan });
  await ask('wrap', {
    kind: 'checkbox',
    name: { en: 'Gift wrap', bn: 'উপহারের মোড়ক' },
    choices: { paper: 5_000, cloth: 20_000 },
    position: 1,
  });
  await ask('card', { kind: 'text', price: 1_000, maxLength: 20, position: 2 });
});
afterAll(() => shop.close());
beforeEach(async () => {
  basket = await fillBasket(shop, []);
});

const fan = (options: object = {}, quantity = 1) => ({ listing_id: shop.fanListing, quantity, options });
const add = (line: object) =>
  shop.call('POST', `/baskets/${basket.id}/lines`, { token: basket.token, body: line });
const change = (line: string, body: object) =>
  shop.call('PATCH', `/baskets/${basket.id}/lines/${line}`, { token: basket.token, body });
const read = async () =>
  (await shop.call('GET', `/baskets/${basket.id}`, { token: basket.token })).json() as Basket;
const added = async (line: object) => {
  const reply = await add(line);
  expect(reply.statusCode, reply.body).toBe(201);
  return reply.json() as Basket;
};

describe('a line of a basket', () => {
  it('keeps the answers with what each costs, and its total has them in', async () => {
    const { lines, quote } = await added(fan({ wrap: ['paper'], card: ' For Mitu ' }, 2));
    expect(lines).toMatchObject([
      {
        unit_price: { amount: 300_000 },
        options: [
          { code: 'wrap', name: 'Gift wrap', value: ['paper'], text: 'paper', price: { amount: 5_000 } },
          { code: 'card', value: 'For Mitu', text: 'For Mitu', price: { amount: 1_000 } },
        ],
        line_total: { amount: 612_000 },
      },
    ]);
    expect(quote.parts.slice(0, 3)).toEqual([
      expect.objectContaining({ code: 'items', amount: { amount: 600_000, currency: 'BDT' } }),
      {
        code: 'option',
        label: 'Gift wrap',
        reason: '+৳\u200950 × 2',
        amount: { amount: 10_000, currency: 'BDT' },
      },
      expect.objectContaining({ code: 'option', label: 'card', amount: { amount: 2_000, currency: 'BDT' } }),
    ]);
  });

  it('is another one with other answers, and the same again with equal ones', async () => {
    await added(fan({ wrap: ['paper', 'cloth'] }));
    await added(fan({ wrap: ['paper'] }));
    await added(fan({}));
    const { lines } = await added(fan({ wrap: ['cloth', 'paper'], card: '' }));
    expect(lines.map(({ quantity, options }) => [quantity, options.map(({ text }) => text)])).toEqual([
      [2, ['paper, cloth']],
      [1, ['paper']],
      [1, []],
    ]);
  });

  it('comes from the same shelf as the others of its listing', async () => {
    await added(fan({}, 8));
    const refused = await add(fan({ card: 'x' }, 8));
    expect(refused.json()).toMatchObject({ status: 409, code: 'out_of_stock' });
    const { lines } = await added(fan({ card: 'x' }, 7));
    const more = await change(lines[1]!.id, { quantity: 8 });
    expect(more.json()).toMatchObject({ status: 409, code: 'out_of_stock' });
    await shop.test.owner('update haat.stock set on_hand = 14');
    const { messages } = await read();
    await shop.test.owner('update haat.stock set on_hand = 15');
    expect(messages.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['out_of_stock', '/lines/0/quantity'],
      ['out_of_stock', '/lines/1/quantity'],
    ]);
  });

  it('is refused with answers that do not fit, each at its field', async () => {
    const refused = await add(fan({ wrap: ['silk'], card: 'x'.repeat(21), colour: 'red' }));
    expect(refused.json()).toMatchObject({ status: 422, code: 'options_invalid' });
    const errors = refused.json().errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/options/card too_long',
      '/options/colour not_asked',
      '/options/wrap not_offered',
    ]);
    expect((await read()).lines).toEqual([]);
  });

  it('takes no answers where it is a visit', async () => {
    const slot = await freeSlot(shop);
    const refused = await add({ listing_id: shop.fittingListing, slot, options: { card: 'x' } });
    expect(refused.json()).toMatchObject({
      code: 'options_invalid',
      errors: [{ pointer: '/options/card', code: 'not_asked' }],
    });
  });

  it('costs four statements to add, whatever is asked', async () => {
    await added(fan({ card: 'one' }));
    const { statements } = await countingStatements(() => added(fan({ card: 'two', wrap: ['paper'] })));
    expect(statements.length).toBeLessThanOrEqual(4);
  });
});

describe('a guest who signs in', () => {
  it('brings lines with other answers along as lines of their own', async () => {
    const { test } = shop;
    const personId = randomUUID();
    await test.owner(`insert into haat.people (id, email, name, created_at) values ($1, $2, 'Mitu', now())`, [
      personId,
      `${personId}@example.com`,
    ]);
    const person = { audience: 'authenticated', personId } as const;
    const own = await test.db.transaction(person, (tx) => openBasket(tx, test.kernel, person, undefined));
    if (isRefusal(own)) throw new Error(own.code);
    const reading = { language: 'en', timeZone: 'Asia/Dhaka' } as const;
    const line = { listing_id: shop.fanListing, quantity: 2, add_ons: [], options: { card: 'x' } };
    await test.db.transaction(person, (tx) => addLine(tx, test.kernel.ids, own.id, line, reading));
    await added(fan({ card: 'x' }, 3));
    await added(fan({ card: 'y', wrap: 'paper' }));
    const hash = createHash('sha256').update(basket.token).digest('hex');
    await test.db.transaction(person, async (tx) => mergeBasket(tx, test.kernel, personId, hash));
    const merged = await test.owner<{ quantity: number; options: object; seen: number }>(
      `select quantity, options, options_price_seen::integer as seen from haat.basket_lines where basket_id = $1
       order by quantity desc`,
      [own.id],
    );
    expect(merged).toEqual([
      { quantity: 3, options: { card: 'x' }, seen: 1_000 },
      { quantity: 1, options: { card: 'y', wrap: ['paper'] }, seen: 6_000 },
    ]);
  });
});

describe('changing answers', () => {
  it('keeps what is left out and takes back what is null', async () => {
    const { lines } = await added(fan({ wrap: ['paper'], card: 'Mitu' }));
    const changed = await change(lines[0]!.id, { options: { card: null, wrap: ['cloth'] } });
    expect(changed.json().lines).toMatchObject([
      { options: [{ code: 'wrap', value: ['cloth'] }], line_total: { amount: 320_000 } },
    ]);
    const kept = await change(lines[0]!.id, { options: { card: 'Mitu' } });
    expect(kept.json().lines[0].options).toHaveLength(2);
  });

  it('into those of another line makes one line of both, which what waited for either waits for', async () => {
    await added(fan({}, 2));
    const { lines } = await added(fan({ card: 'x' }, 3));
    const [plain, carded] = lines;
    await shop.test.owner(
      `insert into haat.basket_lines (id, basket_id, listing_id, quantity, after_line_id, price_seen, merge_key, created_at)
       values (gen_random_uuid(), $1, $2, 1, $3, 50000, 'waits', now())`,
      [basket.id, shop.fittingListing, plain!.id],
    );
    const changed = await change(carded!.id, { options: { card: null } });
    expect(changed.statusCode, changed.body).toBe(200);
    const after = (changed.json() as Basket).lines;
    const byQuantity = after.toSorted((a, b) => b.quantity - a.quantity);
    expect(byQuantity.map(({ id, quantity, after_line_id: waits }) => [id, quantity, waits])).toEqual([
      [carded!.id, 5, null],
      [expect.any(String), 1, carded!.id],
    ]);
  });

  it('is refused at the field, and nothing has changed', async () => {
    const { lines } = await added(fan({ card: 'Mitu' }));
    const refused = await change(lines[0]!.id, { options: { wrap: 'silk' } });
    expect(refused.json()).toMatchObject({ status: 422, errors: [{ pointer: '/options/wrap' }] });
    expect((await read()).lines[0]?.options).toHaveLength(1);
  });

  it('of the quantity alone leaves the answers', async () => {
    const { lines } = await added(fan({ card: 'Mitu' }));
    const changed = await change(lines[0]!.id, { quantity: 3 });
    expect(changed.json().lines).toMatchObject([{ quantity: 3, line_total: { amount: 903_000 } }]);
  });
});

describe('what is asked changes meanwhile', () => {
  const setPrice = (price: number) =>
    shop.test.owner(`update haat.options set price = $1 where code = 'card'`, [price]);

  it('a new price is said, refuses the order, and is taken with the next change', async () => {
    const { lines } = await added(fan({ card: 'Mitu' }));
    const checkout = await fillCheckout(shop, basket, 'cash');
    await setPrice(1_500);
    expect((await read()).messages).toMatchObject([{ code: 'price_changed' }]);
    const refused = await shop.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token });
    expect(refused.json()).toMatchObject({ status: 409, code: 'prices_changed' });
    await change(lines[0]!.id, { quantity: 1 });
    expect((await read()).messages).toEqual([]);
    await setPrice(1_000);
  });

  it('an answer that is no longer offered is said at its line and refuses the checkout', async () => {
    await added(fan({ wrap: ['cloth'] }));
    const take = (codes: string[]) =>
      shop.test.owner(
        `update haat.options set choices = (select jsonb_agg(jsonb_build_object('code', c, 'name', jsonb_build_object('en', c),
           'price', case c when 'paper' then 5000 else 20000 end)) from unnest($1::text[]) c) where code = 'wrap'`,
        [codes],
      );
    await take(['paper']);
    const { messages } = await read();
    const opened = await shop.call('POST', '/checkouts', {
      token: basket.token,
      body: { basket_id: basket.id },
    });
    await take(['paper', 'cloth']);
    expect(messages.filter(({ code }) => code === 'options_invalid')).toMatchObject([
      { severity: 'error', pointer: '/lines/0/options' },
    ]);
    expect(opened.json()).toMatchObject({ status: 422, code: 'options_invalid' });
  });
});

describe('an order', () => {
  it('keeps the answers in both languages at their prices, whatever is asked later', async () => {
    await added(fan({ wrap: ['paper'], card: 'For Mitu' }, 2));
    const checkout = await fillCheckout(shop, basket, 'cash');
    const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token });
    expect(placed.statusCode, placed.body).toBe(200);
    const { order } = placed.json();
    await shop.test.owner(
      `update haat.options set name = '{"en": "Other", "bn": "অন্য"}', price = 99 where code in ('wrap', 'card')`,
    );
    const shown = (await shop.call('GET', `/orders/${order.id}`, { order: order.token })).json() as Order;
    const stored = await shop.test.owner<{ options: { name: object; price: number }[]; total: number }>(
      'select options, line_total::integer as total from haat.order_lines where order_id = $1',
      [order.id],
    );
    await shop.test.owner(
      `update haat.options set name = '{"en": "Gift wrap", "bn": "উপহারের মোড়ক"}', price = 0 where code = 'wrap';
       update haat.options set name = '{"en": "card"}', price = 1000 where code = 'card'`,
    );
    expect(shown.lines).toMatchObject([
      {
        options: [
          { code: 'wrap', name: 'Gift wrap', text: 'paper', price: { amount: 5_000 } },
          { code: 'card', text: 'For Mitu', price: { amount: 1_000 } },
        ],
        line_total: { amount: 612_000 },
      },
    ]);
    expect(stored[0]).toMatchObject({
      total: 612_000,
      options: [{ name: { en: 'Gift wrap', bn: 'উপহারের মোড়ক' }, price: 5_000 }, { price: 1_000 }],
    });
  });

  it('takes both lines of one listing from one shelf and one hold', async () => {
    const [before] = await shop.test.owner<{ held: number }>('select held from haat.stock');
    await added(fan({}, 2));
    await added(fan({ card: 'x' }, 3));
    await fillCheckout(shop, basket, 'cash');
    const [after] = await shop.test.owner<{ held: number }>('select held from haat.stock');
    expect(after!.held - before!.held).toBe(5);
  });
});
