import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { type Offer, buildOrder, insertRow } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { adminOrderRoutes } from './routes-admin.ts';

let app: TradeApp;
let shop: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let fan: Offer;
let fitting: Offer;
type Built = Awaited<ReturnType<typeof buildOrder>>;
const orders = {} as Record<'held' | 'late' | 'fresh' | 'unanswered' | 'weekAgo' | 'expired', Built>;

beforeAll(async () => {
  app = await openTradeApp(adminOrderRoutes);
  const { trade } = app;
  shop = await trade.seller('shop');
  fan = await trade.offer(shop, await trade.item('fan', 'product'), 'product', 3_200_00);
  fitting = await trade.offer(shop, await trade.item('fitting', 'service'), 'service', 600_00);
  const goods = (more: Partial<Parameters<typeof buildOrder>[1]>, status = 'to_pack') =>
    buildOrder(trade, { parts: [{ seller: shop, goods: { offer: fan, quantity: 1, status } }], ...more });
  orders.held = await goods(
    { status: 'on_hold', payment: 'on_hold', placedAt: '2026-11-22T01:00:00Z' },
    'waiting',
  );
  orders.late = await goods({ placedAt: '2026-11-20T05:00:00Z', customer: 'Jamal 100%' });
  orders.fresh = await goods({ placedAt: '2026-11-22T02:00:00Z' });
  const visit = { offer: fitting, status: 'pending', start: '2026-11-22T12:00:00Z' };
  orders.unanswered = await buildOrder(trade, {
    placedAt: '2026-11-22T03:00:00Z',
    method: 'cash',
    parts: [{ seller: shop, visit }],
  });
  // At nine in the morning of the same weekday, and one later than the clock stands at now.
  orders.weekAgo = await goods({ placedAt: '2026-11-15T03:00:00Z', status: 'completed' }, 'delivered');
  await goods({ placedAt: '2026-11-15T09:00:00Z', status: 'completed' }, 'delivered');
  orders.expired = await goods(
    { placedAt: '2026-11-22T04:00:00Z', status: 'expired', payment: 'pending' },
    'cancelled',
  );
});
afterAll(() => app.close());

const get = (path: string, headers?: Record<string, string>) =>
  app.call(`GET /admin/${path}`, { as: app.trade.staffId, ...(headers && { headers }) });

const link = (order: Built) => `/dashboard/orders/${order.id}`;
const amount = (value: number) => ({ amount: value, currency: 'BDT' });
const numbers = (reply: { json: { data: { number: string }[] } }) =>
  reply.json.data.map(({ number }) => number);

it('names what waits for somebody, each with its age and where to go', async () => {
  const attempt = { id: randomUUID(), payment_id: orders.weekAgo.paymentId, tran_id: 'T1', status: 'paid' };
  const money = { amount: 1_000, currency: 'BDT', created_at: '2026-11-21T05:00:00Z' };
  await insertRow(app.owner, 'payment_attempts', { ...attempt, ...money });
  const refund = {
    id: randomUUID(),
    payment_id: attempt.payment_id,
    attempt_id: attempt.id,
    reason: 'Broken',
  };
  await insertRow(app.owner, 'refunds', { ...refund, status: 'rejected', ...money });
  await insertRow(app.owner, 'refunds', { ...refund, id: randomUUID(), status: 'processing', ...money });
  const soldOut = await app.trade.offer(shop, await app.trade.item('lamp', 'product'), 'product', 500);
  await app.owner('update haat.stock set on_hand = 2, held = 2 where listing_id = $1', [soldOut.listingId]);

  const { result, statements } = await countingStatements(() => get('today'));
  expect(statements.length).toBeLessThanOrEqual(3);
  expect(result.json.todo).toMatchObject([
    { group: 'money', since: '2026-11-22T01:00:00.000Z', amount: amount(326_000), link: link(orders.held) },
    { group: 'money', since: '2026-11-21T05:00:00.000Z', amount: amount(1_000), link: link(orders.weekAgo) },
    { group: 'orders', since: '2026-11-20T05:00:00.000Z', amount: null, link: link(orders.late) },
    { group: 'visits', since: '2026-11-22T03:00:00.000Z', amount: null, link: link(orders.unanswered) },
    {
      group: 'catalogue',
      since: '2026-11-01T04:00:00.000Z',
      amount: null,
      link: '/dashboard/catalogue?q=lamp',
    },
  ]);
  const [, , late, unanswered] = result.json.todo.map(({ text }: { text: string }) => text);
  expect(late).toBe(`Order ${orders.late.number}: Seller shop has not sent the parcel for over a day.`);
  expect(unanswered).toContain('Fan fitting');
  const bangla = (await get('today', { 'accept-language': 'bn' })).json;
  expect(bangla.todo[2].text).toMatch(/[ঀ-৿]/);
  expect(bangla.figures[0].label).toBe('অর্ডার');
});

