import type { AnsweredOption } from '#contract/options.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** The order with its payment and first attempt; the hold is bound to it in the same breath. */
export const insertOrderRow = statement({
  name: 'orders/insert',
  params: { order: t.json<object>(), payment: t.uuid, attempt: t.uuid.orNull },
  row: { number: t.text },
  text: `
    with placed as (
      insert into haat.orders (id, number, token_hash, person_id, checkout_id, status, contact, address, area_id, language,
        currency, items_total, shipping_total, total, payment_method, note, placed_at)
      select o.id, nextval('haat.order_numbers')::text, o.token_hash, o.person_id, o.checkout_id, o.status, o.contact,
        o.address, o.area_id, o.language, o.currency, o.items_total, o.shipping_total, o.total, o.payment_method, o.note, haat.now()
      from jsonb_to_record($order) as o(id uuid, token_hash text, person_id uuid, checkout_id uuid, status text, contact jsonb,
        address jsonb, area_id uuid, language text, currency text, items_total bigint, shipping_total bigint, total bigint,
        payment_method text, note text)
      returning id, number, total, currency, payment_method
    ), bound as (
      update haat.holds h set order_id = placed.id from placed where h.id = ($order ->> 'hold_id')::uuid
    ), payment as (
      insert into haat.payments (id, order_id, method, status, amount, currency, created_at)
      select $payment, id, payment_method, 'pending', total, currency, haat.now() from placed
    ), attempt as (
      insert into haat.payment_attempts (id, payment_id, tran_id, status, amount, currency, next_query_at, created_at)
      select $attempt, $payment, 'HAAT-' || number || '-1', 'opening', total, currency, haat.now() + interval '1 minute', haat.now()
      from placed where $attempt is not null
    )
    select number from placed`,
});

export const insertSellerOrders = statement({
  name: 'orders/insert-seller-orders',
  params: {
    order: t.uuid,
    seller_orders: t.json<readonly object[]>(),
    shipments: t.json<readonly object[]>(),
  },
  text: `
    with parts as (
      insert into haat.seller_orders (id, order_id, seller_id, status, items_total, shipping_total, order_number, contact,
        address, area_id, note, placed_at)
      select s.id, o.id, s.seller_id, s.status, s.items_total, s.shipping_total, o.number, o.contact, o.address, o.area_id, o.note, o.placed_at
      from jsonb_to_recordset($seller_orders) as s(id uuid, seller_id uuid, status text, items_total bigint, shipping_total bigint),
        haat.orders o where o.id = $order
    )
    insert into haat.shipments (id, order_id, seller_order_id, seller_id, status, method, arrives_on)
    select s.id, $order, s.seller_order_id, s.seller_id, s.status, s.method, s.arrives_on
    from jsonb_to_recordset($shipments) as s(id uuid, seller_order_id uuid, seller_id uuid, status text, method text, arrives_on date)`,
});

/** Lines as they were bought, each with what the market keeps of it by the terms of this moment. */
export const insertLines = statement({
  name: 'orders/insert-lines',
  params: { order: t.uuid, lines: t.json<readonly object[]>() },
  text: `
    with bought as (
      insert into haat.order_lines (id, order_id, seller_order_id, seller_id, listing_id, item_id, location_id, kind, position,
        title, sku, picture_key, quantity, unit_price, add_ons, options, line_total, after_line_id, arrives_on)
      select l.id, $order, l.seller_order_id, f.seller_id, l.listing_id, f.item_id, l.location_id, f.kind, l.position,
        f.title, f.sku, f.picture ->> 'key', l.quantity, l.unit_price, l.add_ons, l.options, l.line_total, l.after_line_id, l.arrives_on
      from jsonb_to_recordset($lines) as l(id uuid, seller_order_id uuid, listing_id uuid, location_id uuid, position smallint,
        quantity integer, unit_price bigint, add_ons jsonb, options jsonb, line_total bigint, after_line_id uuid, arrives_on date)
      join haat.listing_faces f on f.listing_id = l.listing_id
      returning id, seller_id
    )
    insert into haat.order_line_commissions (order_line_id, seller_id, terms_id, rate_bp, fixed)
    select bought.id, bought.seller_id, terms.id, coalesce(terms.rate_bp, 0), coalesce(terms.fixed, 0)
    from bought
    left join lateral (
      select c.id, c.rate_bp, c.fixed from haat.commission_terms c
      where (c.seller_id = bought.seller_id or c.seller_id is null) and c.valid_from <= haat.now()
      order by c.seller_id is null, c.valid_from desc limit 1
    ) terms on true`,
});

