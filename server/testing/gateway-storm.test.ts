import { afterAll, beforeAll, expect, it } from 'vitest';
import { leaveOnShelves } from './leave-on-shelves.ts';
import { type Storm, lies, openStorm } from './gateway-storm.ts';

let storm: Storm;
beforeAll(async () => {
  storm = await openStorm();
});
afterAll(() => storm.close());

const paid = { order: 'confirmed', payment: 'paid', attempts: ['paid'], refunded: 0 };

it('a notice that was lost is made up for by the reconciler', async () => {
  const trip = await storm.finish(await storm.place());
  expect(await storm.standing(trip)).toMatchObject({ order: 'pending', attempts: ['open'] });
  await storm.reconcileAfter(3);
  expect(await storm.standing(trip)).toEqual(paid);
  expect(await storm.faults()).toEqual([]);
});

it('a failure that overtakes the success does not win, and one that follows changes nothing', async () => {
  const other = await storm.finish(await storm.place());
  const trip = await storm.finish(await storm.place());
  const failure = lies['a failure after success, signed']!(trip, other);
  expect(await storm.ipn(failure)).toBe('paid');
  expect(await storm.ipn(trip.fields)).toBe('settled_before');
  expect(await storm.ipn(failure)).toBe('settled_before');
  expect(await storm.comeBack(trip)).toBe('303');
  expect(await storm.standing(trip)).toEqual(paid);
  await storm.reconcileAfter(3);
  expect(await storm.faults()).toEqual([]);
});

it('a success that arrives after the order has ended brings it back, or brings the money back', async () => {
  const back = await storm.finish(await storm.place());
  const gone = await storm.finish(await storm.place());
  storm.shop.gateway.control.addFault({ target: 'query', kind: 'error_page', calls: 20 });
  await storm.reconcileAfter(25);
  storm.shop.gateway.control.clearFaults();
  expect(await storm.standing(back)).toMatchObject({ order: 'expired', attempts: ['open'] });
  expect(await storm.ipn(back.fields)).toBe('paid');
  expect(await storm.standing(back)).toEqual(paid);

  const [shelf] = await storm.shop.test.owner<{ free: number }>(
    'select on_hand - held as free from haat.stock',
  );
  await leaveOnShelves(storm.shop.test.owner, 0);
  expect(await storm.ipn(gone.fields)).toBe('too_late');
  await leaveOnShelves(storm.shop.test.owner, shelf!.free);
  for (const minutes of [2, 5]) await storm.reconcileAfter(minutes);
  const standing = await storm.standing(gone);
  expect(standing).toMatchObject({ order: 'expired', payment: 'pending', attempts: ['surplus'] });
  expect(standing.refunded).toBeGreaterThan(0);
  expect(await storm.faults()).toEqual([]);
});
