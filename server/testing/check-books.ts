import type { TestKernel } from './test-kernel.ts';

/** What must never be found in the database of a market at rest. Each query answers the ids of what breaks its rule. */
const rules: Record<string, string> = {
  'a paid order is confirmed, and a confirmed one is paid or in cash': `
    select o.id, o.status, p.status as payment from haat.orders o join haat.payments p on p.order_id = o.id
    where (p.status = 'paid') <> (o.status in ('confirmed', 'completed')) and p.method = 'sslcommerz'
      or (p.status = 'on_hold') <> (o.status = 'on_hold')`,
  'every order has one payment of its total': `
    select o.id from haat.orders o left join haat.payments p on p.order_id = o.id
    where p.amount is distinct from o.total or p.currency <> o.currency or p.method <> o.payment_method`,
  'an order costs what its lines and its sellers say': `
    select o.id from haat.orders o
    where o.items_total <> (select coalesce(sum(l.line_total), -1) from haat.order_lines l where l.order_id = o.id)
      or o.items_total <> (select coalesce(sum(s.items_total), -1) from haat.seller_orders s where s.order_id = o.id)
      or o.shipping_total <> (select coalesce(sum(s.shipping_total), -1) from haat.seller_orders s where s.order_id = o.id)`,
  'an order that stands has claimed its hold once': `
    select o.id, o.status from haat.orders o where o.status in ('on_hold', 'confirmed', 'completed')
      and (select count(*) from haat.holds h where h.order_id = o.id and h.status = 'claimed') <> 1`,
  'an order that waits has a hold, live or released': `
    select o.id from haat.orders o where o.status = 'pending'
      and not exists (select from haat.holds h where h.order_id = o.id and h.status in ('live', 'released'))`,
  'an order that ended keeps nothing': `
    select o.id, o.status from haat.orders o join haat.holds h on h.order_id = o.id
    where o.status in ('expired', 'cancelled') and h.status <> 'released'`,
  'a claimed hold belongs to an order that stands': `
    select h.id from haat.holds h left join haat.orders o on o.id = h.order_id
    where h.status = 'claimed' and (o.id is null or o.status not in ('on_hold', 'confirmed', 'completed'))`,
  'a claimed hold keeps what its order bought': `
    select h.order_id, line.* from haat.holds h
    cross join lateral (
      select coalesce(kept.listing_id, bought.listing_id) as listing_id, kept.units, bought.units as bought
      from (select s.listing_id, sum(s.quantity) as units from haat.hold_stock s where s.hold_id = h.id group by 1) kept
      full join (select l.listing_id, sum(l.quantity) as units from haat.order_lines l
        where l.order_id = h.order_id and l.kind = 'product' group by 1) bought using (listing_id)
    ) line join haat.listings t on t.id = line.listing_id
    where h.status = 'claimed' and line.units is distinct from line.bought and (line.units is not null or t.tracked)`,
  'stock is held for live and claimed holds less what was shipped, to the unit': `
    select s.listing_id, s.location_id, s.held, kept.units from haat.stock s
    cross join lateral (select coalesce(sum(k.quantity - k.gone), 0) as units from haat.hold_stock k join haat.holds h on h.id = k.hold_id
      where k.listing_id = s.listing_id and k.location_id = s.location_id and h.status in ('live', 'claimed')) kept
    where s.held <> kept.units`,
  'what is gone from holds is what was shipped': `
    select s.listing_id, s.location_id from haat.stock s
    where (select coalesce(sum(k.gone), 0) from haat.hold_stock k where k.listing_id = s.listing_id and k.location_id = s.location_id)
      <> (select coalesce(-sum(m.quantity), 0) from haat.stock_movements m
        where m.listing_id = s.listing_id and m.location_id = s.location_id and m.kind = 'shipped' and m.order_id is not null)`,
  'units on hand are the sum of their movements': `
    select s.listing_id, s.location_id, s.on_hand from haat.stock s
    where s.on_hand <> (select coalesce(sum(m.quantity), 0) from haat.stock_movements m
      where m.listing_id = s.listing_id and m.location_id = s.location_id)`,
  'a visit that stands takes its time once, and an ended one none': `
    select b.id, b.status from haat.bookings b where b.status not in ('held', 'no_show') and (
      select count(*) from haat.occupancy o
      where o.booking_id = b.id and o.kind = 'booking' and o.resource_id = b.resource_id and o.slot = b.slot
    ) <> case when b.status in ('pending', 'confirmed', 'en_route', 'in_progress', 'completed') then 1 else 0 end
      and b.order_id not in (select id from haat.orders where status = 'on_hold')`,
  'time is taken by a live hold or by a visit': `
    select o.id, o.kind, h.status from haat.occupancy o left join haat.holds h on h.id = o.hold_id
    where o.kind = 'hold' and h.status is distinct from 'live' or o.kind = 'booking' and o.booking_id is null`,
  'nobody is at two places at once': `
    select a.id from haat.occupancy a join haat.occupancy b
      on a.resource_id = b.resource_id and a.lane = b.lane and a.id < b.id and a.slot && b.slot`,
  'parcels and visits wait for the money, and move when it is there': `
    select s.id, s.status, o.status as order_status from haat.orders o join (
        select id, order_id, status, 'waiting' as waits, 'cancelled' as ends from haat.shipments
        union all select id, order_id, status, 'held', 'expired' from haat.bookings) s on s.order_id = o.id
    where (o.status in ('pending', 'on_hold') and s.status <> s.waits)
      or (o.status in ('confirmed', 'completed') and s.status in (s.waits, s.ends))
      or (o.status = 'expired' and s.status <> s.ends)`,
  'no line is without its parcel or visit, no part without lines': `
    select l.id from haat.order_lines l where l.kind = 'service' and not exists (select from haat.bookings b where b.order_line_id = l.id)
    union all select l.id from haat.order_lines l where l.kind = 'product'
      and not exists (select from haat.shipments s where s.seller_order_id = l.seller_order_id)
    union all select s.id from haat.seller_orders s where not exists (select from haat.order_lines l where l.seller_order_id = s.id)
    union all select o.id from haat.orders o where not exists (select from haat.seller_orders s where s.order_id = o.id)`,
  'a checkout and its order know each other, and its basket is closed': `
    select c.id from haat.checkouts c join haat.baskets b on b.id = c.basket_id
    where (c.status in ('completed', 'awaiting_payment')) <> (c.order_id is not null) or (c.order_id is not null and b.status <> 'ordered')
    union all select o.id from haat.orders o left join haat.checkouts c on c.id = o.checkout_id where c.order_id is distinct from o.id`,
  'an order is paid by one trip, and by one only': `
    select p.id from haat.payments p where p.method = 'sslcommerz'
      and (select count(*) from haat.payment_attempts a where a.payment_id = p.id and a.status in ('paid', 'on_hold'))
        <> case when p.status in ('paid', 'on_hold') then 1 else 0 end`,
  'a surplus goes back, all of it, and nothing else does by itself': `
    select a.id, a.status from haat.payment_attempts a
    where coalesce((select sum(r.amount) from haat.refunds r where r.attempt_id = a.id and r.status <> 'rejected'), 0)
      <> case when a.status = 'surplus' then a.amount else 0 end`,
  'the one news of a payment is told once': `
    select topic, count(*) from (select topic, kind from haat.outbox union all select topic, kind from haat.events) e
    where kind = 'payment.paid' and topic like 'order:%' group by topic having count(*) > 1`,
};

