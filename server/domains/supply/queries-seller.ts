import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** A seller's own listings, newest first; looked for by title or SKU. */
export const listOwnListings = statement({
  name: 'supply/list-own-listings',
  params: {
    language: t.text,
    asked: t.text.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row: {
    id: t.uuid,
    sort: t.text,
    item_slug: t.text,
    title: t.text,
    kind: t.text,
    sku: t.text,
    price: t.bigint,
    currency: t.text,
    status: t.text,
    on_hand: t.int.orNull,
    held: t.int.orNull,
    picture: t.json<{ key: string; width: number; height: number; alt: Record<string, string> }>().orNull,
    cloth: t.text,
    version: t.int,
  },
  text: `
    select l.id, l.created_at::text as sort, f.item_slug, haat.say(f.title, $language) as title, f.kind, l.sku,
      l.price::bigint as price, l.currency, l.status,
      case when f.kind = 'product' then coalesce(st.on_hand, 0) end as on_hand,
      case when f.kind = 'product' then coalesce(st.held, 0) end as held, f.picture, f.cloth, l.version
    from haat.listings l
    join haat.listing_faces f on f.listing_id = l.id
    left join lateral (
      select sum(s.on_hand)::integer as on_hand, sum(s.held)::integer as held from haat.stock s where s.listing_id = l.id
    ) st on true
    where ($asked is null or position(lower($asked) in lower(concat_ws(' ', f.title ->> 'en', f.title ->> 'bn', l.sku))) > 0)
      and ($after_sort is null or (l.created_at, l.id) < ($after_sort, $after_id))
    order by l.created_at desc, l.id desc limit $most`,
});

/** Where units of an own listing go: to the fullest shelf it has, else to the seller's first location. */
export const findOwnShelf = statement({
  name: 'supply/find-own-shelf',
  params: { listing: t.uuid },
  row: { location_id: t.uuid.orNull },
  text: `
    select coalesce(
      (select s.location_id from haat.stock s where s.listing_id = l.id order by s.on_hand desc, s.location_id limit 1),
      (select o.id from haat.locations o where o.seller_id = l.seller_id order by o.id limit 1)) as location_id
    from haat.listings l where l.id = $listing`,
});

export const sumOwnStock = statement({
  name: 'supply/sum-own-stock',
  params: { listing: t.uuid },
  row: { on_hand: t.int, held: t.int },
  text: `select sum(s.on_hand)::integer as on_hand, sum(s.held)::integer as held
    from haat.stock s where s.listing_id = $listing`,
});
