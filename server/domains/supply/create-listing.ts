import type { Transaction } from '#kernel/database/database.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type ListingRefusal, type NewListing, checkListing } from './check-listing.ts';
import { findListed, insertListings } from './queries-write-listing.ts';

/**
 * Puts an item on sale under a seller's terms. Goods get an empty shelf in each location of the seller. Refuses
 * an item or seller that does not exist, a parent, goods from who only visits and visits from who only sells
 * goods, add-ons or resources that do not belong, and what the seller has listed already.
 */
export async function createListing(
  tx: Transaction,
  listing: NewListing,
): Promise<{ id: string } | ListingRefusal> {
  const answer = await createListings(tx, [listing]);
  return isRefusal(answer) ? answer : { id: listing.id };
}

/** Many at once, in two statements; refuses as `createListing`, and then none should be kept. */
export async function createListings(
  tx: Transaction,
  listings: readonly NewListing[],
): Promise<{ count: number } | ListingRefusal> {
  const known = await tx.engine.one(findListed, {
    items: distinct(listings.map((listing) => listing.itemId)),
    sellers: distinct(listings.map((listing) => listing.sellerId)),
    resources: distinct(listings.flatMap((listing) => listing.resourceIds ?? [])),
  });
  const rows: Rows = { listings: [], add_ons: [], resources: [] };
  for (const listing of listings) {
    const checked = checkListing(listing, known);
    if (isRefusal(checked)) return checked;
    rows.listings.push(checked.row);
    rows.add_ons.push(...checked.addOns);
    rows.resources.push(...checked.resources);
  }
  const made = new Set((await tx.engine.many(insertListings, rows)).map((row) => row.id));
  const twice = listings.find((listing) => !made.has(listing.id));
  if (twice) {
    return refuse('invalid_request', `The seller lists this item or the SKU ${twice.sku} already.`, '/sku');
  }
  tx.emit(
    ...listings.map(({ id, priceMinor }) => ({
      topic: `listing:${id}`,
      kind: 'listing.created',
      subject: id,
      body: { price: priceMinor },
    })),
  );
  return { count: listings.length };
}

type Checked = Exclude<ReturnType<typeof checkListing>, ListingRefusal>;
type Rows = { listings: Checked['row'][]; add_ons: Checked['addOns']; resources: Checked['resources'] };

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
