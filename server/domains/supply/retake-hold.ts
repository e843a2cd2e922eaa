import { t } from '#kernel/database/columns.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { takeShelves } from './queries-hold.ts';

/** The same units as were bought, from whichever shelves have them now. */
const retakeUnits = statement({
  name: 'supply/retake-units',
  params: { hold: t.uuid, order: t.uuid },
  row: { wanted: t.bigint, taken: t.bigint },
  text: `
    with header as (
      insert into haat.holds (id, basket_id, order_id, status, first_at, expires_at, created_at)
      select $hold, c.basket_id, $order, 'claimed', haat.now(), haat.now(), haat.now()
      from haat.orders o join haat.checkouts c on c.id = o.checkout_id where o.id = $order
      returning id
    ), wanted as (
      select l.listing_id, sum(l.quantity)::integer as quantity
      from haat.order_lines l where l.order_id = $order and l.kind = 'product' group by l.listing_id
    ), ${takeShelves}, units as (
      insert into haat.hold_stock (hold_id, listing_id, location_id, quantity)
      select header.id, taken.listing_id, taken.location_id, taken.quantity from taken, header
    )
    select (select count(*) from wanted) as wanted, (select count(*) from granted) as taken from header`,
});

/** The same people at the same time, in any lane that is free now. */
const retakeTimes = statement({
  name: 'supply/retake-times',
  params: { hold: t.uuid, order: t.uuid },
  row: { wanted: t.bigint, taken: t.bigint },
  text: `
    with wanted as (
      select b.id, b.resource_id, b.slot, tstzrange(
          lower(b.slot) - make_interval(mins => l.buffer_before_minutes),
          upper(b.slot) + make_interval(mins => l.buffer_after_minutes)) as blocked, r.lanes
      from haat.bookings b
      join haat.order_lines ol on ol.id = b.order_line_id join haat.listings l on l.id = ol.listing_id
      join haat.resources r on r.id = b.resource_id
      where b.order_id = $order
    ), taken as (
      insert into haat.occupancy (id, resource_id, lane, slot, blocked, kind, hold_id, booking_id)
      select gen_random_uuid(), w.resource_id, free.lane, w.slot, w.blocked, 'booking', $hold, w.id
      from wanted w
      cross join lateral (
        select n as lane from generate_series(1, w.lanes) n
        where not exists (select from haat.occupancy o where o.resource_id = w.resource_id and o.lane = n and o.blocked && w.blocked)
        order by n limit 1
      ) free
      on conflict do nothing
      returning id
    )
    select (select count(*) from wanted) as wanted, (select count(*) from taken) as taken`,
});

/**
 * Gets back what an order's hold kept before it ran out, for a payment that came too late: the same units and the same
 * people at the same time, all or nothing. Answers false when something is gone; the caller must then roll back.
 */
export async function retakeHold(tx: Transaction, ids: Ids, orderId: string): Promise<boolean> {
  const hold = ids.uuid();
  const units = await tx.engine.one(retakeUnits, { hold, order: orderId });
  if (units.taken !== units.wanted) return false;
  const times = await tx.engine.one(retakeTimes, { hold, order: orderId });
  return times.taken === times.wanted;
}
