import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { bookingStatus } from '#contract/orders.ts';
import { type Offer, buildOrder } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { bookingMoves, bookingRoutes } from './index.ts';

let app: TradeApp;
let provider: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let stranger: typeof provider;
let fitting: Offer;
beforeAll(async () => {
  app = await openTradeApp(bookingRoutes);
  provider = await app.trade.seller('electric');
  stranger = await app.trade.seller('other');
  const item = await app.trade.item('fan-fitting', 'service');
  fitting = await app.trade.offer(provider, item, 'service', 600_00);
});
afterAll(() => app.close());
beforeEach(() => app.owner('delete from haat.outbox'));

const visit = async (status: string, more: Partial<Parameters<typeof buildOrder>[1]> = {}) =>
  buildOrder(app.trade, { parts: [{ seller: provider, visit: { offer: fitting, status } }], ...more });
const act = (action: string, bookingId: string, more: { as?: string; key?: string; code?: string } = {}) =>
  app.call(`POST /seller/bookings/${bookingId}/${action}`, {
    as: more.as ?? provider.token,
    ...(more.key && { key: more.key }),
    ...(action === 'start' && { body: { code: more.code ?? '4711' } }),
  });
const statusOf = async (table: string, id: string) =>
  (await app.owner<{ status: string }>(`select status from haat.${table} where id = $1`, [id]))[0]?.status;

const actions = [
  ['accept', 'accept'],
  ['on-the-way', 'set_out'],
  ['start', 'start'],
  ['complete', 'complete'],
] as const;

it.each(actions)('carries out %s and tells everybody concerned', async (action, name) => {
  const { from, to, event } = bookingMoves[name];
  const order = await visit(from[0]);
  const reply = await act(action, order.part.bookingId);
  expect([reply.status, reply.json]).toEqual([200, { id: order.part.bookingId, status: to }]);
  const [said] = await app.eventsOf(`order:${order.id}`);
  const body = { by: 'seller', seller: provider.id, booking: order.part.bookingId };
  expect(said).toEqual({ kind: event, subject: order.id, body });
  expect((await app.eventsOf(`seller:${provider.id}`))[0]?.kind).toBe(event);
  expect((await app.eventsOf('admin'))[0]?.kind).toBe(event);
});

it.each(actions)('refuses %s from any state it does not follow', async (action, name) => {
  const [from] = bookingMoves[name].from;
  for (const status of bookingStatus.options.filter((one) => one !== from)) {
    const order = await visit(status);
    const reply = await act(action, order.part.bookingId);
    expect([status, reply.status, reply.code]).toEqual([status, 409, 'transition_refused']);
    expect(await statusOf('bookings', order.part.bookingId)).toBe(status);
    expect(await app.eventsOf(`order:${order.id}`)).toEqual([]);
  }
});

it.each(actions)('shows the visit to nobody else: %s', async (action, name) => {
  const order = await visit(bookingMoves[name].from[0]);
  expect((await act(action, order.part.bookingId, { as: stranger.token })).code).toBe('not_found');
  expect((await act(action, order.part.bookingId, { as: app.trade.customerId })).code).toBe('not_allowed');
  expect((await act(action, randomUUID())).code).toBe('not_found');
  expect(await statusOf('bookings', order.part.bookingId)).toBe(bookingMoves[name].from[0]);
});

it('tells the customer who has an account', async () => {
  const order = await visit('pending', { personId: app.trade.customerId });
  await act('accept', order.part.bookingId);
  expect(await app.eventsOf(`user:${app.trade.customerId}`)).toMatchObject([{ kind: 'booking.accepted' }]);
  expect(await statusOf('seller_orders', order.part.id)).toBe('in_progress');
});

it('looks at five wrong codes, then at none for a quarter of an hour', async () => {
  const order = await visit('en_route');
  const { bookingId } = order.part;
  for (let tries = 1; tries <= 5; tries++) {
    const reply = await act('start', bookingId, { code: `000${tries}` });
    expect([reply.status, reply.code]).toEqual([422, 'code_wrong']);
    app.clock.advance(60);
  }
  const locked = await act('start', bookingId);
  expect([locked.status, locked.code, locked.headers['retry-after']]).toEqual([429, 'rate_limited', '900']);
  expect(await statusOf('bookings', bookingId)).toBe('en_route');
  app.clock.advance(11 * 60);
  expect((await act('start', bookingId)).json).toEqual({ id: bookingId, status: 'in_progress' });
});

