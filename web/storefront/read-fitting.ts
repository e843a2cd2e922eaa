import type { Client } from '#client/client.ts';
import type { Item, SlotDay } from '#contract/catalogue.ts';
import { addDays, time } from '../ui/format.ts';

const hoursApart = 3;
const firstHour = '09:00';

/**
 * The visit that fits a product which arrives on a day: price and the first times from the day after on, at most
 * two and some hours apart. Null where nothing fits it, nobody does it, or nobody is free in two weeks.
 */
export async function readFitting(api: Client, item: Pick<Item, 'fitted_by'>, arrivesOn: string | null) {
  const fitting = item.fitted_by;
  if (!fitting?.listing_id || !fitting.price || !arrivesOn) return null;
  const day = addDays(arrivesOn, 1);
  const found = await api('GET /listings/{id}/slots', {
    params: { id: fitting.listing_id },
    query: { from: day, not_before: day, days: 14 },
  });
  if (!found.ok) return null;
  const slots = twoTimes(found.data.days);
  if (slots.length === 0) return null;
  return {
    slug: fitting.slug,
    title: fitting.title,
    seller: fitting.seller,
    listingId: fitting.listing_id,
    price: fitting.price,
    slots,
  };
}

export type Fitting = NonNullable<Awaited<ReturnType<typeof readFitting>>>;

/** The first free time nobody has to get up for, and the next one that is really another choice. */
export function twoTimes(days: readonly SlotDay[]): SlotDay['slots'] {
  const all = days.flatMap(({ slots }) => slots);
  const late = all.filter(({ start, time_zone: zone }) => time(start, 'en', zone) >= firstHour);
  const first = late[0] ?? all[0];
  if (!first) return [];
  const second = late.find(
    ({ start }) => Date.parse(start) - Date.parse(first.start) >= hoursApart * 3_600_000,
  );
  return second ? [first, second] : [first];
}
