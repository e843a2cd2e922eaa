import type { Delivery, ListingOffer } from '#contract/catalogue.ts';
import type { Interval } from '#contract/common.ts';
import type { OfferRow } from './offer-sql.ts';
import type { AreaRow } from './queries-item.ts';
import { ratingOf } from './rating-of.ts';
import type { Reader, Reading } from './reading.ts';
import { reasonsOf } from './reasons.ts';

export type Slots = ReadonlyMap<string, Interval[]>;

/**
 * Ranked listings as the contract shows them, with reasons. `slots` holds the free times of services; `area` is where
 * goods are brought to, null as long as nobody said.
 */
export function offersOf(
  reading: Reading,
  reader: Reader,
  rows: readonly OfferRow[],
  slots: Slots,
  area: AreaRow | null,
): ListingOffer[] {
  const { kernel, ahead } = reading;
  const { language } = reader;
  const now = kernel.clock.now();
  const arrivals = rows.map(({ available, dispatch_days: dispatchDays }) =>
    available ? ahead.promiseArrival({ now, timeZone: kernel.config.HAAT_TIME_ZONE, dispatchDays }) : null,
  );
  const deliveries = rows.map((row) => area && deliveryOf(reading, reader, row, area));
  const reasons = reasonsOf(
    rows.map((row, n) => ({
      price: row.price,
      total: deliveries[n]?.total.amount ?? null,
      rating: ratingOf(row.seller),
      arrivesOn: arrivals[n] ?? null,
      freeFrom: slots.get(row.id)?.[0]?.start ?? null,
      nearby: row.seller.area_slug === area?.slug,
    })),
    language,
  );
  return rows.map(({ seller, ...row }, n) => {
    const money = (amount: number) => ({ amount, currency: row.currency });
    return {
      id: row.id,
      item_slug: row.item_slug,
      seller: {
        id: seller.id,
        slug: seller.slug,
        name: seller.name,
        area: seller.area,
        picture: seller.picture,
        since: seller.since,
        rating: ratingOf(seller),
      },
      price: money(row.price),
      compare_price: row.compare_price === null ? null : money(row.compare_price),
      available: row.available,
      arrives_on: arrivals[n] ?? null,
      delivery: deliveries[n] ?? null,
      add_ons: row.add_ons.map((addOn) => ({ ...addOn, price: money(addOn.price) })),
      next_slots: slots.get(row.id) ?? [],
      reasons: reasons[n] ?? [],
    };
  });
}

/** What bringing one piece to the area costs. Null for a service, and where there is no tariff. */
function deliveryOf(
  { ahead }: Reading,
  { language }: Reader,
  { price, currency, available }: OfferRow,
  area: AreaRow,
): Delivery | null {
  if (available === null) return null;
  const found = ahead.priceDelivery({ currency, language, itemsTotalMinor: price });
  if (!found) return null;
  return {
    area,
    name: found.name,
    price: { amount: found.priceMinor, currency },
    reason: found.reason,
    total: { amount: price + found.priceMinor, currency },
  };
}
