set local role haat_owner;

-- What stood at an address before. A row points at one thing of one kind, and goes with it.
create table haat.old_slugs (
  kind text not null check (kind in ('item', 'category', 'seller', 'page')),
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  item_id uuid references haat.items on delete cascade,
  category_id uuid references haat.categories on delete cascade,
  seller_id uuid references haat.sellers on delete cascade,
  page_id uuid references haat.pages on delete cascade,
  replaced_at timestamptz not null,
  primary key (kind, slug),
  check (num_nonnulls(item_id, category_id, seller_id, page_id) = 1),
  check ((kind = 'item') = (item_id is not null)),
  check ((kind = 'category') = (category_id is not null)),
  check ((kind = 'seller') = (seller_id is not null)),
  check ((kind = 'page') = (page_id is not null))
);
create index old_slugs_by_item on haat.old_slugs (item_id) where item_id is not null;
create index old_slugs_by_category on haat.old_slugs (category_id) where category_id is not null;
create index old_slugs_by_seller on haat.old_slugs (seller_id) where seller_id is not null;
create index old_slugs_by_page on haat.old_slugs (page_id) where page_id is not null;
select haat.protect('haat.old_slugs', 'select');
create policy reader on haat.old_slugs for select to haat_reader using (true);
grant select on haat.old_slugs to haat_reader;
comment on table haat.old_slugs is 'Slugs that things had before, so that old links still lead to them. Written by triggers alone.';

-- Whatever changes a slug, be it a use case, an import or a hand at the database, leaves the old one behind.
create function haat.remember_slug() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  kind_of text := tg_argv[0];
begin
  -- A slug that somebody has again leads there, and not to who had it meanwhile.
  delete from haat.old_slugs o where o.kind = kind_of and o.slug = new.slug;
  insert into haat.old_slugs as o (kind, slug, item_id, category_id, seller_id, page_id, replaced_at)
  values (
    kind_of, old.slug,
    case when kind_of = 'item' then new.id end,
    case when kind_of = 'category' then new.id end,
    case when kind_of = 'seller' then new.id end,
    case when kind_of = 'page' then new.id end,
    haat.now())
  on conflict (kind, slug) do update set
    item_id = excluded.item_id, category_id = excluded.category_id, seller_id = excluded.seller_id,
    page_id = excluded.page_id, replaced_at = excluded.replaced_at;
  return null;
end $$;

create function haat.forget_slugs() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from haat.old_slugs o using new_rows n where o.kind = tg_argv[0] and o.slug = n.slug;
  return null;
end $$;
revoke execute on function haat.remember_slug, haat.forget_slugs from public;

create trigger remember_slug after update of slug on haat.items
  for each row when (old.slug <> new.slug) execute function haat.remember_slug('item');
create trigger remember_slug after update of slug on haat.categories
  for each row when (old.slug <> new.slug) execute function haat.remember_slug('category');
create trigger remember_slug after update of slug on haat.sellers
  for each row when (old.slug <> new.slug) execute function haat.remember_slug('seller');
create trigger remember_slug after update of slug on haat.pages
  for each row when (old.slug <> new.slug) execute function haat.remember_slug('page');
create trigger forget_slugs after insert on haat.items
  referencing new table as new_rows for each statement execute function haat.forget_slugs('item');
create trigger forget_slugs after insert on haat.categories
  referencing new table as new_rows for each statement execute function haat.forget_slugs('category');
create trigger forget_slugs after insert on haat.sellers
  referencing new table as new_rows for each statement execute function haat.forget_slugs('seller');
create trigger forget_slugs after insert on haat.pages
  referencing new table as new_rows for each statement execute function haat.forget_slugs('page');

set local role haat_reader;
-- Only to what everybody may see: a draft's new address is nobody's business.
create view haat.public_moves as
  select o.kind, o.slug, now_at.slug as new_slug, i.kind as item_kind
  from haat.old_slugs o
  left join haat.items i on i.id = o.item_id and i.status = 'published'
  left join haat.categories c on c.id = o.category_id
  left join haat.sellers s on s.id = o.seller_id and s.status = 'active'
  left join haat.pages p on p.id = o.page_id and p.status = 'published'
  cross join lateral (select coalesce(i.slug, c.slug, s.slug, p.slug) as slug) now_at
  where now_at.slug <> o.slug;
grant select on haat.public_moves to anon, authenticated, seller, staff, worker, engine;