it('counts wrong codes that arrive at once one by one, and a repeated request once', async () => {
  const order = await visit('en_route');
  const { bookingId } = order.part;
  const key = randomUUID();
  await act('start', bookingId, { code: '0000', key });
  const again = await act('start', bookingId, { code: '0000', key });
  expect([again.code, again.headers['idempotent-replayed']]).toEqual(['code_wrong', 'true']);
  const codes = Array.from({ length: 8 }, (_, index) => act('start', bookingId, { code: `100${index}` }));
  const answers = (await Promise.all(codes)).map((reply) => reply.code);
  expect(answers.filter((code) => code === 'code_wrong')).toHaveLength(4);
  expect(answers.filter((code) => code === 'rate_limited')).toHaveLength(4);
});

it('never says the code', async () => {
  const order = await visit('en_route');
  const reply = await app.call('GET /seller/bookings?status=en_route', { as: provider.token });
  expect(reply.json.data.map((row: { id: string }) => row.id)).toContain(order.part.bookingId);
  expect(JSON.stringify(reply.json)).not.toContain('4711');
  expect((await act('start', order.part.bookingId, { code: '471' })).code).toBe('invalid_request');
});

it('answers a repeated key the same once more, and moves once', async () => {
  const order = await visit('in_progress');
  const key = randomUUID();
  const first = await act('complete', order.part.bookingId, { key });
  const second = await act('complete', order.part.bookingId, { key });
  expect(second.json).toEqual(first.json);
  expect([first.headers['idempotent-replayed'], second.headers['idempotent-replayed']]).toEqual([
    undefined,
    'true',
  ]);
  const kinds = (await app.eventsOf(`order:${order.id}`)).map(({ kind }) => kind);
  expect(kinds).toEqual(['booking.completed', 'order.completed']);
});

it.each(actions)('lets one of two requests at once carry out %s', async (action, name) => {
  const order = await visit(bookingMoves[name].from[0]);
  const both = await Promise.all([act(action, order.part.bookingId), act(action, order.part.bookingId)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.code).toBe('transition_refused');
});

it('completes the order with its last part, and takes cash as paid only then', async () => {
  const other = await app.trade.offer(stranger, await app.trade.item('wiring', 'service'), 'service', 600_00);
  const order = await buildOrder(app.trade, {
    method: 'cash',
    parts: [
      { seller: provider, visit: { offer: fitting, status: 'in_progress' } },
      { seller: stranger, visit: { offer: other, status: 'in_progress' } },
    ],
  });
  const [own, others] = order.parts as [typeof order.part, typeof order.part];
  await act('complete', own.bookingId);
  expect(await statusOf('seller_orders', own.id)).toBe('completed');
  expect([await statusOf('orders', order.id), await statusOf('payments', order.paymentId)]).toEqual([
    'confirmed',
    'pending',
  ]);
  const [taken] = await app.owner(
    'select cash_collected::int, cash_due::int from haat.bookings where id = $1',
    [own.bookingId],
  );
  expect(taken).toEqual({ cash_collected: 60_000, cash_due: 60_000 });

  await act('complete', others.bookingId, { as: stranger.token });
  expect([await statusOf('orders', order.id), await statusOf('payments', order.paymentId)]).toEqual([
    'completed',
    'paid',
  ]);
  const kinds = (await app.eventsOf(`order:${order.id}`)).map(({ kind }) => kind);
  expect(kinds).toEqual(['booking.completed', 'booking.completed', 'payment.paid', 'order.completed']);
  const paid = await app.owner('select paid from haat.seller_orders where order_id = $1', [order.id]);
  expect(paid).toEqual([{ paid: true }, { paid: true }]);
});

it('completes the order too when its last two parts end at once', async () => {
  const other = await app.trade.offer(
    stranger,
    await app.trade.item(`work-${randomUUID()}`, 'service'),
    'service',
    1,
  );
  for (let round = 0; round < 5; round++) {
    const order = await buildOrder(app.trade, {
      parts: [
        { seller: provider, visit: { offer: fitting, status: 'in_progress' } },
        { seller: stranger, visit: { offer: other, status: 'in_progress' } },
      ],
    });
    const [own, others] = order.parts as [typeof order.part, typeof order.part];
    const both = [act('complete', own.bookingId), act('complete', others.bookingId, { as: stranger.token })];
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(await statusOf('orders', order.id)).toBe('completed');
  }
});
