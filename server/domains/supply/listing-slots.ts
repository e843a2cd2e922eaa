import type { SlotDay } from '#contract/catalogue.ts';
import type { Calendar, SlotTerms } from './calendar.ts';
import { addDays } from './civil-day.ts';
import { inOrderOfLoad } from './order-of-load.ts';
import { freeSlots } from './slots.ts';
import { wallClock } from './wall-clock.ts';

/**
 * The free times of a listing: those of all its resources together, each start once and with the resource that
 * `chooseResource` would send. With `notBeforeDay`, only times from that day's midnight on.
 */
export function listingSlots(question: {
  calendars: readonly Calendar[];
  terms: SlotTerms;
  now: Date;
  fromDay: string;
  days: number;
  notBeforeDay?: string | undefined;
}): SlotDay[] {
  const { calendars, terms, now, fromDay, days, notBeforeDay } = question;
  const free = new Map(
    calendars.map((calendar) => {
      const notBefore =
        notBeforeDay === undefined ? now : new Date(wallClock(calendar.timeZone).instantAt(notBeforeDay, 0));
      return [calendar, freeSlots({ calendar, terms, now, fromDay, days, notBefore })];
    }),
  );
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(fromDay, index);
    const slots = new Map<string, SlotDay['slots'][number]>();
    let [working, open] = [0, 0];
    for (const calendar of inOrderOfLoad(calendars, () => day)) {
      const own = free.get(calendar)?.[index];
      if (!own) continue;
      working += own.workingMinutes;
      open += own.workingMinutes * own.freeShare;
      const { timeZone: time_zone, resourceId: resource_id } = calendar;
      for (const slot of own.slots) {
        if (!slots.has(slot.start)) slots.set(slot.start, { ...slot, time_zone, resource_id });
      }
    }
    return {
      day,
      free_share: working === 0 ? 0 : Math.round((open / working) * 1000) / 1000,
      slots: [...slots.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1)),
    };
  });
}
