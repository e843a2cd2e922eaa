import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/**
 * Gives back what holds keep. Locks in the order of the house: hold header, stock by listing, time. A hold is
 * released once, since only `live` ones are, and a late payment that claimed it first keeps it.
 */
const release = (which: string) => `
  with gone as (
    update haat.holds h set status = 'released' where h.status = 'live' and (${which})
    returning h.id, h.first_at, h.expires_at, h.basket_id
  ), units as (
    select hs.listing_id, hs.location_id, sum(hs.quantity)::integer as quantity
    from haat.hold_stock hs join gone on gone.id = hs.hold_id group by hs.listing_id, hs.location_id
  ), locked as (
    select s.listing_id, s.location_id from haat.stock s join units u using (listing_id, location_id)
    order by s.listing_id, s.location_id for update of s
  ), stock as (
    update haat.stock s set held = s.held - u.quantity, updated_at = haat.now()
    from units u, locked k
    where s.listing_id = u.listing_id and s.location_id = u.location_id
      and k.listing_id = s.listing_id and k.location_id = s.location_id
    returning s.listing_id, s.on_hand - s.held as available
  ), times as (
    delete from haat.occupancy o using gone where o.hold_id = gone.id and o.kind = 'hold'
    returning o.resource_id, lower(o.slot) as starts
  ), events as (
    insert into haat.outbox (topic, kind, subject, body, occurred_at)
    select 'listing:' || listing_id, 'stock.changed', listing_id,
      jsonb_build_object('available', least(available, 20)), haat.now() from stock
    union all
    select 'slots:' || lr.listing_id || ':' || to_char(times.starts at time zone r.time_zone, 'YYYY-MM-DD'),
      'slot.freed', lr.listing_id, jsonb_build_object('start', haat.iso(times.starts)), haat.now()
    from times join haat.listing_resources lr on lr.resource_id = times.resource_id
      join haat.resources r on r.id = times.resource_id
  )`;

/** The basket's own live hold (re-opening replaces it) and expired ones that stand in the way. */
export const clearHolds = statement({
  name: 'supply/clear-holds',
  params: { basket: t.uuid, listings: t.uuids, resources: t.uuids },
  row: { first_at: t.instant.orNull },
  text: `
    ${release(`h.basket_id = $basket or (h.expires_at <= haat.now() and h.id in (
      select hs.hold_id from haat.hold_stock hs where hs.listing_id = any($listings)
      union select o.hold_id from haat.occupancy o where o.resource_id = any($resources) and o.hold_id is not null))`)}
    select min(first_at) filter (where basket_id = $basket and expires_at > haat.now()) as first_at from gone`,
});

/** The sweeper: tidiness only, since takers and readers see through expired holds themselves. */
export const sweepHolds = statement({
  name: 'supply/sweep-holds',
  params: { most: t.int },
  row: { released: t.bigint },
  text: `
    ${release(`h.id in (select e.id from haat.holds e where e.status = 'live' and e.expires_at <= haat.now()
      order by e.expires_at limit $most for update skip locked)`)}
    select count(*) as released from gone`,
});

export const releaseHold = statement({
  name: 'supply/release-hold',
  params: { hold: t.uuid },
  row: { released: t.bigint },
  text: `${release('h.id = $hold')} select count(*) as released from gone`,
});

/**
 * Which shelves give the units of the listings in `wanted` (listing_id, quantity): one shelf where one has enough, else
 * the fullest first. All shelves of these listings are locked in the order of the house before they are counted, so
 * that nobody else counts the same units. A listing of which all shelves together have too little gets nothing; what is
 * not tracked needs no shelf. Leaves `taken` (by shelf, with what its listing has left) and `granted` (by listing).
 */
export const takeShelves = `
    locked as (
      select s.listing_id, s.location_id, s.on_hand - s.held as free, w.quantity
      from haat.stock s join wanted w using (listing_id) join haat.listings l on l.id = s.listing_id and l.tracked
      order by s.listing_id, s.location_id for update of s
    ), shelves as (
      select k.listing_id, k.location_id, k.quantity, k.free,
        sum(k.free) over (partition by k.listing_id) as all_free,
        sum(k.free) over (partition by k.listing_id order by k.free desc, k.location_id) - k.free as before
      from locked k
    ), parts as (
      select listing_id, location_id, least(free, quantity - before)::integer as quantity,
        (all_free - quantity)::integer as available
      from shelves where all_free >= quantity and before < quantity and free > 0
    ), taken as (
      update haat.stock s set held = s.held + p.quantity, updated_at = haat.now()
      from parts p
      where s.listing_id = p.listing_id and s.location_id = p.location_id and s.on_hand - s.held >= p.quantity
      returning s.listing_id, s.location_id, p.quantity, p.available
    ), granted as (
      select w.listing_id from wanted w
      where (select sum(t.quantity) from taken t where t.listing_id = w.listing_id) = w.quantity
      union
      select l.id from wanted w join haat.listings l on l.id = w.listing_id and not l.tracked
    )`;

