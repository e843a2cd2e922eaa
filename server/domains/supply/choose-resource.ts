import type { Calendar, SlotTerms } from './calendar.ts';
import { bookable, openStarts } from './open-starts.ts';
import { inOrderOfLoad } from './order-of-load.ts';
import { toSlot } from './slots.ts';
import { wallClock } from './wall-clock.ts';

export type ChosenResource = {
  resourceId: string;
  lane: number;
  /** What is to be taken: the slot with its buffers. */
  blocked: { start: string; end: string };
  slot: { start: string; end: string };
};

/**
 * Who comes at `start`, or undefined when it is not a time that can be booked now. Accepts exactly the starts that
 * `freeSlots` lists for the same calendars, terms and `notBefore`. Without `wanted` it is the resource with the
 * fewest taken times that day, then the smallest id; with it, that one or nobody.
 */
export function chooseResource(question: {
  calendars: readonly Calendar[];
  terms: SlotTerms;
  start: Date;
  now: Date;
  wanted?: string;
  notBefore?: Date;
}): ChosenResource | undefined {
  const { calendars, terms, now, wanted, notBefore } = question;
  const start = question.start.getTime();
  const dayFor = (calendar: Calendar) => wallClock(calendar.timeZone).localAt(start).day;
  for (const calendar of inOrderOfLoad(calendars, dayFor)) {
    if (wanted !== undefined && calendar.resourceId !== wanted) continue;
    const limits = bookable(calendar, terms, now, notBefore);
    const day = dayFor(calendar);
    if (day < limits.firstDay || day > limits.lastDay || start < limits.earliest) continue;
    for (const open of openStarts(calendar, terms, { earliest: start, firstDay: day, lastDay: day })) {
      if (open.start > start) break;
      return {
        resourceId: calendar.resourceId,
        lane: open.lane,
        slot: toSlot(start, terms),
        blocked: {
          start: new Date(start - terms.bufferBeforeMinutes * 60_000).toISOString(),
          end: new Date(start + (terms.durationMinutes + terms.bufferAfterMinutes) * 60_000).toISOString(),
        },
      };
    }
  }
  return undefined;
}
