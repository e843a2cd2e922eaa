import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Storm, type Trip, lies, openStorm, stormyOrder } from './gateway-storm.ts';
import { chances } from './seeded.ts';

let storm: Storm;
/** An order that was paid honestly: what thieves have in hand. */
let other: Trip;
beforeAll(async () => {
  storm = await openStorm();
  other = await storm.finish(await storm.place());
  await storm.ipn(other.fields);
});
afterAll(() => storm.close());

const paid = { order: 'confirmed', payment: 'paid', attempts: ['paid'], refunded: 0 };

describe.each(Object.keys(lies))('%s', (name) => {
  it('never pays an order that was not paid', async () => {
    const trip = await storm.finish(await storm.place(), { outcome: 'decline' });
    const lie = lies[name]!(trip, other);
    for (let copies = 0; copies < 3; copies++) await storm.ipn(lie);
    await storm.comeBack(trip, lie);
    expect(await storm.standing(trip)).toMatchObject({ order: 'pending', payment: 'pending', refunded: 0 });
    for (const minutes of [3, 25]) await storm.reconcileAfter(minutes);
    expect(await storm.standing(trip)).toMatchObject({
      order: 'expired',
      payment: 'pending',
      attempts: ['failed'],
    });
    expect(await storm.faults()).toEqual([]);
  });

  it('does not keep an order from being paid, nor pays it twice', async () => {
    const trip = await storm.finish(await storm.place());
    const lie = lies[name]!(trip, other);
    await storm.ipn(lie);
    await storm.ipn(trip.fields);
    await storm.ipn(lie);
    await storm.reconcileAfter(3);
    expect(await storm.standing(trip)).toEqual(paid);
    expect(await storm.faults()).toEqual([]);
  });
});

describe.each(['wrong_amount', 'wrong_currency'] as const)('a capture of %s', (outcome) => {
  it('pays nothing, and staff hears of it', async () => {
    const trip = await storm.finish(await storm.place(), { outcome });
    expect(await storm.ipn(trip.fields)).toBe('rejected');
    for (const minutes of [3, 25]) await storm.reconcileAfter(minutes);
    expect(await storm.standing(trip)).toMatchObject({
      order: 'expired',
      payment: 'pending',
      attempts: ['failed'],
    });
    const news = await storm.shop.test.owner(
      `select 1 from haat.outbox where topic = 'admin' and kind = 'payment.rejected' and subject = $1`,
      [trip.order.id],
    );
    expect(news).toHaveLength(1);
    expect(await storm.faults()).toEqual([]);
  });
});

describe.each(['error_page', 'truncated', 'lost_answer', 'timeout'] as const)(
  'a gateway that answers with %s',
  (kind) => {
    it('delays a payment and does not lose it', async () => {
      const trip = await storm.finish(await storm.place());
      storm.shop.gateway.control.addFault({ target: 'any', kind, calls: 2 });
      expect(await storm.ipn(trip.fields)).toBe('later');
      storm.shop.gateway.control.clearFaults();
      expect(await storm.standing(trip)).toMatchObject({ order: 'pending' });
      await storm.reconcileAfter(3);
      expect(await storm.standing(trip)).toEqual(paid);
      expect(await storm.faults()).toEqual([]);
    }, 60_000);

    it('lets an order be placed, which is paid from its page later', async () => {
      storm.shop.gateway.control.addFault({ target: 'session', kind, calls: 1 });
      const { order, redirectUrl } = await storm.place();
      storm.shop.gateway.control.clearFaults();
      expect(redirectUrl).toBeUndefined();
      const again = await storm.shop.call('POST', `/orders/${order.id}/pay`, {
        order: order.token,
        body: {},
      });
      expect(again.statusCode, again.body).toBe(200);
      const trip = await storm.finish({ order, redirectUrl: again.json().redirect_url });
      expect(await storm.ipn(trip.fields)).toBe('paid');
      await storm.reconcileAfter(3);
      expect(await storm.standing(trip)).toMatchObject({ order: 'confirmed', payment: 'paid', refunded: 0 });
      expect(await storm.faults()).toEqual([]);
    }, 60_000);
  },
);

it('an order paid in two tabs is paid once, and the other payment goes back', async () => {
  const first = await storm.place();
  const again = await storm.shop.call('POST', `/orders/${first.order.id}/pay`, {
    order: first.order.token,
    body: {},
  });
  const trips = [
    await storm.finish(first),
    await storm.finish({ order: first.order, redirectUrl: again.json().redirect_url }),
  ];
  const results = await Promise.all(
    trips.flatMap((trip) => [storm.ipn(trip.fields), storm.comeBack(trip), storm.ipn(trip.fields)]),
  );
  expect(results.filter((result) => result === 'paid').length).toBeLessThanOrEqual(1);
  for (const minutes of [2, 5]) await storm.reconcileAfter(minutes);
  const standing = await storm.standing(first);
  expect(standing.attempts.toSorted()).toEqual(['paid', 'surplus']);
  expect(standing).toMatchObject({ order: 'confirmed', payment: 'paid' });
  expect(standing.refunded).toBeGreaterThan(0);
  expect(await storm.faults()).toEqual([]);
});

it('a hundred orders in bad weather end as the money at the gateway says', async () => {
  const random = chances('storm');
  const faults: string[] = [];
  for (let count = 0; count < 100 && faults.length === 0; count++) {
    faults.push(...(await stormyOrder(storm, random, other)).map((fault) => `order ${count}: ${fault}`));
  }
  expect(faults).toEqual([]);
}, 300_000);
