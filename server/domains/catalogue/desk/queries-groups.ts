import type { ChoiceGroup } from '#contract/catalogue-admin.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

type Choices = readonly { code: string; name: Texts }[];

export const listGroups = statement({
  name: 'catalogue/list-groups',
  params: { slug: t.text.orNull },
  row: {
    id: t.uuid,
    slug: t.text,
    name: t.json<Texts>(),
    choices: t.json<ChoiceGroup['choices']>(),
    attribute_count: t.int,
    version: t.int,
  },
  text: `
    select g.id, g.slug, g.name::jsonb as name, g.choices,
      (select count(*) from haat.attributes a where a.choice_group_id = g.id)::integer as attribute_count, g.version
    from haat.choice_groups g
    where $slug is null or g.slug = $slug
    order by haat.say(g.name, 'en'), g.slug`,
});

/** Nothing where the slug is taken. */
export const insertGroup = statement({
  name: 'catalogue/insert-group',
  params: { id: t.uuid, slug: t.text, group_name: t.json<Texts>(), choices: t.json<Choices>() },
  row: { id: t.uuid },
  text: `insert into haat.choice_groups (id, slug, name, choices) values ($id, $slug, $group_name, $choices)
    on conflict (slug) do nothing returning id`,
});

/** Changes a group that is still the one seen; nothing otherwise. */
export const changeGroupRow = statement({
  name: 'catalogue/change-group',
  params: {
    slug: t.text,
    seen: t.int,
    group_name: t.json<Texts>().orNull,
    choices: t.json<Choices>().orNull,
  },
  row: { id: t.uuid },
  text: `update haat.choice_groups
    set name = coalesce($group_name, name), choices = coalesce($choices, choices), version = version + 1
    where slug = $slug and version = $seen returning id`,
});

/** Choices of a group that products have. */
export const chosenIn = statement({
  name: 'catalogue/chosen-in',
  params: { id: t.uuid },
  row: { code: t.text },
  text: `
    select distinct said.code
    from haat.attributes a join haat.item_attributes ia on ia.attribute_id = a.id
    cross join lateral jsonb_array_elements_text(
      case jsonb_typeof(ia.value) when 'array' then ia.value else jsonb_build_array(ia.value) end) said(code)
    where a.choice_group_id = $id order by said.code`,
});

export const deleteGroup = statement({
  name: 'catalogue/delete-group',
  params: { id: t.uuid },
  row: { id: t.uuid },
  text: `delete from haat.choice_groups g where g.id = $id
    and not exists (select from haat.attributes a where a.choice_group_id = g.id) returning g.id`,
});
