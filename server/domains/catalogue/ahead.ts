import type { Interval, Language } from '#contract/common.ts';
import type { Scoped } from '#kernel/database/database.ts';

/**
 * What cards and pages promise about later: when a visit is free, when a parcel arrives and what for. Supply and
 * shipping know;
 * they stand on the catalogue, so they are handed in where the routes are made.
 */
export type Ahead = {
  /** The next free times of each listing, in one statement. Listings without any may be missing. */
  nextSlots(
    scope: Scoped,
    wanted: { listingIds: string[]; now: Date; count: number; areaSlug?: string },
  ): Promise<ReadonlyMap<string, Interval[]>>;
  /** The day a parcel ordered now arrives. */
  promiseArrival(order: { now: Date; timeZone: string; dispatchDays: number }): string;
  /** What it costs to bring goods of one seller, bought alone; null where nobody says. */
  priceDelivery(goods: {
    currency: string;
    language: Language;
    itemsTotalMinor: number;
  }): { name: string; priceMinor: number; reason: string } | null;
};
