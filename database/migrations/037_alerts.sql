set local role haat_owner;

create table haat.stock_alerts (
  id uuid primary key default gen_random_uuid(),
  listing_id uuid not null,
  location_id uuid not null,
  low_below integer not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  foreign key (listing_id, location_id) references haat.stock on delete restrict
);
create unique index stock_alerts_open on haat.stock_alerts (listing_id, location_id) where closed_at is null;
create index stock_alerts_by_shelf on haat.stock_alerts (listing_id, location_id);
create index stock_alerts_open_by_time on haat.stock_alerts (opened_at, id) where closed_at is null;
create index stock_alerts_closed_by_time on haat.stock_alerts (closed_at desc, id desc) where closed_at is not null;
select haat.protect('haat.stock_alerts', 'select');
select haat.staff_reads('haat.stock_alerts');
create policy own_read on haat.stock_alerts for select to seller using (
  listing_id in (select l.id from haat.listings l where l.seller_id = (select haat.claim('seller_id'))::uuid));
grant select on haat.stock_alerts to seller;
comment on table haat.stock_alerts is 'A shelf that fell below its threshold: open from the change that brought it there to the one that brought it back.';

-- The shelf is locked by whoever changes it, so that a shelf has one open alert however many sell from it at once.
create function haat.watch_shelf() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  low boolean;
  opened uuid;
begin
  low := coalesce(new.on_hand - new.held < new.low_below, false)
    and (select l.tracked from haat.listings l where l.id = new.listing_id);
  if low then
    insert into haat.stock_alerts (listing_id, location_id, low_below, opened_at)
    values (new.listing_id, new.location_id, new.low_below, haat.now())
    on conflict (listing_id, location_id) where closed_at is null do nothing returning id into opened;
    if opened is not null then
      insert into haat.outbox (topic, kind, subject, body, occurred_at)
      select 'seller:' || l.seller_id, 'stock.low', opened,
        jsonb_build_object('listing', l.id, 'location', new.location_id, 'free', new.on_hand - new.held), haat.now()
      from haat.listings l where l.id = new.listing_id;
    end if;
  else
    update haat.stock_alerts a set closed_at = haat.now()
    where a.listing_id = new.listing_id and a.location_id = new.location_id and a.closed_at is null;
  end if;
  return null;
end $$;
revoke execute on function haat.watch_shelf from public;
create trigger watch_shelf after update on haat.stock for each row
  when (new.low_below is not null or old.low_below is not null) execute function haat.watch_shelf();

-- Whoever asked to be told when an item is to be had again. Guests confirm by a link before anything else is sent.
create table haat.item_alerts (
  id uuid primary key,
  item_id uuid not null references haat.items on delete cascade,
  person_id uuid references haat.people on delete cascade,
  email text not null check (email = lower(email) and position('@' in email) > 1 and length(email) <= 254),
  language text not null check (language in ('en', 'bn')),
  token_hash text not null unique,
  status text not null check (status in ('unconfirmed', 'active', 'cancelled', 'closed')),
  asked_at timestamptz not null,
  ended_at timestamptz,
  check ((status in ('cancelled', 'closed')) = (ended_at is not null))
);
create unique index item_alerts_open on haat.item_alerts (item_id, email) where status in ('unconfirmed', 'active');
create index item_alerts_by_item on haat.item_alerts (item_id);
create index item_alerts_active on haat.item_alerts (item_id) where status = 'active';
create index item_alerts_by_person on haat.item_alerts (person_id) where person_id is not null;
create index item_alerts_by_email on haat.item_alerts (email) where status in ('unconfirmed', 'active');
create index item_alerts_unconfirmed on haat.item_alerts (asked_at) where status = 'unconfirmed';
select haat.protect('haat.item_alerts');
create policy own_read on haat.item_alerts for select to authenticated using (person_id = (select auth.uid()));
create policy staff_read on haat.item_alerts for select to staff using (true);
grant select (id, item_id, person_id, email, language, status, asked_at, ended_at) on haat.item_alerts to authenticated, staff;
comment on table haat.item_alerts is 'Who wants to know when an item is back in stock; told once.';
comment on column haat.item_alerts.token_hash is 'Of the link that confirms and cancels without an account.';
