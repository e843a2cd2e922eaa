import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** Categories and items of whose titles every typed word begins a word, in either language; best sold first. */
export const suggest = statement({
  name: 'search/suggest',
  params: { q: t.text, language: t.text },
  row: { kind: t.text, title: t.text, slug: t.text },
  text: `
    with categories as (
      select 'category' as kind, haat.say(c.name, $language) as title, c.slug, 0 as sold, c.position
      from haat.categories c
      where to_tsvector('simple', concat_ws(' ', c.name ->> 'en', c.name ->> 'bn')) @@ haat.search_query($q)
      order by c.position, c.slug limit 3
    ),
    items as (
      select 'item' as kind, haat.say(i.title, $language) as title, i.slug, i.sold_count as sold, 0 as position
      from haat.public_items i
      where i.words @@ haat.title_query($q) and i.structure <> 'variant'
      order by i.sold_count desc, i.slug limit 8
    )
    select found.kind, found.title, found.slug
    from (select * from categories union all select * from items) found
    order by found.kind, found.sold desc, found.position, found.slug
    limit 8`,
});
