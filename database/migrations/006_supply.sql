set local role haat_owner;

create table haat.listings (
  id uuid primary key,
  item_id uuid not null references haat.items on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  sku text not null check (length(sku) between 1 and 64),
  price haat.money not null check (price >= 0),
  compare_price haat.money check (compare_price > price),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  status text not null default 'active' check (status in ('active', 'paused')),
  -- Goods: working days until a parcel leaves. Time: how soon and how far ahead a visit can be booked.
  dispatch_days smallint not null default 1 check (dispatch_days between 0 and 60),
  notice_minutes integer not null default 120 check (notice_minutes between 0 and 20160),
  window_days smallint not null default 30 check (window_days between 1 and 365),
  buffer_before_minutes smallint not null default 0 check (buffer_before_minutes between 0 and 240),
  buffer_after_minutes smallint not null default 0 check (buffer_after_minutes between 0 and 240),
  slot_step_minutes smallint not null default 30 check (slot_step_minutes in (15, 20, 30, 60)),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (seller_id, sku),
  unique (seller_id, item_id)
);
create index listings_by_item on haat.listings (item_id, price) where status = 'active';
select haat.protect('haat.listings');
select haat.staff_reads('haat.listings');
create policy reader on haat.listings for select to haat_reader using (true);
create policy own_read on haat.listings for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
grant select on haat.listings to haat_reader, seller;
comment on table haat.listings is 'One seller''s terms for one sellable item.';

create table haat.listing_add_ons (
  listing_id uuid not null references haat.listings on delete cascade,
  add_on_id uuid not null references haat.add_ons on delete restrict,
  price haat.money not null check (price >= 0),
  primary key (listing_id, add_on_id)
);
create index listing_add_ons_by_add_on on haat.listing_add_ons (add_on_id);
select haat.protect('haat.listing_add_ons');
select haat.everybody_reads('haat.listing_add_ons');
comment on table haat.listing_add_ons is 'What a seller asks for an extra.';

create table haat.locations (
  id uuid primary key,
  seller_id uuid not null references haat.sellers on delete restrict,
  area_id uuid not null references haat.areas on delete restrict,
  name haat.texts not null
);
create index locations_by_seller on haat.locations (seller_id);
select haat.protect('haat.locations');
select haat.staff_reads('haat.locations');
create policy own_read on haat.locations for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
grant select on haat.locations to seller;
comment on table haat.locations is 'Shops and stores that stock lies in.';

-- The row decides whether a unit can be had; `held` counts units of live holds and of orders not yet shipped.
create table haat.stock (
  listing_id uuid not null references haat.listings on delete restrict,
  location_id uuid not null references haat.locations on delete restrict,
  on_hand integer not null check (on_hand >= 0),
  held integer not null default 0 check (held >= 0),
  updated_at timestamptz not null,
  primary key (listing_id, location_id),
  check (held <= on_hand)
);
create index stock_by_location on haat.stock (location_id);
select haat.protect('haat.stock');
select haat.staff_reads('haat.stock');
create policy reader on haat.stock for select to haat_reader using (true);
create policy own_read on haat.stock for select to seller using (
  listing_id in (select l.id from haat.listings l where l.seller_id = (select haat.claim('seller_id'))::uuid));
grant select on haat.stock to haat_reader, seller;
comment on table haat.stock is 'Units of a listing at a location.';

create table haat.stock_movements (
  id uuid primary key,
  listing_id uuid not null references haat.listings on delete restrict,
  location_id uuid not null references haat.locations on delete restrict,
  kind text not null check (kind in ('received', 'corrected', 'shipped', 'returned')),
  quantity integer not null check (quantity <> 0),
  reason text,
  order_id uuid,
  at timestamptz not null
);
create index stock_movements_by_listing on haat.stock_movements (listing_id, at);
create index stock_movements_by_location on haat.stock_movements (location_id);
select haat.protect('haat.stock_movements', 'select, insert');
select haat.staff_reads('haat.stock_movements');
create policy own_read on haat.stock_movements for select to seller using (
  listing_id in (select l.id from haat.listings l where l.seller_id = (select haat.claim('seller_id'))::uuid));
grant select on haat.stock_movements to seller;
comment on table haat.stock_movements is 'Every change of units on hand, append-only.';

create table haat.resources (
  id uuid primary key,
  seller_id uuid not null references haat.sellers on delete restrict,
  name haat.texts not null,
  kind text not null default 'person' check (kind in ('person', 'team')),
  lanes smallint not null default 1 check (lanes between 1 and 20),
  time_zone text not null,
  picture_id uuid references haat.media on delete set null,
  status text not null default 'active' check (status in ('active', 'paused'))
);
create index resources_by_seller on haat.resources (seller_id);
select haat.protect('haat.resources');
select haat.staff_reads('haat.resources');
create policy reader on haat.resources for select to haat_reader using (true);
create policy own_read on haat.resources for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
grant select on haat.resources to haat_reader, seller;
comment on table haat.resources is 'Who does the visits. A calendar belongs to a resource, never to a listing.';

create table haat.listing_resources (
  listing_id uuid not null references haat.listings on delete cascade,
  resource_id uuid not null references haat.resources on delete restrict,
  primary key (listing_id, resource_id)
);
create index listing_resources_by_resource on haat.listing_resources (resource_id);
select haat.protect('haat.listing_resources');
select haat.everybody_reads('haat.listing_resources');
comment on table haat.listing_resources is 'Which resources can do a listing''s service.';

