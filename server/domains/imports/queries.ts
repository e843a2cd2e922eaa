import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** One import plans and writes at a time, so that what it looked up still holds when it writes. */
export const takeTurn = statement({
  name: 'imports/take-turn',
  text: `select pg_advisory_xact_lock(hashtextextended('haat import', 0))`,
});

export const findTypes = statement({
  name: 'imports/find-types',
  params: { slugs: t.texts },
  row: {
    id: t.uuid,
    slug: t.text,
    attributes: t.json<{ id: string; code: string; kind: string; choices: { code: string }[] }[]>(),
  },
  text: `
    select p.id, p.slug, coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code,
        'kind', a.kind, 'choices', a.choices)) from haat.attributes a where a.product_type_id = p.id), '[]') as attributes
    from haat.product_types p where p.slug = any($slugs)`,
});

/** The whole tree: it is small, and names are matched level by level. */
export const findCategoryTree = statement({
  name: 'imports/find-category-tree',
  row: { id: t.uuid, slug: t.text, parent_id: t.uuid.orNull, name: t.text },
  text: `select id, slug, parent_id, haat.say(name, 'en') as name from haat.categories`,
});

/** Items by UPC, or by what the seller's old shop called them. */
export const findItems = statement({
  name: 'imports/find-items',
  params: { seller: t.uuid, upcs: t.texts, keys: t.texts },
  row: {
    id: t.uuid,
    slug: t.text,
    kind: t.text,
    structure: t.text,
    upc: t.text.orNull,
    key: t.text.orNull,
    type: t.text.orNull,
    title: t.text,
    description: t.text,
    attributes: t.json<Record<string, string | number | boolean>>(),
  },
  text: `
    select i.id, i.slug, i.kind, i.structure, i.upc, k.key, p.slug as type, haat.say(i.title, 'en') as title,
      haat.say(i.description, 'en') as description,
      coalesce((select jsonb_object_agg(a.code, v.value) from haat.item_attributes v
        join haat.attributes a on a.id = v.attribute_id where v.item_id = i.id), '{}') as attributes
    from haat.items i
      left join haat.product_types p on p.id = i.product_type_id
      left join haat.import_keys k on k.item_id = i.id and k.seller_id = $seller and k.key = any($keys)
    where i.id in (
      select id from haat.items where upc = any($upcs)
      union select item_id from haat.import_keys where seller_id = $seller and key = any($keys))`,
});

export const findSlugs = statement({
  name: 'imports/find-slugs',
  params: { slugs: t.texts },
  row: { slug: t.text },
  text: 'select slug from haat.items where slug = any($slugs)',
});

/** The seller's listings of these items or under these SKUs, with what lies at one location and in all. */
export const findListings = statement({
  name: 'imports/find-listings',
  params: { seller: t.uuid, location: t.uuid, items: t.uuids, skus: t.texts },
  row: {
    id: t.uuid,
    item_id: t.uuid,
    sku: t.text,
    price: t.bigint,
    currency: t.text,
    here: t.int,
    held: t.int,
    total: t.int,
  },
  text: `
    select l.id, l.item_id, l.sku, l.price, l.currency,
      coalesce(sum(s.on_hand) filter (where s.location_id = $location), 0)::integer as here,
      coalesce(sum(s.held) filter (where s.location_id = $location), 0)::integer as held,
      coalesce(sum(s.on_hand), 0)::integer as total
    from haat.listings l left join haat.stock s on s.listing_id = l.id
    where l.seller_id = $seller and (l.item_id = any($items) or l.sku = any($skus))
    group by l.id`,
});

/**
 * Products by UPC; one that is sold in variants has none of its own and is known by what the file called
 * it.
 */
export const findUpcs = statement({
  name: 'imports/find-upcs',
  params: { seller: t.uuid, upcs: t.texts },
  row: { upc: t.text, id: t.uuid, title: t.text },
  text: `
    select u.upc, i.id, haat.say(i.title, 'en') as title
    from unnest($upcs) as u(upc)
      left join haat.import_keys k on k.seller_id = $seller and k.key = 'upc:' || u.upc
      join haat.items i on i.id = coalesce((select o.id from haat.items o where o.upc = u.upc), k.item_id)`,
});
