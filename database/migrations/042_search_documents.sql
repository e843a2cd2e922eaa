set local role haat_owner;

-- One document for each item that stands in lists; a parent's speaks for its variants.
create table haat.search_documents (
  item_id uuid primary key references haat.items on delete cascade,
  words tsvector not null,
  -- The category and all above it.
  within uuid[] not null,
  -- What is counted of it: '@item=', '@kind=service', '@rating=4', '@type=<id>', '@seller=<id>', '<attribute id>=white'.
  facets text[] not null
);
create index search_documents_by_words on haat.search_documents using gin (words);
select haat.protect('haat.search_documents');
create policy reader on haat.search_documents for select to haat_reader using (true);
grant select on haat.search_documents to haat_reader;
comment on table haat.search_documents is 'Items as the search sees them. Derived: haat.write_search_documents makes it from the catalogue again.';

create table haat.facet_counts (
  category_id uuid not null references haat.categories on delete cascade,
  facet text not null,
  items integer not null,
  primary key (category_id, facet)
);
select haat.protect('haat.facet_counts');
select haat.everybody_reads('haat.facet_counts');
comment on table haat.facet_counts is 'How many published items a category and all below it hold of each facet. Kept by differences, as documents change.';

create table haat.search_stale (
  id bigint generated always as identity primary key,
  item_id uuid not null,
  -- The transaction that changed it; null once it is left to the follower.
  xid xid8 default pg_current_xact_id()
);
create index search_stale_by_transaction on haat.search_stale (xid);
select haat.protect('haat.search_stale');
comment on table haat.search_stale is 'Items whose document is to be written again: at the end of the transaction that changed them, or by the follower where they are many.';

set local role haat_reader;
create view haat.public_search as select d.item_id, d.words from haat.search_documents d;
grant select on haat.public_search to anon, authenticated, seller, staff, worker, engine;
comment on view haat.public_search is 'Published items by their words.';
set local role haat_owner;

create function haat.count_documents() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- In one order, so that two writers wait for each other instead of locking up.
  if tg_op = 'INSERT' then
    insert into haat.facet_counts as kept (category_id, facet, items)
    select c, f, count(*) from new_rows n, unnest(n.within) c, unnest(n.facets) f group by c, f order by c, f
    on conflict (category_id, facet) do update set items = kept.items + excluded.items;
  elsif tg_op = 'DELETE' then
    insert into haat.facet_counts as kept (category_id, facet, items)
    select c, f, -count(*) from old_rows o, unnest(o.within) c, unnest(o.facets) f
    where exists (select from haat.categories still where still.id = c)
    group by c, f order by c, f
    on conflict (category_id, facet) do update set items = kept.items + excluded.items;
  else
    insert into haat.facet_counts as kept (category_id, facet, items)
    select c, f, sum(one.change) from (
      select c, f, 1 as change from new_rows n, unnest(n.within) c, unnest(n.facets) f
      union all
      select c, f, -1 from old_rows o, unnest(o.within) c, unnest(o.facets) f
      where exists (select from haat.categories still where still.id = c)
    ) one group by c, f having sum(one.change) <> 0 order by c, f
    on conflict (category_id, facet) do update set items = kept.items + excluded.items;
  end if;
  return null;
end $$;
create trigger count_new_documents after insert on haat.search_documents
  referencing new table as new_rows for each statement execute function haat.count_documents();
create trigger count_changed_documents after update on haat.search_documents
  referencing old table as old_rows new table as new_rows for each statement execute function haat.count_documents();
create trigger count_gone_documents after delete on haat.search_documents
  referencing old table as old_rows for each statement execute function haat.count_documents();

-- A value that names several choices is a list of them.
create function haat.values_of(given jsonb) returns setof text language sql immutable parallel safe rows 1 as $$
  select jsonb_array_elements_text(case jsonb_typeof(given) when 'array' then given else jsonb_build_array(given) end)
