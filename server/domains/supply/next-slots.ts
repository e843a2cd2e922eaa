import type { Interval } from '#contract/common.ts';
import type { Scoped } from '#kernel/database/database.ts';
import { addDays } from './civil-day.ts';
import { bookable, openStarts } from './open-starts.ts';
import { type ListingCalendars, readCalendars } from './read-calendars.ts';
import { toSlot } from './slots.ts';

/**
 * The first `count` free times of each service listing among `listingIds`, of all its resources together, within
 * `horizonDays` days from `now` (14 unless told). One statement. Listings that are not services have no entry; none
 * free, or an area that the seller does not visit, is an empty list.
 */
export async function nextSlots(
  scope: Scoped,
  question: {
    listingIds: readonly string[];
    now: Date;
    count: number;
    horizonDays?: number;
    areaSlug?: string | undefined;
  },
): Promise<Map<string, Interval[]>> {
  const { listingIds, now, count, horizonDays = 14, areaSlug } = question;
  if (listingIds.length === 0) return new Map();
  const to = new Date(now.getTime() + horizonDays * 86_400_000);
  const read = await readCalendars(scope, { listingIds, from: now, to, areaSlug });
  return new Map([...read].map(([id, listing]) => [id, firstSlots(listing, { now, count, horizonDays })]));
}

function firstSlots(
  { calendars, terms }: ListingCalendars,
  { now, count, horizonDays }: { now: Date; count: number; horizonDays: number },
): Interval[] {
  const found = new Map<number, string>();
  for (const calendar of calendars) {
    const limits = bookable(calendar, terms, now);
    const horizon = addDays(limits.firstDay, horizonDays);
    const lastDay = horizon < limits.lastDay ? horizon : limits.lastDay;
    const starts = openStarts(calendar, terms, { ...limits, lastDay });
    for (const { start } of starts.take(count)) {
      if (!found.has(start)) found.set(start, calendar.timeZone);
    }
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([start, time_zone]) => ({ ...toSlot(start, terms), time_zone }));
}
