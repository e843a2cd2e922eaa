set local role haat_owner;

create table haat.synonyms (
  id uuid primary key,
  terms text[] not null check (cardinality(terms) between 1 and 40),
  leads_to text[] not null default '{}' check (cardinality(leads_to) <= 20),
  -- The terms as they are compared; kept by a trigger.
  spelt text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (cardinality(terms) > 1 or cardinality(leads_to) > 0)
);
create index synonyms_by_term on haat.synonyms using gin (spelt);
create index synonyms_by_age on haat.synonyms (created_at, id);
select haat.protect('haat.synonyms');
select haat.everybody_reads('haat.synonyms');
comment on table haat.synonyms is
  'Words and phrases that mean the same, in all languages together. With `leads_to` the terms find that and nothing of it finds the terms; `page:orders` there names a page.';

create function haat.spell_synonyms() returns trigger language plpgsql set search_path = '' as $$
begin
  new.spelt := array(
    select distinct array_to_string(array(
      select said.lexeme from unnest(to_tsvector('pg_catalog.simple', haat.plain_text(term))) said, unnest(said.positions) at order by at), ' ')
    from unnest(new.terms) term);
  return new;
end $$;
create trigger spell_synonyms before insert or update of terms on haat.synonyms
  for each row execute function haat.spell_synonyms();

create function haat.learn_synonyms() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform haat.learn_words(array(
    select jsonb_build_object('en', term) from new_rows n, unnest(n.terms) term));
  return null;
end $$;
revoke execute on function haat.learn_synonyms from public;
create trigger learn_new_synonyms after insert on haat.synonyms
  referencing new table as new_rows for each statement execute function haat.learn_synonyms();
create trigger learn_changed_synonyms after update on haat.synonyms
  referencing new table as new_rows for each statement execute function haat.learn_synonyms();

create function haat.is_filler(word text) returns boolean language sql immutable parallel safe as $$
  select word = any (array[
    'a', 'an', 'the', 'of', 'for', 'to', 'in', 'on', 'at', 'by', 'with', 'without', 'from', 'and', 'or', 'is', 'are', 'be', 'was',
    'my', 'me', 'i', 'we', 'you', 'your', 'our', 'it', 'its', 'this', 'that', 'these', 'some', 'something', 'any', 'no', 'not', 'does',
    'do', 'doesnt', 'dont', 'isnt', 'wont', 'cant', 'can', 'how', 'what', 'where', 'when', 'which', 'who', 'near', 'need', 'want', 'buy',
    'please', 'show', 'find', 'best', 'cheap', 'good', 'new', 'price', 'online', 'shop', 'store', 'there', 'has', 'have', 'very', 'too',
    'er', 'jonno', 'chai', 'lagbe', 'dorkar', 'amar', 'ekta', 'kinbo', 'koto', 'dam', 'theke', 'kore', 'kora', 'korar', 'porar', 'ki',
    'এর', 'জন্য', 'চাই', 'লাগবে', 'দরকার', 'আমার', 'একটা', 'একটি', 'কিনব', 'কিনতে', 'কত', 'দাম', 'থেকে', 'করে', 'করা', 'করার', 'পরার',
    'কি', 'কী', 'ও', 'আর', 'এবং', 'বা', 'হচ্ছে', 'হয়', 'না'])
$$;
comment on function haat.is_filler is 'Words that say nothing of what is looked for.';

create function haat.slips_allowed(word text) returns integer language sql immutable parallel safe as
  $$ select case when char_length(word) < 3 then 0 when char_length(word) < 6 then 1 when char_length(word) < 9 then 2 else 3 end $$;
comment on function haat.slips_allowed is 'How many slips of the fingers a word may have.';

