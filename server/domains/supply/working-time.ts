import type { Calendar } from './calendar.ts';
import { addDays, weekdayOf } from './civil-day.ts';
import { type Range, mergeRanges } from './ranges.ts';
import { wallClock } from './wall-clock.ts';

/**
 * The working time that the hours of the days `first` to `last` give, night shifts of the day before included.
 * Hours that touch at midnight are one range, so that a visit may run across.
 */
export function workingTime(calendar: Calendar, first: string, last: string): Range[] {
  const clock = wallClock(calendar.timeZone);
  const exceptions = new Map(calendar.exceptions.map((exception) => [exception.day, exception.ranges]));
  const ranges: Range[] = [];
  for (let day = addDays(first, -1); day <= last; day = addDays(day, 1)) {
    for (const [start, end] of exceptions.get(day) ?? weeklyHours(calendar, day)) {
      if (start < end) ranges.push({ start: clock.instantAt(day, start), end: clock.instantAt(day, end) });
    }
  }
  return mergeRanges(ranges);
}

function weeklyHours(calendar: Calendar, day: string): [number, number][] {
  const weekday = weekdayOf(day);
  return calendar.rules
    .filter((rule) => rule.weekday === weekday)
    .map((rule) => [rule.startMinute, rule.endMinute]);
}
