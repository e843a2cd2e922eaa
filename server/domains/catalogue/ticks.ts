/**
 * Ticked filters as SQL over `c`, a row with kind, category_id, rating_sum, rating_count and price. Each is true
 * where nothing is ticked.
 */
export const tickedKind = (c: string) => `($kinds is null or ${c}.kind = any($kinds))`;

export const tickedCategory = (c: string) => `($in_categories is null or ${c}.category_id in (
  select below.below_id from haat.category_tree below join haat.categories above on above.id = below.above_id
  where above.slug = any($in_categories)))`;

export const tickedRating = (c: string) => `($min_rating is null
  or (${c}.rating_count > 0 and ${c}.rating_sum >= $min_rating * ${c}.rating_count))`;

export const tickedPrice = (price: string) => `($bands is null or exists (
  select from jsonb_array_elements($bands) band
  where ${price} >= (band ->> 0)::bigint and (band ->> 1 is null or ${price} < (band ->> 1)::bigint)))`;

export const tickedType = (c: string) => `($types is null or ${c}.product_type_id in (
  select pt.id from haat.product_types pt where pt.slug = any($types)))`;

/** True where one of the ticked sellers sells the item or a variant of it. */
export const tickedSeller = (itemId: string) => `($sellers is null or exists (
  select from haat.public_listings l join haat.public_sellers s on s.id = l.seller_id
  where s.slug = any($sellers) and l.item_id in (select ${itemId} union all
    select v.id from haat.public_items v where v.parent_id = ${itemId})))`;

/** Ticked attributes that a unit (a variant, seen with its parent) does not have: `array` of codes. */
export const missedAttributes = (itemId: string, unitId: string) => `(
  select s.code from jsonb_to_recordset($attributes) as s(code text, chosen jsonb)
  where not exists (
    select from haat.item_attributes ia join haat.attributes a on a.id = ia.attribute_id
    where ia.item_id = any(array[${itemId}, ${unitId}]) and a.code = s.code
      and exists (select from haat.values_of(ia.value) one(value) where s.chosen ? one.value)))`;

/** True where the item, or one of its variants, has all ticked attributes at once. */
export const tickedAttributes = (itemId: string) => `exists (
  select from (select ${itemId} as id union all
    select v.id from haat.public_items v where v.parent_id = ${itemId}) unit
  where not exists ${missedAttributes(itemId, 'unit.id')})`;
