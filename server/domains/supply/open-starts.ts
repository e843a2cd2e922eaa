import type { Calendar, SlotTerms } from './calendar.ts';
import { addDays, minutesPerDay } from './civil-day.ts';
import { type Range, mergeRanges } from './ranges.ts';
import { wallClock } from './wall-clock.ts';
import { workingTime } from './working-time.ts';

/** A time that can be booked: when the service starts, the day and minute the wall shows then, a free lane. */
export type OpenStart = { start: number; day: string; minute: number; lane: number };

/**
 * The one rule of what can be booked; lists and bookings both ask it. Yields, in the order of time, every start on
 * the local days `firstDay` to `lastDay` that
 * - lies on the grid of `stepMinutes`, counted from local midnight; a time that the clock shows twice counts once,
 * - is not before `earliest` and on a day within the window,
 * - leaves the whole service inside working time (buffers may reach beyond),
 * - finds a lane in which service and buffers meet nothing; the lowest such lane is named.
 */
export function* openStarts(
  calendar: Calendar,
  terms: SlotTerms,
  bounds: { earliest: number; firstDay: string; lastDay: string },
): Generator<OpenStart> {
  if (bounds.firstDay > bounds.lastDay) return;
  const clock = wallClock(calendar.timeZone);
  const duration = terms.durationMinutes * 60_000;
  const longDays = Math.ceil(terms.durationMinutes / minutesPerDay);
  const working = workingTime(calendar, bounds.firstDay, addDays(bounds.lastDay, longDays));
  const lanes = laneChecks(calendar, terms);
  const from = Math.max(bounds.earliest, clock.instantAt(bounds.firstDay, 0));

  for (const range of working) {
    if (range.end <= from) continue;
    let { day, minute } = clock.localAt(Math.max(range.start, from));
    minute = Math.ceil(minute / terms.stepMinutes) * terms.stepMinutes;
    for (; ; minute += terms.stepMinutes) {
      if (minute >= minutesPerDay) {
        day = addDays(day, 1);
        minute -= minutesPerDay;
      }
      if (day > bounds.lastDay) return;
      const start = clock.exactInstantAt(day, minute);
      if (start === undefined || start < from) continue;
      if (start + duration > range.end) break;
      const lane = lanes.findIndex((isFree) => isFree(start)) + 1;
      if (lane > 0) yield { start, day, minute, lane };
    }
  }
}

/** First and last day that can be booked, and the first instant; days are those of the resource's zone. */
export function bookable(calendar: Calendar, terms: SlotTerms, now: Date, notBefore?: Date) {
  const today = wallClock(calendar.timeZone).localAt(now.getTime()).day;
  const notice = now.getTime() + terms.noticeMinutes * 60_000;
  return {
    firstDay: today,
    lastDay: addDays(today, terms.windowDays),
    earliest: Math.max(notice, notBefore?.getTime() ?? notice),
  };
}

/**
 * Answers for one lane whether a start meets nothing; to be asked in the order of time. A start is closed while it
 * lies between what is taken, widened by service and buffers, both ends open.
 */
function laneChecks(calendar: Calendar, terms: SlotTerms): ((start: number) => boolean)[] {
  const before = (terms.durationMinutes + terms.bufferAfterMinutes) * 60_000;
  const after = terms.bufferBeforeMinutes * 60_000;
  return takenByLane(calendar).map((taken) => {
    let next = 0;
    return (start) => {
      while (next < taken.length && taken[next]!.end + after <= start) next++;
      const range = taken[next];
      return !range || start <= range.start - before;
    };
  });
}

/** What is taken, merged, by lane; time in a lane that the resource no longer has is left out. */
export function takenByLane(calendar: Calendar): Range[][] {
  const lanes: Range[][] = Array.from({ length: calendar.lanes }, () => []);
  for (const taken of calendar.busy) {
    lanes[taken.lane - 1]?.push({ start: Date.parse(taken.start), end: Date.parse(taken.end) });
  }
  return lanes.map(mergeRanges);
}