export const insertBookings = statement({
  name: 'orders/insert-bookings',
  params: { order: t.uuid, bookings: t.json<readonly object[]>() },
  text: `
    insert into haat.bookings (id, order_id, order_line_id, seller_order_id, seller_id, resource_id, status, slot, time_zone,
      start_code, cash_due)
    select b.id, $order, b.order_line_id, b.seller_order_id, b.seller_id, b.resource_id, b.status,
      tstzrange(b.slot_start, b.slot_end), b.time_zone, b.start_code, b.cash_due
    from jsonb_to_recordset($bookings) as b(id uuid, order_line_id uuid, seller_order_id uuid, seller_id uuid, resource_id uuid,
      status text, slot_start timestamptz, slot_end timestamptz, time_zone text, start_code text, cash_due bigint)`,
});

/** Paid, or put on hold as risky: everything that waited for the money moves on. Only a pending order does. */
export const confirmOrder = statement({
  name: 'orders/confirm',
  params: { order: t.uuid, status: t.text },
  row: { person_id: t.uuid.orNull, seller_ids: t.uuids },
  text: `
    with confirmed as (
      update haat.orders set status = $status, version = version + 1
      where id = $order and status in ('pending', 'on_hold', 'expired') returning id, person_id
    ), parts as (
      update haat.seller_orders s
      set status = case $status when 'confirmed' then 'new' else 'waiting' end, paid = $status = 'confirmed', version = s.version + 1
      from confirmed where s.order_id = confirmed.id and s.status in ('cancelled', case $status when 'confirmed' then 'waiting' end)
    ), parcels as (
      update haat.shipments s set status = case $status when 'confirmed' then 'to_pack' else 'waiting' end, version = s.version + 1
      from confirmed where s.order_id = confirmed.id and s.status in ('cancelled', case $status when 'confirmed' then 'waiting' end)
    ), visits as (
      update haat.bookings b set status = case $status when 'confirmed' then 'pending' else 'held' end, version = b.version + 1
      from confirmed where b.order_id = confirmed.id and b.status in ('expired', case $status when 'confirmed' then 'held' end)
    )
    select confirmed.person_id, array(select s.seller_id from haat.seller_orders s where s.order_id = confirmed.id) as seller_ids
    from confirmed`,
});

/** Nobody paid in time. */
export const expireOrder = statement({
  name: 'orders/expire',
  params: { order: t.uuid },
  row: { person_id: t.uuid.orNull },
  text: `
    with gone as (
      update haat.orders set status = 'expired', version = version + 1 where id = $order and status = 'pending' returning id, person_id
    ), parts as (
      update haat.seller_orders s set status = 'cancelled', version = s.version + 1 from gone where s.order_id = gone.id
    ), parcels as (
      update haat.shipments s set status = 'cancelled', version = s.version + 1 from gone where s.order_id = gone.id
    ), visits as (
      update haat.bookings b set status = 'expired', version = b.version + 1 from gone where b.order_id = gone.id
    )
    select person_id from gone`,
});

/** An answer in the language of the reader; its price of one piece in minor units. */
export type AnswerJson = Omit<AnsweredOption, 'price'> & { price: number };

