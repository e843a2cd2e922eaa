set local role haat_owner;

alter table haat.listings add column tracked boolean not null default true;
comment on column haat.listings.tracked is 'False for goods that never run out: no shelf is asked for them and none holds them.';

-- One hold may take a listing from several shelves. What was shipped of it is gone from the hold as well, so that a unit
-- leaves a hold once, whatever happens to the order afterwards.
alter table haat.hold_stock add column gone integer not null default 0 check (gone between 0 and quantity);
comment on column haat.hold_stock.gone is 'Of these units, those that left the house. A live or claimed hold keeps the rest.';
update haat.hold_stock hs set gone = hs.quantity
from haat.holds h
where h.id = hs.hold_id and h.status = 'claimed' and exists (
  select from haat.stock_movements m
  where m.order_id = h.order_id and m.listing_id = hs.listing_id and m.location_id = hs.location_id and m.kind = 'shipped');
comment on column haat.order_lines.location_id is 'Where the goods lie, when one shelf has them all; else the rows of the hold say.';

alter table haat.stock alter column on_hand set default 0;
alter table haat.stock add column low_below integer check (low_below between 1 and 100000);
comment on column haat.stock.low_below is 'The seller is warned when fewer than this are left for sale here; null for no warning.';
comment on column haat.stock.on_hand is 'Sum of the movements of this shelf: it changes by a movement and by nothing else.';

alter table haat.stock_movements add column person_id uuid default auth.uid() references haat.people on delete set null;
alter table haat.stock_movements add column other_location_id uuid references haat.locations on delete restrict;
alter table haat.stock_movements drop constraint stock_movements_kind_check;
alter table haat.stock_movements add check (kind in ('received', 'corrected', 'shipped', 'returned', 'moved'));
alter table haat.stock_movements add check ((kind = 'moved') = (other_location_id is not null) and other_location_id <> location_id);
alter table haat.stock_movements add check (
  case kind when 'received' then quantity > 0 when 'returned' then quantity > 0 when 'shipped' then quantity < 0 else true end);
comment on column haat.stock_movements.person_id is 'Who moved them; null for what the market did itself.';
comment on column haat.stock_movements.other_location_id is 'Units moved between shelves: where the other half of the move stands.';

-- Shelves that were filled before every unit had its movement get one, so that the sums are right from here on.
insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, reason, at)
select gen_random_uuid(), s.listing_id, s.location_id, 'corrected', s.on_hand - moved.units, 'first count', haat.now()
from haat.stock s
cross join lateral (select coalesce(sum(m.quantity), 0)::integer as units from haat.stock_movements m
  where m.listing_id = s.listing_id and m.location_id = s.location_id) moved
where s.on_hand <> moved.units;

drop index haat.stock_movements_by_listing;
create index stock_movements_by_shelf on haat.stock_movements (listing_id, location_id);
create index stock_movements_by_time on haat.stock_movements (listing_id, at desc, id desc);
create index stock_movements_by_person on haat.stock_movements (person_id) where person_id is not null;
create index stock_movements_by_other on haat.stock_movements (other_location_id) where other_location_id is not null;
alter table haat.stock_movements add foreign key (listing_id, location_id) references haat.stock on delete restrict;

-- The only way units on hand change. What is shipped was held, so both fall together.
create function haat.move_stock() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update haat.stock s set on_hand = s.on_hand + m.quantity, held = s.held + m.shipped, updated_at = greatest(s.updated_at, m.at)
  from (
    select n.listing_id, n.location_id, max(n.at) as at, sum(n.quantity)::integer as quantity,
      coalesce(sum(n.quantity) filter (where n.kind = 'shipped'), 0)::integer as shipped
    from new_rows n group by n.listing_id, n.location_id
  ) m
  where s.listing_id = m.listing_id and s.location_id = m.location_id;
  return null;
end $$;
revoke execute on function haat.move_stock from public;
create trigger move_stock after insert on haat.stock_movements
  referencing new table as new_rows for each statement execute function haat.move_stock();

revoke insert, update, delete on haat.stock from engine;
grant insert (listing_id, location_id, updated_at), update (held, low_below, updated_at) on haat.stock to engine;

set local role haat_reader;
-- How much is left, never how much there is: more than 20 reads as 20, and so does what never runs out.
create or replace view haat.public_stock as
  select l.id as listing_id, case when l.tracked then (
      select least(sum(st.on_hand - st.held), 20)::integer from haat.stock st where st.listing_id = l.id)
    else 20 end as available
  from haat.listings l;
