import type { RowOf } from '#kernel/database/statement.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { ListingRow, findListed } from './queries-write-listing.ts';

export type NewListing = {
  id: string;
  itemId: string;
  sellerId: string;
  /** The seller's own number for it, at most 64 characters. */
  sku: string;
  priceMinor: number;
  /** What it cost before, shown struck; more than the price. */
  comparePriceMinor?: number;
  currency: string;
  paused?: boolean;
  /** Goods: working days until a parcel leaves. */
  dispatchDays?: number;
  /** Visits: how soon and how far ahead one can be booked, and what is kept free around it. */
  noticeMinutes?: number;
  windowDays?: number;
  bufferBeforeMinutes?: number;
  bufferAfterMinutes?: number;
  slotStepMinutes?: 15 | 20 | 30 | 60;
  /** Prices of add-ons by their code; an add-on without a price is not offered. */
  addOns?: readonly { code: string; priceMinor: number }[];
  /** Who of the seller's people does the visits. */
  resourceIds?: readonly string[];
  createdAt?: string;
};

export type ListingRefusal = Refusal<'not_found' | 'item_not_sellable' | 'not_allowed' | 'invalid_request'>;
type Known = RowOf<typeof findListed>;

/** The rows of a new listing, or why it cannot be. */
export function checkListing(listing: NewListing, known: Known) {
  const item = known.items[listing.itemId];
  const sells = known.sellers[listing.sellerId];
  const { addOns = [], resourceIds = [] } = listing;
  if (!item) return refuse('not_found', 'There is no such item.', '/itemId');
  if (!sells) return refuse('not_found', 'There is no such seller.', '/sellerId');
  if (item.structure === 'parent') return refuse('item_not_sellable', 'List its variants.', '/itemId');
  const time = item.kind === 'service';
  if (sells === (time ? 'partner' : 'provider')) {
    const offers = time ? 'sells goods only' : 'does visits only';
    return refuse('not_allowed', `This seller ${offers}.`, '/itemId');
  }
  const { priceMinor, comparePriceMinor } = listing;
  if (!Number.isSafeInteger(priceMinor) || priceMinor < 0) {
    return refuse('invalid_request', 'A price is a whole number of minor units.', '/priceMinor');
  }
  if (comparePriceMinor !== undefined && comparePriceMinor <= priceMinor) {
    return refuse('invalid_request', 'The old price must be above the price.', '/comparePriceMinor');
  }
  const strange = addOns.find((addOn) => !item.add_ons[addOn.code]);
  if (strange) return refuse('not_found', `The item has no add-on ${strange.code}.`, '/addOns');
  if (time !== resourceIds.length > 0) {
    const detail = time ? 'Say who does the visits.' : 'Goods need nobody to visit.';
    return refuse('invalid_request', detail, '/resourceIds');
  }
  if (resourceIds.some((id) => known.resources[id] !== listing.sellerId)) {
    return refuse('not_found', 'The seller has no such resource.', '/resourceIds');
  }
  return {
    row: rowOf(listing),
    addOns: addOns.map((addOn) => ({
      listing_id: listing.id,
      add_on_id: item.add_ons[addOn.code]!,
      price: addOn.priceMinor,
    })),
    resources: resourceIds.map((id) => ({ listing_id: listing.id, resource_id: id })),
  };
}

function rowOf(listing: NewListing): ListingRow {
  return {
    id: listing.id,
    item_id: listing.itemId,
    seller_id: listing.sellerId,
    sku: listing.sku,
    price: listing.priceMinor,
    compare_price: listing.comparePriceMinor ?? null,
    currency: listing.currency,
    status: listing.paused ? 'paused' : 'active',
    dispatch_days: listing.dispatchDays ?? 1,
    notice_minutes: listing.noticeMinutes ?? 120,
    window_days: listing.windowDays ?? 30,
    buffer_before_minutes: listing.bufferBeforeMinutes ?? 0,
    buffer_after_minutes: listing.bufferAfterMinutes ?? 0,
    slot_step_minutes: listing.slotStepMinutes ?? 30,
    created_at: listing.createdAt ?? null,
  };
}
