import type { TestKernel } from './test-kernel.ts';

/** Counts every shelf (or those of one listing) anew, so that `free` units are left for sale on each. */
export async function leaveOnShelves(
  owner: TestKernel['owner'],
  free: number,
  listingId: string | null = null,
): Promise<void> {
  await owner(
    `insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, reason, at)
     select gen_random_uuid(), listing_id, location_id, 'corrected', held + $1 - on_hand, 'counted', '2026-11-01T04:00:00Z'
     from haat.stock where held + $1 <> on_hand and ($2::uuid is null or listing_id = $2)`,
    [free, listingId],
  );
}
