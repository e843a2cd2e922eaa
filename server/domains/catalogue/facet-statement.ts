import { t } from '#kernel/database/columns.ts';
import { type Statement, dynamicStatement } from '#kernel/database/statement.ts';
import { type ListParams, type SourceShape, itemsFrom, paramsIn } from './list-source.ts';
import { priceBands } from './price-bands.ts';
import { familyOf, winningListing } from './sql-parts.ts';
import {
  missedAttributes,
  tickedCategory,
  tickedKind,
  tickedPrice,
  tickedRating,
  tickedSeller,
  tickedType,
} from './ticks.ts';
import { wordHits } from './word-hits.ts';

export type CountRow = { code: string; name: string; count: number };

const facetRow = {
  kinds: t.json<{ code: 'product' | 'service'; count: number }[]>(),
  categories: t.json<CountRow[]>(),
  types: t.json<CountRow[]>(),
  sellers: t.json<CountRow[]>(),
  ratings: t.json<{ code: number; count: number }[]>(),
  prices: t.json<{ from: number; count: number }[]>(),
  attributes:
    t.json<{ code: string; name: string; kind: string; values: (CountRow & { name: string | null })[] }[]>(),
  /** How many are found with nothing ticked in a facet, of those in which something is. */
  without: t.json<{ code: string; count: number }[]>(),
  /** One of so many items was counted. */
  one_in: t.int,
  /** The same for prices, which are never counted ahead. */
  price_one_in: t.int,
};

export type FacetRow = {
  [K in keyof typeof facetRow]: (typeof facetRow)[K] extends { _value?: infer T } ? T : never;
};

export type FacetShape = Omit<SourceShape, 'priced'> & {
  /** Nothing is asked for but a category: the counts are kept ready. */
  kept: boolean;
};

const made = new Map<string, Statement<ListParams, typeof facetRow>>();

/**
 * The statement that counts what every tick would leave. A facet is counted over all filters but its own, so that a
 * second choice can be added to the first; variants count for their parent. Of more than `$most_counted` items a part
 * is counted, chosen evenly by their ids.
 */
export function facetStatement(shape: FacetShape): Statement<ListParams, typeof facetRow> {
  const { words, kind, category, seller, area, kept } = shape;
  const flags = Object.entries({ words, kind, category, seller, area, kept });
  const name = ['catalogue/facets', ...flags.filter(([, set]) => set).map(([flag]) => flag)].join(':');
  let found = made.get(name);
  if (!found) {
    const text = kept ? keptText(shape) : countedText(shape);
    found = dynamicStatement({ name, params: paramsIn(text), row: facetRow, text });
    made.set(name, found);
  }
  return found;
}

const edges = `array[${priceBands.map(([from]) => from).join(', ')}]::bigint[]`;
const askedCategory = `(select c.id from haat.categories c where c.slug = $category)`;

/** Items to count with the price of each: all, or one in so many. Ends in a comma. */
function candidatesOf(shape: FacetShape): string {
  return `
    pool as materialized (
      select i.id, i.kind, i.structure, i.category_id, i.product_type_id, i.rating_sum, i.rating_count
      ${itemsFrom({ ...shape, priced: false })} limit 200000
    ),
    share as materialized (
      select greatest(1, ceil(count(*)::double precision / $most_counted))::integer as one_in from pool
    ),
    candidates as materialized (
      select p.*, w.price
      from share cross join pool p
      left join lateral ${winningListing('p.kind', familyOf('p.id'))} w on true
      where (share.one_in = 1 or abs(hashtext(p.id::text)::bigint) % share.one_in = 0)
        and ($min_price is null or w.price >= $min_price) and ($max_price is null or w.price <= $max_price)
    ),`;
}

const pricesOf = (from: string) => `
  (select coalesce(jsonb_agg(jsonb_build_object('from', k.band, 'count', k.count) order by k.band), '[]') from (
    select (${edges})[width_bucket(j.price, ${edges})] as band, count(distinct j.id) as count
    from ${from} and j.price is not null group by 1
  ) k) as prices`;

const attributesOf = (valued: string) => `
  (select coalesce(jsonb_agg(jsonb_build_object('code', f.code, 'name', f.name, 'kind', f.kind, 'values', f.values)
      order by f.covered desc, f.code), '[]') from (
    select v.code, min(v.name) as name, min(v.kind) as kind, sum(v.count) as covered,
      jsonb_agg(jsonb_build_object('code', v.value, 'name', v.value_name, 'count', v.count)
        order by v.count desc, v.value) as values
    from ${valued} v group by v.code
  ) f) as attributes`;

/** Name of a facet's value, for rows of attributes `a` that share a code. */
const namesOf = (value: string) => `
  (array_agg(haat.say(a.name, $language) order by a.position, a.id))[1] as name,
  (array_agg((select haat.say(choice -> 'name', $language) from jsonb_array_elements(a.choices) choice
    where choice ->> 'code' = ${value} limit 1) order by a.position, a.id))[1] as value_name`;

const sellersOf = (counted: string) => `
  (select coalesce(jsonb_agg(jsonb_build_object('code', k.slug, 'name', haat.say(k.name, $language), 'count', k.count)
      order by k.count desc, k.slug), '[]') from (
    ${counted} order by 3 desc, 1 limit 20
  ) k) as sellers`;

