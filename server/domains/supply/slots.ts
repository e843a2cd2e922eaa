import type { Calendar, SlotTerms } from './calendar.ts';
import { addDays } from './civil-day.ts';
import { dayTime } from './day-time.ts';
import { bookable, openStarts } from './open-starts.ts';

export type FreeDay = {
  day: string;
  /** Working minutes over all lanes; 0 for a day that is past or beyond the window. */
  workingMinutes: number;
  /** The part of them that is neither taken nor too early to be booked, 0 to 1. */
  freeShare: number;
  slots: { start: string; end: string }[];
};

/** Which stretch of whose time is asked for; days are those of the resource's zone. */
export type SlotQuestion = {
  calendar: Calendar;
  terms: SlotTerms;
  now: Date;
  fromDay: string;
  days: number;
  notBefore?: Date;
};

/**
 * The free times of a resource on `days` days from `fromDay`, every day listed, by the rule of `openStarts`.
 * Instants are RFC 3339 in UTC; a slot is the service without its buffers and stands on the day it starts.
 */
export function freeSlots({ calendar, terms, now, fromDay, days, notBefore }: SlotQuestion): FreeDay[] {
  const limits = bookable(calendar, terms, now, notBefore);
  const free: FreeDay[] = [];
  for (let index = 0; index < days; index++) {
    free.push({ day: addDays(fromDay, index), workingMinutes: 0, freeShare: 0, slots: [] });
  }
  const firstDay = limits.firstDay > fromDay ? limits.firstDay : fromDay;
  const wantedLast = addDays(fromDay, days - 1);
  const lastDay = limits.lastDay < wantedLast ? limits.lastDay : wantedLast;

  const byDay = new Map(free.map((one) => [one.day, one]));
  for (const open of openStarts(calendar, terms, { earliest: limits.earliest, firstDay, lastDay })) {
    byDay.get(open.day)?.slots.push(toSlot(open.start, terms));
  }
  for (const time of dayTime(calendar, { earliest: limits.earliest, firstDay, lastDay })) {
    const day = byDay.get(time.day);
    if (!day || time.working === 0) continue;
    day.workingMinutes = time.working / 60_000;
    day.freeShare = time.free / time.working;
  }
  return free;
}

/** The service that begins at an instant. */
export function toSlot(start: number, terms: SlotTerms): { start: string; end: string } {
  return {
    start: new Date(start).toISOString(),
    end: new Date(start + terms.durationMinutes * 60_000).toISOString(),
  };
}
