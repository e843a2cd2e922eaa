import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

export type CategoryRow = {
  id: string;
  slug: string;
  parent_id: string | null;
  name: Texts;
  description: Texts;
  cloth: string;
  picture_id: string | null;
  position: number;
};

export const findCategories = statement({
  name: 'catalogue/find-categories',
  params: { slugs: t.texts },
  row: { slug: t.text, id: t.uuid, cloth: t.text },
  text: 'select slug, id, cloth from haat.categories where slug = any($slugs)',
});

/** Those whose slug is taken are left out of the answer. */
export const insertCategories = statement({
  name: 'catalogue/insert-categories',
  params: { categories: t.json<readonly CategoryRow[]>() },
  row: { slug: t.text },
  text: `
    insert into haat.categories (id, slug, parent_id, name, description, cloth, picture_id, position)
    select id, slug, parent_id, name, description, cloth, picture_id, position
    from jsonb_to_recordset($categories) as c(
      id uuid, slug text, parent_id uuid, name jsonb, description jsonb, cloth text, picture_id uuid,
      position integer)
    on conflict (slug) do nothing
    returning slug`,
});

/** Writes new categories into the closure: each below itself and below all that is above it. */
export const growTree = statement({
  name: 'catalogue/grow-tree',
  params: { ids: t.uuids },
  text: `
    with recursive up (below_id, above_id, distance) as (
      select id, id, 0 from haat.categories where id = any($ids)
      union all
      select up.below_id, c.parent_id, up.distance + 1
      from up join haat.categories c on c.id = up.above_id
      where c.parent_id is not null
    )
    insert into haat.category_tree (above_id, below_id, distance)
    select above_id, below_id, distance::smallint from up`,
});

export type AttributeRow = {
  id: string;
  product_type_id: string;
  code: string;
  name: Texts;
  kind: string;
  unit: string | null;
  choices: readonly { code: string; name: Texts }[];
  position: number;
};

/** Types with their attributes. Types whose slug is taken are left out of the answer. */
export const insertProductTypes = statement({
  name: 'catalogue/insert-product-types',
  params: {
    types: t.json<readonly { id: string; slug: string; name: Texts }[]>(),
    attributes: t.json<readonly AttributeRow[]>(),
  },
  row: { slug: t.text },
  text: `
    with made as (
      insert into haat.product_types (id, slug, name)
      select id, slug, name from jsonb_to_recordset($types) as p(id uuid, slug text, name jsonb)
      on conflict (slug) do nothing
      returning id, slug
    ), described as (
      insert into haat.attributes (id, product_type_id, code, name, kind, unit, choices, position)
      select a.id, a.product_type_id, a.code, a.name, a.kind, a.unit, a.choices, a.position
      from jsonb_to_recordset($attributes) as a(
          id uuid, product_type_id uuid, code text, name jsonb, kind text, unit text, choices jsonb,
          position integer)
        join made on made.id = a.product_type_id
    )
    select slug from made`,
});

export type PictureRow = { item_id: string; media_id: string; alt: Texts; at: number };

/** Whoever else hangs a picture at one of these items waits until this transaction has ended. */
export const lockItems = statement({
  name: 'catalogue/lock-items',
  params: { ids: t.uuids },
  row: { id: t.uuid },
  text: 'select id from haat.items where id = any($ids) order by id for update',
});

/** Appends pictures to items, which are locked, in the order of `at`; answers where each came to stand. */
export const appendPictures = statement({
  name: 'catalogue/append-pictures',
  params: { pictures: t.json<readonly PictureRow[]>() },
  row: { item_id: t.uuid, media_id: t.uuid, position: t.int },
  text: `
    insert into haat.item_pictures (item_id, position, media_id, alt)
    select g.item_id,
      coalesce((select max(o.position) + 1 from haat.item_pictures o where o.item_id = g.item_id), 0)
        + row_number() over (partition by g.item_id order by g.at) - 1,
      g.media_id, g.alt
    from jsonb_to_recordset($pictures) as g(item_id uuid, media_id uuid, alt jsonb, at integer)
      join haat.items i on i.id = g.item_id
      join haat.media m on m.id = g.media_id
    returning item_id, media_id, position::integer`,
});
