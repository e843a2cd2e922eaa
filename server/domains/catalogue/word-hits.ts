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

/** How many letters of a word may be wrong. */
const wrongLetters = `case when char_length(typed.word) < 4 then 0 when char_length(typed.word) < 6 then 1
  when char_length(typed.word) < 9 then 2 else 3 end`;

/** Unknown words with the nearest one of the vocabulary in their place; null where nothing needs mending. */
const mended = `
  select string_agg(coalesce(near.word, typed.word), ' ' order by typed.n) as words,
    haat.search_query(string_agg(coalesce(near.word, typed.word), ' ' order by typed.n)) as query
  from (
    select said.lexeme as word, said.positions[1] as n from unnest(to_tsvector('simple', $q)) said
    where $forgiving and not exists (select from word_hits)
  ) typed
  left join lateral (
    select v.word from haat.vocabulary v
    where v.letters between char_length(typed.word) - 3 and char_length(typed.word) + 3
      and char_length(typed.word) <= 40
      and levenshtein_less_equal(v.word, typed.word, ${wrongLetters}) <= ${wrongLetters}
      and not exists (select from haat.vocabulary known where starts_with(known.word, typed.word))
    order by levenshtein(v.word, typed.word), left(v.word, 1) = left(typed.word, 1) desc, v.word
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
