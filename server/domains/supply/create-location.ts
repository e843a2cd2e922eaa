import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { insertLocations } from './queries-write.ts';

export type NewLocation = {
  id: string;
  sellerId: string;
  /** Slug of the area it lies in. */
  area: string;
  name: Texts;
};

/** Opens a shop or store that stock can lie in. Refuses a seller or area that does not exist. */
export async function createLocation(
  tx: Transaction,
  location: NewLocation,
): Promise<{ id: string } | Refusal<'not_found'>> {
  const answer = await createLocations(tx, [location]);
  return isRefusal(answer) ? answer : { id: location.id };
}

/** Many at once, in one statement; refuses as `createLocation`. */
export async function createLocations(
  tx: Transaction,
  locations: readonly NewLocation[],
): Promise<{ count: number } | Refusal<'not_found'>> {
  const rows = locations.map(({ id, sellerId, area, name }) => ({ id, seller_id: sellerId, area, name }));
  const made = await tx.engine.many(insertLocations, { locations: rows });
  if (made.length < rows.length) return refuse('not_found', 'There is no such seller or area.');
  return { count: made.length };
}