it('names a shelf that runs low, until it has enough again, but not one that is not counted', async () => {
  const low = await app.trade.offer(shop, await app.trade.item('mixer', 'product'), 'product', 500);
  const below = (least: number | null) =>
    app.owner('update haat.stock set low_below = $2 where listing_id = $1', [low.listingId, least]);
  const said = async () =>
    (await get('today')).json.todo.filter(({ text }: { text: string }) => text.startsWith('Title mixer'));
  await below(11);
  expect(await said()).toMatchObject([
    { group: 'catalogue', text: 'Title mixer is running low at Seller shop.', link: '/dashboard/stock' },
  ]);
  await app.owner('update haat.listings set tracked = false where id = $1', [low.listingId]);
  await below(12);
  expect(await said()).toEqual([]);
});

it('counts the day so far against the same hours a week before', async () => {
  // Who opens a shop or joins the staff is no customer.
  const [customer, staff, owner] = [app.trade.customerId, app.trade.staffId, randomUUID()];
  await insertRow(app.owner, 'people', {
    id: owner,
    email: 'owner@example.com',
    name: 'Owner',
    created_at: 'now',
  });
  await insertRow(app.owner, 'seller_members', {
    seller_id: shop.id,
    person_id: owner,
    role: 'owner',
    since: 'now',
  });
  await app.owner(`update haat.people set created_at = '2026-11-22T04:00:00Z' where id = any($1)`, [
    [customer, staff, owner],
  ]);
  const { figures } = (await get('today')).json;
  const values = figures.map(({ code, value, before }: Record<string, unknown>) => [code, value, before]);
  // Three orders today count: on hold, fresh, to be paid in cash; the one that expired does not.
  expect(values).toEqual([
    ['orders', 3, 1],
    ['revenue', 326_000 + 326_000 + 60_000, 326_000],
    ['visits', 1, 0],
    ['customers', 1, 0],
  ]);
});

it('tells the last twenty happenings in words', async () => {
  for (let position = 1; position <= 30; position++) {
    await insertRow(app.owner, 'events', {
      position,
      topic: position % 10 === 0 ? `order:${orders.late.id}` : 'admin',
      kind: position === 29 ? 'shipment.shipped' : position === 28 ? 'odd.kind' : 'payment.paid',
      subject: orders.late.id,
      body: position === 29 ? { by: 'seller', seller: shop.id } : { by: 'system' },
      occurred_at: new Date(Date.UTC(2026, 10, 21, 0, position)).toISOString(),
    });
  }
  const { feed } = (await get('today')).json;
  expect(feed).toHaveLength(20);
  expect(feed.slice(0, 2)).toEqual([
    {
      at: '2026-11-21T00:29:00.000Z',
      text: `Order ${orders.late.number}: parcel sent (Seller shop)`,
      link: `/dashboard/orders/${orders.late.id}`,
    },
    {
      at: '2026-11-21T00:27:00.000Z',
      text: `Order ${orders.late.number}: paid`,
      link: `/dashboard/orders/${orders.late.id}`,
    },
  ]);
});

