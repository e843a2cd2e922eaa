set local role haat_owner;

-- How texts and what is asked become words: both go through the same functions, or they would not meet. None of the small ones
-- sets a path of its own: that would cost more than their work, thousands of times an item.

create function haat.plain_text(said text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      translate(lower(normalize(
        regexp_replace(said, '([0-9০-৯])\s*(?:["”″]|'''')', '\1 inch ', 'g'), NFKC)),
        U&'০১২৩৪৫৬৭৮৯\200C\200D', '0123456789'),
      '[’''‘]s?(?![a-z])|[’''‘]', '', 'g'),
      '([0-9]),(?=[0-9])', '\1', 'g'),
      '([0-9])(?=[a-zঅ-য়])', '\1 ', 'g'),
      '[-/×+_|&()!:*<>\\"]', ' ', 'g')
$$;
comment on function haat.plain_text is
  'A text as it is compared: small letters, Latin digits, one way of writing each Bangla letter, numbers apart from their units, 56" as 56 inch.';

create function haat.stem_of(word text) returns text language sql immutable parallel safe as $$
  select case
    when word ~ '^[a-z]+$' then coalesce((ts_lexize('pg_catalog.english_stem', word))[1], word)
    when word ~ '^[ঀ-৿]{4,}$' then regexp_replace(word, '(?<=^..+)(গুলোর|গুলো|গুলি|ওয়ালা|খানা|গুলোতে|টিতে|টির|টার|ের|টি|টা)$|(?<=^...+)(তে|কে|দের|রা|র|ে|য়)$', '')
    else word end
$$;
comment on function haat.stem_of is 'A word without the ending that grammar gave it.';

create function haat.weigh(said text, weight "char") returns tsvector language sql immutable parallel safe as $$
  select setweight(plain.words || to_tsvector('pg_catalog.simple', coalesce((
      select string_agg(one.stem, ' ') from (
        select word, haat.stem_of(word) as stem from unnest(tsvector_to_array(plain.words)) word offset 0) one
      where one.stem <> one.word), '')), weight)
  from (select to_tsvector('pg_catalog.simple', haat.plain_text(coalesce(said, ''))) as words) plain
$$;
comment on function haat.weigh is 'The words of a text and their stems, with a weight from A to D.';

create function haat.roman(word text) returns text language plpgsql immutable parallel safe as $$
declare
  r text := normalize(word, NFC);
begin
  r := translate(r, U&'\200C\200D\0981\0983', '');
  -- Letters that are written with a dot below get a sign of their own, since they sound like other ones.
  r := replace(replace(replace(r, U&'\09A1\09BC', 'R'), U&'\09A2\09BC', 'R'), U&'\09AF\09BC', 'Y');
  r := replace(replace(r, 'ক্ষ', 'খ'), 'জ্ঞ', 'গ');
  r := replace(r, '্যা', 'া');
  r := replace(r, '্য', '');
  -- A consonant that no sign follows is spoken with an o, unless the word ends there.
  r := regexp_replace(r, '([ক-হRY])(?=[ক-হRYৎং])', '\1o', 'g');
  r := replace(r, '্', '');
  r := replace(replace(replace(replace(replace(r, 'খ', 'kh'), 'ঘ', 'gh'), 'ঙ', 'ng'), 'চ', 'ch'), 'ছ', 'ch');
  r := replace(replace(replace(replace(replace(r, 'ঝ', 'jh'), 'ঠ', 'th'), 'ঢ', 'dh'), 'থ', 'th'), 'ধ', 'dh');
  r := replace(replace(replace(replace(replace(r, 'ভ', 'bh'), 'শ', 'sh'), 'ষ', 'sh'), 'ং', 'ng'), 'ঋ', 'ri');
  r := replace(replace(replace(replace(replace(r, 'ৃ', 'ri'), 'ঐ', 'oi'), 'ৈ', 'oi'), 'ঔ', 'ou'), 'ৌ', 'ou');
  return translate(r, 'কগজঞটডণতদনপফবমযরলসহRYৎঅআইঈউঊএওািীুূেো', 'kgjntdntdnpfbmjrlshrytoaiiuueoaiiuueo');
end $$;
comment on function haat.roman is 'A Bangla word in Latin letters, roughly as people type it.';

create function haat.sound_of(typed text) returns text language plpgsql immutable parallel safe as $$
declare
  r text := regexp_replace(lower(typed), '[^a-z]', '', 'g');
begin
  r := regexp_replace(r, 'kkh|ksh|ck|q', 'k', 'g');
  r := replace(r, 'x', 'ks');
  r := regexp_replace(r, 'tch|chh|ch', 'C', 'g');
  r := regexp_replace(r, 'c(?=[eiy])', 's', 'g');
  r := replace(r, 'c', 'k');
  r := replace(r, 'ph', 'f');
  r := replace(r, 'v', 'b');
  r := replace(r, 'z', 'j');
  r := regexp_replace(r, 'ngg?', 'n', 'g');
  -- Breath after a consonant is heard by some and written by fewer.
  r := regexp_replace(r, '([kgjtdbsrCfp])h', '\1', 'g');
  r := regexp_replace(r, '^[aeiouyw]+', 'A');
  r := regexp_replace(r, '[aeiouyw]', '', 'g');
  return regexp_replace(r, '(.)\1+', '\1', 'g');
end $$;
comment on function haat.sound_of is
  'What is left of a word in Latin letters when everything goes that people spell in different ways: vowels but for a leading one, breath, doubled letters.';

alter table haat.vocabulary add column sounds text generated always as (
  case when word ~ '^[ঀ-৿]+$' then haat.sound_of(haat.roman(word)) end) stored;
create index vocabulary_by_sound on haat.vocabulary (sounds) where sounds is not null;
comment on table haat.vocabulary is
  'Words of published titles, categories, sellers, attributes and synonyms in all languages, for mending what was misspelt; `sounds` finds Bangla typed in Latin letters.';

create or replace function haat.learn_words(texts jsonb[]) returns void language sql security definer set search_path = '' as $$
  insert into haat.vocabulary (word)
  select distinct learnt.word
  from unnest(texts) text, jsonb_each_text(text) said,
    unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', haat.plain_text(said.value)))) learnt(word)
  where char_length(learnt.word) between 3 and 40 and learnt.word !~ '^[0-9]'
  order by learnt.word
  on conflict do nothing
$$;
delete from haat.vocabulary;
select haat.learn_words(array(select title::jsonb from haat.items where status = 'published'));
select haat.learn_words(array(select name::jsonb from haat.categories));
select haat.learn_words(array(select variant_name::jsonb from haat.items where status = 'published' and variant_name is not null));
select haat.learn_words(array(select name::jsonb from haat.sellers));

create function haat.learn_seller_names() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(select n.name::jsonb from new_rows n where n.status = 'active'));
  return null;
end $$;
create function haat.learn_attribute_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(
    select n.name::jsonb from new_rows n
    union all
    select choice -> 'name' from new_rows n, jsonb_array_elements(n.choices) choice where choice ? 'name'));
  return null;
end $$;
create or replace function haat.learn_new_titles() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(
    select said from new_rows n, unnest(array[n.title::jsonb, n.variant_name::jsonb]) said
    where n.status = 'published' and said is not null));
  return null;
end $$;
create or replace function haat.learn_changed_titles() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(
    select said from new_rows n join old_rows o on o.id = n.id, unnest(array[n.title::jsonb, n.variant_name::jsonb]) said
    where n.status = 'published' and said is not null
      and (o.status <> 'published' or (o.title, o.variant_name) is distinct from (n.title, n.variant_name))));
  return null;
end $$;
revoke execute on function haat.learn_seller_names, haat.learn_attribute_words from public;
create trigger learn_new_sellers after insert on haat.sellers
  referencing new table as new_rows for each statement execute function haat.learn_seller_names();
create trigger learn_changed_sellers after update on haat.sellers
  referencing new table as new_rows for each statement execute function haat.learn_seller_names();
create trigger learn_new_attributes after insert on haat.attributes
  referencing new table as new_rows for each statement execute function haat.learn_attribute_words();
create trigger learn_changed_attributes after update on haat.attributes
  referencing new table as new_rows for each statement execute function haat.learn_attribute_words();

create function haat.both_languages(texts jsonb) returns text language sql immutable parallel safe as
  $$ select string_agg(said.value, ' ' order by said.key desc) from jsonb_each_text(texts) said $$;
comment on function haat.both_languages is 'All that a text says, in whatever language.';

alter table haat.categories add column words tsvector
  generated always as (haat.weigh(haat.both_languages(name), 'A')) stored;
alter table haat.sellers add column words tsvector
  generated always as (haat.weigh(haat.both_languages(name), 'A')) stored;
create index sellers_by_words on haat.sellers using gin (words);

set local role haat_reader;
create view haat.public_seller_words as
  select s.id, s.slug, s.name, s.words, s.rating_count from haat.sellers s where s.status = 'active';
grant select on haat.public_seller_words to anon, authenticated, seller, staff, worker, engine;
comment on view haat.public_seller_words is 'Sellers by the words of their names.';
