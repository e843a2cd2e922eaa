import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { findShelf, moveStock, openShelves } from './queries-write-stock.ts';

export type StockReceipt = {
  /** Id of the movement. */
  id: string;
  listingId: string;
  locationId: string;
  /** Units that came in; with `corrected` also fewer than none, for what is missing. */
  quantity: number;
  kind?: 'received' | 'corrected' | 'moved';
  reason?: string;
  /** Of one half of a move: where the other half stands. */
  otherLocationId?: string;
};
export type Shelf = { listingId: string; locationId: string; onHand: number; held: number };
type StockRefusal = Refusal<'not_found' | 'out_of_stock' | 'invalid_request'>;

/** More than this is never told to the public. */
const mostTold = 20;

/**
 * Books units that arrived, or a correction after counting, and says so on the listing's topic. Refuses a
 * listing of goods or location that does not exist or belong together, no change at all, and going below what
 * holds and orders have set aside.
 */
export async function receiveStock(tx: Transaction, receipt: StockReceipt): Promise<Shelf | StockRefusal> {
  const answer = await receiveStocks(tx, [receipt]);
  return isRefusal(answer) ? answer : answer[0]!;
}

/** Many at once, in one statement where the shelves are up; each shelf once. Refuses as `receiveStock`. */
export async function receiveStocks(
  tx: Transaction,
  receipts: readonly StockReceipt[],
): Promise<Shelf[] | StockRefusal> {
  for (const { quantity, kind } of receipts) {
    if (
      !Number.isInteger(quantity) ||
      quantity === 0 ||
      (quantity < 0 && (kind ?? 'received') === 'received')
    ) {
      return refuse(
        'invalid_request',
        'Give a number of units; fewer than none only to correct.',
        '/quantity',
      );
    }
  }
  let moved = await move(tx, receipts);
  if (moved.length < receipts.length) {
    const missing = receipts.filter((receipt) => !moved.some((row) => isOf(row, receipt)));
    const movements = missing.map(({ listingId, locationId }) => ({
      listing_id: listingId,
      location_id: locationId,
    }));
    const opened = await tx.engine.run(openShelves, { movements });
    if (opened > 0) moved = [...moved, ...(await move(tx, missing))];
  }
  const left = receipts.filter((receipt) => !moved.some((row) => isOf(row, receipt)));
  if (left.length > 0) return whyNot(tx, left);
  tx.emit(
    ...moved.map((row) => ({
      topic: `listing:${row.listing_id}`,
      kind: 'stock.changed',
      subject: row.listing_id,
      body: { available: Math.min(row.available, mostTold) },
    })),
  );
  return moved.map((row) => ({
    listingId: row.listing_id,
    locationId: row.location_id,
    onHand: row.on_hand,
    held: row.held,
  }));
}

function move(tx: Transaction, receipts: readonly StockReceipt[]) {
  const movements = receipts.map((receipt) => ({
    id: receipt.id,
    listing_id: receipt.listingId,
    location_id: receipt.locationId,
    kind: receipt.kind ?? 'received',
    quantity: receipt.quantity,
    reason: receipt.reason ?? null,
    other_location_id: receipt.otherLocationId ?? null,
  }));
  return tx.engine.many(moveStock, { movements });
}

const isOf = (row: { listing_id: string; location_id: string }, receipt: StockReceipt) =>
  row.listing_id === receipt.listingId && row.location_id === receipt.locationId;

async function whyNot(tx: Transaction, receipts: readonly StockReceipt[]): Promise<StockRefusal> {
  let detail = '';
  for (const { listingId: listing, locationId: location, quantity } of receipts) {
    const shelf = await tx.engine.maybe(findShelf, { listing, location });
    if (!shelf) return refuse('not_found', 'The seller has no such listing of goods or location.');
    if (quantity < 0)
      detail ||= `Of ${shelf.on_hand} units ${shelf.held} are set aside for holds and orders.`;
  }
  return refuse('out_of_stock', detail, '/quantity');
}