it('lists all orders, newest first, in one statement and page by page', async () => {
  const { result, statements } = await countingStatements(() => get('orders?limit=3'));
  expect(statements).toEqual(['orders/list-all']);
  expect(numbers(result)).toEqual([orders.expired.number, orders.unanswered.number, orders.fresh.number]);
  const next = await get(`orders?limit=3&cursor=${result.json.next_cursor}`);
  expect(numbers(next).slice(0, 2)).toEqual([orders.held.number, orders.late.number]);
  expect(next.json.has_more).toBe(true);
  expect((await get(`orders?status=confirmed&cursor=${result.json.next_cursor}`)).code).toBe(
    'not_acceptable_cursor',
  );
  expect(result.json.data[1]).toMatchObject({
    id: orders.unanswered.id,
    customer: 'Rahima Begum',
    payment: 'pending',
    payment_method: 'cash',
    sellers: ['Seller shop'],
    titles: ['Fan fitting'],
    total: { amount: 60_000, currency: 'BDT' },
    cloth: 'neel',
  });
});

it('finds orders by number, name, e-mail and phone, and by nothing that only looks like a pattern', async () => {
  const found = async (q: string) =>
    (await get(`orders?q=${encodeURIComponent(q)}`)).json.data.map(({ id }: { id: string }) => id);
  expect(await found(orders.late.number)).toEqual([orders.late.id]);
  expect(await found('jamal')).toEqual([orders.late.id]);
  expect(await found('100%')).toEqual([orders.late.id]);
  expect(await found('_')).toEqual([]);
  expect(await found('01712 345678')).toHaveLength(7);
  expect(await found('rahima@')).toHaveLength(7);
  const confirmed = await get('orders?status=on_hold');
  expect(confirmed.json.data.map(({ id }: { id: string }) => id)).toEqual([orders.held.id]);
});

it('lists the catalogue with drafts, a parent for its variants', async () => {
  const parent = await app.trade.item('kettle', 'product', {
    structure: 'parent',
    created_at: '2026-11-20T00:00:00Z',
  });
  const draft = { status: 'draft', created_at: '2026-11-21T00:00:00Z' };
  await app.trade.item('unfinished', 'product', draft);
  for (const [index, price] of [900, 700].entries()) {
    const name = { parent_id: parent, structure: 'variant', variant_name: { en: `No ${index}` } };
    const variant = await app.trade.item(`kettle-${index}`, 'product', name);
    await app.trade.offer(shop, variant, 'product', price);
  }
  const { result, statements } = await countingStatements(() => get('items?limit=2'));
  expect(statements).toEqual(['orders/list-all-items']);
  expect(result.json.data).toMatchObject([
    { slug: 'unfinished', status: 'draft', listings: 0, on_hand: 0, price: null, category: 'Fans' },
    {
      slug: 'kettle',
      structure: 'parent',
      listings: 2,
      on_hand: 20,
      price: { amount: 700, currency: 'BDT' },
    },
  ]);
  const rest = await get(`items?limit=100&cursor=${encodeURIComponent(result.json.next_cursor)}`);
  expect(rest.code ?? rest.json.data.length).toBe(4);
  const services = (await get('items?kind=service')).json.data;
  expect(services).toMatchObject([{ slug: 'fitting', on_hand: null, listings: 1 }]);
  expect((await get('items?q=kett')).json.data).toMatchObject([{ id: parent }]);
});

it.each(['today', 'orders', 'items'])('shows %s to staff alone', async (path) => {
  expect((await app.call(`GET /admin/${path}`, { as: shop.token })).code).toBe('not_allowed');
  expect((await app.call(`GET /admin/${path}`)).code).toBe('sign_in_required');
});
