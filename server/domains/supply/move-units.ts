import type { z } from 'zod';
import type { stockOperations } from '#contract/stock.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { countShelf, findStock } from './queries-stock.ts';
import { openShelves } from './queries-write-stock.ts';
import { receiveStocks } from './receive-stock.ts';

export type Movement = z.output<(typeof stockOperations)['POST /seller/stock/movements']['body']>;
type No = Refusal<'not_found' | 'out_of_stock' | 'invalid_request'>;

/**
 * Books what somebody of a seller did at a shelf of a listing that the asker has: units came in, were counted, or were
 * carried to another shelf, both halves or none. A shelf that is not up yet is put up. Refuses places and goods that
 * are not the seller's, a move to where they are, and taking what is set aside for holds and orders.
 */
export async function moveUnits(tx: Transaction, ids: Ids, movement: Movement): Promise<true | No> {
  const { listing_id: listing, location_id: location, quantity, reason } = movement;
  const seen = await tx.asker.maybe(findStock, { listing, language: 'en' });
  if (!seen) return refuse('not_found', 'The seller has no such listing of goods.', '/listing_id');
  if (movement.kind === 'count') return count(tx, ids, movement);
  const said = reason ? { reason } : {};
  const from = { listingId: listing, locationId: location, ...said };
  if (movement.kind === 'receive') {
    const moved = await receiveStocks(tx, [{ id: ids.uuid(), ...from, quantity }]);
    return isRefusal(moved) ? moved : true;
  }
  const { to_location_id: to } = movement;
  if (to === location) return refuse('invalid_request', 'They lie there already.', '/to_location_id');
  const moved = await receiveStocks(tx, [
    { id: ids.uuid(), ...from, quantity: -quantity, kind: 'moved', otherLocationId: to },
    { id: ids.uuid(), ...from, locationId: to, quantity, kind: 'moved', otherLocationId: location },
  ]);
  return isRefusal(moved) ? moved : true;
}

async function count(tx: Transaction, ids: Ids, movement: Movement): Promise<true | No> {
  const { listing_id: listing, location_id: location, quantity: counted, reason } = movement;
  const asked = { id: ids.uuid(), listing, location, counted, reason: reason || null };
  let shelf = await tx.engine.maybe(countShelf, asked);
  if (!shelf) {
    await tx.engine.run(openShelves, { movements: [{ listing_id: listing, location_id: location }] });
    shelf = await tx.engine.maybe(countShelf, asked);
  }
  if (!shelf) return refuse('not_found', 'The seller has no such location.', '/location_id');
  if (!shelf.possible)
    return refuse('out_of_stock', `${shelf.held} units are set aside for holds and orders.`, '/quantity');
  return true;
}
