import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { AnswerJson } from './queries.ts';

type Line = {
  id: string;
  title: string;
  sku: string;
  quantity: number;
  options: AnswerJson[];
  line_total: number;
  kind: 'product' | 'service';
};
type Parcel = { id: string; status: string; arrives_on: string; tracking: string | null; version: number };

const row = {
  id: t.uuid,
  sort: t.text,
  order_number: t.text,
  status: t.text,
  paid: t.bool,
  placed_at: t.instant,
  contact: t.json<{ name: string | null; phone: string | null }>(),
  address: t.json<{ area: string; line: string | null; landmark: string | null }>(),
  lines: t.json<Line[]>(),
  shipment: t.json<Parcel>().orNull,
  total: t.bigint,
  note: t.text.orNull,
};

/** Reads nothing but the seller's own part: the order itself is closed to sellers. */
const select = `
  select s.id, s.placed_at::text as sort, s.order_number, s.status, s.paid, s.placed_at,
    jsonb_build_object('name', s.contact ->> 'name', 'phone', s.contact ->> 'phone') as contact,
    jsonb_build_object('area', haat.say(a.name, $language), 'line', s.address ->> 'line',
      'landmark', s.address ->> 'landmark') as address,
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'title', haat.say(l.title, $language), 'sku', l.sku,
        'quantity', l.quantity, 'options', haat.say_options(l.options, $language), 'line_total', l.line_total, 'kind', l.kind) order by l.position), '[]')
      from haat.order_lines l where l.seller_order_id = s.id) as lines,
    (select jsonb_build_object('id', p.id, 'status', p.status, 'arrives_on', p.arrives_on, 'tracking', p.tracking,
        'version', p.version)
      from haat.shipments p where p.seller_order_id = s.id order by p.id limit 1) as shipment,
    (s.items_total + s.shipping_total)::bigint as total, s.note
  from haat.seller_orders s join haat.areas a on a.id = s.area_id`;
const hasGoods = `exists (select from haat.order_lines g where g.seller_order_id = s.id and g.kind = 'product')`;

/** Newest first. What waits for its payment is listed only when that is what was asked for. */
export const listSellerOrders = statement({
  name: 'orders/list-seller',
  params: {
    language: t.text,
    status: t.text.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row,
  text: `${select}
    where ${hasGoods} and case when $status is null then s.status <> 'waiting' else s.status = $status end
      and ($after_sort is null or (s.placed_at, s.id) < ($after_sort, $after_id))
    order by s.placed_at desc, s.id desc limit $most`,
});

export const findSellerOrder = statement({
  name: 'orders/find-seller',
  params: { language: t.text, id: t.uuid },
  row,
  text: `${select} where s.id = $id`,
});

/** What has to be packed, the oldest first. */
export const listToPack = statement({
  name: 'orders/list-to-pack',
  params: { language: t.text, most: t.int },
  row,
  text: `${select}
    where s.status in ('new', 'in_progress')
      and exists (select from haat.shipments p where p.seller_order_id = s.id and p.status = 'to_pack')
    order by s.placed_at, s.id limit $most`,
});

/** A parcel, if the asker may see it. */
export const findShipment = statement({
  name: 'orders/find-shipment',
  params: { id: t.uuid },
  row: { id: t.uuid, order_id: t.uuid, seller_order_id: t.uuid, seller_id: t.uuid },
  text: 'select id, order_id, seller_order_id, seller_id from haat.shipments where id = $id',
});

/** One parcel on from one of the states it may leave; its seller order is under way from then on. */
export const moveShipment = statement({
  name: 'orders/move-shipment',
  params: { id: t.uuid, from: t.texts, to: t.text, tracking: t.text.orNull },
  row: { person_id: t.uuid.orNull },
  text: `
    with moved as (
      update haat.shipments set status = $to, version = version + 1, tracking = coalesce($tracking, tracking),
        shipped_at = case when $to = 'shipped' then haat.now() else shipped_at end,
        delivered_at = case when $to = 'delivered' then haat.now() else delivered_at end
      where id = $id and status = any($from) returning order_id, seller_order_id
    ), begun as (
      update haat.seller_orders s set status = 'in_progress', version = s.version + 1
      from moved where s.id = moved.seller_order_id and s.status = 'new'
    )
    select o.person_id from moved join haat.orders o on o.id = moved.order_id`,
});

/** Keeps an order's parts from being finished side by side, each without seeing the other's end. */
export const lockOrder = statement({
  name: 'orders/lock',
  params: { order: t.uuid },
  row: { id: t.uuid },
  text: 'select id from haat.orders where id = $order for update',
});

/**
 * Finishes each seller order of which everything is done and, with the last one, the order. What was to be paid in
 * cash has been taken by then.
 */
export const finishParts = statement({
  name: 'orders/finish-parts',
  params: { order: t.uuid },
  row: { person_id: t.uuid.orNull, finished: t.bool, paid: t.bool },
  text: `
    with done as (
      update haat.seller_orders s set status = 'completed', version = s.version + 1,
        paid = s.paid or o.payment_method = 'cash'
      from haat.orders o
      where o.id = $order and o.status = 'confirmed' and s.order_id = o.id and s.status in ('new', 'in_progress')
        and not exists (select from haat.shipments p
          where p.seller_order_id = s.id and p.status not in ('delivered', 'cancelled'))
        and not exists (select from haat.bookings b where b.seller_order_id = s.id
          and b.status not in ('completed', 'cancelled', 'no_show', 'declined', 'expired'))
      returning s.id
    ), finished as (
      update haat.orders o set status = 'completed', version = o.version + 1
      where o.id = $order and o.status = 'confirmed' and exists (select from done)
        and not exists (select from haat.seller_orders s where s.order_id = o.id
          and s.status not in ('completed', 'cancelled') and s.id not in (select done.id from done))
      returning o.id
    ), paid as (
      update haat.payments p set status = 'paid', paid_at = haat.now(), version = p.version + 1
      from finished where p.order_id = finished.id and p.method = 'cash' and p.status = 'pending'
      returning p.id
    )
    select o.person_id, exists (select from finished) as finished, exists (select from paid) as paid
    from haat.orders o where o.id = $order`,
});
