set local role haat_owner;

create table haat.payments (
  id uuid primary key,
  order_id uuid not null unique references haat.orders on delete restrict,
  method text not null check (method in ('sslcommerz', 'cash')),
  status text not null check (status in ('pending', 'on_hold', 'paid', 'failed', 'cancelled', 'refunded')),
  amount haat.money not null check (amount >= 0),
  currency text not null,
  paid_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null
);
select haat.protect('haat.payments');
select haat.staff_reads('haat.payments');
create policy own_read on haat.payments for select to authenticated using (
  order_id in (select o.id from haat.orders o where o.person_id = (select auth.uid())));
create policy guest_read on haat.payments for select to anon using (
  order_id in (select o.id from haat.orders o where o.token_hash = (select haat.claim('order'))));
grant select on haat.payments to authenticated, anon;
comment on table haat.payments is 'What is owed for an order and whether it was paid.';

-- One per trip to the gateway, each with a tran_id of its own.
create table haat.payment_attempts (
  id uuid primary key,
  payment_id uuid not null references haat.payments on delete restrict,
  tran_id text not null unique check (length(tran_id) <= 30),
  status text not null check (status in ('opening', 'open', 'paid', 'on_hold', 'failed', 'cancelled', 'expired', 'surplus')),
  amount haat.money not null check (amount > 0),
  currency text not null,
  session_key text,
  gateway_url text,
  val_id text unique,
  bank_tran_id text unique,
  card_type text,
  failure text,
  next_query_at timestamptz,
  queries integer not null default 0,
  created_at timestamptz not null,
  settled_at timestamptz
);
create index payment_attempts_by_payment on haat.payment_attempts (payment_id);
-- Two tabs may pay one order: the second capture becomes surplus and is given back.
create unique index payment_attempts_one_paid on haat.payment_attempts (payment_id) where status in ('paid', 'on_hold');
create index payment_attempts_to_query on haat.payment_attempts (next_query_at) where status in ('opening', 'open');
select haat.protect('haat.payment_attempts');
select haat.staff_reads('haat.payment_attempts');
comment on table haat.payment_attempts is 'Trips to the gateway.';

create table haat.payment_notices (
  id uuid primary key,
  tran_id text,
  source text not null check (source in ('ipn', 'return', 'query', 'validation')),
  payload jsonb not null,
  signature_ok boolean,
  verdict text,
  received_at timestamptz not null
);
create index payment_notices_by_tran on haat.payment_notices (tran_id, received_at);
select haat.protect('haat.payment_notices', 'select, insert, update');
select haat.staff_reads('haat.payment_notices');
comment on table haat.payment_notices is 'Everything the gateway told us, without credentials.';

create table haat.refunds (
  id uuid primary key,
  payment_id uuid not null references haat.payments on delete restrict,
  attempt_id uuid not null references haat.payment_attempts on delete restrict,
  amount haat.money not null check (amount > 0),
  currency text not null,
  reason text not null check (length(reason) between 1 and 255),
  status text not null check (status in ('requested', 'processing', 'completed', 'rejected')),
  gateway_ref text,
  failure text,
  next_try_at timestamptz,
  tries integer not null default 0,
  created_at timestamptz not null,
  completed_at timestamptz
);
create index refunds_by_payment on haat.refunds (payment_id);
create index refunds_by_attempt on haat.refunds (attempt_id);
create index refunds_open on haat.refunds (next_try_at) where status in ('requested', 'processing');
select haat.protect('haat.refunds');
select haat.staff_reads('haat.refunds');
create policy own_read on haat.refunds for select to authenticated using (
  payment_id in (select p.id from haat.payments p join haat.orders o on o.id = p.order_id where o.person_id = (select auth.uid())));
create policy guest_read on haat.refunds for select to anon using (
  payment_id in (select p.id from haat.payments p join haat.orders o on o.id = p.order_id where o.token_hash = (select haat.claim('order'))));
grant select on haat.refunds to authenticated, anon;
comment on table haat.refunds is 'Money on its way back.';
