import type { Transaction } from '#kernel/database/database.ts';
import { type BasketRow, lineMinutes } from '#domains/basket/index.ts';
import { type WantedVisit, chooseResource, readCalendars } from '#domains/supply/index.ts';

const twoDaysMs = 2 * 24 * 60 * 60 * 1000;

/**
 * Decides for each visit who comes, by the rule that lists slots: whoever was chosen, else anybody of the listing who
 * is free. Visits of one basket do not take each other's time.
 */
export async function chooseTimes(tx: Transaction, visits: BasketRow['lines']): Promise<WantedVisit[]> {
  if (visits.length === 0) return [];
  const starts = visits.map((visit) => Date.parse(visit.slot_start ?? ''));
  const read = await readCalendars(tx.asker, {
    listingIds: [...new Set(visits.map((visit) => visit.listing_id))],
    from: new Date(Math.min(...starts) - twoDaysMs),
    to: new Date(Math.max(...starts) + twoDaysMs),
  });
  const chosen: WantedVisit[] = [];
  const takenNow: { resourceId: string; lane: number; start: string; end: string }[] = [];
  for (const visit of visits) {
    const found = read.get(visit.listing_id);
    const calendars = (found?.calendars ?? []).map((calendar) => ({
      ...calendar,
      busy: [...calendar.busy, ...takenNow.filter((taken) => taken.resourceId === calendar.resourceId)],
    }));
    const choose = (wanted?: string) =>
      found &&
      chooseResource({
        calendars,
        terms: { ...found.terms, durationMinutes: lineMinutes(visit) },
        start: new Date(visit.slot_start ?? ''),
        now: tx.now(),
        ...(wanted && { wanted }),
      });
    const time = choose(visit.resource?.id) ?? choose();
    if (time) takenNow.push({ resourceId: time.resourceId, lane: time.lane, ...time.blocked });
    chosen.push({ lineId: visit.id, title: visit.item.title, time });
  }
  return chosen;
}
