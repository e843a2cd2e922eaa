import type { ListingOffer } from '#contract/catalogue.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { offersOf } from './offers.ts';
import { readProviders } from './queries-item.ts';
import { rankProviders } from './rank-offers.ts';
import type { Reader, Reading } from './reading.ts';

/** Who does a service, best first, with reasons. With an area, only those who come there. */
export async function providersOf(
  reading: Reading,
  reader: Reader,
  { slug, area }: { slug: string; area: string | undefined },
): Promise<{ data: ListingOffer[] } | Refusal<'not_found'>> {
  const { language, scope } = reader;
  const row = await scope.maybe(readProviders, { slug, language, area: area ?? null });
  if (!row) return refuse('not_found');
  const ranked = rankProviders(row.offers, row.mean);
  const wanted = {
    listingIds: ranked.map((offer) => offer.id),
    now: reading.kernel.clock.now(),
    count: 3,
    ...(area && { areaSlug: area }),
  };
  const slots = ranked.length > 0 ? await reading.ahead.nextSlots(scope, wanted) : new Map<string, never>();
  return { data: offersOf(reading, reader, ranked, slots, row.area) };
}
