import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

const row = {
  id: t.uuid,
  sort: t.text,
  order_number: t.text,
  status: t.text,
  title: t.text,
  add_ons: t.json<string[]>(),
  starts: t.instant,
  ends: t.instant,
  time_zone: t.text,
  resource: t.json<{ id: string; name: string }>(),
  seller: t.text,
  contact: t.json<{ name: string | null; phone: string | null }>(),
  address: t.json<{ area: string; line: string | null; landmark: string | null }>(),
  price: t.bigint,
  cash_due: t.bigint,
  note: t.text.orNull,
  version: t.int,
};

const select = `
  select b.id, lower(b.slot)::text as sort, so.order_number, b.status, haat.say(l.title, $language) as title,
    (select coalesce(jsonb_agg(e ->> 'name'), '[]') from jsonb_array_elements(l.add_ons) e) as add_ons,
    lower(b.slot) as starts, upper(b.slot) as ends, b.time_zone,
    jsonb_build_object('id', r.id, 'name', haat.say(r.name, $language)) as resource,
    haat.say(s.name, $language) as seller,
    jsonb_build_object('name', so.contact ->> 'name', 'phone', so.contact ->> 'phone') as contact,
    jsonb_build_object('area', haat.say(a.name, $language), 'line', so.address ->> 'line',
      'landmark', so.address ->> 'landmark') as address,
    l.line_total::bigint as price, (b.cash_due - b.cash_collected)::bigint as cash_due, so.note, b.version
  from haat.bookings b
  join haat.seller_orders so on so.id = b.seller_order_id
  join haat.order_lines l on l.id = b.order_line_id
  join haat.resources r on r.id = b.resource_id
  join haat.sellers s on s.id = b.seller_id
  join haat.areas a on a.id = so.area_id`;

/** On the day, by the clock of where the visit is; the first condition is what an index can find. */
const onDay = `lower(b.slot) >= $day - 1 and lower(b.slot) < $day + 2
  and (lower(b.slot) at time zone b.time_zone)::date = $day`;

/**
 * Visits the asker may see, soonest first. Without a status those of orders that were never paid stay out; `since`
 * leaves out what was over before.
 */
export const listBookings = statement({
  name: 'bookings/list',
  params: {
    language: t.text,
    day: t.date.orNull,
    status: t.text.orNull,
    since: t.instant.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row,
  text: `${select}
    where ($day is null or (${onDay}))
      and case when $status is null then b.status not in ('held', 'expired') else b.status = $status end
      and ($since is null or upper(b.slot) > $since)
      and ($after_sort is null or (lower(b.slot), b.id) > ($after_sort, $after_id))
    order by lower(b.slot), b.id limit $most`,
});

/**
 * What a seller has to do: the visits of a day, every request that waits for an answer, accepted visits of the next day
 * that has any, and those of the month before that nobody closed.
 */
export const listDaysWork = statement({
  name: 'bookings/list-days-work',
  params: { language: t.text, day: t.date, most: t.int },
  row,
  text: `
    with after as (
      select (lower(b.slot) at time zone b.time_zone)::date as day from haat.bookings b
      where b.status = 'confirmed' and lower(b.slot) >= $day - 1
        and (lower(b.slot) at time zone b.time_zone)::date > $day
      order by lower(b.slot) limit 1
    )
    ${select}
    where b.status = 'pending'
      or (b.status in ('confirmed', 'en_route', 'in_progress', 'completed') and ${onDay})
      or (b.status = 'confirmed' and ${onDay.replaceAll('$day', '(select after.day from after)')})
      or (b.status in ('confirmed', 'en_route', 'in_progress') and lower(b.slot) >= $day - 30
        and lower(b.slot) < $day + 2 and (lower(b.slot) at time zone b.time_zone)::date < $day)
    order by lower(b.slot), b.id limit $most`,
});

type LowShelf = {
  listing_id: string;
  title: string;
  location: string;
  free: number;
  low_below: number;
  since: string;
};

/** The seller that a seller's audience acts for. */
export const readOwnSeller = statement({
  name: 'bookings/read-own-seller',
  params: { language: t.text },
  row: { id: t.uuid, slug: t.text, name: t.text, kind: t.text, low_stock: t.json<LowShelf[]>() },
  text: `select s.id, s.slug, haat.say(s.name, $language) as name, s.kind,
      (select coalesce(jsonb_agg(to_jsonb(low) order by low.since desc, low.listing_id), '[]') from (
        select a.listing_id, haat.say(f.title, $language) as title, haat.say(o.name, $language) as location,
          st.on_hand - st.held as free, a.low_below, haat.iso(a.opened_at) as since
        from haat.stock_alerts a
        join haat.stock st on st.listing_id = a.listing_id and st.location_id = a.location_id
        join haat.locations o on o.id = a.location_id
        join haat.listing_faces f on f.listing_id = a.listing_id
        where a.closed_at is null order by a.opened_at desc, a.id limit 20) low) as low_stock
    from haat.sellers s
    where s.id = haat.claim('seller_id')::uuid`,
});

/** A visit, if the asker may see it. */
export const findBooking = statement({
  name: 'bookings/find',
  params: { id: t.uuid },
  row: { id: t.uuid, order_id: t.uuid, seller_id: t.uuid },
  text: 'select id, order_id, seller_id from haat.bookings where id = $id',
});

/** One visit on from one of the states it may leave; its seller order is under way from then on. */
export const moveBooking = statement({
  name: 'bookings/move',
  params: { id: t.uuid, from: t.texts, to: t.text },
  row: { person_id: t.uuid.orNull, cash_collected: t.bigint },
  text: `
    with moved as (
      update haat.bookings set status = $to, version = version + 1,
        started_at = case when $to = 'in_progress' then haat.now() else started_at end,
        completed_at = case when $to = 'completed' then haat.now() else completed_at end,
        cash_collected = case when $to = 'completed' then cash_due else cash_collected end
      where id = $id and status = any($from) returning order_id, seller_order_id, cash_collected
    ), begun as (
      update haat.seller_orders s set status = 'in_progress', version = s.version + 1
      from moved where s.id = moved.seller_order_id and s.status = 'new'
    )
    select o.person_id, moved.cash_collected::bigint as cash_collected
    from moved join haat.orders o on o.id = moved.order_id`,
});

/** Codes of a visit are tried one after the other, or as many could be tried as arrive at once. */
export const lockBooking = statement({
  name: 'bookings/lock',
  params: { id: t.uuid },
  row: { id: t.uuid },
  text: 'select id from haat.bookings where id = $id for update',
});

export const checkCode = statement({
  name: 'bookings/check-code',
  params: { id: t.uuid, code: t.text, seconds: t.int },
  row: { status: t.text, fits: t.bool, wrong_before: t.bigint },
  text: `
    select b.status, b.start_code = $code as fits, (
      select count(*) from haat.start_code_tries w
      where w.booking_id = b.id and w.tried_at > haat.now() - make_interval(secs => $seconds)) as wrong_before
    from haat.bookings b where b.id = $id`,
});

export const noteWrongCode = statement({
  name: 'bookings/note-wrong-code',
  params: { id: t.uuid, booking: t.uuid, person: t.uuid.orNull },
  text: `insert into haat.start_code_tries (id, booking_id, person_id, tried_at)
    values ($id, $booking, $person, haat.now())`,
});