-- Levenshtein goes first, being quick: two letters that changed places count two there. An unfinished last word is no mistake.
create function haat.nearest_word(typed text, is_last boolean) returns text language sql stable parallel safe set search_path = '' as $$
  select near.word
  from (
    select v.word, told.cost, 1 as way, left(v.word, 1) = left(typed, 1) as begins, right(v.word, 1) = right(typed, 1) as ends, v.letters
    from haat.vocabulary v
    cross join lateral (
      select case when public.levenshtein_less_equal(v.word, typed, haat.slips_allowed(typed) + 1) <= haat.slips_allowed(typed) + 1
          then haat.typing_distance(v.word, typed) end as slips,
        not is_last and haat.slips_allowed(typed) > 0 and starts_with(v.word, typed) as is_cut
    ) slip
    cross join lateral (
      select case when slip.is_cut then least(slip.slips, haat.slips_allowed(typed)) else slip.slips end as cost
    ) told
    where v.letters between char_length(typed) - 3 and char_length(typed) + 3 and char_length(typed) <= 40
      and (slip.slips <= haat.slips_allowed(typed) or slip.is_cut)
      -- So short a word is mostly another one, unless it begins alike.
      and (char_length(typed) > 3 or left(v.word, 1) = left(typed, 1))
    union all
    -- Bangla in Latin letters.
    select v.word, public.levenshtein(haat.roman(v.word), typed), 2, true, true, v.letters
    from haat.vocabulary v
    where typed ~ '^[a-z]{3,40}$' and v.sounds = haat.sound_of(typed) and char_length(v.sounds) > 1
      and public.levenshtein(haat.roman(v.word), typed) <= greatest(1, char_length(typed) / 3)
  ) near
  order by near.cost, near.way, near.begins desc, near.ends desc, near.letters, near.word
  limit 1
$$;
comment on function haat.nearest_word is
  'The word of the vocabulary that somebody meant who typed this: with slips of the fingers, cut short, or Bangla in Latin letters. Null where none is near.';

