import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { chooseResource } from './choose-resource.ts';
import { addDays } from './civil-day.ts';
import { listingSlots } from './listing-slots.ts';
import { anyQuestion, everyFiveMinutes } from './test-calendars.ts';
import { wallClock } from './wall-clock.ts';

const person = (resourceId: string, busy: Calendar['busy'] = [], lanes = 1): Calendar => ({
  resourceId,
  name: { en: resourceId },
  timeZone: 'Asia/Dhaka',
  lanes,
  rules: [{ weekday: 2, startMinute: 600, endMinute: 1080 }],
  exceptions: [],
  busy,
});
const visit = (lane: number, from: string, to: string) => ({
  lane,
  start: `2026-11-24T${from}:00.000Z`,
  end: `2026-11-24T${to}:00.000Z`,
});
const terms = {
  durationMinutes: 60,
  noticeMinutes: 120,
  windowDays: 30,
  bufferBeforeMinutes: 15,
  bufferAfterMinutes: 30,
  stepMinutes: 30,
};
const now = new Date('2026-11-22T06:00:00Z');
const start = new Date('2026-11-24T04:00:00Z');

describe('chooseResource', () => {
  it('sends whoever has least to do that day, then the smaller id', () => {
    const busyLater = [visit(1, '08:00', '09:00')];
    const choose = (...calendars: Calendar[]) => chooseResource({ calendars, terms, start, now })?.resourceId;
    expect(choose(person('b'), person('a'))).toBe('a');
    expect(choose(person('b'), person('a', busyLater))).toBe('b');
    expect(choose(person('b', busyLater), person('a', busyLater))).toBe('a');
    expect(choose(person('b', [visit(1, '03:00', '04:00')]))).toBeUndefined();
  });

  it('answers slot, blocked time and the lowest free lane', () => {
    const team = person('a', [visit(1, '04:30', '05:00')], 3);
    expect(chooseResource({ calendars: [team], terms, start, now })).toEqual({
      resourceId: 'a',
      lane: 2,
      slot: { start: '2026-11-24T04:00:00.000Z', end: '2026-11-24T05:00:00.000Z' },
      blocked: { start: '2026-11-24T03:45:00.000Z', end: '2026-11-24T05:30:00.000Z' },
    });
  });

  it('sends the one who is wanted or nobody', () => {
    const calendars = [person('a'), person('b'), person('c', [visit(1, '04:00', '05:00')])];
    const choose = (wanted: string) => chooseResource({ calendars, terms, start, now, wanted })?.resourceId;
    expect(['a', 'b', 'c', 'd'].map(choose)).toEqual(['a', 'b', undefined, undefined]);
  });

  it('accepts exactly the starts that are listed, and sends whom the list names', () => {
    fc.assert(
      fc.property(anyQuestion, ({ calendars, terms: asked, now: at, fromDay, days }) => {
        const listed = listingSlots({ calendars, terms: asked, now: at, fromDay, days }).flatMap((day) =>
          day.slots.map((slot) => [slot.start, slot.resource_id]),
        );
        const clock = wallClock(calendars[0]!.timeZone);
        const accepted = everyFiveMinutes(fromDay).flatMap((instant) => {
          const { day } = clock.localAt(instant);
          if (day < fromDay || day >= addDays(fromDay, days)) return [];
          const chosen = chooseResource({ calendars, terms: asked, start: new Date(instant), now: at });
          return chosen ? [[chosen.slot.start, chosen.resourceId]] : [];
        });
        expect(accepted).toEqual(listed);
      }),
      { numRuns: 60 },
    );
  });

  it('never chooses a lane in which it would meet something', () => {
    fc.assert(
      fc.property(anyQuestion, ({ calendars, terms: asked, now: at, fromDay }) => {
        for (const instant of everyFiveMinutes(fromDay).filter((_, index) => index % 12 === 0)) {
          const chosen = chooseResource({ calendars, terms: asked, start: new Date(instant), now: at });
          const calendar = calendars.find((one) => one.resourceId === chosen?.resourceId);
          if (!chosen || !calendar) continue;
          expect(chosen.lane).toBeLessThanOrEqual(calendar.lanes);
          const met = calendar.busy.filter(
            (busy) =>
              busy.lane === chosen.lane && busy.start < chosen.blocked.end && busy.end > chosen.blocked.start,
          );
          expect(met).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
