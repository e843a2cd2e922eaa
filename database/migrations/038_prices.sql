set local role haat_owner;

create table haat.customer_groups (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  name haat.texts not null,
  created_at timestamptz not null
);
select haat.protect('haat.customer_groups');
select haat.staff_reads('haat.customer_groups');
create policy seller_read on haat.customer_groups for select to seller using (true);
create policy reader on haat.customer_groups for select to haat_reader using (true);
grant select on haat.customer_groups to seller, haat_reader;
comment on table haat.customer_groups is 'Customers who may have prices of their own, such as schools or regulars. Staff say who is in them.';

create table haat.customer_group_members (
  group_id uuid not null references haat.customer_groups on delete cascade,
  person_id uuid not null references haat.people on delete cascade,
  since timestamptz not null,
  primary key (group_id, person_id)
);
create index customer_group_members_by_person on haat.customer_group_members (person_id);
select haat.protect('haat.customer_group_members');
select haat.staff_reads('haat.customer_group_members');
create policy own_read on haat.customer_group_members for select to authenticated using (person_id = (select auth.uid()));
create policy reader on haat.customer_group_members for select to haat_reader using (true);
grant select on haat.customer_group_members to authenticated, haat_reader;
comment on table haat.customer_group_members is 'Who belongs to which group of customers.';

alter table haat.listings add column special_prices boolean not null default false;
comment on column haat.listings.special_prices is 'Set by trigger: only where it is true are listing_prices looked at, so that all others are read at no cost.';

-- The price in force is found by the time of the database at the moment of reading; nothing has to run for it.
create table haat.listing_prices (
  id uuid primary key,
  listing_id uuid not null references haat.listings on delete cascade,
  group_id uuid references haat.customer_groups on delete restrict,
  price haat.money not null check (price >= 0),
  compare_price haat.money check (compare_price > price),
  valid tstzrange not null check (not isempty(valid) and lower(valid) is not null and lower_inc(valid) and not upper_inc(valid)),
  created_at timestamptz not null,
  person_id uuid default auth.uid() references haat.people on delete set null,
  -- What pages were told of: 0 nothing, 1 the beginning, 2 the end.
  told smallint not null default 0 check (told between 0 and 2),
  constraint listing_prices_no_overlap exclude using gist (
    listing_id with =, coalesce(group_id, '00000000-0000-0000-0000-000000000000') with =, valid with &&)
);
create index listing_prices_by_listing on haat.listing_prices (listing_id);
create index listing_prices_by_group on haat.listing_prices (group_id) where group_id is not null;
create index listing_prices_by_person on haat.listing_prices (person_id) where person_id is not null;
create index listing_prices_untold on haat.listing_prices (lower(valid)) where told < 2;
select haat.protect('haat.listing_prices');
select haat.staff_reads('haat.listing_prices');
create policy own_read on haat.listing_prices for select to seller using (
  listing_id in (select l.id from haat.listings l where l.seller_id = (select haat.claim('seller_id'))::uuid));
create policy reader on haat.listing_prices for select to haat_reader using (true);
grant select on haat.listing_prices to seller, haat_reader;
comment on table haat.listing_prices is 'Prices of a listing for a time, for everybody or for a group of customers; no two of one kind at a time.';

create function haat.mark_special_prices() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update haat.listings l set special_prices = exists (select from haat.listing_prices p where p.listing_id = l.id)
  where l.id = coalesce(new.listing_id, old.listing_id)
    and l.special_prices <> exists (select from haat.listing_prices p where p.listing_id = l.id);
  return null;
end $$;
revoke execute on function haat.mark_special_prices from public;
create trigger mark_special_prices after insert or delete on haat.listing_prices
  for each row execute function haat.mark_special_prices();

