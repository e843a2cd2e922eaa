import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

export type VariantWrite = {
  id: string;
  slug: string;
  variant_name: Texts;
  upc: string | null;
  code: string | null;
  weight_grams: number | null;
  status: string;
  position: number;
};

/**
 * Takes the next version of a product that is still the one seen, as a parent or standing alone. Nothing where it is
 * another version, or where sellers list as it stands what is to become a parent.
 */
export const claimParent = statement({
  name: 'catalogue/claim-parent',
  params: { id: t.uuid, seen: t.int, structure: t.text },
  row: { id: t.uuid },
  text: `
    update haat.items i set structure = $structure, version = i.version + 1,
      upc = case when $structure = 'parent' then null else i.upc end
    where i.id = $id and i.version = $seen and i.kind = 'product' and i.structure <> 'variant'
      and ($structure <> 'parent' or not exists (select from haat.listings l where l.item_id = i.id))
    returning i.id`,
});

/** Variants that are not kept and that nobody lists. */
export const deleteVariants = statement({
  name: 'catalogue/delete-variants',
  params: { parent_id: t.uuid, kept: t.uuids },
  row: { id: t.uuid },
  text: `
    delete from haat.items v where v.parent_id = $parent_id and v.id <> all($kept)
      and not exists (select from haat.listings l where l.item_id = v.id)
    returning v.id`,
});

/** Variants new or changed. Those whose slug, UPC or code another item has are left out of the answer. */
export const writeVariants = statement({
  name: 'catalogue/write-variants',
  params: { parent_id: t.uuid, variants: t.json<readonly VariantWrite[]>() },
  row: { id: t.uuid },
  text: `
    with given as (
      select v.*, p.kind, p.product_type_id, p.category_id, p.title, p.summary, p.description, p.fitted_by_id
      from jsonb_to_recordset($variants) as v(id uuid, slug text, variant_name jsonb, upc text, code text,
        weight_grams integer, status text, position integer)
      cross join haat.items p where p.id = $parent_id
        and not exists (select from haat.items o where o.id <> v.id
          and (o.slug = v.slug or o.upc = v.upc or o.code = v.code))
    ), changed as (
      update haat.items i set variant_name = g.variant_name, upc = g.upc, code = g.code,
        weight_grams = g.weight_grams, status = g.status, position = g.position, version = i.version + 1
      from given g where i.id = g.id and i.parent_id = $parent_id returning i.id
    ), made as (
      insert into haat.items (id, slug, kind, structure, parent_id, product_type_id, category_id, title, summary,
        description, variant_name, upc, code, status, weight_grams, fitted_by_id, position, created_at)
      select g.id, g.slug, g.kind, 'variant', $parent_id, g.product_type_id, g.category_id, g.title, g.summary,
        g.description, g.variant_name, g.upc, g.code, g.status, g.weight_grams, g.fitted_by_id, g.position, haat.now()
      from given g where not exists (select from haat.items i where i.id = g.id)
      on conflict do nothing returning id
    )
    select id from changed union all select id from made`,
});
