import type { AttributeKind, ItemDraft } from '#contract/catalogue-admin.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';
import type { AttributeValue } from '../attribute-fits.ts';

const valuesOf = (itemId: string) => `coalesce((
  select jsonb_object_agg(a.code, ia.value) from haat.item_attributes ia
  join haat.attributes a on a.id = ia.attribute_id where ia.item_id = ${itemId}), '{}')`;
const listingsOf = (itemId: string) =>
  `(select count(*) from haat.listings l where l.item_id = ${itemId})::integer`;

/** An item as staff edit it, drafts too. */
export const readDraft = statement({
  name: 'catalogue/read-draft',
  params: { id: t.uuid, language: t.text },
  row: {
    id: t.uuid,
    slug: t.text,
    kind: t.text,
    structure: t.text,
    parent_id: t.uuid.orNull,
    type: t.text.orNull,
    category: t.text,
    title: t.json<Texts>(),
    summary: t.json<Texts>(),
    description: t.json<Texts>(),
    meta_title: t.json<Texts>().orNull,
    meta_description: t.json<Texts>().orNull,
    upc: t.text.orNull,
    code: t.text.orNull,
    status: t.text,
    weight_grams: t.int.orNull,
    duration_minutes: t.int.orNull,
    fitted_by: t.text.orNull,
    attributes: t.json<ItemDraft['attributes']>(),
    pictures: t.json<ItemDraft['pictures']>(),
    links: t.json<ItemDraft['links']>(),
    variants: t.json<ItemDraft['variants']>(),
    listings: t.int,
    version: t.int,
  },
  text: `
    select i.id, i.slug, i.kind, i.structure, i.parent_id, p.slug as type, c.slug as category,
      i.title::jsonb as title, i.summary::jsonb as summary, i.description::jsonb as description,
      i.meta_title::jsonb as meta_title, i.meta_description::jsonb as meta_description, i.upc, i.code, i.status,
      i.weight_grams, i.duration_minutes, f.slug as fitted_by, ${valuesOf('i.id')} as attributes,
      (select coalesce(jsonb_agg(jsonb_build_object('media_id', m.id, 'key', m.key, 'width', m.width,
          'height', m.height, 'alt', ip.alt, 'focus', jsonb_build_object('x', ip.focus_x, 'y', ip.focus_y))
          order by ip.position), '[]')
        from haat.item_pictures ip join haat.media m on m.id = ip.media_id where ip.item_id = i.id) as pictures,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'slug', o.slug, 'title', haat.say(o.title, $language))
          order by l.kind, l.position), '[]')
        from haat.item_links l join haat.items o on o.id = l.to_id where l.item_id = i.id) as links,
      (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'slug', v.slug, 'variant_name', v.variant_name,
          'attributes', ${valuesOf('v.id')}, 'upc', v.upc, 'code', v.code, 'weight_grams', v.weight_grams,
          'status', v.status, 'listings', ${listingsOf('v.id')}) order by v.position, v.slug), '[]')
        from haat.items v where v.parent_id = i.id) as variants,
      ${listingsOf('i.id')} as listings, i.version
    from haat.items i
    join haat.categories c on c.id = i.category_id
    left join haat.product_types p on p.id = i.product_type_id
    left join haat.items f on f.id = i.fitted_by_id
    where i.id = $id`,
});

export type ItemChange = {
  slug?: string | undefined;
  title?: Texts | undefined;
  summary?: Texts | undefined;
  description?: Texts | undefined;
  meta_title?: Texts | null | undefined;
  meta_description?: Texts | null | undefined;
  upc?: string | null | undefined;
  code?: string | null | undefined;
  status?: string | undefined;
  weight_grams?: number | null | undefined;
  duration_minutes?: number | undefined;
  category_id?: string | undefined;
  product_type_id?: string | undefined;
  fitted_by_id?: string | null | undefined;
};

/**
 * Changes what is named of an item that is still the one seen; its variants follow in what they inherit. A null
 * clears, what is absent stays. Nothing where another item has the slug, UPC or code.
 */
