import type { Language } from '#contract/common.ts';
import type { ValuesOf } from '#kernel/database/columns.ts';
import { type ListFilters, tickedFacets } from './list-filters.ts';
import type { ListParams } from './list-source.ts';

/** Of more items than this the facets are counted on a part and told as an estimate. */
const mostCounted = 20_000;

/** Filters as parameters of the lists; an empty choice of ticks is null, which every filter lets through. */
export function listValues(
  filters: ListFilters,
  language: Language,
  forgiving: boolean,
): ValuesOf<ListParams> {
  const { ticked } = filters;
  const orNull = <T>(values: readonly T[]) => (values.length > 0 ? values : null);
  return {
    language,
    forgiving,
    q: filters.q,
    kind: filters.kind,
    category: filters.category,
    seller: filters.seller,
    area: filters.area,
    min_price: filters.minPrice,
    max_price: filters.maxPrice,
    kinds: orNull(ticked.kinds),
    in_categories: orNull(ticked.categories),
    min_rating: ticked.ratings.length > 0 ? Math.min(...ticked.ratings) : null,
    bands: orNull(ticked.bands),
    types: orNull(ticked.types),
    sellers: orNull(ticked.sellers),
    attributes: ticked.attributes,
    ticked_facets: tickedFacets(ticked),
    most_counted: mostCounted,
    after_int: null,
    after_double: null,
    after_instant: null,
    after_text: null,
    after_id: null,
    limit: 20,
  };
}
