import type { Calendar } from './calendar.ts';
import { wallClock } from './wall-clock.ts';

/**
 * The calendars in the order in which work is handed out: fewest taken times on the day that `dayFor` names for a
 * calendar first, then by id.
 */
export function inOrderOfLoad(
  calendars: readonly Calendar[],
  dayFor: (calendar: Calendar) => string,
): Calendar[] {
  return calendars
    .map((calendar) => ({ calendar, load: loadOn(calendar, dayFor(calendar)) }))
    .toSorted((a, b) => a.load - b.load || (a.calendar.resourceId < b.calendar.resourceId ? -1 : 1))
    .map(({ calendar }) => calendar);
}

function loadOn(calendar: Calendar, day: string): number {
  const clock = wallClock(calendar.timeZone);
  const start = clock.instantAt(day, 0);
  const end = clock.instantAt(day, 1440);
  return calendar.busy.filter((taken) => Date.parse(taken.start) < end && Date.parse(taken.end) > start)
    .length;
}
