import type { Address, Contact } from '#contract/basket.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

const checkoutRow = {
  id: t.uuid,
  basket_id: t.uuid,
  status: t.text,
  hold_id: t.uuid.orNull,
  held_until: t.instant.orNull,
  contact: t.json<Partial<Contact>>().orNull,
  address: t.json<Partial<Address>>().orNull,
  shipping_method: t.text.orNull,
  payment_method: t.text.orNull,
  note: t.text.orNull,
  language: t.text,
  order_id: t.uuid.orNull,
  order_number: t.text.orNull,
};

export const findCheckout = statement({
  name: 'checkout/find',
  params: { id: t.uuid },
  row: checkoutRow,
  text: `
    select c.id, c.basket_id, c.status, c.hold_id, h.expires_at as held_until, c.contact, c.address, c.shipping_method,
      c.payment_method, c.note, c.language, c.order_id, o.number as order_number
    from haat.checkouts c
    left join haat.holds h on h.id = c.hold_id and h.status = 'live' and h.expires_at > haat.now()
    left join haat.orders o on o.id = c.order_id
    where c.id = $id`,
});

/** A basket has one open checkout; opening it again keeps what was filled in and takes the new hold. */
export const putCheckout = statement({
  name: 'checkout/put',
  params: { id: t.uuid, basket: t.uuid, hold: t.uuid, language: t.text, person: t.uuid.orNull },
  row: { id: t.uuid },
  text: `
    insert into haat.checkouts (id, basket_id, hold_id, language, contact, address, area_id, shipping_method, created_at, updated_at)
    select $id, $basket, $hold, $language,
      (select jsonb_strip_nulls(jsonb_build_object('name', p.name, 'phone', p.phone, 'email', p.email)) from haat.people p where p.id = $person),
      (select jsonb_build_object('area', a.slug) from haat.areas a where a.id = b.area_id), b.area_id, 'standard', haat.now(), haat.now()
    from haat.baskets b where b.id = $basket
    on conflict (basket_id) where status in ('incomplete', 'ready')
      do update set hold_id = excluded.hold_id, language = excluded.language, updated_at = haat.now()
    returning id`,
});

/** Where it goes also sets the basket's area, so that its prices and arrivals are for there. */
export const changeCheckout = statement({
  name: 'checkout/change',
  params: {
    id: t.uuid,
    contact: t.json<object>(),
    address: t.json<object>(),
    shipping_method: t.text.orNull,
    payment_method: t.text.orNull,
    note: t.text.orNull,
    sets_note: t.bool,
    area: t.text.orNull,
  },
  row: { id: t.uuid, area_known: t.bool },
  text: `
    with wanted as (
      select a.id from haat.areas a where a.slug = $area
    ), changed as (
      update haat.checkouts c set
        contact = jsonb_strip_nulls(coalesce(c.contact, '{}') || $contact),
        address = jsonb_strip_nulls(coalesce(c.address, '{}') || $address),
        shipping_method = coalesce($shipping_method, c.shipping_method),
        payment_method = coalesce($payment_method, c.payment_method),
        note = case when $sets_note then $note else c.note end,
        area_id = coalesce((select id from wanted), c.area_id), updated_at = haat.now()
      where c.id = $id and c.status in ('incomplete', 'ready')
      returning c.id, c.basket_id
    ), basket as (
      update haat.baskets b set area_id = wanted.id, version = b.version + 1, updated_at = haat.now()
      from changed, wanted where b.id = changed.basket_id and b.area_id is distinct from wanted.id
    )
    select changed.id, $area is null or exists (select from wanted) as area_known from changed`,
});

/** True for each provider of the basket that visits the area. */
export const areasServed = statement({
  name: 'checkout/areas-served',
  params: { sellers: t.uuids, area: t.text },
  row: { seller_id: t.uuid },
  text: `
    select sa.seller_id from haat.seller_areas sa join haat.areas a on a.id = sa.area_id
    where a.slug = $area and sa.seller_id = any($sellers)`,
});

export const closeCheckout = statement({
  name: 'checkout/close',
  params: { id: t.uuid, order: t.uuid, status: t.text },
  row: { id: t.uuid },
  text: `
    with done as (
      update haat.checkouts set status = $status, order_id = $order, updated_at = haat.now()
      where id = $id and status in ('incomplete', 'ready') returning id, basket_id
    ), basket as (
      update haat.baskets b set status = 'ordered', updated_at = haat.now()
      from done where b.id = done.basket_id and b.status = 'open' returning b.id
    )
    select done.id from done, basket`,
});

export const cancelCheckout = statement({
  name: 'checkout/cancel',
  params: { id: t.uuid },
  row: { hold_id: t.uuid.orNull },
  text: `
    update haat.checkouts set status = 'cancelled', updated_at = haat.now()
    where id = $id and status in ('incomplete', 'ready') returning hold_id`,
});

/** Of a listing, from however many shelves; `location_id` where it is one. */
type HeldUnits = { listing_id: string; location_id: string | null; quantity: number };

/** Binds the hold to the order, makes it last, and tells what it keeps. No row: it has run out or was bound already. */
export const bindHold = statement({
  name: 'checkout/bind-hold',
  params: { hold: t.uuid, order: t.uuid, seconds: t.int },
  row: {
    expires_at: t.instant,
    units: t.json<HeldUnits[]>(),
    untracked: t.uuids,
    times:
      t.json<{ line_id: string; resource_id: string; start: string; end: string; time_zone: string }[]>(),
  },
  text: `
    with bound as (
      update haat.holds set expires_at = haat.now() + make_interval(secs => $seconds)
      where id = $hold and status = 'live' and expires_at > haat.now() and order_id is null
      returning id, basket_id, expires_at
    )
    select bound.expires_at,
      (select coalesce(jsonb_agg(kept), '[]') from (
        select s.listing_id, sum(s.quantity)::integer as quantity,
          case when count(*) = 1 then min(s.location_id::text) end as location_id
        from haat.hold_stock s where s.hold_id = bound.id group by s.listing_id) kept) as units,
      array(select bl.listing_id from haat.basket_lines bl join haat.listings l on l.id = bl.listing_id
        where bl.basket_id = bound.basket_id and not l.tracked) as untracked,
      (select coalesce(jsonb_agg(jsonb_build_object('line_id', o.basket_line_id, 'resource_id', o.resource_id,
          'start', haat.iso(lower(o.slot)), 'end', haat.iso(upper(o.slot)), 'time_zone', r.time_zone)), '[]')
        from haat.occupancy o join haat.resources r on r.id = o.resource_id where o.hold_id = bound.id) as times
    from bound where $order is not null`,
});
