import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, SlotTerms } from './calendar.ts';
import { addDays } from './civil-day.ts';
import { freeSlots } from './slots.ts';
import { anyQuestion, bruteForce } from './test-calendars.ts';
import { wallClock } from './wall-clock.ts';

const terms: SlotTerms = {
  durationMinutes: 60,
  noticeMinutes: 0,
  windowDays: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  stepMinutes: 30,
};
const everyDay = (startMinute: number, endMinute: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute, endMinute }));
const karim: Calendar = {
  resourceId: '00000000-0000-7000-8000-000000000001',
  name: { en: 'Karim' },
  timeZone: 'Asia/Dhaka',
  lanes: 1,
  rules: everyDay(600, 780),
  exceptions: [],
  busy: [],
};

/** Starts on one day as the wall shows them. */
function starts(
  day: string,
  calendar: Partial<Calendar>,
  change: Partial<SlotTerms> = {},
  now = `${day}T00:00Z`,
) {
  const whole = { ...karim, ...calendar };
  const [free] = freeSlots({
    calendar: whole,
    terms: { ...terms, ...change },
    now: new Date(Date.parse(now) - 86_400_000),
    fromDay: day,
    days: 1,
  });
  return free!.slots.map((slot) => {
    const { minute } = wallClock(whole.timeZone).localAt(Date.parse(slot.start));
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  });
}

