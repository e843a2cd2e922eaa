import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** What can be bought, with what the history's choices hang on. */
export const sellableListings = statement({
  name: 'history/sellable-listings',
  row: {
    listing_id: t.uuid,
    kind: t.text,
    seller_id: t.uuid,
    seller_slug: t.text,
    item_slug: t.text,
    category: t.text,
    fits: t.uuid.orNull,
    area_slugs: t.texts,
  },
  text: `
    select f.listing_id, f.kind, f.seller_id, f.seller_slug, f.item_slug, c.slug as category,
      (select l.id from haat.listings l where l.item_id = coalesce(i.fitted_by_id, p.fitted_by_id) and l.status = 'active'
        order by l.price, l.id limit 1) as fits,
      array(select a.slug from haat.seller_areas sa join haat.areas a on a.id = sa.area_id
        where sa.seller_id = f.seller_id order by a.slug) as area_slugs
    from haat.listing_faces f
    join haat.items i on i.id = f.item_id left join haat.items p on p.id = i.parent_id
    join haat.categories c on c.id = i.category_id
    where f.sellable
    order by f.listing_id`,
});

export const findPersonId = statement({
  name: 'history/find-person',
  params: { email: t.text },
  row: { id: t.uuid },
  text: 'select id from haat.people where email = $email',
});

/** A basket that somebody fills by hand: an order of the history must not take it along. */
export const findFilledBasket = statement({
  name: 'history/find-filled-basket',
  params: { person: t.uuid },
  row: { id: t.uuid },
  text: `
    select b.id from haat.baskets b where b.person_id = $person and b.status = 'open'
      and exists (select from haat.basket_lines l where l.basket_id = b.id)`,
});

export const emptyBasket = statement({
  name: 'history/empty-basket',
  params: { person: t.uuid },
  text: `
    delete from haat.basket_lines l using haat.baskets b
    where b.id = l.basket_id and b.person_id = $person and b.status = 'open'`,
});

/** How many orders of the history stand; the next start goes on from there. */
export const readProgress = statement({
  name: 'history/read-progress',
  params: { name: t.text },
  row: { orders: t.int },
  text: `select (value ->> 'orders')::integer as orders from haat.settings where name = $name`,
});

export const writeProgress = statement({
  name: 'history/write-progress',
  params: { name: t.text, orders: t.int },
  text: `
    insert into haat.settings (name, value, updated_at) values ($name, jsonb_build_object('orders', $orders), now())
    on conflict (name) do update set value = excluded.value, updated_at = excluded.updated_at`,
});

/** What an order of the history is made of, to carry it on. */
export const partsOfOrder = statement({
  name: 'history/parts-of-order',
  params: { order: t.uuid },
  row: {
    shipments: t.json<{ id: string; seller_id: string; arrives_on: string }[]>(),
    bookings: t.json<{ id: string; seller_id: string; start: string; end: string; code: string }[]>(),
    lines: t.json<{ id: string; category: string; seller_slug: string }[]>(),
  },
  text: `
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'seller_id', s.seller_id, 'arrives_on', s.arrives_on) order by s.id), '[]')
        from haat.shipments s where s.order_id = $order) as shipments,
      (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'seller_id', b.seller_id, 'start', haat.iso(lower(b.slot)),
          'end', haat.iso(upper(b.slot)), 'code', b.start_code) order by b.id), '[]')
        from haat.bookings b where b.order_id = $order) as bookings,
      (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'category', c.slug, 'seller_slug', se.slug) order by l.position), '[]')
        from haat.order_lines l join haat.items i on i.id = l.item_id join haat.categories c on c.id = i.category_id
          join haat.sellers se on se.id = l.seller_id where l.order_id = $order) as lines`,
});