create function haat.phrase_query(words text[], unfinished boolean) returns text language sql immutable parallel safe as $$
  select '(' || string_agg(
    '(''' || word || ''':' || case when unfinished and n = cardinality(words) then '*' else '' end || chr(1)
      || case when haat.stem_of(word) <> word then '|''' || haat.stem_of(word) || ''':' || chr(1) else '' end || ')', '&' order by n) || ')'
  from unnest(words) with ordinality as one(word, n)
$$;
comment on function haat.phrase_query is
  'Words as the text of a query for all of them or their stems, the last one by its beginning if it is unfinished. The sign after each colon is for weights.';

create function haat.read_query(asked text, mend boolean)
returns table (narrow tsquery, wide tsquery, parts tsquery[], cores tsquery[], names tsquery, pages text[], said text, mended boolean)
language plpgsql stable parallel safe rows 1 set search_path = '' as $$
declare
  words text[];
  unwanted text[];
  known boolean;
  near text;
  n integer;
  at integer := 1;
  len integer;
  found text[];
  leads text[];
  groups text[] := '{}';
  excluded text := '';
  alternatives text[];
  one text;
  is_last boolean;
  quoted text;
  joined text;
begin
  -- Left out: words with a minus before them.
  select array_agg(distinct w.lexeme) into unwanted
  from regexp_matches(asked, '(?:^|\s)-([^\s-]\S*)', 'g') out, unnest(to_tsvector('pg_catalog.simple', haat.plain_text(out[1]))) w;
  select array_agg(w.lexeme order by p) into words
  from unnest(to_tsvector('pg_catalog.simple', haat.plain_text(regexp_replace(left(asked, 200), '(^|\s)-[^\s-]\S*', ' ', 'g')))) w,
    unnest(w.positions) p;
  words := words[1:16];
  mended := false;
  pages := '{}';
  if mend then
    for i in 1 .. coalesce(cardinality(words), 0) loop
      is_last := i = cardinality(words);
      -- What some text of the market says is no mistake either, though no title has it.
      known := haat.is_filler(words[i])
        or exists (select from haat.vocabulary v where case when is_last then starts_with(v.word, words[i]) else v.word = words[i] end)
        or exists (select from haat.public_search d(item, held) where d.held @@ quote_literal(words[i])::tsquery limit 1);
      -- The beginning of a known word is one that is not finished; what sounds like a whole one in Bangla is that.
      if not known or (is_last and words[i] ~ '^[a-z]{4,}$' and not exists (select from haat.vocabulary v where v.word = words[i])) then
        near := haat.nearest_word(words[i], is_last);
        if near is not null and near <> words[i] then
          words[i] := near;
          mended := true;
        end if;
      end if;
    end loop;
  end if;
  said := array_to_string(words, ' ');
  n := coalesce(cardinality(words), 0);
  while at <= n loop
    found := '{}';
    leads := '{}';
    len := least(6, n - at + 1);
    -- The longest phrase wins: "gas stove" is not gas and a stove.
    while len >= 1 loop
      select array_agg(distinct t.term) filter (where not t.leads), array_agg(distinct t.term) filter (where t.leads)
        into found, leads
      from haat.synonyms s
      cross join lateral (
        select unnest(s.spelt) as term, false as leads where cardinality(s.leads_to) = 0
        union all select unnest(s.leads_to), true
      ) t
      where s.spelt @> array[array_to_string(words[at : at + len - 1], ' ')];
      exit when found is not null or leads is not null;
      len := len - 1;
    end loop;
    len := greatest(len, 1);
    joined := null;
    -- What is one word here is often typed as two: tea pot, tooth brush.
    if len = 1 and at < n and exists (select from haat.vocabulary v where v.word = words[at] || words[at + 1]) then
      joined := words[at] || words[at + 1];
      len := 2;
      found := null;
      leads := null;
    end if;
    if len = 1 and found is null and leads is null and haat.is_filler(words[at]) then
      at := at + 1;
      continue;
    end if;
    alternatives := array[haat.phrase_query(words[at : at + len - 1],
      at + len - 1 = n and found is null and leads is null
        and not exists (select from haat.vocabulary v where v.word = words[n]))];
    if joined is not null then alternatives := alternatives || haat.phrase_query(array[joined], false); end if;
    foreach one in array coalesce(found, '{}') || coalesce(leads, '{}') loop
      if one ~ '^page:' then
        pages := pages || substr(one, 6);
      else
        quoted := haat.phrase_query(array(
          select w.lexeme from unnest(to_tsvector('pg_catalog.simple', haat.plain_text(one))) w, unnest(w.positions) p
          where not haat.is_filler(w.lexeme) order by p), false);
        if quoted is not null then alternatives := alternatives || quoted; end if;
      end if;
    end loop;
    groups := groups || ('(' || array_to_string(array(select distinct a from unnest(alternatives) a where a is not null), '|') || ')');
    at := at + len;
  end loop;
  foreach one in array coalesce(unwanted, '{}') loop
    excluded := excluded || '&!' || replace(haat.phrase_query(array[one], false), chr(1), '');
  end loop;
  if cardinality(groups) = 0 then
    -- Nothing but fillers: then they are what is meant.
    groups := array(select '(' || haat.phrase_query(array[w], false) || ')' from unnest(words) w);
  end if;
  if cardinality(groups) = 0 then
    narrow := ''::tsquery; wide := ''::tsquery; parts := '{}'; cores := '{}'; names := ''::tsquery; said := null;
    return next;
    return;
  end if;
  -- A sign after each word stands for where it may be found.
  wide := (replace(array_to_string(groups, '&'), chr(1), '') || excluded)::tsquery;
  -- Title, category, attributes and summary say what a thing is; descriptions also speak of others.
  narrow := (replace(array_to_string(groups, '&'), chr(1), 'ABC') || excluded)::tsquery;
  parts := array(select (replace(g, chr(1), '') || excluded)::tsquery from unnest(groups) g);
  cores := array(select (replace(g, chr(1), 'ABC') || excluded)::tsquery from unnest(groups) g);
  names := replace(array_to_string(groups, '|'), chr(1), '')::tsquery;
  return next;
end $$;
revoke execute on function haat.spell_synonyms from public;
comment on function haat.read_query is
  'What somebody typed, understood: queries for all of its words where they say what a thing is (`narrow`) and anywhere (`wide`), one for each of its parts (`cores` where they say what a thing is, `parts` anywhere), one for any (`names`), the pages it leads to, and its words with mistakes mended when `mend` is set.';
