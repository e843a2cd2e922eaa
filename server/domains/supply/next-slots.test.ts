import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody } from '#kernel/database/principal.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { chooseResource } from './choose-resource.ts';
import { nextSlots } from './next-slots.ts';
import { readCalendars } from './read-calendars.ts';
import { ids, openTestMarket } from './test-market.ts';

let market: Awaited<ReturnType<typeof openTestMarket>>;
beforeAll(async () => {
  market = await openTestMarket();
  await market.takeTime(ids.karim, '2026-11-22T00:00:00Z', '2026-11-24T00:00:00Z');
  await market.takeTime(ids.rahim, '2026-11-23T05:00:00Z', '2026-11-23T06:00:00Z');
});
afterAll(() => market.close());

const scope = () => market.db.as(nobody);
const ask = (more: { horizonDays?: number; areaSlug?: string } = {}) =>
  nextSlots(scope(), {
    listingIds: [ids.washing, ids.soap, ids.painting, ids.closedSeller],
    now: market.clock.now(),
    count: 2,
    ...more,
  });

describe('nextSlots', () => {
  it('finds the first times of all people together, of services only, in one statement', async () => {
    const { result, statements } = await countingStatements(() => ask());
    expect(statements).toHaveLength(1);
    expect([...result.keys()].toSorted()).toEqual([ids.washing, ids.painting]);
    expect(result.get(ids.painting)).toEqual([]);
    expect(result.get(ids.washing)).toEqual([
      { start: '2026-11-23T06:00:00.000Z', end: '2026-11-23T07:00:00.000Z', time_zone: 'Asia/Dhaka' },
      { start: '2026-11-24T04:00:00.000Z', end: '2026-11-24T05:00:00.000Z', time_zone: 'Asia/Dhaka' },
    ]);
  });

  it('looks no further than the horizon and only where the seller goes', async () => {
    expect((await ask({ horizonDays: 1 })).get(ids.washing)).toHaveLength(1);
    expect((await ask({ areaSlug: 'banani' })).get(ids.washing)).toHaveLength(2);
    expect((await ask({ areaSlug: 'mirpur-10' })).get(ids.washing)).toEqual([]);
  });

  it('asks the database nothing when nothing is asked', async () => {
    const { result, statements } = await countingStatements(() =>
      nextSlots(scope(), { listingIds: [], now: market.clock.now(), count: 2 }),
    );
    expect([result.size, statements]).toEqual([0, []]);
  });
});

describe('readCalendars', () => {
  it('reads what choosing a resource for one start needs', async () => {
    const start = new Date('2026-11-24T04:00:00Z');
    const read = await readCalendars(scope(), { listingIds: [ids.washing], from: start, to: start });
    const listing = read.get(ids.washing)!;
    expect(listing.terms).toEqual({
      durationMinutes: 60,
      noticeMinutes: 120,
      windowDays: 10,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 15,
      stepMinutes: 30,
    });
    expect(listing.calendars.map((calendar) => calendar.name)).toEqual([
      { en: 'Karim', bn: 'করিম' },
      { en: 'Rahim' },
    ]);
    const now = market.clock.now();
    expect(chooseResource({ ...listing, start, now })).toMatchObject({ resourceId: ids.rahim, lane: 1 });
    const taken = new Date('2026-11-23T05:00:00Z');
    const then = await readCalendars(scope(), { listingIds: [ids.washing], from: taken, to: taken });
    expect(chooseResource({ ...then.get(ids.washing)!, start: taken, now })).toBeUndefined();
  });
});
