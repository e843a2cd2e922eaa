import type { Category } from '#contract/catalogue.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import { namedPicture } from './sql-parts.ts';

const columns = `c.slug, haat.say(c.name, $language) as name, haat.say(c.description, $language) as description,
  above.slug as parent, c.cloth, ${namedPicture('c.picture_id', 'haat.say(c.name, $language)')} as picture`;

/** Out of menus goes a category with all that is below it. */
const inMenu = `not exists (
  select from haat.category_tree t join haat.categories a on a.id = t.above_id where t.below_id = c.id and not a.in_menu)`;

const row = {
  slug: t.text,
  name: t.text,
  description: t.text,
  parent: t.text.orNull,
  cloth: t.text,
  picture: t.json<NonNullable<Category['picture']>>().orNull,
  item_count: t.int,
  in_menu: t.bool,
};

/** The whole tree, parents first. Items are counted once, from the index alone. */
export const listCategories = statement({
  name: 'catalogue/list-categories',
  params: { language: t.text },
  row,
  text: `
    with counted as materialized (
      select i.category_id, count(*) as items from haat.public_items i
      where i.structure <> 'variant' group by i.category_id
    )
    select ${columns}, (
      select coalesce(sum(counted.items), 0) from haat.category_tree t join counted on counted.category_id = t.below_id
      where t.above_id = c.id)::integer as item_count, ${inMenu} as in_menu
    from haat.public_categories c
    left join haat.categories above on above.id = c.parent_id
    order by (select count(*) from haat.category_tree t where t.below_id = c.id), above.position, c.position, c.slug`,
});

const itemsBelow = `(
  select count(*) from haat.category_tree t join haat.public_items i on i.category_id = t.below_id
  where t.above_id = c.id and i.structure <> 'variant')::integer`;

/** One category with the way to it (itself last) and what stands directly below it. */
export const readCategory = statement({
  name: 'catalogue/read-category',
  params: { slug: t.text, language: t.text },
  row: { ...row, breadcrumb: t.json<{ slug: string; name: string }[]>(), children: t.json<Category[]>() },
  text: `
    select ${columns}, ${itemsBelow} as item_count, ${inMenu} as in_menu,
      (select jsonb_agg(jsonb_build_object('slug', a.slug, 'name', haat.say(a.name, $language)) order by t.distance desc)
        from haat.category_tree t join haat.categories a on a.id = t.above_id where t.below_id = c.id) as breadcrumb,
      (select coalesce(jsonb_agg(to_jsonb(child) - 'position' order by child.position, child.slug), '[]') from (
        select ${columns}, c.position, ${itemsBelow} as item_count,
          ${inMenu} as in_menu
        from haat.public_categories c join haat.categories above on above.id = c.parent_id
        where c.parent_id = asked.id) child) as children
    from haat.categories asked
    join haat.public_categories c on c.id = asked.id
    left join haat.categories above on above.id = c.parent_id
    where asked.slug = $slug`,
});
