import type { Item } from '#contract/catalogue.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { sayAttribute, showAttribute } from './attribute-value.ts';
import { viewAsked } from './asked-options.ts';
import { offersOf } from './offers.ts';
import { type ItemRow, type LinkRow, type VariantRow, readItem } from './queries-item.ts';
import { rankGoods, rankProviders } from './rank-offers.ts';
import { ratingOf } from './rating-of.ts';
import type { Reader, Reading } from './reading.ts';

/**
 * One item with its listings, best first, in two statements: the page and the next free times. Not found while it is
 * a draft. With an area, only providers who come there, and what goods cost brought there.
 */
export async function itemBySlug(
  reading: Reading,
  reader: Reader,
  { slug, area }: { slug: string; area: string | undefined },
): Promise<Item | Refusal<'not_found'>> {
  const { language, scope } = reader;
  const row = await scope.maybe(readItem, { slug, language, area: area ?? null, seller: null });
  if (!row) return refuse('not_found');
  const ranked = row.kind === 'service' ? rankProviders(row.offers, row.mean) : rankGoods(row.offers, row.id);
  const slots = await slotsFor(reading, reader, row, area);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind as Item['kind'],
    structure: row.structure as Item['structure'],
    title: row.title,
    summary: row.summary,
    description: row.description,
    cloth: row.cloth,
    breadcrumb: row.breadcrumb,
    pictures: row.pictures,
    rating: ratingOf(row),
    duration_minutes: row.duration_minutes,
    attributes: row.attributes.flatMap((one) => showAttribute(one, language)),
    variants: row.variants.map((variant) => variantOf(variant, language)),
    parent_slug: row.parent_slug,
    options: row.options
      .filter(({ currency }) => currency === (ranked[0]?.currency ?? currency))
      .map((option) => viewAsked(option, language)),
    listings: offersOf(reading, reader, ranked, slots, row.area),
    fitted_by: row.fitting && {
      slug: row.fitting.slug,
      title: row.fitting.title,
      price: row.fitting.offer && { amount: row.fitting.offer.price, currency: row.fitting.offer.currency },
      listing_id: row.fitting.offer?.listing_id ?? null,
      seller: row.fitting.offer?.seller ?? null,
      next_slots: (row.fitting.offer && slots.get(row.fitting.offer.listing_id)) ?? [],
    },
    reviews: row.reviews,
    recommended: linked(row.links, 'recommended'),
    related: linked(row.links, 'related'),
    seo: { title: row.seo_title, description: row.seo_description },
  };
}

async function slotsFor(reading: Reading, { scope }: Reader, row: ItemRow, area: string | undefined) {
  const visits = [
    ...(row.kind === 'service' ? row.offers.map((offer) => offer.id) : []),
    ...(row.fitting?.offer ? [row.fitting.offer.listing_id] : []),
  ];
  if (visits.length === 0) return new Map<string, never>();
  const now = reading.kernel.clock.now();
  return reading.ahead.nextSlots(scope, {
    listingIds: visits,
    now,
    count: 3,
    ...(area && { areaSlug: area }),
  });
}

function linked(rows: readonly LinkRow[], wanted: LinkRow['link']): Item['recommended'] {
  return rows
    .filter(({ link }) => link === wanted)
    .map(({ slug, kind, title, cloth, picture, price, currency }) => ({
      slug,
      kind,
      title,
      cloth,
      picture,
      price: price !== null && currency !== null ? { amount: price, currency } : null,
    }));
}

function variantOf(row: VariantRow, language: Reader['language']): Item['variants'][number] {
  return {
    slug: row.slug,
    name: row.name,
    attributes: Object.fromEntries(row.attributes.map((one) => [one.code, sayAttribute(one, language)])),
    picture: row.picture,
    price: row.offer && { amount: row.offer.price, currency: row.offer.currency },
    in_stock: row.offer?.in_stock ?? false,
  };
}