export const changeItemRow = statement({
  name: 'catalogue/change-item',
  params: { id: t.uuid, seen: t.int, change: t.json<ItemChange>() },
  row: { id: t.uuid, status: t.text, product_type_id: t.uuid.orNull, structure: t.text },
  text: `
    update haat.items i set
      slug = coalesce($change ->> 'slug', i.slug),
      title = coalesce($change -> 'title', i.title::jsonb),
      summary = coalesce($change -> 'summary', i.summary::jsonb),
      description = coalesce($change -> 'description', i.description::jsonb),
      meta_title = case when $change ? 'meta_title' then nullif($change -> 'meta_title', 'null') else i.meta_title end,
      meta_description = case when $change ? 'meta_description' then nullif($change -> 'meta_description', 'null')
        else i.meta_description end,
      upc = case when $change ? 'upc' then $change ->> 'upc' else i.upc end,
      code = case when $change ? 'code' then $change ->> 'code' else i.code end,
      status = coalesce($change ->> 'status', i.status),
      weight_grams = case when $change ? 'weight_grams' then ($change ->> 'weight_grams')::integer else i.weight_grams end,
      duration_minutes = coalesce(($change ->> 'duration_minutes')::integer, i.duration_minutes),
      category_id = coalesce(($change ->> 'category_id')::uuid, i.category_id),
      product_type_id = coalesce(($change ->> 'product_type_id')::uuid, i.product_type_id),
      fitted_by_id = case when $change ? 'fitted_by_id' then ($change ->> 'fitted_by_id')::uuid else i.fitted_by_id end,
      version = i.version + 1
    where i.id = $id and i.version = $seen and i.structure <> 'variant'
      and not exists (select from haat.items other where other.id <> i.id
        and (other.slug = $change ->> 'slug' or other.upc = $change ->> 'upc' or other.code = $change ->> 'code'))
    returning i.id, i.status, i.product_type_id, i.structure`,
});

/** Variants take over what they have from their parent. */
export const followParent = statement({
  name: 'catalogue/follow-parent',
  params: { id: t.uuid },
  row: { id: t.uuid },
  text: `
    update haat.items v set title = p.title, summary = p.summary, description = p.description,
      category_id = p.category_id, product_type_id = p.product_type_id, fitted_by_id = p.fitted_by_id
    from haat.items p
    where p.id = $id and v.parent_id = p.id
      and (v.title, v.summary, v.description, v.category_id, v.product_type_id, v.fitted_by_id)
        is distinct from (p.title, p.summary, p.description, p.category_id, p.product_type_id, p.fitted_by_id)
    returning v.id`,
});

/** Which of these an item other than this one has. */
export const takenInItems = statement({
  name: 'catalogue/taken-in-items',
  params: { id: t.uuid, slug: t.text.orNull, upc: t.text.orNull, code: t.text.orNull },
  row: { field: t.text },
  text: `
    select case when i.slug = $slug then 'slug' when i.upc = $upc then 'upc' else 'code' end as field
    from haat.items i where i.id <> $id and (i.slug = $slug or i.upc = $upc or i.code = $code) limit 1`,
});

export type TypeAttribute = {
  id: string;
  code: string;
  kind: AttributeKind;
  required: boolean;
  entity: 'item' | 'category' | 'seller' | null;
  choices: { code: string }[];
};

/** What a change of an item may name, in one look. */
export const findNamed = statement({
  name: 'catalogue/find-named',
  params: {
    category: t.text.orNull,
    type: t.text.orNull,
    type_id: t.uuid.orNull,
    service: t.text.orNull,
    items: t.texts,
    media: t.uuids,
    entities: t.uuids,
  },
  row: {
    category_id: t.uuid.orNull,
    type_id: t.uuid.orNull,
    service_id: t.uuid.orNull,
    items: t.json<Record<string, string>>(),
    media: t.uuids,
    entities: t.json<Record<string, string>>(),
    attributes: t.json<TypeAttribute[]>(),
  },
  text: `
    select (select c.id from haat.categories c where c.slug = $category) as category_id,
      p.id as type_id,
      (select s.id from haat.items s where s.slug = $service and s.kind = 'service') as service_id,
      coalesce((select jsonb_object_agg(o.slug, o.id) from haat.items o
        where o.slug = any($items) and o.structure <> 'variant'), '{}') as items,
      array(select m.id from haat.media m where m.id = any($media)) as media,
      coalesce((select jsonb_object_agg(e.id, e.entity) from (
        select o.id, 'item' as entity from haat.items o where o.id = any($entities)
        union all select c.id, 'category' from haat.categories c where c.id = any($entities)
        union all select s.id, 'seller' from haat.sellers s where s.id = any($entities)) e), '{}') as entities,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'kind', a.kind, 'required', a.required,
          'entity', a.entity, 'choices', a.choices) order by a.position)
        from haat.attributes a where a.product_type_id = p.id), '[]') as attributes
    from (select 1) one
    left join haat.product_types p on p.slug = $type or ($type is null and p.id = $type_id)`,
});

