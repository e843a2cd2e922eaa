import { addDays, wallClock } from '#domains/supply/index.ts';
import { demoPair } from '../demo-pair.ts';
import type { Text } from '../market/types.ts';
import type { PlannedOrder, Sellable } from './plan-orders.ts';
import type { Random } from './random.ts';

/** Minutes of the day at which the demo's provider is wanted, today first and then day by day. */
const wantedVisits = [
  [9.5, 11.5, 14, 16],
  [10, 12.5, 15],
  [11, 15.5],
  [9.5, 14],
  [10.5, 15],
  [9.5, 13],
  [11, 14.5],
  [10, 15],
].map((hours) => hours.map((hour) => hour * 60));

const minuteMs = 60_000;

export type PresentCast = {
  customers: readonly { name: Text }[];
  streets: readonly Text[];
  landmarks: readonly Text[];
  areas: readonly string[];
  /** Who signs in as the demo's customer. */
  customer: { name: Text; phone: string };
};

/**
 * What the people of the demo find as they sign in, whenever that is: visits of the provider today and on each of the
 * next seven days, one that waits for an answer, parcels that the partner has to pack, a payment for the operator to look
 * at, and an order of the customer under way. Sorted by time; on a provider's free day its visits will find nobody.
 */
export function planPresent(input: {
  sellable: readonly Sellable[];
  cast: PresentCast;
  now: Date;
  timeZone: string;
  random: Random;
}): PlannedOrder[] {
  const { sellable, cast, now, random } = input;
  const wall = wallClock(input.timeZone);
  const today = wall.localAt(now.getTime()).day;
  const at = (days: number, minute: number) => new Date(wall.instantAt(addDays(today, days), minute));
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minuteMs);
  const sold = (seller: string, kind: string) =>
    sellable.filter((one) => one.seller_slug === seller && one.kind === kind);
  const work = sold(demoPair.provider, 'service');
  const goods = sold(demoPair.partner, 'product');
  const others = sellable.filter((one) => one.kind === 'product' && one.seller_slug !== demoPair.partner);
  const fan = goods.find((one) => one.item_slug === demoPair.product);
  const fitting = work.find((one) => one.item_slug === demoPair.service);
  const plans: PlannedOrder[] = [];

  const plan = (placedAt: Date, more: Partial<PlannedOrder>): void => {
    const number = plans.length;
    const customer = (number * 7 + 3) % cast.customers.length;
    plans.push({
      number,
      placedAt,
      customer: {
        name: cast.customers[customer]!.name,
        phone: `01${3 + (customer % 7)}${String(20_000_000 + customer * 137_911).slice(0, 8)}`,
        signedIn: false,
      },
      goods: [],
      visit: undefined,
      area: random.pick(cast.areas),
      street: random.pick(cast.streets),
      landmark: random.below(2) === 0 ? random.pick(cast.landmarks) : undefined,
      payment: number % 3 === 0 ? 'cash' : 'sslcommerz',
      outcome: 'pay',
      language: number % 3 === 1 ? 'bn' : 'en',
      ...more,
    });
  };
  const one = ({ listing_id: listingId }: Sellable) => ({ listingId, quantity: 1 });
  const visitOf = (listing: Sellable, from: Date, until: Date) => ({
    area: random.pick(listing.area_slugs),
    visit: { listingId: listing.listing_id, afterGoods: false, wanted: { from, until } },
  });

  if (work.length > 0) {
    for (const [ahead, minutes] of wantedVisits.entries()) {
      for (const minute of minutes) {
        // On one of the two days before today, in waking hours: in time for any notice, and answered by now.
        const booked = at(-1 - (plans.length % 2), 9 * 60 + ((plans.length * 97) % 720));
        const from = at(ahead, minute);
        const until = new Date(from.getTime() + 90 * minuteMs);
        plan(booked, visitOf(work[plans.length % work.length]!, from, until));
      }
    }
    // Not a quarter of an hour old: nobody answers that fast.
    plan(ago(14), visitOf(random.pick(work), at(2, 10 * 60), at(5, 18 * 60)));
  }
  if (goods.length > 0) {
    // Parcels leave five hours after the order at the earliest.
    for (const minutes of [35, 120, 270]) plan(ago(minutes), { goods: [one(random.pick(goods))] });
    plan(ago(75), { goods: [one(random.pick(goods))], payment: 'sslcommerz', outcome: 'risky' });
  }
  for (const minutes of [55, 190]) plan(ago(minutes), { goods: [one(random.pick(others))] });
  if (fan && fitting) {
    // After the cut-off, so that the fan arrives tomorrow or later; whatever it takes, it is there six days on.
    const placedAt = at(-1, 19 * 60 + 40);
    const packed = Math.min(now.getTime() - 20 * minuteMs, at(0, 10 * 60 + 30).getTime());
    plan(placedAt, {
      customer: { ...cast.customer, signedIn: true },
      goods: [one(fan)],
      area: fitting.area_slugs[0]!,
      visit: {
        listingId: fitting.listing_id,
        afterGoods: true,
        wanted: { from: at(5, 10 * 60), until: at(7, 18 * 60) },
      },
      parcelsLeave: new Date(Math.max(packed, placedAt.getTime() + 60 * minuteMs)),
      payment: 'sslcommerz',
      language: 'en',
    });
  }
  return plans.toSorted((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}
