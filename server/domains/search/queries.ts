import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** A query that only titles answer. */
const byTitle = (query: string) => `replace(${query}::text, 'ABC', 'A')::tsquery`;

/**
 * Categories and items of whose titles every typed word, or what means the same, begins a word, in either language; best sold
 * first. Where there are none, those of the words that were probably meant.
 */
export const suggest = statement({
  name: 'search/suggest',
  params: { q: t.text, language: t.text },
  row: { kind: t.text, title: t.text, slug: t.text },
  text: `
    with asked as materialized (select r.* from haat.read_query($q, false) r),
    titled as materialized (
      select i.id from haat.public_items i where i.words @@ haat.title_query($q) and i.structure <> 'variant'
      union
      select d.item_id from haat.public_search d where d.words @@ (select ${byTitle('asked.narrow')} from asked)
    ),
    mended as materialized (
      select r.* from haat.read_query($q, true) r where r.mended and not exists (select from titled)),
    categories as (
      select 'category' as kind, haat.say(c.name, $language) as title, c.slug, 0 as sold, c.position
      from haat.categories c
      where c.words @@ haat.search_query($q) or c.words @@ (select asked.wide from asked)
        or c.words @@ (select mended.wide from mended)
      order by c.position, c.slug limit 3
    ),
    items as (
      select 'item' as kind, haat.say(i.title, $language) as title, i.slug, i.sold_count as sold, 0 as position
      from (
        select titled.id from titled
        union
        select d.item_id from haat.public_search d where d.words @@ (select ${byTitle('mended.narrow')} from mended)
      ) found
      cross join lateral (select * from haat.public_items one where one.id = found.id offset 0) i
      order by i.sold_count desc, i.slug limit 8
    )
    select found.kind, found.title, found.slug
    from (select * from categories union all select * from items) found
    order by found.kind, found.sold desc, found.position, found.slug
    limit 8`,
});
