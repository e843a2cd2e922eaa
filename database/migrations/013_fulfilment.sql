set local role haat_owner;

-- Four digits are guessed in 10,000 tries, so wrong ones are counted per visit.
create table haat.start_code_tries (
  id uuid primary key,
  booking_id uuid not null references haat.bookings on delete restrict,
  person_id uuid references haat.people on delete set null,
  tried_at timestamptz not null
);
create index start_code_tries_by_booking on haat.start_code_tries (booking_id, tried_at);
create index start_code_tries_by_person on haat.start_code_tries (person_id);
select haat.protect('haat.start_code_tries');
select haat.staff_reads('haat.start_code_tries');
comment on table haat.start_code_tries is 'Wrong codes given to start a visit, and who gave them.';

alter table haat.bookings add column cash_collected haat.money not null default 0
  check (cash_collected = 0 or cash_collected = cash_due);
grant select (cash_collected) on haat.bookings to seller;
comment on column haat.bookings.cash_collected is 'What the provider took in cash when the work was done.';

create index bookings_by_seller_time on haat.bookings (seller_id, lower(slot), id);
create index bookings_by_time on haat.bookings (lower(slot), id);
create index bookings_waiting on haat.bookings (id) where status = 'pending';
create index shipments_waiting on haat.shipments (id) where status = 'to_pack';
create index seller_orders_by_time on haat.seller_orders (seller_id, placed_at desc, id desc);
create index listings_by_seller_time on haat.listings (seller_id, created_at desc, id desc);
create index items_by_time on haat.items (created_at desc, id desc) where structure <> 'variant';
create index people_by_time on haat.people (created_at);
create index payments_on_hold on haat.payments (created_at) where status = 'on_hold';
create index refunds_rejected on haat.refunds (created_at) where status = 'rejected';
create index listings_of_item on haat.listings (item_id);
create index stock_sold_out on haat.stock (listing_id) where on_hand = held;
