import type { ItemCard } from '#contract/catalogue.ts';
import type { CardRow } from './list-statement.ts';
import { ratingOf } from './rating-of.ts';
import type { Reader, Reading } from './reading.ts';

/** Cards with what is promised about later. Asks for free times once, and only where a service is among them. */
export async function cardsOf(
  { kernel, ahead }: Reading,
  { scope }: Reader,
  rows: readonly CardRow[],
  area: string | null,
): Promise<ItemCard[]> {
  const now = kernel.clock.now();
  const visits = rows.flatMap((row) => (row.kind === 'service' && row.offer ? row.offer.listing_id : []));
  const slots =
    visits.length > 0
      ? await ahead.nextSlots(scope, { listingIds: visits, now, count: 2, ...(area && { areaSlug: area }) })
      : new Map<string, ItemCard['next_slots']>();
  return rows.map(({ offer, ...row }) => {
    const arrives =
      offer && row.kind === 'product' && offer.in_stock
        ? ahead.promiseArrival({
            now,
            timeZone: kernel.config.HAAT_TIME_ZONE,
            dispatchDays: offer.dispatch_days,
          })
        : null;
    const money = (amount: number | null | undefined) =>
      offer && amount !== null && amount !== undefined ? { amount, currency: offer.currency } : null;
    return {
      slug: row.slug,
      kind: row.kind,
      title: row.title,
      category: row.category,
      cloth: row.cloth,
      picture: row.picture,
      rating: ratingOf(row),
      price: money(offer?.price),
      compare_price: money(offer?.compare_price),
      price_from: row.price_from,
      seller: offer?.seller ?? null,
      listing_id: offer?.listing_id ?? null,
      in_stock: offer?.in_stock ?? false,
      arrives_on: arrives,
      next_slots: (offer && slots.get(offer.listing_id)) ?? [],
    };
  });
}