$$;
comment on function haat.values_of is 'An attribute value as texts: one, or each of a list.';

create function haat.attribute_text(kind text, choices jsonb, given jsonb, unit text, name jsonb) returns text
language sql immutable parallel safe as $$
  select case
    when kind = 'boolean' then case when given = 'true' then haat.both_languages(name) end
    when kind in ('entity', 'file', 'picture') then null
    when choices <> '[]' then (select string_agg(haat.both_languages(listed.choice -> 'name'), ' ')
      from jsonb_array_elements(choices) listed(choice)
      where listed.choice ->> 'code' in (select haat.values_of(given)))
    else concat_ws(' ', regexp_replace(given #>> '{}', '<[^>]*>', ' ', 'g'), unit) end
$$;
comment on function haat.attribute_text is 'What an attribute value says in both languages; a no says nothing.';

-- Whole tables are never read for some items, not even where an import has just filled them and nothing is known of their size.
create function haat.write_search_documents(chosen uuid[]) returns integer language plpgsql security definer
set search_path = '' set enable_seqscan = off as $$
declare
  written integer;
begin
  -- Whoever writes the same items waits here, in one order, also where a document is not there yet; what another transaction
  -- has committed is seen by the steps below. Counts change only after that, so that who waits here holds none.
  perform pg_advisory_xact_lock(hashtext('haat.search_documents'), part.n)
  from (select distinct hashtext(id::text) & 511 as n from unnest(chosen) id order by 1) part;
  insert into haat.search_documents (item_id, words, within, facets)
  select i.id, '', '{}', '{}' from haat.items i
  where i.id = any (chosen) and i.status = 'published' and i.structure <> 'variant' order by i.id
  on conflict do nothing;
  update haat.search_documents d set words = made.words, within = made.within, facets = made.facets
  from (
    select i.id,
      haat.weigh(concat_ws(' ', haat.both_languages(i.title), family.names), 'A')
        || haat.weigh(concat_ws(' ', placed.name, haat.both_languages(type.name), described.said), 'B')
        || haat.weigh(concat_ws(' ', haat.both_languages(i.summary), described.asked), 'C')
        || haat.weigh(concat_ws(' ', placed.above, sold.names, haat.both_languages(i.description), extras.names), 'D') as words,
      coalesce(placed.ids, '{}') as within,
      array['@item=', '@kind=' || i.kind]
        || array(select '@rating=' || stars from unnest(array[4, 3]) stars where i.rating_count > 0 and i.rating_sum >= stars * i.rating_count)
        || array(select '@type=' || i.product_type_id where i.product_type_id is not null)
        || coalesce(sold.facets, '{}') || coalesce(described.facets, '{}') as facets
    from haat.items i
    left join haat.product_types type on type.id = i.product_type_id
    cross join lateral (
      select string_agg(haat.both_languages(v.variant_name), ' ') as names, array_agg(v.id) as ids
      from haat.items v where v.parent_id = i.id and v.status = 'published'
    ) family
    cross join lateral (
      select array_agg(c.id order by t.distance) as ids,
        string_agg(haat.both_languages(c.name), ' ') filter (where t.distance = 0) as name,
        string_agg(haat.both_languages(c.name), ' ') filter (where t.distance > 0) as above
      from haat.category_tree t join haat.categories c on c.id = t.above_id where t.below_id = i.category_id
    ) placed
    cross join lateral (
      select string_agg(distinct haat.attribute_text(a.kind, a.choices, ia.value, a.unit, a.name), ' ') as said,
        string_agg(distinct haat.both_languages(a.name), ' ') filter (where a.kind <> 'boolean') as asked,
        (select array_agg(distinct a.id || '=' || one) from haat.item_attributes ia join haat.attributes a on a.id = ia.attribute_id,
            haat.values_of(ia.value) one
          where ia.item_id = any (array_append(family.ids, i.id)) and a.kind in ('choice', 'choices', 'boolean')) as facets
      from haat.item_attributes ia join haat.attributes a on a.id = ia.attribute_id
      where ia.item_id = any (array_append(family.ids, i.id))
    ) described
    cross join lateral (
      select string_agg(distinct haat.both_languages(s.name), ' ') as names, array_agg(distinct '@seller=' || s.id) as facets
      from haat.listings l join haat.sellers s on s.id = l.seller_id and s.status = 'active'
      where l.item_id = any (array_append(family.ids, i.id)) and l.status = 'active'
    ) sold
    cross join lateral (
      select string_agg(haat.both_languages(o.name), ' ') as names from haat.add_ons o where o.item_id = i.id
    ) extras
    where i.id = any (chosen) and i.status = 'published' and i.structure <> 'variant'
    union all
    select gone.item_id, '', '{}', '{}' from haat.search_documents gone
    where gone.item_id = any (chosen)
      and not exists (select from haat.items i where i.id = gone.item_id and i.status = 'published' and i.structure <> 'variant')
  ) made
  where d.item_id = made.id and (d.words, d.within, d.facets) is distinct from (made.words, made.within, made.facets);
  get diagnostics written = row_count;
  -- Emptied above and counted there: all counts of a transaction change in one statement, in one order.
  delete from haat.search_documents d where d.item_id = any (chosen)
    and not exists (select from haat.items i where i.id = d.item_id and i.status = 'published' and i.structure <> 'variant');
  return written;
end $$;
revoke execute on function haat.write_search_documents, haat.count_documents from public;
grant execute on function haat.write_search_documents to engine;
comment on function haat.write_search_documents is 'Writes the documents of these items from the catalogue as it stands; answers how many differed.';

create function haat.search_went_stale() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  mine uuid[];
  written text := current_setting('haat.search_written', true);
begin
  if split_part(written, ' ', 1) = pg_current_xact_id()::text and new.id <= split_part(written, ' ', 2)::bigint then
    return null;
  end if;
  select array_agg(s.item_id) into mine from (
    select distinct item_id from haat.search_stale where xid = pg_current_xact_id() limit 501) s;
  if mine is null then return null; end if;
  -- Asked once for each row: all but the first find their work done.
  perform set_config('haat.search_written', pg_current_xact_id() || ' ' || (select max(id) from haat.search_stale where xid = pg_current_xact_id()), true);
  if cardinality(mine) > 500 then
    update haat.search_stale set xid = null where xid = pg_current_xact_id();
    insert into haat.outbox (topic, kind, subject, occurred_at) values ('search', 'search.stale', mine[1], haat.now());
    return null;
  end if;
  delete from haat.search_stale where xid = pg_current_xact_id();
  perform haat.write_search_documents(mine);
  return null;
end $$;
create constraint trigger search_went_stale after insert on haat.search_stale deferrable initially deferred
  for each row execute function haat.search_went_stale();

create function haat.refresh_search(most integer) returns integer language plpgsql security definer set search_path = '' as $$
declare
  taken uuid[];
begin
  with gone as (
    delete from haat.search_stale where id in (
      select s.id from haat.search_stale s where s.xid is null order by s.id limit most for update skip locked)
    returning item_id)
  select array_agg(distinct item_id) into taken from gone;
  if taken is null then return 0; end if;
  perform haat.write_search_documents(taken);
  return cardinality(taken);
end $$;
comment on function haat.refresh_search is 'Works off items that were left to the follower; answers how many, 0 when none is left.';

-- What changes a document. Each statement notes the items once; the end of the transaction writes them.
create function haat.items_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into haat.search_stale (item_id) select distinct coalesce(n.parent_id, n.id) from new_rows n where n.status = 'published';
  elsif tg_op = 'DELETE' then
    insert into haat.search_stale (item_id) select distinct o.parent_id from old_rows o where o.parent_id is not null;
  else
    insert into haat.search_stale (item_id)
    select distinct coalesce(n.parent_id, n.id) from new_rows n join old_rows o on o.id = n.id
    where (n.title, n.summary, n.description, n.variant_name, n.status, n.category_id, n.product_type_id, n.parent_id, n.rating_sum, n.rating_count)
      is distinct from
      (o.title, o.summary, o.description, o.variant_name, o.status, o.category_id, o.product_type_id, o.parent_id, o.rating_sum, o.rating_count);
  end if;
  return null;
end $$;
create trigger new_items_change_search after insert on haat.items
  referencing new table as new_rows for each statement execute function haat.items_change_search();
create trigger changed_items_change_search after update on haat.items
  referencing old table as old_rows new table as new_rows for each statement execute function haat.items_change_search();
create trigger gone_items_change_search after delete on haat.items
  referencing old table as old_rows for each statement execute function haat.items_change_search();

create function haat.parts_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select distinct coalesce(i.parent_id, i.id) from part_rows p join haat.items i on i.id = p.item_id where i.status = 'published';
  return null;
end $$;
create trigger new_values_change_search after insert on haat.item_attributes
  referencing new table as part_rows for each statement execute function haat.parts_change_search();
create trigger changed_values_change_search after update on haat.item_attributes
  referencing new table as part_rows for each statement execute function haat.parts_change_search();
create trigger gone_values_change_search after delete on haat.item_attributes
  referencing old table as part_rows for each statement execute function haat.parts_change_search();
create trigger new_extras_change_search after insert on haat.add_ons
  referencing new table as part_rows for each statement execute function haat.parts_change_search();
create trigger changed_extras_change_search after update on haat.add_ons
  referencing new table as part_rows for each statement execute function haat.parts_change_search();
create trigger gone_extras_change_search after delete on haat.add_ons
  referencing old table as part_rows for each statement execute function haat.parts_change_search();
create trigger new_listings_change_search after insert on haat.listings
  referencing new table as part_rows for each statement execute function haat.parts_change_search();
create trigger gone_listings_change_search after delete on haat.listings
  referencing old table as part_rows for each statement execute function haat.parts_change_search();

create function haat.listings_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select distinct coalesce(i.parent_id, i.id) from new_rows n join old_rows o on o.id = n.id join haat.items i on i.id in (n.item_id, o.item_id)
  where (n.status, n.item_id, n.seller_id) is distinct from (o.status, o.item_id, o.seller_id);
  return null;
end $$;
create trigger changed_listings_change_search after update on haat.listings
  referencing old table as old_rows new table as new_rows for each statement execute function haat.listings_change_search();

create function haat.sellers_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select distinct coalesce(i.parent_id, i.id)
  from new_rows n join old_rows o on o.id = n.id join haat.listings l on l.seller_id = n.id join haat.items i on i.id = l.item_id
  where (n.name, n.status) is distinct from (o.name, o.status);
  return null;
end $$;
create trigger changed_sellers_change_search after update on haat.sellers
  referencing old table as old_rows new table as new_rows for each statement execute function haat.sellers_change_search();

create function haat.categories_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select i.id from new_rows n join old_rows o on o.id = n.id join haat.category_tree t on t.above_id = n.id
    join haat.items i on i.category_id = t.below_id
  where n.name is distinct from o.name and i.structure <> 'variant';
  return null;
end $$;
create trigger changed_categories_change_search after update on haat.categories
  referencing old table as old_rows new table as new_rows for each statement execute function haat.categories_change_search();

create function haat.tree_changes_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select distinct i.id from tree_rows t join haat.items i on i.category_id = t.below_id where i.structure <> 'variant';
  return null;
end $$;
create trigger new_branches_change_search after insert on haat.category_tree
  referencing new table as tree_rows for each statement execute function haat.tree_changes_search();
create trigger gone_branches_change_search after delete on haat.category_tree
  referencing old table as tree_rows for each statement execute function haat.tree_changes_search();

create function haat.attributes_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select distinct coalesce(i.parent_id, i.id)
  from new_rows n join old_rows o on o.id = n.id join haat.item_attributes ia on ia.attribute_id = n.id join haat.items i on i.id = ia.item_id
  where (n.name, n.choices, n.unit, n.kind) is distinct from (o.name, o.choices, o.unit, o.kind);
  return null;
end $$;
create trigger changed_attributes_change_search after update on haat.attributes
  referencing old table as old_rows new table as new_rows for each statement execute function haat.attributes_change_search();

create function haat.types_change_search() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into haat.search_stale (item_id)
  select i.id from new_rows n join old_rows o on o.id = n.id join haat.items i on i.product_type_id = n.id
  where n.name is distinct from o.name and i.structure <> 'variant';
  return null;
end $$;
create trigger changed_types_change_search after update on haat.product_types
  referencing old table as old_rows new table as new_rows for each statement execute function haat.types_change_search();

revoke execute on function haat.search_went_stale, haat.refresh_search, haat.items_change_search, haat.parts_change_search,
  haat.listings_change_search, haat.sellers_change_search, haat.categories_change_search, haat.tree_changes_search,
  haat.attributes_change_search, haat.types_change_search from public;
grant execute on function haat.refresh_search to engine;

create function haat.code_text(code text) returns text language sql immutable parallel safe as
  $$ select lower(regexp_replace(code, '[^0-9A-Za-z]', '', 'g')) $$;
create index listings_by_code on haat.listings (haat.code_text(sku));
create index items_by_code on haat.items (haat.code_text(upc)) where upc is not null;

-- SKUs stay with the house: whoever types one whole finds its item, nobody can list them.
create function haat.items_with_code(asked text) returns setof uuid language sql stable security definer rows 1 set search_path = '' as $$
  select coalesce(i.parent_id, i.id) from haat.listings l join haat.items i on i.id = l.item_id and i.status = 'published'
    join haat.sellers s on s.id = l.seller_id and s.status = 'active'
  where haat.code_text(l.sku) = haat.code_text(asked) and char_length(haat.code_text(asked)) >= 4 and l.status = 'active'
  union
  select coalesce(i.parent_id, i.id) from haat.items i
  where haat.code_text(i.upc) = haat.code_text(asked) and char_length(haat.code_text(asked)) >= 4 and i.status = 'published'
$$;
revoke execute on function haat.items_with_code from public;
grant execute on function haat.items_with_code to anon, authenticated, seller, staff, worker, engine;
comment on function haat.items_with_code is 'Published items that carry this SKU or UPC, however it is punctuated.';

select haat.write_search_documents(array(select id from haat.items));

create function haat.recount_facets() returns integer language plpgsql security definer set search_path = '' as $$
declare
  differed integer;
begin
  delete from haat.search_documents d
  where not exists (select from haat.items i where i.id = d.item_id and i.status = 'published' and i.structure <> 'variant');
  -- Nobody counts meanwhile.
  lock table haat.facet_counts in share row exclusive mode;
  with real as (
    select c as category_id, f as facet, count(*)::integer as items
    from haat.search_documents d, unnest(d.within) c, unnest(d.facets) f group by c, f
  ),
  wrong as (
    select coalesce(r.category_id, k.category_id) as category_id, coalesce(r.facet, k.facet) as facet, coalesce(r.items, 0) as items
    from real r full join haat.facet_counts k on k.category_id = r.category_id and k.facet = r.facet
    where coalesce(r.items, 0) <> coalesce(k.items, 0)
  ),
  mended as (
    insert into haat.facet_counts as kept (category_id, facet, items) select category_id, facet, items from wrong
    on conflict (category_id, facet) do update set items = excluded.items
    returning 1
  )
  select count(*) into differed from mended;
  return differed;
end $$;
revoke execute on function haat.recount_facets from public;
grant execute on function haat.recount_facets to engine;
comment on function haat.recount_facets is 'Sets every facet count to what the documents say; answers how many were wrong.';