set local role haat_reader;
-- A price for everybody takes the place of the listing's own; a group's counts where it is lower still. Whatever price was
-- lowered is shown struck beside it, unless another one was given.
create or replace view haat.public_listings as
  select l.id, l.item_id, l.seller_id, coalesce(special.price, l.price)::haat.money as price,
    (case when special.price is null then l.compare_price
      when greatest(special.compare_price, l.compare_price, l.price) > special.price
        then greatest(special.compare_price, l.compare_price, l.price) end)::haat.money as compare_price,
    l.currency, l.dispatch_days, l.notice_minutes,
    l.window_days, l.buffer_before_minutes, l.buffer_after_minutes, l.slot_step_minutes, l.version
  from haat.listings l join haat.sellers s on s.id = l.seller_id and s.status = 'active'
  left join lateral (
    select offered.price, offered.compare_price from (
      select p.price, p.compare_price from haat.listing_prices p
      where p.listing_id = l.id and p.valid @> haat.now() and (p.group_id is null
        or p.group_id in (select m.group_id from haat.customer_group_members m where m.person_id = (select auth.uid())))
      union all
      select l.price, l.compare_price where not exists (
        select from haat.listing_prices p where p.listing_id = l.id and p.group_id is null and p.valid @> haat.now())
    ) offered
    where l.special_prices
    order by offered.price limit 1
  ) special on true
  where l.status = 'active';

create or replace view haat.listing_faces as
  select l.id as listing_id, l.item_id, i.kind, l.status = 'active' and i.status = 'published' and s.status = 'active' as sellable,
    coalesce(parent.slug, i.slug) as item_slug, haat.join_texts(i.title, i.variant_name, ' · ') as title,
    i.duration_minutes, i.weight_grams, l.seller_id, s.slug as seller_slug, s.name as seller_name, s.area_id as seller_area_id,
    coalesce(special.price, l.price)::haat.money as price, l.currency, l.dispatch_days, l.sku, c.cloth, shown.picture
  from haat.listings l
  join haat.items i on i.id = l.item_id
  left join haat.items parent on parent.id = i.parent_id
  join haat.categories c on c.id = i.category_id
  join haat.sellers s on s.id = l.seller_id
  left join lateral (
    select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', p.alt) as picture
    from haat.item_pictures p join haat.media m on m.id = p.media_id
    where p.item_id in (i.id, i.parent_id)
    order by p.item_id = i.id desc, p.position limit 1
  ) shown on true
  left join lateral (
    select offered.price from (
      select p.price from haat.listing_prices p
      where p.listing_id = l.id and p.valid @> haat.now() and (p.group_id is null
        or p.group_id in (select m.group_id from haat.customer_group_members m where m.person_id = (select auth.uid())))
      union all
      select l.price where not exists (
        select from haat.listing_prices p where p.listing_id = l.id and p.group_id is null and p.valid @> haat.now())
    ) offered
    where l.special_prices
    order by offered.price limit 1
  ) special on true
  where (l.status = 'active' and i.status = 'published' and s.status = 'active')
    or current_user in ('engine', 'staff')
    or l.seller_id = (select haat.claim('seller_id'))::uuid
    -- Asked once for the whole statement, and only where something is met that is not on sale.
    or l.id = any (array(select haat.own_listings()));

set local role haat_owner;
-- A basket holds one currency: each line carries it, and the key refuses a second one whoever adds at the same time.
alter table haat.baskets add unique (id, currency);
alter table haat.basket_lines add column currency text;
update haat.basket_lines l set currency = b.currency from haat.baskets b where b.id = l.basket_id;
alter table haat.basket_lines alter column currency set not null;
create index basket_lines_by_currency on haat.basket_lines (basket_id, currency);
alter table haat.basket_lines add foreign key (basket_id, currency) references haat.baskets (id, currency) on delete cascade;
create function haat.basket_currency() returns trigger language plpgsql set search_path = '' as $$
begin
  new.currency := (select b.currency from haat.baskets b where b.id = new.basket_id);
  return new;
end $$;
revoke execute on function haat.basket_currency from public;
create trigger basket_currency before insert on haat.basket_lines
  for each row when (new.currency is null) execute function haat.basket_currency();
