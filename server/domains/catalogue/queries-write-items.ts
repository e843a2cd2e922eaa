import type { AttributeKind } from '#contract/catalogue-admin.ts';
import type { AttributeValue } from './attribute-fits.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

export type KnownType = {
  id: string;
  slug: string;
  attributes: { id: string; code: string; kind: AttributeKind; choices: { code: string }[] }[];
};

export type KnownItem = {
  id: string;
  kind: 'product' | 'service';
  structure: 'standalone' | 'parent' | 'variant';
  category_id: string;
  product_type_id: string | null;
  title: Texts;
  summary: Texts;
  description: Texts;
  weight_grams: number | null;
  fitted_by_id: string | null;
};

/** Everything that new items may point at, by slug, in one look; types also those of the items named. */
export const findReferences = statement({
  name: 'catalogue/find-references',
  params: { categories: t.texts, types: t.texts, items: t.texts },
  row: {
    categories: t.json<Record<string, string>>(),
    types: t.json<KnownType[]>(),
    items: t.json<Record<string, KnownItem>>(),
  },
  text: `
    select
      coalesce((select jsonb_object_agg(c.slug, c.id) from haat.categories c where c.slug = any($categories)), '{}')
        as categories,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'attributes', coalesce((
          select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'kind', a.kind, 'choices', a.choices))
          from haat.attributes a where a.product_type_id = p.id), '[]')))
        from haat.product_types p
        where p.slug = any($types)
          or p.id in (select i.product_type_id from haat.items i where i.slug = any($items))), '[]') as types,
      coalesce((select jsonb_object_agg(i.slug, jsonb_build_object(
          'id', i.id, 'kind', i.kind, 'structure', i.structure, 'category_id', i.category_id,
          'product_type_id', i.product_type_id, 'title', i.title, 'summary', i.summary,
          'description', i.description, 'weight_grams', i.weight_grams, 'fitted_by_id', i.fitted_by_id))
        from haat.items i where i.slug = any($items)), '{}') as items`,
});

export type ItemRow = KnownItem & {
  slug: string;
  parent_id: string | null;
  variant_name: Texts | null;
  upc: string | null;
  status: 'draft' | 'published';
  duration_minutes: number | null;
  position: number;
  created_at: string | null;
};
export type ItemAttributeRow = {
  item_id: string;
  attribute_id: string;
  value: AttributeValue;
};
export type AddOnRow = {
  id: string;
  item_id: string;
  code: string;
  name: Texts;
  minutes: number;
  position: number;
};

/** Items with attribute values and add-ons. Items whose slug or UPC is taken are left out of the answer. */
export const insertItems = statement({
  name: 'catalogue/insert-items',
  params: {
    items: t.json<readonly ItemRow[]>(),
    attributes: t.json<readonly ItemAttributeRow[]>(),
    add_ons: t.json<readonly AddOnRow[]>(),
  },
  row: { slug: t.text },
  text: `
    with made as (
      insert into haat.items
        (id, slug, kind, structure, parent_id, product_type_id, category_id, title, summary, description,
          variant_name, upc, status, duration_minutes, weight_grams, fitted_by_id, position, created_at)
      select id, slug, kind, structure, parent_id, product_type_id, category_id, title, summary, description,
        variant_name, upc, status, duration_minutes, weight_grams, fitted_by_id, position,
        coalesce(created_at, haat.now())
      from jsonb_to_recordset($items) as i(
        id uuid, slug text, kind text, structure text, parent_id uuid, product_type_id uuid, category_id uuid,
        title jsonb, summary jsonb, description jsonb, variant_name jsonb, upc text, status text,
        duration_minutes integer, weight_grams integer, fitted_by_id uuid, position integer,
        created_at timestamptz)
      on conflict do nothing
      returning id, slug
    ), described as (
      insert into haat.item_attributes (item_id, attribute_id, value)
      select a.item_id, a.attribute_id, a.value
      from jsonb_to_recordset($attributes) as a(item_id uuid, attribute_id uuid, value jsonb)
        join made on made.id = a.item_id
    ), extras as (
      insert into haat.add_ons (id, item_id, code, name, minutes, position)
      select a.id, a.item_id, a.code, a.name, a.minutes, a.position
      from jsonb_to_recordset($add_ons) as a(
          id uuid, item_id uuid, code text, name jsonb, minutes integer, position smallint)
        join made on made.id = a.item_id
    )
    select slug from made`,
});
