import { createSeller } from '#domains/sellers/index.ts';
import { createLocation } from '#domains/supply/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { findFirstArea, findSeller } from './queries-write.ts';

export type WantedSeller = {
  slug: string;
  /** Opens a seller of this name where there is none. */
  createName?: string;
  /** Slug of the area a new one sits in; without it the market's first. */
  area?: string;
};
export type ImportSeller = { id: string; location: string };

/**
 * The seller that listings are to belong to, and the place its stock lies in; both are made where they are
 * missing and that was asked for. A trial run makes up ids instead. Refuses a seller that does not exist,
 * is closed or does visits only, and a new one where there is no area.
 */
export async function openSeller(
  kernel: Kernel,
  wanted: WantedSeller,
  dryRun: boolean,
): Promise<ImportSeller | Refusal> {
  return kernel.db.transaction(worker, async (tx) => {
    const found = await tx.engine.maybe(findSeller, { slug: wanted.slug });
    if (found?.status === 'closed') return refuse('invalid_request', `The seller ${wanted.slug} is closed.`);
    if (found?.kind === 'provider') {
      return refuse('invalid_request', `The seller ${wanted.slug} does visits only and cannot list goods.`);
    }
    if (!found && wanted.createName === undefined) {
      const detail = `There is no seller called ${wanted.slug}. Name one that exists, or add --create-seller "Name".`;
      return refuse('not_found', detail);
    }
    const area = found?.area ?? wanted.area ?? (await tx.engine.maybe(findFirstArea, {}))?.slug;
    if (area === undefined)
      return refuse('not_found', 'A seller sits in an area, and this market has none yet.');
    const seller = { id: found?.id ?? kernel.ids.uuid(), location: found?.location ?? kernel.ids.uuid() };
    if (dryRun) return seller;
    const refused = found ? undefined : await openNew(tx, kernel, { ...wanted, area }, seller.id);
    if (isRefusal(refused)) return refused;
    if (found?.location) return seller;
    const name = { en: 'Store', bn: 'দোকান' };
    const made = await createLocation(tx, { id: seller.location, sellerId: seller.id, area, name });
    return isRefusal(made) ? made : seller;
  });
}

function openNew(
  tx: Transaction,
  kernel: Kernel,
  { slug, createName = slug, area = '' }: WantedSeller,
  id: string,
) {
  const zone = kernel.config.HAAT_TIME_ZONE;
  const since = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(tx.now());
  return createSeller(tx, {
    id,
    slug,
    kind: 'partner',
    name: { en: createName },
    about: { en: '' },
    area,
    since,
  });
}