const typesOf = (counted: string) => `
  (select coalesce(jsonb_agg(jsonb_build_object('code', k.slug, 'name', haat.say(k.name, $language), 'count', k.count)
      order by k.count desc, k.slug), '[]') from (${counted}) k) as types`;

function countedText(shape: FacetShape): string {
  const parent = shape.category ? `= ${askedCategory}` : 'is null';
  return `
    with ${shape.words ? wordHits : ''} ${candidatesOf(shape)}
    units as (
      select c.id, c.id as unit_id from candidates c
      union all
      select c.id, v.id from candidates c
      cross join lateral (select one.id from haat.public_items one where one.parent_id = c.id offset 0) v
      where c.structure = 'parent'
    ),
    judged as materialized (
      select c.*, u.unit_id, array_remove(array[
          case when not ${tickedKind('c')} then 'kind' end,
          case when not ${tickedCategory('c')} then 'category' end,
          case when not ${tickedRating('c')} then 'rating' end,
          case when not ${tickedType('c')} then 'type' end,
          case when not ${tickedSeller('c.id')} then 'seller' end,
          case when not ${tickedPrice('c.price')} then 'price' end
        ], null) || array${missedAttributes('c.id', 'u.unit_id')} as failed
      from units u join candidates c on c.id = u.id
    ),
    valued as (
      select a.code, one.value, min(a.kind) as kind, count(distinct j.id)::integer as count,
        ${namesOf('one.value')}
      from judged j
      join haat.item_attributes ia on ia.item_id = any(array[j.id, j.unit_id])
      join haat.attributes a on a.id = ia.attribute_id
      cross join lateral haat.values_of(ia.value) one(value)
      where a.kind in ('choice', 'choices', 'boolean') and j.failed <@ array[a.code]
      group by a.code, one.value
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.kind, 'count', k.count) order by k.kind), '[]') from (
        select j.kind, count(distinct j.id) as count from judged j where j.failed <@ array['kind'] group by j.kind
      ) k) as kinds,
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.slug, 'name', haat.say(k.name, $language),
          'count', k.count) order by k.position, k.slug), '[]') from (
        select top.slug, top.name, top.position, count(distinct j.id) as count
        from haat.categories top
        join haat.category_tree below on below.above_id = top.id
        join judged j on j.category_id = below.below_id and j.failed <@ array['category']
        where top.parent_id ${parent}
        group by top.id
      ) k) as categories,
      ${typesOf(`
        select pt.slug, pt.name, count(distinct j.id) as count
        from judged j join haat.product_types pt on pt.id = j.product_type_id
        where j.failed <@ array['type'] group by pt.id`)},
      ${sellersOf(`
        select s.slug, s.name, count(distinct j.id) as count
        from judged j
        cross join lateral (
          select one.seller_id from haat.public_listings one where one.item_id in (j.id, j.unit_id) offset 0) l
        join haat.public_sellers s on s.id = l.seller_id
        where j.failed <@ array['seller'] group by s.slug, s.name`)},
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.stars, 'count', k.count) order by k.stars desc), '[]') from (
        select stars, count(distinct j.id) as count from unnest(array[4, 3]) stars
        join judged j on j.rating_count > 0 and j.rating_sum >= stars * j.rating_count and j.failed <@ array['rating']
        group by stars
      ) k) as ratings,
      ${pricesOf(`judged j where j.failed <@ array['price']`)},
      ${attributesOf('valued')},
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'count', k.count)), '[]') from (
        select ticked.code, count(distinct j.id) filter (where j.failed <@ array[ticked.code]) as count
        from unnest($ticked_facets) ticked(code) left join judged j on true group by ticked.code
      ) k) as without,
      (select share.one_in from share) as one_in,
      (select share.one_in from share) as price_one_in`;
}

/** Everything but prices stands in the table that follows the documents. */
function keptText(shape: FacetShape): string {
  return `
    with ${candidatesOf(shape)}
    known as materialized (
      select split_part(k.facet, '=', 1) as facet, substr(k.facet, strpos(k.facet, '=') + 1) as value, k.items as count
      from haat.facet_counts k where k.category_id = ${askedCategory} and k.items > 0
    ),
    valued as (
      select a.code, k.value, min(a.kind) as kind, sum(k.count)::integer as count, ${namesOf('k.value')}
      from known k join haat.attributes a on a.id = k.facet::uuid
      where k.facet !~ '^@'
      group by a.code, k.value
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.value, 'count', k.count) order by k.value), '[]')
        from known k where k.facet = '@kind') as kinds,
      (select coalesce(jsonb_agg(jsonb_build_object('code', below.slug, 'name', haat.say(below.name, $language),
          'count', k.items) order by below.position, below.slug), '[]')
        from haat.categories below
        join haat.facet_counts k on k.category_id = below.id and k.facet = '@item=' and k.items > 0
        where below.parent_id = ${askedCategory}) as categories,
      ${typesOf(`
        select pt.slug, pt.name, k.count from known k join haat.product_types pt on pt.id = k.value::uuid
        where k.facet = '@type'`)},
      ${sellersOf(`
        select s.slug, s.name, k.count from known k join haat.public_sellers s on s.id = k.value::uuid
        where k.facet = '@seller'`)},
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.value::integer, 'count', k.count) order by k.value desc), '[]')
        from known k where k.facet = '@rating') as ratings,
      ${pricesOf('candidates j where true')},
      ${attributesOf('valued')},
      '[]'::jsonb as without,
      1 as one_in,
      (select share.one_in from share) as price_one_in`;
}
