/** How much a word counts in a description, a summary, a category or attribute, a title. */
const weights = `'{0.05, 0.2, 0.4, 1}'`;

const hitsOf = (query: string, condition = 'true') => `
  select d.item_id as id, ts_rank(${weights}, d.words, ${query})::double precision as score
  from haat.public_search d where ${condition} and d.words @@ ${query}`;

/** Most items that are ranked where only some of the words were found. */
const mostPartly = 2000;

/**
 * Common table expressions that end in `hits (id, score)`: what the words of `$q` find, a variant under its parent. The
 * first of these that finds anything: a SKU or UPC; all words where they say what a thing is; all words anywhere. And where
 * `$forgiving` is set: with mistakes mended; most of the words, those that say what a thing is counting more; titles
 * made of nearly the same letters.
 */
export const wordHits = `
  asked as materialized (select r.* from haat.read_query($q, false) r),
  coded as materialized (select c.id, 1000::double precision as score from haat.items_with_code($q) c(id)),
  narrow_hits as materialized (${hitsOf('(select asked.narrow from asked)', 'not exists (select from coded)')}),
  clear_hits as materialized (select * from coded union all select * from narrow_hits),
  wide_hits as materialized (
    ${hitsOf('(select asked.wide from asked)', 'not exists (select from clear_hits)')}),
  mended as materialized (
    select r.* from haat.read_query($q, true) r
    where $forgiving and not exists (select from clear_hits) and not exists (select from wide_hits) and r.mended),
  mended_hits as materialized (${hitsOf('(select mended.narrow from mended)')}),
  meant as materialized (
    select m.* from mended m union all select a.* from asked a where not exists (select from mended)),
  partly_hits as materialized (
    select covered.id, covered.share + covered.score as score from (
      select scored.*, max(scored.share) over () as most from (
        select d.item_id as id, ts_rank(${weights}, d.words, meant.names)::double precision as score, (
            select sum((d.words @@ part)::integer + 2 * (d.words @@ core)::integer
              + (d.words @@ replace(core::text, 'ABC', 'A')::tsquery)::integer)::double precision
            from unnest(meant.cores, meant.parts) both_of(core, part)
          ) as share
        from meant
        cross join lateral (
          select one.item_id, one.words from haat.public_search one where one.words @@ meant.names limit ${mostPartly}) d
        where $forgiving and not exists (select from clear_hits) and not exists (select from mended_hits)
      ) scored
    ) covered where covered.share >= 0.6 * covered.most
  ),
  similar_hits as materialized (
    select coalesce(i.parent_id, i.id) as id, max(greatest(
      word_similarity($q, i.title ->> 'en'), word_similarity($q, i.title ->> 'bn')))::double precision as score
    from haat.public_items i
    where $forgiving and not exists (select from clear_hits) and not exists (select from mended_hits)
      and not exists (select from partly_hits)
      and ($q <% (i.title ->> 'en') or $q <% (i.title ->> 'bn'))
    group by 1
  ),
  hits as materialized (
    select * from clear_hits
    union all select * from wide_hits where not $forgiving
    union all select * from mended_hits union all select * from partly_hits union all select * from similar_hits
  ),`;

/** What was looked for instead of `$q`, null where `$q` itself found something or nothing was mended. */
export const correctedTo = `(select mended.said from mended where exists (select from mended_hits) or exists (select from partly_hits))`;

/**
 * What lies near the words beside the items: pages they lead to, categories that bear at least half of them in their names and
 * sellers that bear all.
 */
export const nearJson = `(
  select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'slug', n.slug, 'title', n.title) order by n.rank, n.share desc, n.slug), '[]')
  from (
    select 'page' as kind, page as slug, null::text as title, 1 as rank, 1.0 as share
    from (select distinct page from meant, unnest(meant.pages) page limit 2) paged
    union all
    (select 'category', c.slug, haat.say(c.name, $language), 2, told.share
      from meant
      cross join haat.categories c
      cross join lateral (
        select avg((c.words @@ part)::integer) as share from unnest(meant.parts) part
      ) told
      where c.words @@ meant.names and told.share >= 0.5
      order by told.share desc, c.position, c.slug limit 3)
    union all
    (select 'seller', s.slug, haat.say(s.name, $language), 3, 1.0
      from meant join haat.public_seller_words s on s.words @@ meant.wide
      order by s.rating_count desc, s.slug limit 2)
  ) n)`;