-- Wall clock of the resource's zone, in minutes after midnight; an end beyond 1440 runs into the next day.
create table haat.working_rules (
  id uuid primary key,
  resource_id uuid not null references haat.resources on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  start_minute smallint not null check (start_minute between 0 and 1439),
  end_minute smallint not null check (end_minute between 1 and 2880),
  check (end_minute > start_minute and end_minute - start_minute <= 1440)
);
create index working_rules_by_resource on haat.working_rules (resource_id);
select haat.protect('haat.working_rules');
select haat.everybody_reads('haat.working_rules');
comment on table haat.working_rules is 'Weekly hours; weekday 1 is Monday.';

-- Replaces the weekly hours of one day; no ranges means closed.
create table haat.calendar_exceptions (
  resource_id uuid not null references haat.resources on delete cascade,
  day date not null,
  ranges jsonb not null default '[]',
  note text,
  primary key (resource_id, day)
);
select haat.protect('haat.calendar_exceptions');
select haat.everybody_reads('haat.calendar_exceptions');
comment on table haat.calendar_exceptions is 'Hours of single days: [[start_minute, end_minute], ...].';

create table haat.holds (
  id uuid primary key,
  basket_id uuid not null,
  status text not null default 'live' check (status in ('live', 'claimed', 'released')),
  first_at timestamptz not null,
  expires_at timestamptz not null,
  order_id uuid,
  created_at timestamptz not null
);
create unique index holds_live_by_basket on haat.holds (basket_id) where status = 'live';
create index holds_by_expiry on haat.holds (expires_at) where status = 'live';
create index holds_by_order on haat.holds (order_id);
select haat.protect('haat.holds');
select haat.staff_reads('haat.holds');
comment on table haat.holds is 'Supply reserved for a basket, stock and time under one expiry.';

create table haat.hold_stock (
  hold_id uuid not null references haat.holds on delete restrict,
  listing_id uuid not null,
  location_id uuid not null,
  quantity integer not null check (quantity > 0),
  primary key (hold_id, listing_id, location_id),
  foreign key (listing_id, location_id) references haat.stock on delete restrict
);
create index hold_stock_by_listing on haat.hold_stock (listing_id, location_id);
select haat.protect('haat.hold_stock');
select haat.staff_reads('haat.hold_stock');
comment on table haat.hold_stock is 'Units a hold keeps.';

-- What a resource's time is taken by. The exclusion constraint is the truth about double bookings; rows of cancelled
-- bookings and released holds are deleted, so that it needs no condition.
create table haat.occupancy (
  id uuid primary key,
  resource_id uuid not null references haat.resources on delete restrict,
  lane smallint not null default 1,
  slot tstzrange not null check (not isempty(slot)),
  blocked tstzrange not null check (not isempty(blocked)),
  kind text not null check (kind in ('hold', 'booking', 'time_off')),
  hold_id uuid references haat.holds on delete restrict,
  basket_line_id uuid,
  booking_id uuid,
  check (blocked @> slot),
  check ((kind = 'booking') = (booking_id is not null)),
  check (kind <> 'hold' or hold_id is not null),
  constraint occupancy_no_overlap exclude using gist (resource_id with =, lane with =, blocked with &&)
);
create index occupancy_by_hold on haat.occupancy (hold_id) where hold_id is not null;
create unique index occupancy_by_booking on haat.occupancy (booking_id) where booking_id is not null;
select haat.protect('haat.occupancy');
select haat.staff_reads('haat.occupancy');
create policy reader on haat.occupancy for select to haat_reader using (true);
create policy own_read on haat.occupancy for select to seller using (
  resource_id in (select r.id from haat.resources r where r.seller_id = (select haat.claim('seller_id'))::uuid));
grant select on haat.occupancy to haat_reader, seller;
comment on table haat.occupancy is 'Taken time: holds, bookings, time off.';

grant select on haat.holds to haat_reader;
create policy reader on haat.holds for select to haat_reader using (true);

set local role haat_reader;
create view haat.public_listings as
  select l.id, l.item_id, l.seller_id, l.price, l.compare_price, l.currency, l.dispatch_days, l.notice_minutes,
    l.window_days, l.buffer_before_minutes, l.buffer_after_minutes, l.slot_step_minutes, l.version
  from haat.listings l join haat.sellers s on s.id = l.seller_id and s.status = 'active'
  where l.status = 'active';
-- How much is left, never how much there is: more than 20 reads as 20.
create view haat.public_stock as
  select st.listing_id, least(sum(st.on_hand - st.held), 20)::integer as available
  from haat.stock st group by st.listing_id;
create view haat.public_resources as
  select r.id, r.seller_id, r.name, r.kind, r.lanes, r.time_zone, r.picture_id from haat.resources r where r.status = 'active';
-- When somebody is busy, never with what. A hold past its expiry no longer counts.
create view haat.public_busy as
  select o.resource_id, o.lane, o.blocked
  from haat.occupancy o left join haat.holds h on h.id = o.hold_id and o.kind = 'hold'
  where h.id is null or h.expires_at > haat.now();
grant select on haat.public_listings, haat.public_stock, haat.public_resources, haat.public_busy
  to anon, authenticated, seller, staff, worker, engine;
