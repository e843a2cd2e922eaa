import type { Picture } from '#contract/common.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { namedPicture } from '../sql-parts.ts';

/** The tree as staff see it, each category followed by what hangs below it; all or the one of a slug. */
export const listDraftCategories = statement({
  name: 'catalogue/list-draft-categories',
  params: { slug: t.text.orNull, language: t.text },
  row: {
    id: t.uuid,
    slug: t.text,
    parent: t.text.orNull,
    name: t.json<Texts>(),
    description: t.json<Texts>(),
    cloth: t.text,
    code: t.text.orNull,
    meta_title: t.json<Texts>().orNull,
    meta_description: t.json<Texts>().orNull,
    hidden: t.bool,
    in_menu: t.bool,
    position: t.int,
    depth: t.int,
    picture: t.json<Picture>().orNull,
    item_count: t.int,
    version: t.int,
  },
  text: `
    with recursive tree (id, depth, path) as (
      select c.id, 0, array[lpad(c.position::text, 10, '0') || c.slug] from haat.categories c where c.parent_id is null
      union all
      select c.id, tree.depth + 1, tree.path || (lpad(c.position::text, 10, '0') || c.slug)
      from tree join haat.categories c on c.parent_id = tree.id
    )
    select c.id, c.slug, above.slug as parent, c.name::jsonb as name, c.description::jsonb as description, c.cloth,
      c.code, c.meta_title::jsonb as meta_title, c.meta_description::jsonb as meta_description, c.hidden, c.in_menu,
      c.position, tree.depth, ${namedPicture('c.picture_id', 'haat.say(c.name, $language)')} as picture,
      (select count(*) from haat.items i where i.category_id = c.id and i.structure <> 'variant')::integer as item_count,
      c.version
    from tree join haat.categories c on c.id = tree.id
    left join haat.categories above on above.id = c.parent_id
    where $slug is null or c.slug = $slug
    order by tree.path`,
});

export type CategoryChange = {
  slug?: string | undefined;
  name?: Texts | undefined;
  description?: Texts | undefined;
  cloth?: string | undefined;
  code?: string | null | undefined;
  meta_title?: Texts | null | undefined;
  meta_description?: Texts | null | undefined;
  hidden?: boolean | undefined;
  in_menu?: boolean | undefined;
};

/** Changes what is named of a category that is still the one seen. A null clears, what is absent stays. */
export const changeCategoryRow = statement({
  name: 'catalogue/change-category',
  params: { slug: t.text, seen: t.int, change: t.json<CategoryChange>() },
  row: { id: t.uuid },
  text: `
    update haat.categories c set
      slug = coalesce($change ->> 'slug', c.slug),
      name = coalesce($change -> 'name', c.name::jsonb),
      description = coalesce($change -> 'description', c.description::jsonb),
      cloth = coalesce($change ->> 'cloth', c.cloth),
      code = case when $change ? 'code' then $change ->> 'code' else c.code end,
      meta_title = case when $change ? 'meta_title' then nullif($change -> 'meta_title', 'null') else c.meta_title end,
      meta_description = case when $change ? 'meta_description' then nullif($change -> 'meta_description', 'null')
        else c.meta_description end,
      hidden = coalesce(($change ->> 'hidden')::boolean, c.hidden),
      in_menu = coalesce(($change ->> 'in_menu')::boolean, c.in_menu),
      version = c.version + 1
    where c.slug = $slug and c.version = $seen
      and not exists (select from haat.categories other where other.id <> c.id
        and (other.slug = $change ->> 'slug' or other.code = $change ->> 'code'))
    returning c.id`,
});

/** Whose slug or code a change wants, where it is not its own. */
export const takenInCategories = statement({
  name: 'catalogue/taken-in-categories',
  params: { slug: t.text, wanted_slug: t.text.orNull, wanted_code: t.text.orNull },
  row: { field: t.text },
  text: `
    select case when c.slug = $wanted_slug then 'slug' else 'code' end as field from haat.categories c
    where c.slug <> $slug and (c.slug = $wanted_slug or c.code = $wanted_code) limit 1`,
});

/** One move at a time, until the transaction ends: two at once could each hang below the other. */
export const takeTree = statement({
  name: 'catalogue/take-tree',
  text: `select pg_advisory_xact_lock(hashtext('haat.category_tree'))`,
});

/**
 * Hangs a category below a parent, before a neighbour or last, and numbers the neighbours anew. Answers nothing where
 * the category, the parent or the neighbour does not exist; below itself it is refused by the tree.
 */
export const moveCategoryRow = statement({
  name: 'catalogue/move-category',
  params: { slug: t.text, parent: t.text.orNull, before: t.text.orNull },
  row: { id: t.uuid },
  text: `
    with moved as (
      select c.id, p.id as parent_id from haat.categories c
      left join haat.categories p on p.slug = $parent
      where c.slug = $slug and ($parent is null or p.id is not null)
        and ($before is null or exists (select from haat.categories n
          where n.slug = $before and n.id <> c.id and n.parent_id is not distinct from p.id))
    ), neighbours as (
      select n.id, n.slug, row_number() over (order by n.position, n.slug) as place from haat.categories n, moved
      where n.parent_id is not distinct from moved.parent_id and n.id <> moved.id
    ), ordered as (
      select n.id, row_number() over (order by n.place) as place from (
        select id, place from neighbours
        union all
        select moved.id, coalesce((select n.place - 0.5 from neighbours n where n.slug = $before), 1e9) from moved
      ) n
    )
    update haat.categories c
    set position = ordered.place, parent_id = moved.parent_id, version = c.version + (c.id = moved.id)::integer
    from ordered, moved
    where c.id = ordered.id and (c.id = moved.id or c.position <> ordered.place)
    returning c.id`,
});

/** One row where it went: nothing hangs below it and no item is in it. */
export const deleteCategory = statement({
  name: 'catalogue/delete-category',
  params: { slug: t.text, seen: t.int },
  row: { id: t.uuid },
  text: `
    delete from haat.categories c where c.slug = $slug and c.version = $seen
      and not exists (select from haat.items i where i.category_id = c.id)
      and not exists (select from haat.categories below where below.parent_id = c.id)
    returning c.id`,
});