export type LineJson = {
  id: string;
  kind: 'product' | 'service';
  item_slug: string;
  title: string;
  sku: string;
  picture: { key: string; width: number; height: number; alt: Record<string, string> } | null;
  cloth: string;
  seller: { id: string; slug: string; name: string; phone: string | null };
  quantity: number;
  unit_price: number;
  add_ons: { name: string; minutes: number; price: number }[];
  options: AnswerJson[];
  line_total: number;
  after_line_id: string | null;
  arrives_on: string | null;
  reviewed: boolean;
};

export type OrderRow = {
  id: string;
  number: string;
  status: string;
  placed_at: string;
  contact: { name?: string; phone?: string; email?: string };
  address: { area_name?: string; line?: string; landmark?: string };
  currency: string;
  items_total: number;
  shipping_total: number;
  total: number;
  note: string | null;
  payment_method: string;
  payment: { status: string; amount: number; paid_at: string | null } | null;
  payable_until: string | null;
  refunds: { amount: number; status: string; reason: string }[];
  lines: LineJson[];
  shipments: {
    id: string;
    status: string;
    seller: { id: string; name: string };
    method: string;
    tracking: string | null;
    arrives_on: string;
    line_ids: string[];
  }[];
  bookings: {
    id: string;
    status: string;
    line_id: string;
    seller: { id: string; name: string };
    resource: { name: string; picture: LineJson['picture'] };
    start: string;
    end: string;
    time_zone: string;
    start_code: string | null;
  }[];
  events: { at: string; kind: string; body: { by?: string; seller?: string } }[];
};

/**
 * An order with all of its parts as one document. `shows_code` is for its owner only: staff reads the same without
 * the codes that start visits. Runs as whoever asks; the timeline is read beside it.
 */
export const readOrder = statement({
  name: 'orders/read',
  params: { order: t.uuid, language: t.text, shows_code: t.bool },
  row: { doc: t.json<Omit<OrderRow, 'events' | 'payable_until'>>() },
  text: `
    select jsonb_build_object(
      'id', o.id, 'number', o.number, 'status', o.status, 'placed_at', haat.iso(o.placed_at), 'contact', o.contact,
      'address', o.address, 'currency', o.currency, 'items_total', o.items_total, 'shipping_total', o.shipping_total,
      'total', o.total, 'note', o.note, 'payment_method', o.payment_method,
      'payment', (select jsonb_build_object('status', p.status, 'amount', p.amount, 'paid_at', haat.iso(p.paid_at))
        from haat.payments p where p.order_id = o.id),
      'refunds', (select coalesce(jsonb_agg(jsonb_build_object('amount', r.amount, 'status', r.status, 'reason', r.reason) order by r.created_at), '[]')
        from haat.refunds r join haat.payments p on p.id = r.payment_id where p.order_id = o.id),
      'lines', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'item_slug', f.item_slug,
          'title', haat.say(l.title, $language), 'sku', l.sku, 'picture', f.picture, 'cloth', f.cloth,
          'seller', jsonb_build_object('id', l.seller_id, 'slug', f.seller_slug, 'name', haat.say(f.seller_name, $language), 'phone', null),
          'quantity', l.quantity, 'unit_price', l.unit_price, 'add_ons', l.add_ons,
          'options', haat.say_options(l.options, $language), 'line_total', l.line_total,
          'after_line_id', l.after_line_id, 'arrives_on', l.arrives_on,
          'reviewed', exists (select from haat.reviews rv where rv.order_line_id = l.id)) order by l.position), '[]')
        from haat.order_lines l join haat.listing_faces f on f.listing_id = l.listing_id where l.order_id = o.id),
      'shipments', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'status', s.status, 'method', s.method,
          'seller', jsonb_build_object('id', s.seller_id, 'name', haat.say(ps.name, $language)), 'tracking', s.tracking, 'arrives_on', s.arrives_on,
          'line_ids', (select jsonb_agg(l.id order by l.position) from haat.order_lines l
            where l.seller_order_id = s.seller_order_id and l.kind = 'product')) order by s.arrives_on, s.id), '[]')
        from haat.shipments s left join haat.public_sellers ps on ps.id = s.seller_id where s.order_id = o.id),
      'bookings', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'status', b.status, 'line_id', b.order_line_id,
          'seller', jsonb_build_object('id', b.seller_id, 'name', haat.say(ps.name, $language)),
          'resource', jsonb_build_object('name', haat.say(r.name, $language), 'picture', (
            select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', r.name) from haat.media m where m.id = r.picture_id)),
          'start', haat.iso(lower(b.slot)), 'end', haat.iso(upper(b.slot)), 'time_zone', b.time_zone,
          'start_code', case when $shows_code and b.status in ('pending', 'confirmed', 'en_route') then b.start_code end) order by lower(b.slot)), '[]')
        from haat.bookings b left join haat.public_sellers ps on ps.id = b.seller_id
          left join haat.public_resources r on r.id = b.resource_id where b.order_id = o.id)
    ) as doc
    from haat.orders o where o.id = $order`,
});

