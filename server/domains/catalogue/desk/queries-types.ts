import type { AttributeKind, ProductType } from '#contract/catalogue-admin.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

/** Types as staff see them, all or the one of a slug. */
export const listTypes = statement({
  name: 'catalogue/list-types',
  params: { slug: t.text.orNull },
  row: {
    id: t.uuid,
    slug: t.text,
    name: t.json<Texts>(),
    attributes: t.json<ProductType['attributes']>(),
    item_count: t.int,
    version: t.int,
  },
  text: `
    select p.id, p.slug, p.name::jsonb as name, coalesce((
        select jsonb_agg(jsonb_build_object('code', a.code, 'name', a.name, 'kind', a.kind, 'unit', a.unit,
          'required', a.required, 'choice_group', g.slug, 'choices', a.choices, 'entity', a.entity)
          order by a.position, a.code)
        from haat.attributes a left join haat.choice_groups g on g.id = a.choice_group_id
        where a.product_type_id = p.id), '[]') as attributes,
      (select count(*) from haat.items i where i.product_type_id = p.id and i.structure <> 'variant')::integer as item_count,
      p.version
    from haat.product_types p
    where $slug is null or p.slug = $slug
    order by haat.say(p.name, 'en'), p.slug`,
});

/** Nothing where the slug is taken. */
export const insertType = statement({
  name: 'catalogue/insert-type',
  params: { id: t.uuid, slug: t.text, type_name: t.json<Texts>() },
  row: { id: t.uuid },
  text: `insert into haat.product_types (id, slug, name) values ($id, $slug, $type_name)
    on conflict (slug) do nothing returning id`,
});

/** Takes the next version of a type that is still the one seen; nothing otherwise. */
export const claimType = statement({
  name: 'catalogue/claim-type',
  params: { slug: t.text, seen: t.int, type_name: t.json<Texts>().orNull },
  row: { id: t.uuid },
  text: `update haat.product_types set name = coalesce($type_name, name), version = version + 1
    where slug = $slug and version = $seen returning id`,
});

export type KnownAttribute = { code: string; kind: AttributeKind; used: boolean; used_choices: string[] };

/** What a type has so far and which of it products use, with the choice groups named. */
export const readAttributes = statement({
  name: 'catalogue/read-attributes',
  params: { type_id: t.uuid, groups: t.texts },
  row: {
    attributes: t.json<KnownAttribute[]>(),
    groups: t.json<Record<string, { id: string; codes: string[] }>>(),
  },
  text: `
    select coalesce((
        select jsonb_agg(jsonb_build_object('code', a.code, 'kind', a.kind,
          'used', exists (select from haat.item_attributes ia where ia.attribute_id = a.id),
          'used_choices', case when a.kind in ('choice', 'choices') then (
            select coalesce(jsonb_agg(distinct said.code), '[]') from haat.item_attributes ia
            cross join lateral jsonb_array_elements_text(
              case jsonb_typeof(ia.value) when 'array' then ia.value else jsonb_build_array(ia.value) end) said(code)
            where ia.attribute_id = a.id) else '[]' end))
        from haat.attributes a where a.product_type_id = $type_id), '[]') as attributes,
      coalesce((select jsonb_object_agg(g.slug, jsonb_build_object('id', g.id,
          'codes', (select jsonb_agg(choice -> 'code') from jsonb_array_elements(g.choices) choice)))
        from haat.choice_groups g where g.slug = any($groups)), '{}') as groups`,
});

export type AttributeWrite = {
  id: string;
  code: string;
  name: Texts;
  kind: AttributeKind;
  unit: string | null;
  required: boolean;
  entity: string | null;
  choice_group_id: string | null;
  choices: readonly { code: string; name: Texts }[];
  position: number;
};

/** A type's attributes become those given: by code new, changed or gone. Gone may only be what no product uses. */
export const replaceAttributes = statement({
  name: 'catalogue/replace-attributes',
  params: { type_id: t.uuid, attributes: t.json<readonly AttributeWrite[]>() },
  text: `
    with given as (
      select * from jsonb_to_recordset($attributes) as a(id uuid, code text, name jsonb, kind text, unit text,
        required boolean, entity text, choice_group_id uuid, choices jsonb, position integer)
    ), gone as (
      delete from haat.attributes a where a.product_type_id = $type_id
        and a.code not in (select g.code from given g)
    )
    insert into haat.attributes
      (id, product_type_id, code, name, kind, unit, required, entity, choice_group_id, choices, position)
    select g.id, $type_id, g.code, g.name, g.kind, g.unit, g.required, g.entity, g.choice_group_id, g.choices, g.position
    from given g
    on conflict (product_type_id, code) do update set name = excluded.name, kind = excluded.kind, unit = excluded.unit,
      required = excluded.required, entity = excluded.entity, choice_group_id = excluded.choice_group_id,
      choices = excluded.choices, position = excluded.position`,
});

/** One row where it went; its attributes go with it. */
export const deleteType = statement({
  name: 'catalogue/delete-type',
  params: { id: t.uuid },
  row: { deleted: t.bool },
  text: `
    with unused as (
      select p.id from haat.product_types p
      where p.id = $id and not exists (select from haat.items i where i.product_type_id = p.id)
    ), told as (delete from haat.attributes a using unused u where a.product_type_id = u.id)
    select true as deleted from unused`,
});
export const dropType = statement({
  name: 'catalogue/drop-type',
  params: { id: t.uuid },
  text: 'delete from haat.product_types where id = $id',
});
