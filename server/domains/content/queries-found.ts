import { winningListing } from '#domains/catalogue/index.ts';
import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';

/** The first of each part of so many places of a kind, in the order of ids. */
export const listParts = statement({
  name: 'content/list-parts',
  params: { size: t.int },
  row: { kind: t.text, id: t.uuid, changed_at: t.instant.orNull },
  text: `
    select kind, min(id::text)::uuid as id, max(changed_at) as changed_at
    from (
      select kind, id, changed_at, (row_number() over (partition by kind order by id) - 1) / $size as part
      from haat.public_places
    ) placed
    group by kind, part order by kind, part`,
});

/** Places of a kind from an id on, in the order of ids. */
export const listPlaces = statement({
  name: 'content/list-places',
  params: { kind: t.text, start: t.uuid, most: t.int },
  row: { id: t.uuid, slug: t.text, item_kind: t.text.orNull, changed_at: t.instant.orNull },
  text: `
    select id, slug, item_kind, changed_at from haat.public_places
    where kind = $kind and id >= $start
    order by id limit $most`,
});

/** Products that can be bought, each with its winning listing, after an id; those that nobody sells have no offer. */
export const listFeed = statement({
  name: 'content/list-feed',
  params: { language: t.text, after_id: t.uuid, most: t.int, seller: t.text.orNull, area: t.text.orNull },
  row: {
    id: t.uuid,
    slug: t.text,
    group_id: t.uuid.orNull,
    title: t.text,
    description: t.text,
    upc: t.text.orNull,
    weight_grams: t.int.orNull,
    category: t.texts,
    pictures: t.texts,
    facts: t.json<Record<string, string>>(),
    offer: t.json<{
      price: number;
      compare_price: number | null;
      currency: string;
      in_stock: boolean;
      seller: string;
    }>().orNull,
  },
  text: `
    select i.id, i.slug, i.parent_id as group_id, haat.say(haat.join_texts(i.title, i.variant_name, ' · '), $language) as title,
      haat.say(i.description, $language) as description, i.upc, i.weight_grams,
      array(select haat.say(a.name, $language) from haat.category_tree tree join haat.categories a on a.id = tree.above_id
        where tree.below_id = i.category_id order by tree.distance desc) as category,
      array(select m.key from haat.item_pictures p join haat.media m on m.id = p.media_id
        where p.item_id in (i.id, i.parent_id) order by p.item_id = i.id desc, p.position limit 11) as pictures,
      (select coalesce(jsonb_object_agg(fact.code, fact.value), '{}') from (
        select distinct on (a.code) a.code, coalesce((
          select haat.say(choice -> 'name', $language) from jsonb_array_elements(a.choices) choice
          where choice ->> 'code' = v.value #>> '{}' limit 1), v.value #>> '{}') as value
        from haat.item_attributes v join haat.attributes a on a.id = v.attribute_id
        where v.item_id in (i.id, i.parent_id) and a.code in ('brand', 'mpn', 'colour', 'color', 'size', 'material', 'pattern')
        order by a.code, v.item_id = i.id desc) fact) as facts,
      case when w.id is not null then jsonb_build_object('price', w.price, 'compare_price', w.compare_price,
        'currency', w.currency, 'in_stock', w.in_stock, 'seller', w.seller_slug) end as offer
    from (
      select p.* from haat.public_items p
      where p.kind = 'product' and p.structure <> 'parent' and p.id > $after_id
      order by p.id limit $most
    ) i
    left join lateral ${winningListing("'product'", '(i.id)')} w on true
    order by i.id`,
});
export type FeedRow = RowOf<typeof listFeed>;
