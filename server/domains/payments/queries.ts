import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

const attemptRow = {
  id: t.uuid,
  tran_id: t.text,
  status: t.text,
  amount: t.bigint,
  currency: t.text,
  gateway_url: t.text.orNull,
  queries: t.int,
  payment_id: t.uuid,
  order_id: t.uuid,
  order_number: t.text,
  order_status: t.text,
  person_id: t.uuid.orNull,
  contact: t.json<{ name?: string; phone?: string; email?: string }>(),
  address: t.json<{ line?: string; area_name?: string }>(),
  item_count: t.bigint,
  titles: t.text.orNull,
  has_goods: t.bool,
  postcode: t.text,
  language: t.text,
};

const attemptText = (where: string) => `
    select a.id, a.tran_id, a.status, a.amount::bigint as amount, a.currency, a.gateway_url, a.queries, a.payment_id, o.id as order_id,
      o.number as order_number, o.status as order_status, o.person_id, o.contact, o.address, l.item_count, l.titles,
      coalesce(l.has_goods, false) as has_goods, ar.postcode, o.language
    from haat.payment_attempts a
    join haat.payments p on p.id = a.payment_id
    join haat.orders o on o.id = p.order_id
    join haat.areas ar on ar.id = o.area_id
    cross join lateral (
      select coalesce(sum(ol.quantity), 0)::bigint as item_count, string_agg(haat.say(ol.title, 'en'), ', ' order by ol.position) as titles,
        bool_or(ol.kind = 'product') as has_goods
      from haat.order_lines ol where ol.order_id = o.id
    ) l
    where ${where}`;

export const findAttemptByTran = statement({
  name: 'payments/find-attempt-by-tran',
  params: { tran_id: t.text },
  row: attemptRow,
  text: attemptText('a.tran_id = $tran_id'),
});

export const findAttempt = statement({
  name: 'payments/find-attempt',
  params: { id: t.uuid },
  row: attemptRow,
  text: attemptText('a.id = $id'),
});

export const markOpened = statement({
  name: 'payments/mark-opened',
  params: { id: t.uuid, session_key: t.text, gateway_url: t.text },
  row: { gateway_url: t.text },
  text: `
    update haat.payment_attempts set status = 'open', session_key = $session_key, gateway_url = $gateway_url
    where id = $id and status in ('opening', 'open') returning gateway_url`,
});

/** Another trip for an order that still waits for its money and still holds what was bought. */
export const insertNextAttempt = statement({
  name: 'payments/insert-next-attempt',
  params: { id: t.uuid, order: t.uuid },
  row: { id: t.uuid },
  text: `
    insert into haat.payment_attempts (id, payment_id, tran_id, status, amount, currency, next_query_at, created_at)
    select $id, p.id, 'HAAT-' || o.number || '-' || (1 + (select count(*) from haat.payment_attempts a where a.payment_id = p.id)),
      'opening', p.amount, p.currency, haat.now() + interval '1 minute', haat.now()
    from haat.orders o join haat.payments p on p.order_id = o.id
    join haat.holds h on h.order_id = o.id and h.status = 'live' and h.expires_at > haat.now()
    where o.id = $order and o.status = 'pending' and p.method = 'sslcommerz'
    returning id`,
});

/** Whether the asker may see the order, and where its payment stands. */
export const seePayment = statement({
  name: 'payments/see',
  params: { order: t.uuid },
  row: { order_status: t.text, payment_status: t.text },
  text: `
    select o.status as order_status, p.status as payment_status
    from haat.orders o join haat.payments p on p.order_id = o.id where o.id = $order`,
});

export const insertNotice = statement({
  name: 'payments/insert-notice',
  params: {
    id: t.uuid,
    tran_id: t.text.orNull,
    source: t.text,
    payload: t.json<object>(),
    signature_ok: t.bool.orNull,
    verdict: t.text.orNull,
  },
  text: `
    insert into haat.payment_notices (id, tran_id, source, payload, signature_ok, verdict, received_at)
    values ($id, $tran_id, $source, $payload, $signature_ok, $verdict, haat.now())`,
});

/** Which attempt used this payment of the gateway before. */
export const usedBy = statement({
  name: 'payments/used-by',
  params: { val_id: t.text.orNull, bank_tran_id: t.text.orNull },
  row: { tran_id: t.text },
  text: `
    select a.tran_id from haat.payment_attempts a where a.val_id = $val_id or a.bank_tran_id = $bank_tran_id limit 1`,
});

/** A captured payment is booked once, whatever came before it; a second capture of one order becomes surplus. */
export const markCaptured = statement({
  name: 'payments/mark-captured',
  params: {
    id: t.uuid,
    status: t.text,
    val_id: t.text.orNull,
    bank_tran_id: t.text.orNull,
    card_type: t.text.orNull,
  },
  row: { status: t.text },
  text: `
    update haat.payment_attempts a set
      status = case when exists (
        select from haat.payment_attempts o where o.payment_id = a.payment_id and o.status in ('paid', 'on_hold') and o.id <> a.id
      ) then 'surplus' else $status end,
      val_id = $val_id, bank_tran_id = $bank_tran_id, card_type = $card_type, settled_at = haat.now(), next_query_at = null
    where a.id = $id and a.status not in ('paid', 'on_hold', 'surplus')
    returning a.status`,
});

