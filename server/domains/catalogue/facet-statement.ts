import { t } from '#kernel/database/columns.ts';
import { type Statement, dynamicStatement } from '#kernel/database/statement.ts';
import { type ListParams, type SourceShape, itemsFrom, paramsIn } from './list-source.ts';
import { priceBands } from './price-bands.ts';
import { missedAttributes, tickedCategory, tickedKind, tickedPrice, tickedRating } from './ticks.ts';
import { wordHits } from './word-hits.ts';

export type CountRow = { code: string; name: string; count: number };

const facetRow = {
  kinds: t.json<{ code: 'product' | 'service'; count: number }[]>(),
  categories: t.json<CountRow[]>(),
  ratings: t.json<{ code: number; count: number }[]>(),
  prices: t.json<{ from: number; count: number }[]>(),
  attributes:
    t.json<{ code: string; name: string; kind: string; values: (CountRow & { name: string | null })[] }[]>(),
};

export type FacetRow = {
  [K in keyof typeof facetRow]: (typeof facetRow)[K] extends { _value?: infer T } ? T : never;
};

const made = new Map<string, Statement<ListParams, typeof facetRow>>();

/**
 * The statement that counts what every tick would leave. A facet is counted over all filters but its own, so that a
 * second choice can be added to the first; variants count for their parent. Looks at 10,000 items at most.
 */
export function facetStatement(source: Omit<SourceShape, 'priced'>): Statement<ListParams, typeof facetRow> {
  const { words, kind, category, seller, area } = source;
  const flags = Object.entries({ words, kind, category, seller, area });
  const name = ['catalogue/facets', ...flags.filter(([, set]) => set).map(([flag]) => flag)].join(':');
  let found = made.get(name);
  if (!found) {
    const text = textOf({ ...source, priced: true });
    found = dynamicStatement({ name, params: paramsIn(text), row: facetRow, text });
    made.set(name, found);
  }
  return found;
}

const edges = `array[${priceBands.map(([from]) => from).join(', ')}]::bigint[]`;

function textOf(shape: SourceShape): string {
  const parent = shape.category
    ? '= (select c.id from haat.categories c where c.slug = $category)'
    : 'is null';
  return `
    with ${shape.words ? wordHits : ''}
    candidates as materialized (
      select i.id, i.kind, i.structure, i.category_id, i.rating_sum, i.rating_count, w.price
      ${itemsFrom(shape)} limit 10000
    ),
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
          case when not ${tickedPrice('c.price')} then 'price' end
        ], null) || array${missedAttributes('c.id', 'u.unit_id')} as failed
      from units u join candidates c on c.id = u.id
    ),
    valued as (
      select a.code, said.value, min(a.kind) as kind, count(distinct j.id)::integer as count,
        (array_agg(haat.say(a.name, $language) order by a.position, a.id))[1] as name,
        (array_agg((select haat.say(choice -> 'name', $language) from jsonb_array_elements(a.choices) choice
          where choice ->> 'code' = said.value limit 1) order by a.position, a.id))[1] as value_name
      from judged j
      join haat.item_attributes ia on ia.item_id = any(array[j.id, j.unit_id])
      join haat.attributes a on a.id = ia.attribute_id
      cross join lateral jsonb_array_elements_text(
        case jsonb_typeof(ia.value) when 'array' then ia.value else jsonb_build_array(ia.value) end) said(value)
      where a.kind in ('choice', 'choices', 'boolean') and j.failed <@ array[a.code]
      group by a.code, said.value
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
      (select coalesce(jsonb_agg(jsonb_build_object('code', k.stars, 'count', k.count) order by k.stars desc), '[]') from (
        select stars, count(distinct j.id) as count from unnest(array[4, 3]) stars
        join judged j on j.rating_count > 0 and j.rating_sum >= stars * j.rating_count and j.failed <@ array['rating']
        group by stars
      ) k) as ratings,
      (select coalesce(jsonb_agg(jsonb_build_object('from', k.band, 'count', k.count) order by k.band), '[]') from (
        select (${edges})[width_bucket(j.price, ${edges})] as band,
          count(distinct j.id) as count
        from judged j where j.price is not null and j.failed <@ array['price'] group by 1
      ) k) as prices,
      (select coalesce(jsonb_agg(jsonb_build_object('code', f.code, 'name', f.name, 'kind', f.kind, 'values', f.values)
          order by f.covered desc, f.code), '[]') from (
        select v.code, min(v.name) as name, min(v.kind) as kind, sum(v.count) as covered,
          jsonb_agg(jsonb_build_object('code', v.value, 'name', v.value_name, 'count', v.count)
            order by v.count desc, v.value) as values
        from valued v group by v.code
      ) f) as attributes`;
}
