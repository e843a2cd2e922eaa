import type { OfferRow } from './offer-sql.ts';
import { weightedRating } from './rating-of.ts';

const priorMean = 4;

/**
 * Listings of goods best first: of the item asked for first, then in stock, lowest price, better rated seller, sooner
 * on its way.
 * The same rule picks the listing that stands on a card.
 */
export function rankGoods(offers: readonly OfferRow[], itemId: string): OfferRow[] {
  const rank = (offer: OfferRow) => [
    offer.item_id === itemId ? 0 : 1,
    (offer.available ?? 0) > 0 ? 0 : 1,
    offer.price,
    -weightedRating(offer.seller, priorMean),
    offer.dispatch_days,
  ];
  return byRank(offers, rank);
}

/**
 * Providers best first: by their rating weighted against the mean of the category, so that one perfect vote does not
 * outrank a hundred good ones; then by price.
 */
export function rankProviders(offers: readonly OfferRow[], mean: number | null): OfferRow[] {
  return byRank(offers, (offer) => [-weightedRating(offer.seller, mean ?? priorMean), offer.price]);
}

function byRank(offers: readonly OfferRow[], rank: (offer: OfferRow) => number[]): OfferRow[] {
  return offers
    .map((offer) => ({ offer, ranks: rank(offer) }))
    .toSorted((a, b) => {
      const at = a.ranks.findIndex((value, n) => value !== b.ranks[n]);
      if (at >= 0) return a.ranks[at]! - b.ranks[at]!;
      return a.offer.id < b.offer.id ? -1 : 1;
    })
    .map(({ offer }) => offer);
}
