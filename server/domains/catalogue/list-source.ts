import { t } from '#kernel/database/columns.ts';
import { familyOf, visits, winningListing } from './sql-parts.ts';

/** What decides which text a list needs; filters that cost nothing when empty stand in every text. */
export type SourceShape = {
  /** Words were asked for. */
  words: boolean;
  kind: boolean;
  category: boolean;
  seller: boolean;
  area: boolean;
  /** Something depends on the price, so that every item's winning listing must be known. */
  priced: boolean;
};

/** Parameters of the lists; a text declares those it uses. */
export const listParams = {
  language: t.text,
  q: t.text.orNull,
  forgiving: t.bool,
  kind: t.text.orNull,
  category: t.text.orNull,
  seller: t.text.orNull,
  area: t.text.orNull,
  min_price: t.bigint.orNull,
  max_price: t.bigint.orNull,
  kinds: t.texts.orNull,
  in_categories: t.texts.orNull,
  min_rating: t.double.orNull,
  bands: t.json<readonly (readonly [number, number | null])[]>().orNull,
  types: t.texts.orNull,
  sellers: t.texts.orNull,
  attributes: t.json<readonly { code: string; chosen: readonly string[] }[]>(),
  ticked_facets: t.texts,
  most_counted: t.int,
  after_int: t.bigint.orNull,
  after_double: t.double.orNull,
  after_instant: t.instant.orNull,
  after_text: t.text.orNull,
  after_id: t.uuid.orNull,
  limit: t.int,
};

export type ListParams = typeof listParams;

/** Only what the text names, since a declared parameter must be used. */
export function paramsIn(text: string): ListParams {
  const named = new Set(Array.from(text.matchAll(/\$([a-z][a-z0-9_]*)/g), (match) => match[1]));
  return Object.fromEntries(Object.entries(listParams).filter(([name]) => named.has(name))) as ListParams;
}

const asked = `(select c.id from haat.categories c where c.slug = $category)`;

/**
 * The rows lists start from, `i`. Items are looked up one category or one hit at a time: `offset 0` keeps the planner
 * from joining the whole table instead, which it prefers while it does not know the parameters.
 */
function startOf({ words, category }: SourceShape): string {
  if (words) {
    return `hits h
      cross join lateral (select * from haat.public_items one where one.id = h.id offset 0) i
      ${category ? `join haat.category_tree t on t.below_id = i.category_id and t.above_id = ${asked}` : ''}`;
  }
  if (category) {
    return `(select tree.below_id from haat.category_tree tree where tree.above_id = ${asked}) t
      cross join lateral (
        select * from haat.public_items one
        where one.category_id = t.below_id and one.structure <> 'variant' offset 0) i`;
  }
  return 'haat.public_items i';
}

/** `from` and `where` of the items that pass all filters that are not ticked; `w` is an item's winning listing. */
export function itemsFrom(shape: SourceShape): string {
  const winner = `left join lateral ${winningListing('i.kind', familyOf('i.id'))} w on true`;
  const bySeller = `and i.id in (
    select coalesce(sold.parent_id, sold.id)
    from haat.public_sellers s
    join haat.public_listings l on l.seller_id = s.id
    join haat.public_items sold on sold.id = l.item_id
    where s.slug = $seller)`;
  // Not `exists`, which may be planned as one pass over all listings.
  const byArea = `and (i.kind = 'product' or (
    select true from haat.public_listings l join haat.public_sellers s on s.id = l.seller_id
    where l.item_id = i.id and ${visits('s')} limit 1))`;
  const byPrice = `and ($min_price is null or w.price >= $min_price) and ($max_price is null or w.price <= $max_price)`;
  return `
    from ${startOf(shape)}
    ${shape.priced ? winner : ''}
    where i.structure <> 'variant' ${shape.kind ? 'and i.kind = $kind' : ''}
    ${shape.seller ? bySeller : ''} ${shape.area ? byArea : ''} ${shape.priced ? byPrice : ''}`;
}
