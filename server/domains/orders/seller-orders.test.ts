import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { shipmentStatus } from '#contract/orders.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { type Offer, buildOrder } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { sellerOrderRoutes } from './routes-seller.ts';

let app: TradeApp;
let partner: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let stranger: typeof partner;
let fan: Offer;
let fitting: Offer;
let theirs: Offer;
beforeAll(async () => {
  app = await openTradeApp(sellerOrderRoutes);
  partner = await app.trade.seller('shop');
  stranger = await app.trade.seller('other');
  const item = await app.trade.item('fan', 'product');
  fan = await app.trade.offer(partner, item, 'product', 3_200_00);
  theirs = await app.trade.offer(stranger, item, 'product', 3_200_00);
  fitting = await app.trade.offer(partner, await app.trade.item('fitting', 'service'), 'service', 600_00);
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.owner('delete from haat.outbox');
  await app.owner('update haat.stock set on_hand = 100, held = 0');
});

const parcel = (status: string, quantity = 2, more: Partial<Parameters<typeof buildOrder>[1]> = {}) =>
  buildOrder(app.trade, { parts: [{ seller: partner, goods: { offer: fan, quantity, status } }], ...more });
const act = (
  action: 'ship' | 'deliver',
  id: string,
  more: { as?: string; key?: string; body?: object } = {},
) => app.call(`POST /seller/shipments/${id}/${action}`, { as: partner.token, body: {}, ...more });
const statusOf = async (table: string, id: string) =>
  (await app.owner<{ status: string }>(`select status from haat.${table} where id = $1`, [id]))[0]?.status;
const stockOf = async (offer: Offer) =>
  (await app.owner('select on_hand, held from haat.stock where listing_id = $1', [offer.listingId]))[0];

const moves = [
  ['ship', 'to_pack', 'shipped'],
  ['deliver', 'shipped', 'delivered'],
] as const;

it.each(moves)('carries out %s and tells everybody concerned', async (action, from, to) => {
  const order = await parcel(from);
  const reply = await act(action, order.part.shipmentId);
  expect([reply.status, reply.json]).toEqual([200, { id: order.part.shipmentId, status: to }]);
  const [said] = await app.eventsOf(`order:${order.id}`);
  const body = { by: 'seller', seller: partner.id, shipment: order.part.shipmentId };
  expect(said).toEqual({ kind: `shipment.${to}`, subject: order.id, body });
  for (const topic of [`seller:${partner.id}`, 'admin']) {
    expect((await app.eventsOf(topic))[0]?.kind).toBe(`shipment.${to}`);
  }
});

it.each(moves)('refuses %s from any other state', async (action, from) => {
  for (const status of shipmentStatus.options.filter((one) => one !== from)) {
    const order = await parcel(status);
    const reply = await act(action, order.part.shipmentId);
    expect([status, reply.status, reply.code]).toEqual([status, 409, 'transition_refused']);
    expect(await statusOf('shipments', order.part.shipmentId)).toBe(status);
    expect(await app.eventsOf(`order:${order.id}`)).toEqual([]);
  }
});

it.each(moves)('shows the parcel to nobody else: %s', async (action, from) => {
  const order = await parcel(from);
  expect((await act(action, order.part.shipmentId, { as: stranger.token })).code).toBe('not_found');
  expect((await act(action, randomUUID())).code).toBe('not_found');
  expect(await statusOf('shipments', order.part.shipmentId)).toBe(from);
});

it('takes what is shipped off the shelf, once', async () => {
  const order = await parcel('to_pack', 3);
  expect(await stockOf(fan)).toEqual({ on_hand: 100, held: 3 });
  const key = randomUUID();
  const request = { key, body: { tracking: 'PX-77' } };
  expect((await act('ship', order.part.shipmentId, request)).status).toBe(200);
  const again = await act('ship', order.part.shipmentId, request);
  expect([again.status, again.headers['idempotent-replayed']]).toEqual([200, 'true']);
  expect(await stockOf(fan)).toEqual({ on_hand: 97, held: 0 });
  const history = await app.owner('select kind, quantity from haat.stock_movements where order_id = $1', [
    order.id,
  ]);
  expect(history).toEqual([{ kind: 'shipped', quantity: -3 }]);
  const seen = await app.call(`GET /seller/orders/${order.part.id}`, { as: partner.token });
  expect(seen.json).toMatchObject({
    status: 'in_progress',
    shipment: { status: 'shipped', tracking: 'PX-77', version: 2 },
  });
});

it('ships once when two requests arrive at once', async () => {
  const order = await parcel('to_pack', 4);
  const both = await Promise.all([act('ship', order.part.shipmentId), act('ship', order.part.shipmentId)]);
  expect(both.map(({ status, code }) => code ?? status).toSorted()).toEqual([200, 'transition_refused']);
  expect(await stockOf(fan)).toEqual({ on_hand: 96, held: 0 });
});

it('completes an order of goods when they are delivered, not while a visit is open', async () => {
  const goods = { offer: fan, quantity: 1, status: 'shipped' };
  const open = await buildOrder(app.trade, {
    parts: [
      { seller: partner, status: 'in_progress', goods, visit: { offer: fitting, status: 'confirmed' } },
    ],
  });
  await act('deliver', open.part.shipmentId);
  expect([await statusOf('seller_orders', open.part.id), await statusOf('orders', open.id)]).toEqual([
    'in_progress',
    'confirmed',
  ]);
  const alone = await parcel('shipped', 1, { method: 'cash', personId: app.trade.customerId });
  await act('deliver', alone.part.shipmentId);
  expect([await statusOf('seller_orders', alone.part.id), await statusOf('orders', alone.id)]).toEqual([
    'completed',
    'completed',
  ]);
  expect(await statusOf('payments', alone.paymentId)).toBe('paid');
  const kinds = (await app.eventsOf(`user:${app.trade.customerId}`)).map(({ kind }) => kind);
  expect(kinds).toEqual(['shipment.delivered', 'payment.paid', 'order.completed']);
});

