import type { ItemList } from '#contract/catalogue.ts';
import { type Refusal, isRefusal } from '#kernel/refusal/refusal.ts';
import { cardsOf } from './cards.ts';
import { facetStatement } from './facet-statement.ts';
import { facetsOf } from './facets.ts';
import { type ItemQuery, filtersOf, listKey } from './list-filters.ts';
import { type NearRow, type Sort, countedRows, cursorParam, listStatement } from './list-statement.ts';
import { listValues } from './list-values.ts';
import type { Reader, Reading } from './reading.ts';
import { sayNumber } from './say.ts';

export type ListWish = {
  query: ItemQuery;
  /** Order where the query names none. */
  otherwise: Sort;
  /** Titles spelt nearly so count where the words find nothing. */
  forgiving: boolean;
};

/**
 * A page of cards in one statement, a second one for facets when they are asked for, and one for the free times of
 * services. Refuses a cursor that came with other filters, another sort or another language.
 */
export async function listItems(
  reading: Reading,
  reader: Reader,
  { query, otherwise, forgiving }: ListWish,
): Promise<(ItemList & { corrected_to: string | null; near: NearRow[] }) | Refusal<'not_acceptable_cursor'>> {
  const { language, scope } = reader;
  const filters = filtersOf(query);
  const { ticked } = filters;
  const sort = query.sort ?? (otherwise === 'relevance' && !filters.q ? 'popular' : otherwise);
  const list = listKey(filters, sort, language);
  const after = query.cursor === undefined ? undefined : reading.cursors.read(list, query.cursor);
  if (isRefusal(after)) return after;

  const bounded = filters.minPrice !== null || filters.maxPrice !== null;
  const source = {
    words: filters.q !== null,
    kind: filters.kind !== null,
    category: filters.category !== null,
    seller: filters.seller !== null,
    area: filters.area !== null,
  };
  const { category: _, ...others } = source;
  const isTicked = Object.values(ticked).some((values) => values.length > 0);
  const kept = source.category && !bounded && !isTicked && !Object.values(others).includes(true);
  const shape = {
    ...source,
    sort,
    after: after !== undefined,
    ticked: isTicked,
    priced: bounded || ticked.bands.length > 0 || sort === 'price' || sort === '-price',
  };
  const values = {
    ...listValues(filters, language, forgiving),
    limit: query.limit,
    ...(after && { [cursorParam(sort)]: after[0], after_id: String(after[1]) }),
  };
  const [page, facets] = await Promise.all([
    scope.one(listStatement(shape), values),
    query.include === 'facets' ? scope.one(facetStatement({ ...source, kept }), values) : undefined,
  ]);
  const rows = page.cards.slice(0, query.limit);
  const last = page.cards.length > query.limit ? rows.at(-1) : undefined;
  return {
    data: await cardsOf(reading, reader, rows, filters.area),
    has_more: last !== undefined,
    next_cursor: last ? reading.cursors.write(list, [last.key, last.id]) : null,
    count:
      page.count > countedRows ? `${sayNumber(countedRows, language)}+` : sayNumber(page.count, language),
    ...(facets && { facets: facetsOf(facets, ticked, reading.kernel.config.HAAT_CURRENCY, language) }),
    corrected_to: page.corrected_to,
    near: page.near,
  };
}
