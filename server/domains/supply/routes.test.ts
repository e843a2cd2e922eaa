import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SlotDay } from '#contract/catalogue.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { testStart } from '#server/testing/test-kernel.ts';
import { ids, openTestMarket } from './test-market.ts';

type Reply = { time_zone: string; duration_minutes: number; days: SlotDay[] };

let market: Awaited<ReturnType<typeof openTestMarket>>;
beforeAll(async () => {
  market = await openTestMarket();
});
afterEach(async () => {
  market.clock.set(testStart);
  await market.owner(
    'delete from haat.occupancy; delete from haat.calendar_exceptions; delete from haat.holds',
  );
});
afterAll(() => market.close());

const ask = (query = '', listing = ids.washing) =>
  market.app.inject({ url: `/api/v1/listings/${listing}/slots${query}` });
const slots = async (query: string) => (await ask(query)).json<Reply>();
/** `05:00 karim` for each slot of the first day. */
const firstDay = (reply: Reply) =>
  reply.days[0]!.slots.map(
    (slot) => `${slot.start.slice(11, 16)} ${slot.resource_id === ids.karim ? 'karim' : 'rahim'}`,
  );

describe('GET /listings/{id}/slots', () => {
  it('lists fourteen days from today in the zone of who comes, in one statement', async () => {
    const { result, statements } = await countingStatements(() => ask());
    expect(result.statusCode).toBe(200);
    expect(statements).toEqual(['supply/calendars-of-listings']);
    const reply = result.json<Reply>();
    expect(reply).toMatchObject({ time_zone: 'Asia/Dhaka', duration_minutes: 60 });
    expect(reply.days.map((day) => day.day)).toEqual(
      Array.from({ length: 14 }, (_, index) => `2026-${index < 9 ? `11-${22 + index}` : `12-0${index - 8}`}`),
    );
    // At noon with two hours' notice today is over; ten days ahead the window ends.
    expect(reply.days.map((day) => day.slots.length)).toEqual([0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0]);
    expect(reply.days[1]).toEqual({
      day: '2026-11-23',
      free_share: 1,
      slots: ['04:00', '04:30', '05:00', '05:30', '06:00'].map((time) => ({
        start: `2026-11-23T${time}:00.000Z`,
        end: `2026-11-23T${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}${time.slice(2)}:00.000Z`,
        time_zone: 'Asia/Dhaka',
        resource_id: ids.karim,
      })),
    });
  });

  it('names whoever has least to do that day and is free', async () => {
    await market.takeTime(ids.karim, '2026-11-24T04:00:00Z', '2026-11-24T05:00:00Z');
    const tuesday = await slots('?from=2026-11-24&days=1');
    expect(firstDay(tuesday)).toEqual([
      '04:00 rahim',
      '04:30 rahim',
      '05:00 rahim',
      '05:30 rahim',
      '06:00 rahim',
    ]);
    expect(tuesday.days[0]!.free_share).toBeCloseTo(300 / 360, 3);
    await market.takeTime(ids.rahim, '2026-11-24T05:30:00Z', '2026-11-24T05:45:00Z');
    await market.takeTime(ids.rahim, '2026-11-24T05:45:00Z', '2026-11-24T07:00:00Z');
    // Rahim's buffer of fifteen minutes keeps him from 04:30, and Karim is busy until 05:00.
    expect(firstDay(await slots('?from=2026-11-24&days=1'))).toEqual([
      '04:00 rahim',
      '05:00 karim',
      '05:30 karim',
      '06:00 karim',
    ]);
  });

  it('lengthens the visit by extras, and refuses extras that the listing does not offer', async () => {
    const one = await slots(`?from=2026-11-24&days=1&add_ons=${ids.deepClean}&add_ons=${ids.deepClean}`);
    expect(one.duration_minutes).toBe(105);
    expect(firstDay(one)).toEqual(['04:00 karim', '04:30 karim', '05:00 karim']);
    expect(one.days[0]!.slots[0]!.end).toBe('2026-11-24T05:45:00.000Z');
    const foreign = await ask(`?add_ons=${ids.foreignExtra}`);
    expect([foreign.statusCode, foreign.json().errors[0].pointer]).toEqual([422, '/query/add_ons']);
  });

  it('lists nothing before the day the goods arrive', async () => {
    const reply = await slots('?from=2026-11-23&days=3&not_before=2026-11-25');
    expect(reply.days.map((day) => day.slots.length)).toEqual([0, 0, 5]);
  });

  it('reads exceptions and time off without an end', async () => {
    await market.owner(
      `insert into haat.calendar_exceptions (resource_id, day, ranges)
        values ($1, '2026-11-24', '[]'), ($2, '2026-11-24', '[[1200, 1320]]')`,
      [ids.karim, ids.rahim],
    );
    await market.takeTime(ids.rahim, '2026-11-25T00:00:00Z', '');
    await market.takeTime(ids.karim, '', '2026-11-24T00:00:00Z');
    const reply = await slots('?from=2026-11-23&days=3');
    expect(firstDay(reply).every((slot) => slot.endsWith('rahim'))).toBe(true);
    expect(reply.days[1]!.slots.map((slot) => slot.start.slice(11, 16))).toEqual(['14:00', '14:30', '15:00']);
    expect(reply.days[2]!.slots.every((slot) => slot.resource_id === ids.karim)).toBe(true);
  });

  it('counts a hold until it expires', async () => {
    const [basket, hold] = [randomUUID(), randomUUID()];
    await market.owner(
      `insert into haat.baskets (id, currency, created_at, updated_at) values ('${basket}', 'BDT', now(), now());
      insert into haat.holds (id, basket_id, first_at, expires_at, created_at)
        values ('${hold}', '${basket}', now(), '2026-11-22T06:10:00Z', now());
      insert into haat.occupancy (id, resource_id, slot, blocked, kind, hold_id)
        select gen_random_uuid(), r.id, span, span, 'hold', '${hold}' from haat.resources r,
          tstzrange('2026-11-23T04:00:00Z', '2026-11-23T06:00:00Z') as span`,
    );
    expect(firstDay(await slots('?from=2026-11-23&days=1'))).toEqual(['06:00 karim']);
    market.clock.advance(600);
    expect(firstDay(await slots('?from=2026-11-23&days=1'))).toHaveLength(5);
  });

  it('is not there for goods, closed sellers and strangers; a listing without people has no times', async () => {
    for (const listing of [ids.soap, ids.closedSeller, randomUUID(), 'soap'])
      expect((await ask('', listing)).statusCode).toBe(404);
    const nobody = await ask('?days=2', ids.painting);
    expect(nobody.json<Reply>()).toEqual({
      time_zone: 'Asia/Dhaka',
      duration_minutes: 60,
      days: ['2026-11-22', '2026-11-23'].map((day) => ({ day, free_share: 0, slots: [] })),
    });
  });

  it('refuses days that are no days or more than a year away', async () => {
    const pointers = async (query: string) => {
      const reply = await ask(query);
      return [reply.statusCode, reply.json().errors?.[0].pointer];
    };
    expect(await pointers('?from=9999-12-31')).toEqual([422, '/query/from']);
    expect(await pointers('?not_before=0001-01-01')).toEqual([422, '/query/not_before']);
    expect(await pointers('?from=2026-02-30')).toEqual([422, '/query/from']);
    expect(await pointers('?days=32')).toEqual([422, '/query/days']);
  });
});