describe('freeSlots', () => {
  it('fits the service into the hours, on a grid from midnight', () => {
    expect(starts('2026-11-24', {})).toEqual(['10:00', '10:30', '11:00', '11:30', '12:00']);
    expect(starts('2026-11-24', { rules: everyDay(610, 780) })).toEqual(['10:30', '11:00', '11:30', '12:00']);
    expect(starts('2026-11-24', { rules: everyDay(600, 660) }, { durationMinutes: 61 })).toEqual([]);
  });

  it('leaves the prayer out of a Friday and takes two halves', () => {
    const rules = [
      { weekday: 5, startMinute: 660, endMinute: 750 },
      { weekday: 5, startMinute: 870, endMinute: 960 },
    ];
    expect(starts('2026-11-27', { rules })).toEqual(['11:00', '11:30', '14:30', '15:00']);
    expect(starts('2026-11-28', { rules })).toEqual([]);
  });

  it('lets buffers reach beyond the hours but not into what is taken', () => {
    const buffers = { bufferBeforeMinutes: 60, bufferAfterMinutes: 30 };
    expect(starts('2026-11-24', {}, buffers)).toHaveLength(5);
    const busy = [{ lane: 1, start: '2026-11-24T02:30:00.000Z', end: '2026-11-24T03:15:00.000Z' }];
    expect(starts('2026-11-24', { busy }, buffers)).toEqual(['10:30', '11:00', '11:30', '12:00']);
  });

  it('goes back to back with what is taken, in any lane that is free', () => {
    const busy = [{ lane: 1, start: '2026-11-24T05:00:00.000Z', end: '2026-11-24T06:00:00.000Z' }];
    expect(starts('2026-11-24', { busy })).toEqual(['10:00', '12:00']);
    expect(starts('2026-11-24', { busy, lanes: 2 })).toHaveLength(5);
  });

  it('runs a night shift into the next day, unless an exception closed the day it begins on', () => {
    const rules = [{ weekday: 2, startMinute: 1380, endMinute: 1560 }];
    expect(starts('2026-11-24', { rules })).toEqual(['23:00', '23:30']);
    expect(starts('2026-11-25', { rules })).toEqual(['00:00', '00:30', '01:00']);
    const closed = [{ day: '2026-11-24', ranges: [] }];
    expect(starts('2026-11-25', { rules, exceptions: closed })).toEqual([]);
    const closedAfter = [{ day: '2026-11-25', ranges: [[600, 660]] as [number, number][] }];
    expect(starts('2026-11-25', { rules, exceptions: closedAfter })).toEqual([
      '00:00',
      '00:30',
      '01:00',
      '10:00',
    ]);
  });

  it('offers no time that the clock leaves out and one of a time shown twice', () => {
    const berlin = { timeZone: 'Europe/Berlin', rules: everyDay(60, 240) };
    const short = { durationMinutes: 30, stepMinutes: 60 };
    expect(starts('2027-03-28', berlin, short)).toEqual(['01:00', '03:00']);
    expect(starts('2027-10-31', berlin, short)).toEqual(['01:00', '02:00', '03:00']);
    // Three hours on the wall are two of work in spring and four in autumn.
    expect(starts('2027-03-28', berlin, { durationMinutes: 150 })).toEqual([]);
    expect(starts('2027-10-31', berlin, { durationMinutes: 240 })).toEqual(['01:00']);
  });

  it('counts notice in minutes from now and the window in local days', () => {
    const ask = (now: string, change: Partial<SlotTerms>, fromDay: string) =>
      freeSlots({
        calendar: karim,
        terms: { ...terms, ...change },
        now: new Date(now),
        fromDay,
        days: 2,
      }).map((day) => day.slots.length);
    expect(ask('2026-11-24T04:00:01Z', { noticeMinutes: 60 }, '2026-11-24')).toEqual([2, 5]);
    // 23 November 18:30 in UTC is the 24th in Dhaka.
    expect(ask('2026-11-23T18:30:00Z', { windowDays: 1 }, '2026-11-25')).toEqual([5, 0]);
    expect(ask('2026-11-23T17:30:00Z', { windowDays: 1 }, '2026-11-25')).toEqual([0, 0]);
  });

  it('says how much of a day is left', () => {
    const busy = [{ lane: 2, start: '2026-11-24T03:00:00.000Z', end: '2026-11-24T05:30:00.000Z' }];
    const [today, tomorrow, past] = freeSlots({
      calendar: { ...karim, lanes: 2, busy },
      terms: { ...terms, windowDays: 1 },
      now: new Date('2026-11-24T04:30:00Z'),
      fromDay: '2026-11-24',
      days: 3,
    });
    // Of 2 × 180 minutes 2 × 30 are past and 60 more are taken.
    expect(today).toMatchObject({ workingMinutes: 360, freeShare: 240 / 360 });
    expect(tomorrow).toMatchObject({ workingMinutes: 360, freeShare: 1 });
    expect(past).toMatchObject({ workingMinutes: 0, freeShare: 0 });
  });

  it('lists exactly what a search minute by minute finds', () => {
    fc.assert(
      fc.property(anyQuestion, ({ calendars, ...question }) => {
        const [calendar] = calendars;
        const { notBefore, ...rest } = question;
        const listed = freeSlots({ calendar: calendar!, ...rest, ...(notBefore && { notBefore }) });
        expect(listed.map((day) => day.day)).toEqual(
          Array.from({ length: question.days }, (_, index) => addDays(question.fromDay, index)),
        );
        expect(listed.flatMap((day) => day.slots.map((slot) => slot.start))).toEqual(
          bruteForce(calendar!, question).map((start) => new Date(start).toISOString()),
        );
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('keeps each slot on its local day, whole, out of what is taken, and the share between 0 and 1', () => {
    fc.assert(
      fc.property(anyQuestion, ({ calendars, ...question }) => {
        const calendar = calendars[0]!;
        const { notBefore, ...rest } = question;
        const { terms: asked } = question;
        for (const day of freeSlots({ calendar, ...rest, ...(notBefore && { notBefore }) })) {
          expect(day.freeShare).toBeGreaterThanOrEqual(0);
          expect(day.freeShare).toBeLessThanOrEqual(1);
          for (const slot of day.slots) {
            const [start, end] = [Date.parse(slot.start), Date.parse(slot.end)];
            expect(end - start).toBe(asked.durationMinutes * 60_000);
            expect(start - question.now.getTime()).toBeGreaterThanOrEqual(asked.noticeMinutes * 60_000);
            expect(wallClock(calendar.timeZone).localAt(start).day).toBe(day.day);
            const from = start - asked.bufferBeforeMinutes * 60_000;
            const until = end + asked.bufferAfterMinutes * 60_000;
            const met = calendar.busy.filter((b) => Date.parse(b.start) < until && Date.parse(b.end) > from);
            const lanes = new Set(met.map((b) => b.lane).filter((lane) => lane <= calendar.lanes));
            expect(lanes.size).toBeLessThan(calendar.lanes);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