it('leaves a payment alone that was made online', async () => {
  const order = await parcel('shipped', 1);
  const paidAt = async () =>
    app.owner('select paid_at, version from haat.payments where id = $1', [order.paymentId]);
  const before = await paidAt();
  await act('deliver', order.part.shipmentId);
  expect(await paidAt()).toEqual(before);
  expect((await app.eventsOf(`order:${order.id}`)).map(({ kind }) => kind)).toEqual([
    'shipment.delivered',
    'order.completed',
  ]);
});

const money = (amount: number) => ({ amount, currency: 'BDT' });

it('shows a seller its own part: not the total of the order, nor what others sell', async () => {
  const order = await buildOrder(app.trade, {
    parts: [
      { seller: partner, goods: { offer: fan, quantity: 2 } },
      { seller: stranger, goods: { offer: theirs, quantity: 1 } },
    ],
  });
  const [own, others] = order.parts as [typeof order.part, typeof order.part];
  const seen = await app.call(`GET /seller/orders/${own.id}`, { as: partner.token });
  expect(seen.json).toEqual({
    id: own.id,
    order_number: order.number,
    status: 'new',
    paid: true,
    placed_at: '2026-11-22T05:00:00.000Z',
    contact: { name: 'Rahima Begum', phone: '+8801712345678' },
    address: { area: 'Mirpur 10', line: 'House 1, Road 2', landmark: 'Near the mosque' },
    lines: [
      {
        id: own.goodsLineId,
        title: 'Ceiling fan',
        sku: 'FAN',
        quantity: 2,
        line_total: money(640_000),
        kind: 'product',
        options: [],
      },
    ],
    shipment: { id: own.shipmentId, status: 'to_pack', arrives_on: '2026-11-24', tracking: null, version: 1 },
    total: money(646_000),
    note: 'Ring twice',
  });
  expect((await app.call(`GET /seller/orders/${others.id}`, { as: partner.token })).code).toBe('not_found');
  const bangla = await app.call(`GET /seller/orders/${own.id}`, {
    as: partner.token,
    headers: { 'accept-language': 'bn' },
  });
  expect([bangla.json.lines[0].title, bangla.json.address.area]).toEqual(['সিলিং ফ্যান', 'মিরপুর ১০']);
});

it('shows a seller what is to be done to the thing, in the language of the seller', async () => {
  const order = await buildOrder(app.trade, {
    parts: [{ seller: partner, goods: { offer: fan, quantity: 1 } }],
  });
  const told = {
    code: 'engraving',
    kind: 'text',
    name: { en: 'Name', bn: 'নাম' },
    value: 'Mitu',
    text: { en: 'Mitu', bn: 'Mitu' },
    price: 15_000,
  };
  await app.owner('update haat.order_lines set options = $1 where order_id = $2', [
    JSON.stringify([told]),
    order.id,
  ]);
  const seen = await app.call(`GET /seller/orders/${order.part.id}`, {
    as: partner.token,
    headers: { 'accept-language': 'bn' },
  });
  expect(seen.json.lines[0].options).toEqual([
    { code: 'engraving', name: 'নাম', value: 'Mitu', text: 'Mitu', price: money(15_000) },
  ]);
});

it('lists parts with goods, newest first, in one statement and page by page', async () => {
  const seller = await app.trade.seller('lister');
  const offer = await app.trade.offer(seller, await app.trade.item('lamp', 'product'), 'product', 100);
  const visit = await app.trade.offer(
    seller,
    await app.trade.item('lamp-fitting', 'service'),
    'service',
    100,
  );
  const ids: string[] = [];
  const placed = [
    ['2026-11-01T05:00:00Z', 'new'],
    // A millisecond is shared by what lies on both sides of a page's end.
    ['2026-11-02T05:00:00.123400Z', 'completed'],
    ['2026-11-02T05:00:00.123430Z', 'waiting'],
    ['2026-11-02T05:00:00.123456Z', 'new'],
    ['2026-11-05T05:00:00Z', 'new'],
  ] as const;
  for (const [placedAt, status] of placed) {
    const built = await buildOrder(app.trade, {
      placedAt,
      parts: [{ seller, status, goods: { offer, quantity: 1 } }],
    });
    ids.push(built.part.id);
  }
  await buildOrder(app.trade, { parts: [{ seller, visit: { offer: visit } }] });
  const list = async (query: string) => {
    const reply = await app.call(`GET /seller/orders${query}`, { as: seller.token });
    return {
      ...reply,
      ids: reply.json.data?.map((row: { id: string }) => ids.indexOf(row.id) + 1) as number[],
    };
  };
  const { result: all, statements } = await countingStatements(() => list(''));
  expect(statements).toEqual(['orders/list-seller']);
  expect(all.ids).toEqual([5, 4, 2, 1]);
  expect((await list('?status=waiting')).ids).toEqual([3]);
  const first = await list('?limit=2');
  expect([first.ids, first.json.has_more]).toEqual([[5, 4], true]);
  const second = await list(`?limit=2&cursor=${first.json.next_cursor}`);
  expect([second.ids, second.json.has_more, second.json.next_cursor]).toEqual([[2, 1], false, null]);
  expect((await list(`?status=new&cursor=${first.json.next_cursor}`)).code).toBe('not_acceptable_cursor');
});
