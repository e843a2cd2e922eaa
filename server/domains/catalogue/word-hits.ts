/**
 * Items that a query finds by their text in either language, or by the name of a category they stand in, with a score.
 * A variant stands for its parent.
 */
const hitsBy = (query: string) => `
  select h.id, max(h.score) as score from (
    select coalesce(i.parent_id, i.id) as id,
      ts_rank_cd('{0.05, 0.2, 0.4, 1}', i.words, ${query})::double precision as score
    from haat.public_items i where i.words @@ ${query}
    union all
    select i.id, 0.05
    from haat.categories c
    join haat.category_tree t on t.above_id = c.id
    cross join lateral (
      select one.id from haat.public_items one
      where one.category_id = t.below_id and one.structure <> 'variant' offset 0) i
    where to_tsvector('simple', concat_ws(' ', c.name ->> 'en', c.name ->> 'bn')) @@ ${query}
  ) h group by h.id`;

/** How many slips of the fingers a word may have. */
const allowed = `case when char_length(word) < 3 then 0 when char_length(word) < 6 then 1
  when char_length(word) < 9 then 2 else 3 end`;

/**
 * Unknown words with the nearest one of the vocabulary in their place; null where nothing needs mending. The last word may
 * be unfinished, so the beginning of a known one is known; an earlier one that was cut short is completed.
 * Levenshtein goes first, being quick: two letters that changed places count two there.
 */
const mended = `
  select string_agg(coalesce(near.word, typed.lexeme), ' ' order by typed.n) as words,
    haat.search_query(string_agg(coalesce(near.word, typed.lexeme), ' ' order by typed.n)) as query
  from (
    select one.*, ${allowed} as allowed, one.n = max(one.n) over () as is_last
    from (
      select said.lexeme, haat.spelling(said.lexeme) as word, said.positions[1] as n
      from unnest(to_tsvector('simple', $q)) said
      where $forgiving and not exists (select from word_hits)
    ) one
  ) typed
  left join lateral (
    select v.word
    from haat.vocabulary v
    cross join lateral (select haat.spelling(v.word) as spelt) known
    cross join lateral (
      select case when levenshtein_less_equal(known.spelt, typed.word, typed.allowed + 1) <= typed.allowed + 1
          then haat.typing_distance(known.spelt, typed.word) end as slips,
        not typed.is_last and typed.allowed > 0 and starts_with(known.spelt, typed.word) as is_cut
    ) told
    where v.letters between char_length(typed.word) - 3 and char_length(typed.word) + 3
      and char_length(typed.word) <= 40
      and (told.slips <= typed.allowed or told.is_cut)
      -- So short a word is mostly another one, unless it begins alike.
      and (char_length(typed.word) > 3 or left(known.spelt, 1) = left(typed.word, 1))
      and not exists (select from haat.vocabulary spoken where case when typed.is_last
        then starts_with(spoken.word, typed.lexeme) else spoken.word = typed.lexeme end)
    order by case when told.is_cut then least(told.slips, typed.allowed) else told.slips end, told.is_cut desc,
      left(known.spelt, 1) = left(typed.word, 1) desc, right(known.spelt, 1) = right(typed.word, 1) desc,
      v.letters, v.word
    limit 1
  ) near on true
  having count(near.word) > 0`;

/**
 * Common table expressions that end in `hits (id, score)`: what the words of `$q` find. Where that is nothing and
 * `$forgiving` is set, what the mended words find, and after that titles made of nearly the same letters.
 */
export const wordHits = `
  word_hits as materialized (${hitsBy('haat.search_query($q)')}),
  mended as materialized (${mended}),
  mended_hits as materialized (${hitsBy('(select mended.query from mended)')}),
  similar_hits as materialized (
    select coalesce(i.parent_id, i.id) as id, max(greatest(
      word_similarity($q, i.title ->> 'en'), word_similarity($q, i.title ->> 'bn')))::double precision as score
    from haat.public_items i
    where $forgiving and not exists (select from word_hits) and not exists (select from mended_hits)
      and ($q <% (i.title ->> 'en') or $q <% (i.title ->> 'bn'))
    group by 1
  ),
  hits as materialized (
    select * from word_hits union all select * from mended_hits union all select * from similar_hits
  ),`;

/** What was looked for instead of `$q`, null where `$q` itself found something. */
export const correctedTo = `(select mended.words from mended where exists (select from mended_hits))`;
