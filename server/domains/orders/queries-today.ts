import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export type TodoKind =
  | 'payment_on_hold'
  | 'refund_failed'
  | 'parcel_late'
  | 'visit_unanswered'
  | 'sold_out'
  | 'stock_low';

/** What waits for somebody, the longest waiting of each kind first; twenty of each. */
export const listTodo = statement({
  name: 'orders/list-todo',
  params: { language: t.text },
  row: {
    kind: t.text,
    since: t.instant,
    amount: t.bigint.orNull,
    currency: t.text.orNull,
    number: t.text.orNull,
    title: t.text.orNull,
    seller: t.text.orNull,
    order_id: t.uuid.orNull,
    slug: t.text.orNull,
  },
  text: `
    (select 'payment_on_hold' as kind, coalesce(p.paid_at, p.created_at) as since, p.amount::bigint as amount, p.currency,
      o.number, null::text as title, null::text as seller, o.id as order_id, null::text as slug
    from haat.payments p join haat.orders o on o.id = p.order_id
    where p.status = 'on_hold' order by p.created_at limit 20)
    union all
    (select 'refund_failed', r.created_at, r.amount::bigint, r.currency, o.number, null, null, o.id, null
    from haat.refunds r join haat.payments p on p.id = r.payment_id join haat.orders o on o.id = p.order_id
    where r.status = 'rejected' order by r.created_at limit 20)
    union all
    (select 'parcel_late', coalesce(pay.paid_at, o.placed_at), null, null, o.number, null,
      haat.say(s.name, $language), o.id, null
    from haat.shipments h join haat.orders o on o.id = h.order_id
      join haat.sellers s on s.id = h.seller_id left join haat.payments pay on pay.order_id = o.id
    where h.status = 'to_pack' and coalesce(pay.paid_at, o.placed_at) < haat.now() - interval '1 day'
    order by 2 limit 20)
    union all
    (select 'visit_unanswered', coalesce(pay.paid_at, o.placed_at), null, null, o.number,
      haat.say(l.title, $language), haat.say(s.name, $language), o.id, null
    from haat.bookings b join haat.orders o on o.id = b.order_id join haat.order_lines l on l.id = b.order_line_id
      join haat.sellers s on s.id = b.seller_id left join haat.payments pay on pay.order_id = o.id
    where b.status = 'pending' order by 2 limit 20)
    union all
    (select 'sold_out', max(st.updated_at), null, null, null, haat.say(i.title, $language),
      haat.say(s.name, $language), null, coalesce(parent.slug, i.slug)
    from haat.stock st join haat.listings l on l.id = st.listing_id and l.status = 'active' and l.tracked
      join haat.items i on i.id = l.item_id and i.status = 'published' left join haat.items parent on parent.id = i.parent_id
      join haat.sellers s on s.id = l.seller_id and s.status = 'active'
    where st.on_hand = st.held
      and not exists (select from haat.stock other where other.listing_id = l.id and other.on_hand > other.held)
    group by l.id, i.title, s.name, parent.slug, i.slug order by 2 limit 20)
    union all
    (select 'stock_low', a.opened_at, null, null, null, haat.say(i.title, $language), haat.say(s.name, $language), null,
      coalesce(parent.slug, i.slug)
    from haat.stock_alerts a join haat.stock st on st.listing_id = a.listing_id and st.location_id = a.location_id
      join haat.listings l on l.id = a.listing_id and l.status = 'active'
      join haat.items i on i.id = l.item_id left join haat.items parent on parent.id = i.parent_id
      join haat.sellers s on s.id = l.seller_id and s.status = 'active'
    where a.closed_at is null and st.on_hand > st.held order by a.opened_at, a.id limit 20)`,
});

/**
 * The market's day so far against the same hours a week before; visits are those of the whole day, since they are
 * known ahead. Orders count once they are paid or are to be paid in cash; whoever sells or works here is no new customer.
 */
export const readFigures = statement({
  name: 'orders/read-figures',
  params: { zone: t.text },
  row: {
    orders: t.bigint,
    orders_before: t.bigint,
    revenue: t.bigint,
    revenue_before: t.bigint,
    visits: t.bigint,
    visits_before: t.bigint,
    customers: t.bigint,
    customers_before: t.bigint,
  },
  text: `
    with wall as (select haat.now() at time zone $zone as moment), span as (
      select date_trunc('day', moment) at time zone $zone as today,
        (date_trunc('day', moment) + interval '1 day') at time zone $zone as tomorrow,
        (date_trunc('day', moment) - interval '7 days') at time zone $zone as before,
        (date_trunc('day', moment) - interval '6 days') at time zone $zone as before_end,
        (moment - interval '7 days') at time zone $zone as before_moment
      from wall
    )
    select o.orders, o.orders_before, o.revenue, o.revenue_before, v.visits, v.visits_before, c.customers, c.customers_before
    from span
    cross join lateral (
      select count(*) filter (where x.placed_at >= span.today) as orders,
        count(*) filter (where x.placed_at < span.today) as orders_before,
        coalesce(sum(x.total) filter (where x.placed_at >= span.today), 0)::bigint as revenue,
        coalesce(sum(x.total) filter (where x.placed_at < span.today), 0)::bigint as revenue_before
      from haat.orders x
      where x.status in ('on_hold', 'confirmed', 'completed') and (x.placed_at between span.today and haat.now()
        or x.placed_at between span.before and span.before_moment)
    ) o
    cross join lateral (
      select count(*) filter (where lower(b.slot) >= span.today) as visits,
        count(*) filter (where lower(b.slot) < span.today) as visits_before
      from haat.bookings b
      where b.status in ('pending', 'confirmed', 'en_route', 'in_progress', 'completed', 'no_show')
        and ((lower(b.slot) >= span.today and lower(b.slot) < span.tomorrow)
          or (lower(b.slot) >= span.before and lower(b.slot) < span.before_end))
    ) v
    cross join lateral (
      select count(*) filter (where p.created_at >= span.today) as customers,
        count(*) filter (where p.created_at < span.today) as customers_before
      from haat.people p
      where (p.created_at between span.today and haat.now() or p.created_at between span.before and span.before_moment)
        and not exists (select from haat.seller_members m where m.person_id = p.id)
        and not exists (select from haat.staff_members f where f.person_id = p.id)
    ) c`,
});

/** The last twenty things that happened, of the kinds that there are words for. */
export const readFeed = statement({
  name: 'orders/read-feed',
  params: { language: t.text, kinds: t.texts },
  row: { at: t.instant, kind: t.text, order_id: t.uuid, number: t.text, seller: t.text.orNull },
  text: `
    select e.occurred_at as at, e.kind, o.id as order_id, o.number, haat.say(s.name, $language) as seller
    from haat.events e
    join haat.orders o on o.id = e.subject
    left join haat.sellers s on s.id = (e.body ->> 'seller')::uuid
    where e.topic = 'admin' and e.kind = any($kinds)
    order by e.position desc limit 20`,
});
