do $$ begin
  if not exists (select from pg_extension where extname = 'fuzzystrmatch') then create extension fuzzystrmatch; end if;
end $$;

set local role haat_owner;

-- The public's lists read published items only; with the status in the index they count without touching the table.
drop index haat.items_by_category;
create index items_by_category on haat.items (category_id, sold_count desc, id)
  where structure <> 'variant' and status = 'published';
create index items_by_kind on haat.items (kind, sold_count desc, id) where structure <> 'variant' and status = 'published';
create index items_by_newest on haat.items (created_at desc, id desc) where structure <> 'variant' and status = 'published';

create function haat.weighted_rating(rating_sum bigint, rating_count integer, mean double precision default 4)
returns double precision language sql immutable parallel safe as
  $$ select (10 * coalesce(mean, 4) + rating_sum) / (10 + rating_count) $$;
comment on function haat.weighted_rating is 'Bayesian average: ten votes at the mean stand against few real ones.';

create function haat.search_query(asked text) returns tsquery language plpgsql immutable parallel safe set search_path = '' as $$
declare
  terms text := websearch_to_tsquery('pg_catalog.simple', asked)::text;
begin
  return (case when terms = '' then terms else terms || ':*' end)::tsquery;
end $$;
comment on function haat.search_query is 'What somebody typed as a query in which the last word may be unfinished. Empty when it holds no word.';

create function haat.title_query(asked text) returns tsquery language plpgsql immutable parallel safe set search_path = '' as $$
declare
  terms text := plainto_tsquery('pg_catalog.simple', asked)::text;
begin
  if terms = '' then return terms::tsquery; end if;
  return (regexp_replace(terms, '''(?= & |$)', ''':A', 'g') || '*')::tsquery;
end $$;
comment on function haat.title_query is 'The same over titles alone: all words, the last one unfinished.';

create table haat.vocabulary (
  word text primary key check (char_length(word) between 3 and 40),
  letters smallint generated always as (char_length(word)) stored
);
create index vocabulary_by_letters on haat.vocabulary (letters);
select haat.protect('haat.vocabulary', 'select');
select haat.everybody_reads('haat.vocabulary');
comment on table haat.vocabulary is 'Words of published titles and of categories in all languages, for mending what was misspelt.';

-- Sorted, so that two writers who bring the same words wait for each other instead of locking up.
create function haat.learn_words(texts jsonb[]) returns void language sql security definer set search_path = '' as $$
  insert into haat.vocabulary (word)
  select distinct learnt.word
  from unnest(texts) text, jsonb_each_text(text) said,
    unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', said.value))) learnt(word)
  where char_length(learnt.word) between 3 and 40 and learnt.word !~ '^[0-9]'
  order by learnt.word
  on conflict do nothing
$$;
revoke execute on function haat.learn_words from public;

create function haat.learn_new_titles() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(select n.title::jsonb from new_rows n where n.status = 'published'));
  return null;
end $$;
create function haat.learn_changed_titles() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(
    select n.title::jsonb from new_rows n join old_rows o on o.id = n.id
    where n.status = 'published' and (o.status <> 'published' or o.title <> n.title)));
  return null;
end $$;
create function haat.learn_category_names() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(select n.name::jsonb from new_rows n));
  return null;
end $$;
revoke execute on function haat.learn_new_titles, haat.learn_changed_titles, haat.learn_category_names from public;
create trigger learn_new_titles after insert on haat.items
  referencing new table as new_rows for each statement execute function haat.learn_new_titles();
create trigger learn_changed_titles after update on haat.items
  referencing old table as old_rows new table as new_rows for each statement execute function haat.learn_changed_titles();
create trigger learn_new_names after insert on haat.categories
  referencing new table as new_rows for each statement execute function haat.learn_category_names();
create trigger learn_changed_names after update on haat.categories
  referencing new table as new_rows for each statement execute function haat.learn_category_names();
select haat.learn_words(array(select title::jsonb from haat.items where status = 'published'));
select haat.learn_words(array(select name::jsonb from haat.categories));

set local role haat_reader;
-- A review stays when its seller closes; the name is all that is shown of a closed one.
create view haat.public_reviews as
  select r.id, r.item_id, r.seller_id, r.author, r.rating, r.body, r.created_at, s.name as seller_name
  from haat.reviews r join haat.sellers s on s.id = r.seller_id;
grant select on haat.public_reviews to anon, authenticated, seller, staff, worker, engine;
