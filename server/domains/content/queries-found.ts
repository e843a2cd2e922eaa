import { winningListing } from '#domains/catalogue/index.ts';
import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';

/** What has a page of its own, by kind: its SQL with `id`, `slug`, `item_kind` and `changed_at`. */
const placesOf = {
  item: 'select id, slug, kind as item_kind, changed_at from haat.public_item_places',
  category: 'select id, slug, null::text as item_kind, changed_at from haat.categories',
  seller: 'select id, slug, null::text as item_kind, changed_at from haat.public_seller_places',
  page: `select id, slug, null::text as item_kind, updated_at as changed_at from haat.pages where status = 'published'`,
} as const;
export type PlaceKind = keyof typeof placesOf;
export const placeKinds = Object.keys(placesOf) as PlaceKind[];

/** The first of each part of so many places, in the order of ids. */
const partsOf = (kind: PlaceKind) =>
  statement({
    name: `content/list-${kind}-parts`,
    params: { size: t.int },
    row: { id: t.uuid, changed_at: t.instant.orNull },
    text: `
      select min(id::text)::uuid as id, max(changed_at) as changed_at
      from (
        select id, changed_at, (row_number() over (order by id) - 1) / $size as part
        from (${placesOf[kind]}) place
      ) placed
      group by part order by part`,
  });

/** Places of a kind from an id on, in the order of ids. */
const places = (kind: PlaceKind) =>
  statement({
    name: `content/list-${kind}-places`,
    params: { start: t.uuid, most: t.int },
    row: { id: t.uuid, slug: t.text, item_kind: t.text.orNull, changed_at: t.instant.orNull },
    text: `
      select id, slug, item_kind, changed_at from (${placesOf[kind]}) place
      where id >= $start order by id limit $most`,
  });

export const listParts = {
  item: partsOf('item'),
  category: partsOf('category'),
  seller: partsOf('seller'),
  page: partsOf('page'),
};
export const listPlaces = {
  item: places('item'),
  category: places('category'),
  seller: places('seller'),
  page: places('page'),
};

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