/** What happened to an order so far, with what the relay has not moved yet; only after the asker was shown to see it. */
export const readTimeline = statement({
  name: 'orders/timeline',
  params: { order: t.uuid },
  row: {
    at: t.instant,
    kind: t.text,
    body: t.json<{ by?: string; seller?: string }>(),
    payable_until: t.instant.orNull,
  },
  text: `
    select e.occurred_at as at, e.kind, e.body, h.expires_at as payable_until
    from (
      select position as n, 0 as waiting, occurred_at, kind, body from haat.events where topic = 'order:' || $order
      union all
      select id, 1, occurred_at, kind, body from haat.outbox where topic = 'order:' || $order
    ) e left join haat.holds h on h.order_id = $order and h.status = 'live'
    order by e.waiting, e.n`,
});

/** Own orders, newest first, keyset on (placed_at, id). */
export const listOwnOrders = statement({
  name: 'orders/list-own',
  params: { language: t.text, after_sort: t.instant.orNull, after_id: t.uuid.orNull, most: t.int },
  row: {
    id: t.uuid,
    sort: t.text,
    number: t.text,
    status: t.text,
    placed_at: t.instant,
    total: t.bigint,
    currency: t.text,
    titles: t.texts,
    face: t.json<{ picture: LineJson['picture']; cloth: string }>(),
    next_visit: t.instant.orNull,
    next_arrival: t.date.orNull,
  },
  text: `
    select o.id, o.placed_at::text as sort, o.number, o.status, o.placed_at, o.total::bigint as total, o.currency, l.titles, l.face,
      (select min(lower(b.slot)) from haat.bookings b where b.order_id = o.id and b.status in ('pending', 'confirmed', 'en_route')) as next_visit,
      (select min(s.arrives_on) from haat.shipments s where s.order_id = o.id and s.status in ('to_pack', 'shipped')) as next_arrival
    from haat.orders o
    cross join lateral (
      select array_agg(haat.say(ol.title, $language) order by ol.position) as titles,
        (array_agg(jsonb_build_object('picture', f.picture, 'cloth', f.cloth) order by ol.position))[1] as face
      from haat.order_lines ol join haat.listing_faces f on f.listing_id = ol.listing_id where ol.order_id = o.id
    ) l
    where $after_sort is null or (o.placed_at, o.id) < ($after_sort, $after_id)
    order by o.placed_at desc, o.id desc limit $most`,
});

/** By number and what was given with it; runs as engine, since nobody is signed in yet. */
export const lookUpOrder = statement({
  name: 'orders/look-up',
  params: { number: t.text, email: t.text, phone: t.text },
  row: { id: t.uuid, number: t.text },
  text: `
    select o.id, o.number from haat.orders o
    where o.number = $number and (lower(o.contact ->> 'email') = $email or o.contact ->> 'phone' = $phone)`,
});
