import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';

type Line = {
  title: string;
  quantity: number;
  line_total: number;
  add_ons: { name: string }[];
  options: { name: string; text: string }[];
  kind: string;
};
type Visit = { start: string; end: string; time_zone: string; resource: string };

/** A seller's part of an order. Runs as the seller, so that it cannot hold anything of anybody else's. */
export const readSellerPart = statement({
  name: 'notifications/read-seller-part',
  params: { order: t.uuid, language: t.text, currency: t.text },
  row: {
    id: t.uuid,
    order_number: t.text,
    paid: t.bool,
    seller_slug: t.text,
    area: t.text,
    total: t.bigint,
    currency: t.text,
    arrives_on: t.date.orNull,
    lines: t.json<Line[]>(),
    visits: t.json<Visit[]>(),
  },
  text: `
    select so.id, so.order_number, so.paid, s.slug as seller_slug, haat.say(a.name, $language) as area,
      (so.items_total + so.shipping_total)::bigint as total, $currency as currency,
      (select max(p.arrives_on) from haat.shipments p where p.seller_order_id = so.id) as arrives_on,
      (select coalesce(jsonb_agg(jsonb_build_object('title', haat.say(l.title, $language),
          'quantity', l.quantity, 'line_total', l.line_total, 'add_ons', l.add_ons,
          'options', haat.say_options(l.options, $language), 'kind', l.kind) order by l.position), '[]')
        from haat.order_lines l where l.seller_order_id = so.id) as lines,
      (select coalesce(jsonb_agg(jsonb_build_object('start', haat.iso(lower(b.slot)),
          'end', haat.iso(upper(b.slot)), 'time_zone', b.time_zone, 'resource', haat.say(r.name, $language))
          order by lower(b.slot), b.id), '[]')
        from haat.bookings b join haat.resources r on r.id = b.resource_id
        where b.seller_order_id = so.id) as visits
    from haat.seller_orders so
    join haat.sellers s on s.id = so.seller_id
    join haat.areas a on a.id = so.area_id
    where so.order_id = $order and so.seller_id = haat.claim('seller_id')::uuid`,
});
export type SellerPart = RowOf<typeof readSellerPart>;

/** Everybody who acts for a seller; runs as engine. */
export const listMembers = statement({
  name: 'notifications/list-members',
  params: { seller: t.uuid },
  row: { person_id: t.uuid, role: t.text, email: t.text, language: t.text },
  text: `
    select m.person_id, m.role, p.email, p.language
    from haat.seller_members m
    join haat.people p on p.id = m.person_id
    join haat.sellers s on s.id = m.seller_id
    where m.seller_id = $seller and s.status <> 'closed' order by m.since, m.person_id`,
});
