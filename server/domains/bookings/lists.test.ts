import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { type Offer, buildOrder } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { bookingRoutes } from './index.ts';

let app: TradeApp;
let provider: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let stranger: typeof provider;
let fitting: Offer;
let fan: Offer;
/** Beginning of a visit and its id. */
const visits = new Map<string, string>();

beforeAll(async () => {
  app = await openTradeApp(bookingRoutes);
  provider = await app.trade.seller('electric');
  stranger = await app.trade.seller('other');
  const item = await app.trade.item('fan-fitting', 'service');
  fitting = await app.trade.offer(provider, item, 'service', 600_00);
  const theirs = await app.trade.offer(stranger, item, 'service', 600_00);
  fan = await app.trade.offer(provider, await app.trade.item('fan', 'product'), 'product', 3_200_00);
  const add = async (start: string, status: string, method: 'cash' | 'sslcommerz' = 'sslcommerz') => {
    const order = await buildOrder(app.trade, {
      method,
      parts: [
        { seller: provider, visit: { offer: fitting, status, start } },
        { seller: stranger, visit: { offer: theirs, status, start } },
      ],
    });
    visits.set(`${start} ${status}`, order.part.bookingId);
  };
  // The clock stands at noon of the 22nd in Dhaka, six hours before UTC.
  await add('2026-11-20T04:00:00Z', 'completed');
  await add('2026-11-21T18:30:00Z', 'confirmed', 'cash');
  await add('2026-11-22T10:00:00Z', 'held');
  await add('2026-11-22T12:00:00Z', 'en_route');
  await add('2026-11-22T18:30:00Z', 'confirmed');
  await add('2026-11-24T04:00:00Z', 'pending');
});
afterAll(() => app.close());

const list = (query: string, as = provider.token) => app.call(`GET /seller/bookings${query}`, { as });
const startsOf = (reply: { json: { data: { slot: { start: string } }[] } }) =>
  reply.json.data.map(({ slot }) => slot.start.slice(0, 16));

it('lists own visits from today on, soonest first, in one statement', async () => {
  const { result, statements } = await countingStatements(() => list(''));
  expect(statements).toEqual(['bookings/list']);
  const wanted = ['2026-11-21T18:30', '2026-11-22T12:00', '2026-11-22T18:30', '2026-11-24T04:00'];
  expect(startsOf(result)).toEqual(wanted);
  expect(result.json).toMatchObject({ has_more: false, next_cursor: null });
});

it('lists a day as the clock on the wall has it, and a status whenever it was', async () => {
  expect(startsOf(await list('?day=2026-11-22'))).toEqual(['2026-11-21T18:30', '2026-11-22T12:00']);
  expect(startsOf(await list('?status=completed'))).toEqual(['2026-11-20T04:00']);
  expect(startsOf(await list('?status=held'))).toEqual(['2026-11-22T10:00']);
  expect(startsOf(await list('?day=2026-11-22&status=en_route'))).toEqual(['2026-11-22T12:00']);
});

it('goes on where a page ended, in the same list only', async () => {
  const first = await list('?limit=3');
  expect([first.json.data.length, first.json.has_more]).toEqual([3, true]);
  const cursor = first.json.next_cursor as string;
  expect(startsOf(await list(`?limit=3&cursor=${cursor}`))).toEqual(['2026-11-24T04:00']);
  expect((await list(`?status=pending&cursor=${cursor}`)).code).toBe('not_acceptable_cursor');
  expect((await list(`?limit=3&cursor=${cursor}`, stranger.token)).code).toBe('not_acceptable_cursor');
});