export type ValueWrite = { item_id: string; attribute_id: string; value: AttributeValue };

/** Writes values of items and takes others away: those named, and those of attributes that are not of the item's type. */
export const writeValues = statement({
  name: 'catalogue/write-values',
  params: {
    item_ids: t.uuids,
    values: t.json<readonly ValueWrite[]>(),
    gone: t.json<readonly { item_id: string; attribute_id: string }[]>(),
  },
  text: `
    with gone as (
      delete from haat.item_attributes ia using haat.items i, haat.attributes a
      where ia.item_id = any($item_ids) and i.id = ia.item_id and a.id = ia.attribute_id
        and (a.product_type_id is distinct from i.product_type_id or exists (
          select from jsonb_to_recordset($gone) as g(item_id uuid, attribute_id uuid)
          where g.item_id = ia.item_id and g.attribute_id = ia.attribute_id))
    )
    insert into haat.item_attributes (item_id, attribute_id, value)
    select v.item_id, v.attribute_id, v.value
    from jsonb_to_recordset($values) as v(item_id uuid, attribute_id uuid, value jsonb)
    on conflict (item_id, attribute_id) do update set value = excluded.value`,
});

/** Required attributes that neither the item nor, of a parent, each of its published variants has a value of. */
export const missingRequired = statement({
  name: 'catalogue/missing-required',
  params: { id: t.uuid },
  row: { code: t.text },
  text: `
    select a.code from haat.items i join haat.attributes a on a.product_type_id = i.product_type_id and a.required
    where i.id = $id
      and not exists (select from haat.item_attributes ia where ia.item_id = i.id and ia.attribute_id = a.id)
      and not (i.structure = 'parent' and exists (select from haat.items v where v.parent_id = i.id)
        and not exists (select from haat.items v where v.parent_id = i.id and v.status = 'published'
          and not exists (select from haat.item_attributes va where va.item_id = v.id and va.attribute_id = a.id)))
    order by a.position`,
});

export type PictureWrite = { media_id: string; alt: Texts; focus: { x: number; y: number } };

/** Takes all pictures of an item down; `hangPictures` hangs the new ones. */
export const takePicturesDown = statement({
  name: 'catalogue/take-pictures-down',
  params: { id: t.uuid },
  text: 'delete from haat.item_pictures where item_id = $id',
});
export const hangPictures = statement({
  name: 'catalogue/hang-pictures',
  params: { id: t.uuid, pictures: t.json<readonly PictureWrite[]>() },
  text: `
    insert into haat.item_pictures (item_id, position, media_id, alt, focus_x, focus_y)
    select $id, p.ordinality - 1, (p.value ->> 'media_id')::uuid, p.value -> 'alt',
      (p.value -> 'focus' ->> 'x')::smallint, (p.value -> 'focus' ->> 'y')::smallint
    from jsonb_array_elements($pictures) with ordinality p`,
});

/** An item's links become those given, in their order. */
export const unlinkItem = statement({
  name: 'catalogue/unlink-item',
  params: { id: t.uuid },
  text: 'delete from haat.item_links where item_id = $id',
});
export const linkItem = statement({
  name: 'catalogue/link-item',
  params: { id: t.uuid, links: t.json<readonly { kind: string; to_id: string }[]>() },
  text: `
    insert into haat.item_links (item_id, kind, to_id, position)
    select $id, l.value ->> 'kind', (l.value ->> 'to_id')::uuid, l.ordinality
    from jsonb_array_elements($links) with ordinality l
    on conflict do nothing`,
});

/** One row where it went: nobody lists it, and it has no variants. */
export const deleteItem = statement({
  name: 'catalogue/delete-item',
  params: { id: t.uuid, seen: t.int },
  row: { id: t.uuid },
  text: `
    delete from haat.items i where i.id = $id and i.version = $seen
      and not exists (select from haat.listings l where l.item_id = i.id)
      and not exists (select from haat.items v where v.parent_id = i.id)
    returning i.id`,
});