/** Every broken rule with what breaks it; empty when the books are in order. */
export async function brokenRules(owner: TestKernel['owner']): Promise<string[]> {
  const names = Object.keys(rules);
  const whole = names.map(
    (_, index) =>
      `select ${index} as rule, coalesce(jsonb_agg(to_jsonb(f)), '[]') as found from (${Object.values(rules)[index]}) f`,
  );
  const rows = await owner<{ rule: number; found: object[] }>(whole.join('\nunion all\n'));
  return rows
    .filter((row) => row.found.length > 0)
    .map((row) => `${names[row.rule]}: ${JSON.stringify(row.found)}`);
}

/** The side of the books that the gateway keeps, per tran_id; amounts in minor units. */
export type GatewayTotal = { tran_id: string; captured_minor: number; refunded_minor: number };

/**
 * Compares ours with the gateway's, once all trips were looked after: money taken is money booked, on an order or on
 * its way back. Trips that captured something else than was asked for are named in `odd`: they pay nothing.
 */
export async function differencesWith(
  owner: TestKernel['owner'],
  totals: readonly GatewayTotal[],
  odd: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const ours = await owner<{ tran_id: string; status: string; booked: number; back: number }>(`
    select a.tran_id, a.status, case when a.status in ('paid', 'on_hold', 'surplus') then a.amount else 0 end::int as booked,
      coalesce((select sum(r.amount) from haat.refunds r where r.attempt_id = a.id and r.status in ('processing', 'completed')), 0)::int as back
    from haat.payment_attempts a`);
  const theirs = new Map(totals.map((total) => [total.tran_id, total]));
  const unknown = totals.filter((total) => !ours.some((one) => one.tran_id === total.tran_id));
  return [
    ...unknown.map((total) => `${total.tran_id}: the gateway knows a trip that we do not`),
    ...ours.flatMap(({ tran_id: tranId, status, booked, back }) => {
      const { captured_minor: captured, refunded_minor: refunded } = theirs.get(tranId) ?? {
        captured_minor: 0,
        refunded_minor: 0,
      };
      const wanted = odd.has(tranId) ? 0 : captured;
      return booked === wanted && back === refunded
        ? []
        : [
            `${tranId} (${status}): captured ${captured}, booked ${booked}; refunded ${refunded}, booked ${back}`,
          ];
    }),
  ];
}