/** The header and the units of a hold. Answers the listings it got; one that is missing had too little left. */
export const takeStock = statement({
  name: 'supply/take-stock',
  params: {
    hold: t.uuid,
    basket: t.uuid,
    first_at: t.instant.orNull,
    seconds: t.int,
    most_seconds: t.int,
    listings: t.uuids,
    quantities: t.ints,
  },
  row: { expires_at: t.instant, taken: t.uuids },
  text: `
    with header as (
      insert into haat.holds (id, basket_id, status, first_at, expires_at, created_at)
      values ($hold, $basket, 'live', coalesce($first_at, haat.now()),
        least(haat.now() + make_interval(secs => $seconds),
          coalesce($first_at, haat.now()) + make_interval(secs => $most_seconds)), haat.now())
      returning id, expires_at
    ), wanted as (
      select w.listing_id, sum(w.quantity)::integer as quantity
      from unnest($listings, $quantities) as w(listing_id, quantity) group by w.listing_id
    ), ${takeShelves}, units as (
      insert into haat.hold_stock (hold_id, listing_id, location_id, quantity)
      select header.id, taken.listing_id, taken.location_id, taken.quantity from taken, header
    ), events as (
      insert into haat.outbox (topic, kind, subject, body, occurred_at)
      select 'listing:' || listing_id, 'stock.changed', listing_id,
        jsonb_build_object('available', least(min(available), 20)), haat.now() from taken group by listing_id
    )
    select header.expires_at, (select coalesce(array_agg(listing_id), '{}') from granted) as taken from header`,
});

export type WantedTime = {
  id: string;
  basket_line_id: string;
  resource_id: string;
  lane: number;
  slot_start: string;
  slot_end: string;
  blocked_start: string;
  blocked_end: string;
};

/** The time of a hold. Answers the lines that got theirs: the exclusion constraint lets one win, none waits in vain. */
export const takeTime = statement({
  name: 'supply/take-time',
  params: { hold: t.uuid, times: t.json<readonly WantedTime[]>() },
  row: { basket_line_id: t.uuid },
  text: `
    with taken as (
      insert into haat.occupancy (id, resource_id, lane, slot, blocked, kind, hold_id, basket_line_id)
      select w.id, w.resource_id, w.lane, tstzrange(w.slot_start, w.slot_end),
        tstzrange(w.blocked_start, w.blocked_end), 'hold', $hold, w.basket_line_id
      from jsonb_to_recordset($times) as w(id uuid, basket_line_id uuid, resource_id uuid, lane smallint,
        slot_start timestamptz, slot_end timestamptz, blocked_start timestamptz, blocked_end timestamptz)
      order by w.resource_id, w.slot_start
      on conflict do nothing
      returning basket_line_id, resource_id, lower(slot) as starts
    ), events as (
      insert into haat.outbox (topic, kind, subject, body, occurred_at)
      select 'slots:' || lr.listing_id || ':' || to_char(taken.starts at time zone r.time_zone, 'YYYY-MM-DD'),
        'slot.taken', lr.listing_id, jsonb_build_object('start', haat.iso(taken.starts)), haat.now()
      from taken join haat.listing_resources lr on lr.resource_id = taken.resource_id
        join haat.resources r on r.id = taken.resource_id
    )
    select basket_line_id from taken`,
});

/**
 * Makes a hold the order's for good: its time becomes the bookings'. Also long after its expiry, as long as nobody
 * else needed what it keeps: a late payment is this one conditional update.
 */
export const claimHold = statement({
  name: 'supply/claim-hold',
  params: { order: t.uuid },
  row: { id: t.uuid, bookings: t.bigint },
  text: `
    with claimed as (
      update haat.holds set status = 'claimed' where status = 'live' and order_id = $order returning id
    ), times as (
      update haat.occupancy o set kind = 'booking', booking_id = b.id
      from claimed, haat.bookings b
      where o.hold_id = claimed.id and o.kind = 'hold' and b.order_id = $order
        and b.resource_id = o.resource_id and b.slot = o.slot
      returning o.id
    )
    select claimed.id, (select count(*) from times) as bookings from claimed`,
});

/**
 * What left the house: units leave the shelves that the order's hold took them from, and the hold. What is
 * gone already is passed over, and the table refuses that more leaves a hold than it has.
 */
export const shipStock = statement({
  name: 'supply/ship-stock',
  params: { order: t.uuid, seller_order: t.uuid },
  row: { units: t.bigint },
  text: `
    with kept as (
      select hs.hold_id, hs.listing_id, hs.location_id, hs.quantity - hs.gone as units
      from haat.holds h join haat.hold_stock hs on hs.hold_id = h.id
      where h.order_id = $order and h.status = 'claimed' and hs.gone < hs.quantity and hs.listing_id in (
        select l.listing_id from haat.order_lines l where l.seller_order_id = $seller_order and l.kind = 'product')
    ), locked as (
      select s.listing_id, s.location_id from haat.stock s join kept using (listing_id, location_id)
      order by s.listing_id, s.location_id for update of s
    ), shipped as (
      update haat.hold_stock hs set gone = hs.gone + k.units
      from kept k join locked using (listing_id, location_id)
      where hs.hold_id = k.hold_id and hs.listing_id = k.listing_id and hs.location_id = k.location_id
        and hs.gone + k.units <= hs.quantity
      returning hs.listing_id, hs.location_id, k.units
    ), history as (
      insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, order_id, at)
      select gen_random_uuid(), listing_id, location_id, 'shipped', -units, $order, haat.now() from shipped
    )
    select coalesce(sum(units), 0)::bigint as units from shipped`,
});
