import type { Transaction } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { clearHolds, takeStock, takeTime } from './queries-hold.ts';

export type WantedUnits = { listingId: string; quantity: number; title: string };
export type ChosenTime = {
  resourceId: string;
  lane: number;
  slot: { start: string; end: string };
  blocked: { start: string; end: string };
};
/** `time` is what `chooseResource` answered after `clearTheWay`: undefined when the time is taken. */
export type WantedVisit = { lineId: string; title: string; time: ChosenTime | undefined };

/** Ten minutes to fill the checkout in, thirty at most for one basket however often; fifteen from then to pay. */
export const holdSeconds = { checkout: 600, most: 1800, payment: 900 } as const;

/**
 * Gives back what stands in the way: this basket's own live hold, and expired holds on the same listings and people.
 * Answers when the basket's holding began, if it is held right now.
 */
export async function clearTheWay(
  tx: Transaction,
  basketId: string,
  listings: readonly string[],
  resources: readonly string[],
): Promise<string | null> {
  const { first_at: firstAt } = await tx.engine.one(clearHolds, { basket: basketId, listings, resources });
  tx.wroteEvents();
  return firstAt;
}

/**
 * Holds stock and time of a basket together, all or nothing, under one expiry by the database's clock.
 * Refuses with the first thing that is not to be had; then nothing is held.
 */
export async function takeHold(
  tx: Transaction,
  ids: Ids,
  basket: { id: string; firstAt: string | null },
  units: readonly WantedUnits[],
  visits: readonly WantedVisit[],
): Promise<{ holdId: string; expiresAt: string } | Refusal<'out_of_stock' | 'slot_gone'>> {
  const holdId = ids.uuid();
  const header = await tx.engine.one(takeStock, {
    hold: holdId,
    basket: basket.id,
    first_at: basket.firstAt,
    seconds: holdSeconds.checkout,
    most_seconds: holdSeconds.most,
    listings: units.map((unit) => unit.listingId),
    quantities: units.map((unit) => unit.quantity),
  });
  tx.wroteEvents();
  const short = units.find((unit) => !header.taken.includes(unit.listingId));
  if (short) return refuse('out_of_stock', `There is not enough left of ${short.title}.`, '/lines');
  if (visits.length === 0) return { holdId, expiresAt: header.expires_at };

  const times = visits.flatMap(({ lineId, time }) => (time ? [toRow(ids.uuid(), lineId, time)] : []));
  const taken = times.length === 0 ? [] : await tx.engine.many(takeTime, { hold: holdId, times });
  const lost = visits.find((visit) => !taken.some((row) => row.basket_line_id === visit.lineId));
  if (lost) return refuse('slot_gone', `The time for ${lost.title} was just taken.`, '/lines');
  return { holdId, expiresAt: header.expires_at };
}

function toRow(id: string, lineId: string, time: ChosenTime) {
  return {
    id,
    basket_line_id: lineId,
    resource_id: time.resourceId,
    lane: time.lane,
    slot_start: time.slot.start,
    slot_end: time.slot.end,
    blocked_start: time.blocked.start,
    blocked_end: time.blocked.end,
  };
}
