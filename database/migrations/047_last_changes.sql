set local role haat_owner;

-- When what a page says last changed: for search engines, which come back to what is new. Counters (sales, ratings)
-- change all day and say nothing, so they do not count.
alter table haat.items add column changed_at timestamptz;
alter table haat.categories add column changed_at timestamptz;
alter table haat.sellers add column changed_at timestamptz;
comment on column haat.items.changed_at is 'When its words, its address or its place last changed; null as long as it is as it was made.';
comment on column haat.categories.changed_at is 'When its words or its address last changed; null as long as it is as it was made.';
comment on column haat.sellers.changed_at is 'When its words or its address last changed; null as long as it is as it was made.';

create function haat.note_change() returns trigger language plpgsql set search_path = '' as $$
begin
  new.changed_at := haat.now();
  return new;
end $$;
revoke execute on function haat.note_change from public;
create trigger note_change before update of slug, title, summary, description, variant_name, category_id, status on haat.items
  for each row when (
    (old.slug, old.title, old.summary, old.description, old.variant_name, old.category_id, old.status) is distinct from
    (new.slug, new.title, new.summary, new.description, new.variant_name, new.category_id, new.status))
  execute function haat.note_change();
create trigger note_change before update of slug, name, description, picture_id on haat.categories
  for each row when (
    (old.slug, old.name, old.description, old.picture_id) is distinct from
    (new.slug, new.name, new.description, new.picture_id))
  execute function haat.note_change();
create trigger note_change before update of slug, name, about, area_id, picture_id, status on haat.sellers
  for each row when (
    (old.slug, old.name, old.about, old.area_id, old.picture_id, old.status) is distinct from
    (new.slug, new.name, new.about, new.area_id, new.picture_id, new.status))
  execute function haat.note_change();

-- Read from end to end in the order of ids by whoever lists the whole market.
create index items_in_sitemap on haat.items (id) where status = 'published' and structure <> 'variant';
create index items_in_feed on haat.items (id) where status = 'published' and kind = 'product' and structure <> 'parent';

set local role haat_reader;
-- One view a kind and not one over all: in a union nothing comes in the order of an index.
create view haat.public_item_places as
  select i.id, i.slug, i.kind, greatest(i.created_at, i.changed_at) as changed_at
  from haat.items i where i.status = 'published' and i.structure <> 'variant';
create view haat.public_seller_places as
  select s.id, s.slug, greatest(s.created_at, s.changed_at) as changed_at from haat.sellers s where s.status = 'active';
grant select on haat.public_item_places, haat.public_seller_places to anon, authenticated, seller, staff, worker, engine;
comment on view haat.public_item_places is 'Items with a page of their own for everybody, with the time at which its words last changed.';
comment on view haat.public_seller_places is 'Sellers with a page of their own for everybody, with the time at which its words last changed.';
