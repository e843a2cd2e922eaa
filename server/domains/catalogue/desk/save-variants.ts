import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { slugOf } from '../slug-of.ts';
import { lacks, tellChanged } from './change-item.ts';
import { type GivenValues, checkValues, namedBy } from './check-values.ts';
import { type ValueWrite, findNamed, missingRequired, readDraft, writeValues } from './queries-items.ts';
import { claimParent, deleteVariants, writeVariants } from './queries-variants.ts';

export type VariantGiven = {
  id?: string | undefined;
  variant_name: Texts;
  attributes: GivenValues;
  upc: string | null;
  code: string | null;
  weight_grams: number | null;
  status: 'draft' | 'published';
};

type Refused = Refusal<'invalid_request' | 'in_use' | 'not_found' | 'precondition_failed'>;

/**
 * The variants of a product become those given, in their order. The first makes the product a parent, which nobody
 * may list as it stands; taking the last away makes it stand alone again. Refuses to take away what sellers list,
 * values that do not fit the type, two variants with the same values, and a UPC or code that is taken.
 */
export async function saveVariants(
  tx: Transaction,
  ids: Ids,
  { id, seen, variants }: { id: string; seen: number; variants: readonly VariantGiven[] },
): Promise<{ id: string } | Refused> {
  const draft = await tx.asker.maybe(readDraft, { id, language: 'en' });
  if (!draft) return refuse('not_found');
  if (draft.version !== seen) return refuse('precondition_failed');
  if (draft.kind !== 'product' || draft.structure === 'variant') {
    return refuse('invalid_request', 'Only a product has variants.', '/variants');
  }
  const foreign = variants.findIndex((one) => one.id && !draft.variants.some((known) => known.id === one.id));
  if (foreign >= 0)
    return refuse('invalid_request', 'This product has no such variant.', `/variants/${foreign}/id`);
  const twin = twinOf(variants);
  if (twin >= 0) return refuse('invalid_request', 'An earlier variant is the same.', `/variants/${twin}`);

  const structure = variants.length > 0 ? 'parent' : 'standalone';
  const parent = await tx.engine.maybe(claimParent, { id, seen, structure });
  if (!parent) return refuse('in_use', 'Sellers list this product as it stands.', '/variants');
  const values = await valuesFor(tx, draft.type, variants, ids);
  if (isRefusal(values)) return values;

  const rows = values.rows;
  await tx.engine.many(deleteVariants, { parent_id: id, kept: rows.map((row) => row.id) });
  const taken = new Set([draft.slug]);
  const written = await tx.engine.many(writeVariants, {
    parent_id: id,
    variants: rows.map(({ id: variantId, given }, position) => ({
      id: variantId,
      slug:
        draft.variants.find((known) => known.id === variantId)?.slug ??
        newSlug(draft.slug, given, taken, variantId),
      variant_name: given.variant_name,
      upc: given.upc,
      code: given.code,
      weight_grams: given.weight_grams ?? draft.weight_grams,
      status: given.status,
      position,
    })),
  });
  const unwritten = rows.findIndex((row) => !written.some((one) => one.id === row.id));
  if (unwritten >= 0) {
    return refuse('invalid_request', 'Another item has this UPC or code.', `/variants/${unwritten}`);
  }
  const codes = new Set(values.values.map((one) => `${one.item_id} ${one.attribute_id}`));
  const gone = rows.flatMap((row) =>
    values.attributes
      .filter((attribute) => !codes.has(`${row.id} ${attribute.id}`))
      .map((attribute) => ({ item_id: row.id, attribute_id: attribute.id })),
  );
  await tx.engine.run(writeValues, { item_ids: rows.map((row) => row.id), values: values.values, gone });

  const after = await tx.engine.one(readDraft, { id, language: 'en' });
  if (after.variants.length > rows.length) {
    return refuse('in_use', 'Sellers list a variant that is missing here.', '/variants');
  }
  if (after.status === 'published') {
    const lacking = await tx.engine.many(missingRequired, { id });
    if (lacking.length > 0) return lacks(lacking);
  }
  tellChanged(tx, [id, ...rows.map((row) => row.id)]);
  return { id };
}

async function valuesFor(tx: Transaction, type: string | null, variants: readonly VariantGiven[], ids: Ids) {
  const rows = variants.map((given) => ({ id: given.id ?? ids.uuid(), given }));
  const names = namedBy(variants.map((one) => one.attributes));
  const named = await tx.engine.one(findNamed, {
    category: null,
    type,
    type_id: null,
    service: null,
    items: [],
    media: names,
    entities: names,
  });
  const values: ValueWrite[] = [];
  for (const [place, row] of rows.entries()) {
    const at = `/variants/${place}/attributes`;
    const checked = checkValues(row.id, row.given.attributes, named.attributes, named, at);
    if (isRefusal(checked)) return checked;
    values.push(...checked.values);
  }
  return { rows, values, attributes: named.attributes };
}

/** The first variant that has the name and the values of one before it; -1 without one. */
export function twinOf(variants: readonly Pick<VariantGiven, 'variant_name' | 'attributes'>[]): number {
  const seen = new Set<string>();
  return variants.findIndex(({ variant_name: name, attributes }) => {
    const values = Object.entries(attributes).filter(([, value]) => value !== null);
    const key = JSON.stringify([
      name.en ?? '',
      name.bn ?? '',
      values.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

function newSlug(
  parent: string,
  { variant_name: name }: VariantGiven,
  taken: Set<string>,
  id: string,
): string {
  const wanted = `${parent}-${slugOf(name.en ?? '', id.slice(-12))}`.slice(0, 107);
  const slug = taken.has(wanted) ? `${wanted}-${id.slice(-12)}` : wanted;
  taken.add(slug);
  return slug;
}
