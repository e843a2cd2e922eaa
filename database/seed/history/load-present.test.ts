import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccounts } from '#domains/accounts/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import { type SimulatorProcess, runSimulator } from '#server/testing/run-simulator.ts';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { demoPassword, demoSignIns } from '../demo-sign-ins.ts';
import { loadMarket } from '../load-market.ts';
import { loadPresent } from './load-present.ts';

type Visit = { status: string; slot: { start: string; end: string } };
type Today = {
  day: string;
  bookings: Visit[];
  requests: Visit[];
  next: { day: string; bookings: Visit[] } | null;
  unclosed: Visit[];
  orders: { shipment: { status: string } | null }[];
};
type Demo = {
  now: string;
  test: TestKernel;
  app: FastifyInstance;
  simulator: SimulatorProcess;
  ask: <T>(path: string, who: string) => Promise<T>;
};

const open: Demo[] = [];
afterAll(async () => {
  for (const { app, test, simulator } of open) {
    await app.close();
    await test.close();
    await simulator.stop();
  }
});

/** A demo without its ninety days, first started at a moment; at a gateway of its own, since all give out the same ids. */
async function startedAt(now: string, inBasket = 0): Promise<Demo> {
  const [test, simulator] = await Promise.all([openTestKernel(), runSimulator()]);
  const { kernel, connections, clock } = test;
  const move = (to: string) => clock.advance((Date.parse(to) - clock.now().getTime()) / 1000);
  move(now);
  await loadMarket(kernel);
  await demoSignIns(createAccounts(kernel));
  // The history leaves a basket behind where its customer gave up.
  await test.owner(
    `with basket as (
      insert into haat.baskets (id, person_id, currency, created_at, updated_at)
      select gen_random_uuid(), id, 'BDT', $1, $1 from haat.people where email = 'customer@example.com' returning id)
    insert into haat.basket_lines (id, basket_id, listing_id, quantity, price_seen, merge_key, created_at)
    select gen_random_uuid(), basket.id, l.id, 1, l.price, l.id::text, $1
    from basket, (select id, price from haat.listings order by id limit $2) l`,
    [now, inBasket],
  );
  const gateway = openGateway(kernel, { url: simulator.url });
  const load = () => loadPresent({ kernel, connections, gateway }, () => {});
  await load();
  await load();
  const app = await openTestApp(test, { gatewayUrl: simulator.url });
  const ask = async <T>(path: string, who: string) => {
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-in',
      payload: { email: `${who}@example.com`, password: demoPassword },
    });
    const { access_token: token } = signedIn.json();
    const reply = await app.inject({
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${token}` },
    });
    if (reply.statusCode !== 200) throw new Error(reply.body);
    return reply.json() as T;
  };
  const demo = { now, test, app, simulator, ask };
  open.push(demo);
  return demo;
}

const states = (visits: readonly Visit[]) => visits.map(({ status }) => status).join(' ');

describe.each([
  // What the provider of the demo finds under Today; the free day is Friday, the hours 9:00 to 17:30.
  ['a morning', '2026-11-22T04:40:00Z', 'completed confirmed confirmed confirmed', '2026-11-23', 3],
  ['a late evening', '2026-11-22T17:30:00Z', 'completed completed completed completed', '2026-11-23', 3],
  ['a night', '2026-11-21T18:20:00Z', 'confirmed confirmed confirmed confirmed', '2026-11-23', 3],
  ['a Thursday', '2026-11-26T08:00:00Z', 'completed completed en_route confirmed', '2026-11-28', 2],
  ['a free day', '2026-11-27T06:00:00Z', '', '2026-11-28', 3],
])('first started in %s (%s)', (_, now, today, nextDay, nextCount) => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startedAt(now);
  });

  it('gives the provider a day, the next one, and somebody to answer', async () => {
    const work = await demo.ask<Today>('/seller/today', 'provider');
    expect(states(work.bookings)).toBe(today);
    expect([work.next?.day, work.next?.bookings.length]).toEqual([nextDay, nextCount]);
    expect(states(work.requests)).toBe('pending');
    expect(work.unclosed).toEqual([]);
  });

  it('gives the partner parcels, the operator a payment to look at, the customer an order under way', async () => {
    const { orders } = await demo.ask<Today>('/seller/today', 'partner');
    expect(orders.length).toBeGreaterThanOrEqual(2);
    expect(await demo.ask('/admin/today', 'operator')).toMatchObject({
      todo: expect.arrayContaining([expect.objectContaining({ group: 'money' })]),
    });
    const own = await demo.ask<{ data: { id: string }[] }>('/orders', 'customer');
    expect(own.data).toHaveLength(1);
    const order = await demo.ask<{ shipments: { status: string; arrives_on: string }[] }>(
      `/orders/${own.data[0]!.id}`,
      'customer',
    );
    expect(order).toMatchObject({
      status: 'confirmed',
      shipments: [{ status: 'shipped' }],
      bookings: [{ status: 'confirmed' }],
    });
    expect(order.shipments[0]!.arrives_on > now.slice(0, 10)).toBe(true);
  });

  it('says nothing that has not happened yet, and all in the order of time', async () => {
    const future = await demo.test.owner('select kind from haat.outbox where occurred_at > $1', [now]);
    expect(future).toEqual([]);
    const moves = await demo.test.owner<{ late: number }>(`
      select count(*)::integer as late from (
        select occurred_at, lag(occurred_at) over (order by id) as before from haat.outbox where kind like 'booking.%'
      ) told where before > occurred_at + interval '15 minutes'`);
    expect(moves).toEqual([{ late: 0 }]);
  });
});

it('is the same for the same moment, and has visits for a folder that is opened again days later', async () => {
  const morning = '2026-11-22T04:40:00Z';
  const demo = await startedAt(morning);
  const told = ({ test }: Demo) =>
    test.owner(`
      select o.placed_at, o.contact, o.total, b.slot, b.status, b.start_code, s.status as parcel
      from haat.orders o left join haat.bookings b on b.order_id = o.id left join haat.shipments s on s.order_id = o.id
      order by o.placed_at, o.id, b.id, s.id`);
  const rows = await told(demo);
  expect(rows.length).toBeGreaterThan(20);
  expect(await told(open.find((one) => one.now === morning)!)).toEqual(rows);

  demo.test.clock.advance(3 * 24 * 3600);
  const later = await demo.ask<Today>('/seller/today', 'provider');
  expect([later.day, states(later.bookings)]).toEqual(['2026-11-25', 'confirmed confirmed']);
  expect(later.unclosed.length).toBeGreaterThan(3);
  expect(later.next?.day).toBe('2026-11-26');
});

it('leaves alone what the customer put into the basket by hand', async () => {
  const demo = await startedAt('2026-11-22T04:40:00Z', 1);
  expect(await demo.ask('/orders', 'customer')).toMatchObject({ data: [] });
  expect(await demo.ask('/baskets/mine', 'customer')).toMatchObject({ basket: { item_count: 1 } });
});
