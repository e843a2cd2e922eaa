set local role haat_owner;

create table haat.baskets (
  id uuid primary key,
  token_hash text unique,
  person_id uuid references haat.people on delete set null,
  area_id uuid references haat.areas on delete restrict,
  currency text not null,
  status text not null default 'open' check (status in ('open', 'ordered', 'merged')),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index baskets_open_by_person on haat.baskets (person_id) where status = 'open' and person_id is not null;
create index baskets_by_age on haat.baskets (updated_at) where status = 'open';
select haat.protect('haat.baskets');
select haat.staff_reads('haat.baskets');
create policy own_read on haat.baskets for select to authenticated using (person_id = (select auth.uid()));
create policy guest_read on haat.baskets for select to anon using (token_hash = (select haat.claim('basket')));
grant select on haat.baskets to authenticated, anon;
comment on table haat.baskets is 'What a customer intends to buy; a guest''s opens with a token.';

create table haat.basket_lines (
  id uuid primary key,
  basket_id uuid not null references haat.baskets on delete cascade,
  listing_id uuid not null references haat.listings on delete restrict,
  quantity integer not null check (quantity between 1 and 10000),
  resource_id uuid references haat.resources on delete restrict,
  slot_start timestamptz,
  add_on_ids uuid[] not null default '{}',
  after_line_id uuid references haat.basket_lines on delete set null,
  price_seen haat.money not null,
  -- Lines with the same key are one line: adding again raises its quantity.
  merge_key text not null,
  created_at timestamptz not null,
  unique (basket_id, merge_key),
  check ((slot_start is null) = (resource_id is null)),
  check (after_line_id <> id)
);
create index basket_lines_by_listing on haat.basket_lines (listing_id);
create index basket_lines_by_after on haat.basket_lines (after_line_id) where after_line_id is not null;
select haat.protect('haat.basket_lines');
select haat.staff_reads('haat.basket_lines');
create policy own_read on haat.basket_lines for select to authenticated using (
  basket_id in (select b.id from haat.baskets b where b.person_id = (select auth.uid())));
create policy guest_read on haat.basket_lines for select to anon using (
  basket_id in (select b.id from haat.baskets b where b.token_hash = (select haat.claim('basket'))));
grant select on haat.basket_lines to authenticated, anon;
comment on table haat.basket_lines is 'Listing, quantity and, for a service, who comes when with which extras.';

alter table haat.holds add foreign key (basket_id) references haat.baskets on delete restrict;

create table haat.checkouts (
  id uuid primary key,
  basket_id uuid not null references haat.baskets on delete restrict,
  status text not null default 'incomplete' check (status in ('incomplete', 'ready', 'awaiting_payment', 'completed', 'cancelled')),
  hold_id uuid references haat.holds on delete restrict,
  contact jsonb,
  address jsonb,
  area_id uuid references haat.areas on delete restrict,
  shipping_method text,
  payment_method text check (payment_method in ('sslcommerz', 'cash')),
  note text check (length(note) <= 500),
  language text not null default 'en',
  order_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index checkouts_open_by_basket on haat.checkouts (basket_id) where status in ('incomplete', 'ready');
create index checkouts_by_hold on haat.checkouts (hold_id);
select haat.protect('haat.checkouts');
select haat.staff_reads('haat.checkouts');
create policy own_read on haat.checkouts for select to authenticated using (
  basket_id in (select b.id from haat.baskets b where b.person_id = (select auth.uid())));
create policy guest_read on haat.checkouts for select to anon using (
  basket_id in (select b.id from haat.baskets b where b.token_hash = (select haat.claim('basket'))));
grant select on haat.checkouts to authenticated, anon;
comment on table haat.checkouts is 'The steps that turn a basket into an order.';

create sequence haat.order_numbers start 100001;
grant usage on sequence haat.order_numbers to engine;

create table haat.orders (
  id uuid primary key,
  number text not null unique,
  token_hash text not null unique,
  person_id uuid references haat.people on delete set null,
  checkout_id uuid not null unique references haat.checkouts on delete restrict,
  status text not null check (status in ('pending', 'on_hold', 'confirmed', 'completed', 'cancelled', 'expired')),
  contact jsonb not null,
  address jsonb not null,
  area_id uuid not null references haat.areas on delete restrict,
  language text not null,
  currency text not null,
  items_total haat.money not null check (items_total >= 0),
  shipping_total haat.money not null check (shipping_total >= 0),
  total haat.money not null,
  payment_method text not null,
  note text,
  placed_at timestamptz not null,
  version integer not null default 1,
  check (total = items_total + shipping_total)
);
create index orders_by_person on haat.orders (person_id, placed_at desc);
create index orders_by_time on haat.orders (placed_at desc, id);
create index orders_open on haat.orders (status, placed_at) where status in ('pending', 'on_hold', 'confirmed');
select haat.protect('haat.orders');
select haat.staff_reads('haat.orders');
create policy own_read on haat.orders for select to authenticated using (person_id = (select auth.uid()));
create policy guest_read on haat.orders for select to anon using (token_hash = (select haat.claim('order')));
grant select on haat.orders to authenticated, anon;
comment on table haat.orders is 'Snapshot of what was bought. It exists, pending, before the customer leaves for the gateway.';

alter table haat.holds add foreign key (order_id) references haat.orders on delete restrict;
alter table haat.checkouts add foreign key (order_id) references haat.orders on delete restrict;
alter table haat.stock_movements add foreign key (order_id) references haat.orders on delete restrict;

create table haat.seller_orders (
  id uuid primary key,
  order_id uuid not null references haat.orders on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  status text not null check (status in ('waiting', 'new', 'in_progress', 'completed', 'cancelled')),
  items_total haat.money not null check (items_total >= 0),
  shipping_total haat.money not null check (shipping_total >= 0),
  -- What the seller needs to know of the order, so that it never has to see the rest of it.
  order_number text not null,
  contact jsonb not null,
  address jsonb not null,
  area_id uuid not null references haat.areas on delete restrict,
  note text,
  paid boolean not null default false,
  placed_at timestamptz not null,
  version integer not null default 1,
  unique (order_id, seller_id)
);
create index seller_orders_by_seller on haat.seller_orders (seller_id, status, id);
select haat.protect('haat.seller_orders');
select haat.staff_reads('haat.seller_orders');
create policy seller_read on haat.seller_orders for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
create policy own_read on haat.seller_orders for select to authenticated using (
  order_id in (select o.id from haat.orders o where o.person_id = (select auth.uid())));
create policy guest_read on haat.seller_orders for select to anon using (
  order_id in (select o.id from haat.orders o where o.token_hash = (select haat.claim('order'))));
grant select on haat.seller_orders to seller, authenticated, anon;
comment on table haat.seller_orders is 'One seller''s part of an order.';

create table haat.order_lines (
  id uuid primary key,
  order_id uuid not null references haat.orders on delete restrict,
  seller_order_id uuid not null references haat.seller_orders on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  listing_id uuid not null references haat.listings on delete restrict,
  item_id uuid not null references haat.items on delete restrict,
  location_id uuid references haat.locations on delete restrict,
  kind text not null check (kind in ('product', 'service')),
  position smallint not null,
  title haat.texts not null,
  sku text not null,
  picture_key text,
  quantity integer not null check (quantity > 0),
  unit_price haat.money not null check (unit_price >= 0),
  add_ons jsonb not null default '[]',
  line_total haat.money not null check (line_total >= 0),
  after_line_id uuid references haat.order_lines on delete restrict,
  arrives_on date,
  unique (order_id, position)
);
create index order_lines_by_seller_order on haat.order_lines (seller_order_id);
create index order_lines_by_item on haat.order_lines (item_id);
create index order_lines_by_listing on haat.order_lines (listing_id);
select haat.protect('haat.order_lines');
select haat.staff_reads('haat.order_lines');
create policy seller_read on haat.order_lines for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
create policy own_read on haat.order_lines for select to authenticated using (
  order_id in (select o.id from haat.orders o where o.person_id = (select auth.uid())));
create policy guest_read on haat.order_lines for select to anon using (
  order_id in (select o.id from haat.orders o where o.token_hash = (select haat.claim('order'))));
grant select on haat.order_lines to seller, authenticated, anon;
comment on table haat.order_lines is 'What was bought, at which price, frozen.';

create table haat.shipments (
  id uuid primary key,
  order_id uuid not null references haat.orders on delete restrict,
  seller_order_id uuid not null references haat.seller_orders on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  status text not null check (status in ('waiting', 'to_pack', 'shipped', 'delivered', 'cancelled')),
  method text not null,
  tracking text,
  arrives_on date not null,
  shipped_at timestamptz,
  delivered_at timestamptz,
  version integer not null default 1
);
create index shipments_by_seller on haat.shipments (seller_id, status, id);
create index shipments_by_order on haat.shipments (order_id);
create index shipments_by_seller_order on haat.shipments (seller_order_id);
select haat.protect('haat.shipments');
select haat.staff_reads('haat.shipments');
create policy seller_read on haat.shipments for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
create policy own_read on haat.shipments for select to authenticated using (
  order_id in (select o.id from haat.orders o where o.person_id = (select auth.uid())));
create policy guest_read on haat.shipments for select to anon using (
  order_id in (select o.id from haat.orders o where o.token_hash = (select haat.claim('order'))));
grant select on haat.shipments to seller, authenticated, anon;
comment on table haat.shipments is 'Goods of a seller order on their way.';

create table haat.bookings (
  id uuid primary key,
  order_id uuid not null references haat.orders on delete restrict,
  order_line_id uuid not null unique references haat.order_lines on delete restrict,
  seller_order_id uuid not null references haat.seller_orders on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  resource_id uuid not null references haat.resources on delete restrict,
  status text not null check (status in ('held', 'pending', 'confirmed', 'en_route', 'in_progress', 'completed', 'cancelled', 'no_show', 'declined', 'expired')),
  slot tstzrange not null check (not isempty(slot)),
  time_zone text not null,
  start_code text not null check (start_code ~ '^[0-9]{4}$'),
  cash_due haat.money not null default 0,
  started_at timestamptz,
  completed_at timestamptz,
  version integer not null default 1
);
create index bookings_by_seller on haat.bookings (seller_id, status, id);
create index bookings_by_order on haat.bookings (order_id);
create index bookings_by_resource on haat.bookings (resource_id, lower(slot));
create index bookings_by_seller_order on haat.bookings (seller_order_id);
select haat.protect('haat.bookings');
select haat.staff_reads('haat.bookings');
create policy seller_read on haat.bookings for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
create policy own_read on haat.bookings for select to authenticated using (
  order_id in (select o.id from haat.orders o where o.person_id = (select auth.uid())));
create policy guest_read on haat.bookings for select to anon using (
  order_id in (select o.id from haat.orders o where o.token_hash = (select haat.claim('order'))));
-- The code that starts a visit is the customer's to give: the provider may not read it.
grant select (id, order_id, order_line_id, seller_order_id, seller_id, resource_id, status, slot, time_zone, cash_due,
  started_at, completed_at, version) on haat.bookings to seller;
grant select on haat.bookings to authenticated, anon;
comment on table haat.bookings is 'A visit at a time and place.';

alter table haat.occupancy add foreign key (booking_id) references haat.bookings on delete restrict;

create table haat.reviews (
  id uuid primary key,
  order_line_id uuid not null unique references haat.order_lines on delete restrict,
  item_id uuid not null references haat.items on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  author text not null,
  rating smallint not null check (rating between 1 and 5),
  body haat.texts,
  created_at timestamptz not null
);
create index reviews_by_item on haat.reviews (item_id, created_at desc);
create index reviews_by_seller on haat.reviews (seller_id, created_at desc);
select haat.protect('haat.reviews');
select haat.everybody_reads('haat.reviews');
comment on table haat.reviews is 'What buyers say of what they bought; one per order line.';