export const markPayment = statement({
  name: 'payments/mark-payment',
  params: { payment: t.uuid, status: t.text },
  text: `
    update haat.payments set status = $status, paid_at = case when $status = 'paid' then haat.now() end, version = version + 1
    where id = $payment and status in ('pending', 'on_hold', 'failed')`,
});

/** The gateway itself says that this trip brought nothing; never after a capture. */
export const markUnpaid = statement({
  name: 'payments/mark-unpaid',
  params: { id: t.uuid, status: t.text, failure: t.text.orNull },
  row: { id: t.uuid },
  text: `
    update haat.payment_attempts set status = $status, failure = $failure, settled_at = haat.now(), next_query_at = null
    where id = $id and status in ('opening', 'open') returning id`,
});

/** After one, three, ten and thirty minutes, then every half hour for twelve hours; then the trip counts as expired. */
export const postponeQuery = statement({
  name: 'payments/postpone-query',
  params: { id: t.uuid },
  text: `
    update haat.payment_attempts set queries = queries + 1,
      status = case when queries >= 27 then 'expired' else status end,
      next_query_at = case when queries >= 27 then null else haat.now() + (array[2, 7, 20, 30])[least(queries + 1, 4)] * interval '1 minute' end
    where id = $id and status in ('opening', 'open')`,
});

export const dueAttempts = statement({
  name: 'payments/due-attempts',
  params: { most: t.int },
  row: { tran_id: t.text },
  text: `
    select tran_id from haat.payment_attempts
    where status in ('opening', 'open') and next_query_at <= haat.now() order by next_query_at limit $most`,
});

/** Orders nobody paid while their things were held, with the trips that might still bring money. */
export const overdueOrders = statement({
  name: 'payments/overdue-orders',
  params: { most: t.int },
  row: { order_id: t.uuid, hold_id: t.uuid.orNull, tran_ids: t.texts },
  text: `
    select o.id as order_id, h.id as hold_id, array(
      select a.tran_id from haat.payment_attempts a join haat.payments p on p.id = a.payment_id
      where p.order_id = o.id and a.status in ('opening', 'open')) as tran_ids
    from haat.orders o
    left join haat.holds h on h.order_id = o.id and h.status = 'live'
    where o.status = 'pending' and o.placed_at <= haat.now() - interval '20 minutes' and (h.id is null or h.expires_at <= haat.now())
    order by o.placed_at limit $most`,
});

/** Never more than was captured: the sum of what goes back is part of the condition. */
export const insertRefund = statement({
  name: 'payments/insert-refund',
  params: { id: t.uuid, attempt: t.uuid, amount: t.bigint, reason: t.text },
  row: { id: t.uuid },
  text: `
    insert into haat.refunds (id, payment_id, attempt_id, amount, currency, reason, status, next_try_at, created_at)
    select $id, a.payment_id, a.id, $amount, a.currency, $reason, 'requested', haat.now(), haat.now()
    from (select * from haat.payment_attempts where id = $attempt for update) a
    where a.bank_tran_id is not null and $amount <= a.amount - coalesce((
      select sum(r.amount) from haat.refunds r where r.attempt_id = a.id and r.status <> 'rejected'), 0)
    returning id`,
});

export const dueRefunds = statement({
  name: 'payments/due-refunds',
  params: { most: t.int },
  row: {
    id: t.uuid,
    status: t.text,
    amount: t.bigint,
    reason: t.text,
    gateway_ref: t.text.orNull,
    bank_tran_id: t.text,
    order_id: t.uuid,
  },
  text: `
    update haat.refunds r set next_try_at = haat.now() + least(r.tries + 1, 60) * interval '1 minute', tries = r.tries + 1
    from haat.payment_attempts a, haat.payments p
    where a.id = r.attempt_id and p.id = r.payment_id and r.id in (
      select d.id from haat.refunds d where d.status in ('requested', 'processing') and d.next_try_at <= haat.now()
      order by d.next_try_at limit $most for update skip locked)
    returning r.id, r.status, r.amount::bigint as amount, r.reason, r.gateway_ref, coalesce(a.bank_tran_id, '') as bank_tran_id, p.order_id`,
});

export const moveRefund = statement({
  name: 'payments/move-refund',
  params: { id: t.uuid, status: t.text, gateway_ref: t.text.orNull, failure: t.text.orNull },
  row: { id: t.uuid },
  text: `
    update haat.refunds set status = $status, gateway_ref = coalesce($gateway_ref, gateway_ref), failure = $failure,
      completed_at = case when $status = 'completed' then haat.now() end
    where id = $id and status in ('requested', 'processing') returning id`,
});