it('shows what the provider needs to know, and neither the code nor the rest of the order', async () => {
  const [row] = (await list('?day=2026-11-22&status=confirmed')).json.data;
  expect(row).toEqual({
    id: visits.get('2026-11-21T18:30:00Z confirmed'),
    order_number: expect.stringMatching(/^\d+$/),
    status: 'confirmed',
    title: 'Fan fitting',
    add_ons: [],
    slot: { start: '2026-11-21T18:30:00.000Z', end: '2026-11-21T19:30:00.000Z', time_zone: 'Asia/Dhaka' },
    resource: { id: fitting.resourceId, name: 'Karim' },
    contact: { name: 'Rahima Begum', phone: '+8801712345678' },
    address: { area: 'Mirpur 10', line: 'House 1, Road 2', landmark: 'Near the mosque' },
    price: { amount: 60_000, currency: 'BDT' },
    cash_due: { amount: 60_000, currency: 'BDT' },
    note: 'Ring twice',
    version: 1,
  });
  expect((await list('?status=en_route')).json.data[0].cash_due).toBeNull();
});

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
const at = (name: string) => visits.get(name);

it('says what is to be done today: visits, requests, parcels to pack', async () => {
  const packed = await buildOrder(app.trade, {
    parts: [{ seller: provider, goods: { offer: fan, quantity: 2 } }],
  });
  await buildOrder(app.trade, {
    parts: [{ seller: provider, goods: { offer: fan, quantity: 1, status: 'shipped' } }],
  });
  const { result, statements } = await countingStatements(() =>
    app.call('GET /seller/today', { as: provider.token }),
  );
  expect(statements.length).toBeLessThanOrEqual(3);
  const today = result.json;
  expect(today.seller).toEqual({ id: provider.id, slug: 'electric', name: 'Seller electric', kind: 'both' });
  expect(today.day).toBe('2026-11-22');
  expect(ids(today.bookings)).toEqual([
    at('2026-11-21T18:30:00Z confirmed'),
    at('2026-11-22T12:00:00Z en_route'),
  ]);
  expect(ids(today.requests)).toEqual([at('2026-11-24T04:00:00Z pending')]);
  expect(ids(today.orders)).toEqual([packed.part.id]);
});

it('names the next day with visits, and on a later day what was left open', async () => {
  const today = async () => (await app.call('GET /seller/today', { as: provider.token })).json;
  const first = await today();
  expect([first.next.day, ids(first.next.bookings)]).toEqual([
    '2026-11-23',
    [at('2026-11-22T18:30:00Z confirmed')],
  ]);
  expect(first.unclosed).toEqual([]);
  app.clock.advance(24 * 3600);
  const second = await today();
  expect([second.day, ids(second.bookings)]).toEqual(['2026-11-23', [at('2026-11-22T18:30:00Z confirmed')]]);
  // The one of the 24th waits for an answer and stands among the requests.
  expect([second.next, ids(second.requests)]).toEqual([null, [at('2026-11-24T04:00:00Z pending')]]);
  expect(ids(second.unclosed)).toEqual([
    at('2026-11-21T18:30:00Z confirmed'),
    at('2026-11-22T12:00:00Z en_route'),
  ]);
  app.clock.advance(40 * 24 * 3600);
  expect(await today()).toMatchObject({ bookings: [], next: null, unclosed: [] });
  app.clock.advance(-41 * 24 * 3600);
});

it('shows staff the visits of all sellers, and nobody else', async () => {
  const { result, statements } = await countingStatements(() =>
    app.call('GET /admin/bookings?day=2026-11-24', { as: app.trade.staffId }),
  );
  expect(statements).toEqual(['bookings/list']);
  expect(result.json.data.map((row: { seller: string }) => row.seller).toSorted()).toEqual([
    'Seller electric',
    'Seller other',
  ]);
  expect(JSON.stringify(result.json)).not.toContain('4711');
  const page = await app.call('GET /admin/bookings?limit=5', { as: app.trade.staffId });
  const rest = await app.call(`GET /admin/bookings?limit=5&cursor=${page.json.next_cursor}`, {
    as: app.trade.staffId,
  });
  const all = [...page.json.data, ...rest.json.data].map((row: { id: string }) => row.id);
  expect([new Set(all).size, rest.json.has_more]).toEqual([8, false]);
  expect((await app.call('GET /admin/bookings', { as: provider.token })).code).toBe('not_allowed');
  expect((await app.call('GET /admin/bookings')).code).toBe('sign_in_required');
});
