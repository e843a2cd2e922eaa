import type { Known, KnownItem } from './known.ts';
import type { OscarProduct } from './oscar-product.ts';
import type { Plan, PlanContext } from './plan-batch.ts';

/** Plans price and stock of a product at the seller: a listing, or what has changed on the one there is. */
export function planListing(
  stock: NonNullable<OscarProduct['stock']>,
  item: KnownItem,
  known: Known,
  plan: Plan,
  { seller, currency, ids, reason }: PlanContext,
): void {
  const { sku, priceMinor, quantity } = stock;
  const there = known.listings.get(item.id);
  const id = there?.id ?? ids.uuid();
  const repriced =
    there && (there.sku !== sku || there.priceMinor !== priceMinor || there.currency !== currency);
  const moved = quantity - (there?.total ?? 0);
  if (!there) plan.listings.push({ id, itemId: item.id, sellerId: seller.id, sku, priceMinor, currency });
  if (repriced) plan.changedListings.push({ id, sku, price: priceMinor, currency });
  if (moved !== 0) {
    plan.receipts.push({
      id: ids.uuid(),
      listingId: id,
      locationId: seller.location,
      quantity: moved,
      kind: there ? 'corrected' : 'received',
      reason,
    });
  }
  plan.offers[!there ? 'new' : repriced || moved !== 0 ? 'changed' : 'unchanged']++;
  // A SKU that was given up stays taken for this run: writes of one statement have no order.
  known.skus.set(sku, item.id);
  const here = (there?.here ?? 0) + moved;
  known.listings.set(item.id, {
    id,
    sku,
    priceMinor,
    currency,
    here,
    held: there?.held ?? 0,
    total: quantity,
  });
}
