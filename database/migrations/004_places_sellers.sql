set local role haat_owner;

create table haat.areas (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name haat.texts not null,
  postcode text not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  position integer not null default 0
);
select haat.protect('haat.areas');
select haat.everybody_reads('haat.areas');
comment on table haat.areas is 'Neighbourhoods that goods are delivered to and providers visit.';

create table haat.media (
  id uuid primary key,
  key text not null unique,
  content_type text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes integer not null check (bytes > 0),
  created_at timestamptz not null
);
select haat.protect('haat.media');
select haat.everybody_reads('haat.media');
comment on table haat.media is 'Pictures after decoding and re-encoding; `key` is their address below /media.';

create table haat.sellers (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('partner', 'provider', 'both')),
  name haat.texts not null,
  about haat.texts not null,
  area_id uuid not null references haat.areas on delete restrict,
  street haat.texts,
  phone text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
  picture_id uuid references haat.media on delete set null,
  status text not null default 'active' check (status in ('active', 'paused', 'closed')),
  rating_sum bigint not null default 0 check (rating_sum >= 0),
  rating_count integer not null default 0 check (rating_count >= 0),
  since date not null,
  created_at timestamptz not null
);
create index sellers_by_area on haat.sellers (area_id);
select haat.protect('haat.sellers');
select haat.staff_reads('haat.sellers');
create policy reader on haat.sellers for select to haat_reader using (true);
grant select on haat.sellers to haat_reader;
create policy own_read on haat.sellers for select to seller using (id = (select haat.claim('seller_id'))::uuid);
grant select on haat.sellers to seller;
comment on table haat.sellers is 'Organisations that sell: partners goods, providers services.';

create table haat.seller_members (
  seller_id uuid not null references haat.sellers on delete restrict,
  person_id uuid not null references haat.people on delete restrict,
  role text not null check (role in ('owner', 'manager', 'worker')),
  since timestamptz not null,
  primary key (seller_id, person_id)
);
create index seller_members_by_person on haat.seller_members (person_id);
select haat.protect('haat.seller_members');
select haat.staff_reads('haat.seller_members');
create policy own_read on haat.seller_members for select to authenticated using (person_id = (select auth.uid()));
create policy seller_read on haat.seller_members for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
grant select on haat.seller_members to authenticated, seller;
comment on table haat.seller_members is 'Who acts for a seller.';

create table haat.seller_areas (
  seller_id uuid not null references haat.sellers on delete cascade,
  area_id uuid not null references haat.areas on delete restrict,
  primary key (seller_id, area_id)
);
create index seller_areas_by_area on haat.seller_areas (area_id);
select haat.protect('haat.seller_areas');
select haat.everybody_reads('haat.seller_areas');
comment on table haat.seller_areas is 'Areas a provider visits.';

set local role haat_reader;
create view haat.public_sellers as
  select s.id, s.slug, s.kind, s.name, s.about, s.area_id, s.picture_id, s.rating_sum, s.rating_count, s.since
  from haat.sellers s where s.status = 'active';
grant select on haat.public_sellers to anon, authenticated, seller, staff, worker, engine;
