import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { LineJson } from './queries.ts';

type PictureJson = LineJson['picture'];

/** `%` and `_` of what somebody looks for stand for themselves. */
export function likePattern(asked: string | undefined): string | null {
  return asked ? `%${asked.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
}

/** All orders, newest first; looked for by number, name, e-mail or phone. */
export const listAllOrders = statement({
  name: 'orders/list-all',
  params: {
    language: t.text,
    status: t.text.orNull,
    asked: t.text.orNull,
    phone: t.text.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row: {
    id: t.uuid,
    sort: t.text,
    number: t.text,
    status: t.text,
    placed_at: t.instant,
    total: t.bigint,
    currency: t.text,
    customer: t.text,
    payment: t.text,
    payment_method: t.text,
    titles: t.texts,
    sellers: t.texts,
    face: t.json<{ picture: PictureJson; cloth: string }>(),
    next_visit: t.instant.orNull,
    next_arrival: t.date.orNull,
  },
  text: `
    select o.id, o.placed_at::text as sort, o.number, o.status, o.placed_at, o.total::bigint as total, o.currency,
      coalesce(o.contact ->> 'name', '') as customer, coalesce(p.status, 'pending') as payment, o.payment_method,
      l.titles, l.face,
      array(select haat.say(s.name, $language) from haat.seller_orders so join haat.sellers s on s.id = so.seller_id
        where so.order_id = o.id order by so.id) as sellers,
      (select min(lower(b.slot)) from haat.bookings b
        where b.order_id = o.id and b.status in ('pending', 'confirmed', 'en_route')) as next_visit,
      (select min(h.arrives_on) from haat.shipments h
        where h.order_id = o.id and h.status in ('to_pack', 'shipped')) as next_arrival
    from haat.orders o
    left join haat.payments p on p.order_id = o.id
    cross join lateral (
      select array_agg(haat.say(ol.title, $language) order by ol.position) as titles,
        (array_agg(jsonb_build_object('picture', f.picture, 'cloth', f.cloth) order by ol.position))[1] as face
      from haat.order_lines ol join haat.listing_faces f on f.listing_id = ol.listing_id where ol.order_id = o.id
    ) l
    where ($status is null or o.status = $status)
      and ($asked is null or o.number ilike $asked or o.contact ->> 'name' ilike $asked
        or o.contact ->> 'email' ilike $asked or o.contact ->> 'phone' = $phone)
      and ($after_sort is null or (o.placed_at, o.id) < ($after_sort, $after_id))
    order by o.placed_at desc, o.id desc limit $most`,
});

/** Products and services, drafts too, newest first; a parent stands for its variants. */
export const listAllItems = statement({
  name: 'orders/list-all-items',
  params: {
    language: t.text,
    kind: t.text.orNull,
    asked: t.text.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row: {
    id: t.uuid,
    sort: t.text,
    slug: t.text,
    kind: t.text,
    structure: t.text,
    title: t.text,
    category: t.text,
    status: t.text,
    listings: t.int,
    on_hand: t.bigint.orNull,
    price: t.bigint.orNull,
    currency: t.text.orNull,
    picture: t.json<NonNullable<PictureJson>>().orNull,
    cloth: t.text,
  },
  text: `
    select i.id, i.created_at::text as sort, i.slug, i.kind, i.structure, haat.say(i.title, $language) as title,
      haat.say(c.name, $language) as category, i.status, sold.listings,
      case when i.kind = 'product' then coalesce(sold.on_hand, 0) end as on_hand, sold.price, sold.currency,
      (select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', p.alt)
        from haat.item_pictures p join haat.media m on m.id = p.media_id
        where p.item_id = i.id order by p.position limit 1) as picture,
      c.cloth
    from haat.items i
    join haat.categories c on c.id = i.category_id
    cross join lateral (
      select count(*)::integer as listings, min(l.price) filter (where l.status = 'active')::bigint as price,
        min(l.currency) as currency,
        sum((select sum(st.on_hand) from haat.stock st where st.listing_id = l.id))::bigint as on_hand
      from haat.listings l
      where l.item_id in (select i.id union all select v.id from haat.items v where v.parent_id = i.id)
    ) sold
    where i.structure <> 'variant' and ($kind is null or i.kind = $kind)
      and ($asked is null or i.title ->> 'en' ilike $asked or i.title ->> 'bn' ilike $asked or i.slug ilike $asked)
      and ($after_sort is null or (i.created_at, i.id) < ($after_sort, $after_id))
    order by i.created_at desc, i.id desc limit $most`,
});
