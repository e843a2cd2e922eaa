import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { fitsAttribute } from './attribute-fits.ts';
import { cleanHtml, cleanTexts } from '#kernel/html/clean-html.ts';
import type { AttributeValues, NewItem, NewProduct, NewService, NewVariant } from './new-item.ts';
import type { AddOnRow, ItemAttributeRow, ItemRow, KnownItem, KnownType } from './queries-write-items.ts';

export type References = {
  categories: ReadonlyMap<string, string>;
  types: readonly KnownType[];
  items: ReadonlyMap<string, KnownItem>;
};
export type ItemRefusal = Refusal<'not_found' | 'invalid_request'>;
export type CheckedItem = { row: ItemRow; attributes: ItemAttributeRow[]; addOns: AddOnRow[] };

/** The rows of a new item, or why it cannot be. */
export function checkItem(item: NewItem, known: References): CheckedItem | ItemRefusal {
  if (item.kind === 'service') return checkService(item, known);
  return item.structure === 'variant' ? checkVariant(item, known) : checkProduct(item, known);
}

const sharedOf = (item: NewItem) => ({
  id: item.id,
  slug: item.slug,
  status: item.draft ? ('draft' as const) : ('published' as const),
  position: item.position ?? 0,
  created_at: item.createdAt ?? null,
});
const withoutVariant = { parent_id: null, variant_name: null };

function checkProduct(item: NewProduct, known: References): CheckedItem | ItemRefusal {
  const category = categoryOf(item.category, known);
  if (isRefusal(category)) return category;
  const type = known.types.find((one) => one.slug === item.type);
  if (!type) return refuse('not_found', `There is no product type called ${item.type}.`, '/type');
  if (item.structure === 'parent' && item.upc) {
    return refuse('invalid_request', 'A parent is never sold, so it has no UPC.', '/upc');
  }
  const fittedBy = item.fittedBy === undefined ? null : known.items.get(item.fittedBy);
  if (item.fittedBy !== undefined && fittedBy?.kind !== 'service') {
    return refuse('not_found', `There is no service called ${item.fittedBy}.`, '/fittedBy');
  }
  const attributes = valuesOf(item.id, item.attributes, type);
  if (isRefusal(attributes)) return attributes;
  const { kind, structure, title, summary, description, upc, weightGrams } = item;
  const row: ItemRow = {
    ...sharedOf(item),
    ...withoutVariant,
    kind,
    structure,
    title,
    summary,
    description: cleanTexts(description),
    category_id: category,
    product_type_id: type.id,
    upc: upc ?? null,
    duration_minutes: null,
    weight_grams: weightGrams ?? null,
    fitted_by_id: fittedBy?.id ?? null,
  };
  return { row, attributes, addOns: [] };
}

function checkVariant(item: NewVariant, known: References): CheckedItem | ItemRefusal {
  const parent = known.items.get(item.parent);
  const type = known.types.find((one) => one.id === parent?.product_type_id);
  if (!parent || !type) return refuse('not_found', `There is no product called ${item.parent}.`, '/parent');
  if (parent.structure !== 'parent') {
    return refuse('invalid_request', `${item.parent} is sold as it stands.`, '/parent');
  }
  const attributes = valuesOf(item.id, item.attributes, type);
  if (isRefusal(attributes)) return attributes;
  const { id: parentId, ...inherited } = parent;
  const row: ItemRow = {
    ...inherited,
    ...sharedOf(item),
    structure: 'variant',
    parent_id: parentId,
    variant_name: item.variantName,
    upc: item.upc ?? null,
    duration_minutes: null,
    weight_grams: item.weightGrams ?? parent.weight_grams,
  };
  return { row, attributes, addOns: [] };
}

function checkService(item: NewService, known: References): CheckedItem | ItemRefusal {
  const category = categoryOf(item.category, known);
  if (isRefusal(category)) return category;
  const { kind, title, summary, description, durationMinutes } = item;
  if (!Number.isInteger(durationMinutes) || durationMinutes < 15 || durationMinutes > 1440) {
    return refuse('invalid_request', 'A visit lasts 15 minutes to a day.', '/durationMinutes');
  }
  if (new Set(item.addOns.map((addOn) => addOn.code)).size < item.addOns.length) {
    return refuse('invalid_request', 'Two add-ons have the same code.', '/addOns');
  }
  const row: ItemRow = {
    ...sharedOf(item),
    ...withoutVariant,
    kind,
    title,
    summary,
    description: cleanTexts(description),
    structure: 'standalone',
    category_id: category,
    product_type_id: null,
    upc: null,
    duration_minutes: durationMinutes,
    weight_grams: null,
    fitted_by_id: null,
  };
  const addOns = item.addOns.map((addOn, position) => ({ ...addOn, item_id: item.id, position }));
  return { row, attributes: [], addOns };
}

function categoryOf(slug: string, known: References): string | ItemRefusal {
  const id = known.categories.get(slug);
  return id ?? refuse('not_found', `There is no category called ${slug}.`, '/category');
}

function valuesOf(
  itemId: string,
  values: AttributeValues,
  type: KnownType,
): ItemAttributeRow[] | Refusal<'invalid_request'> {
  const rows: ItemAttributeRow[] = [];
  for (const [code, value] of Object.entries(values)) {
    const attribute = type.attributes.find((one) => one.code === code);
    if (!attribute || !fitsAttribute(value, attribute)) {
      const what = attribute ? `${String(value)} is no value of ${code}` : `${type.slug} has no ${code}`;
      return refuse('invalid_request', `${what}.`, `/attributes/${code}`);
    }
    const stored = attribute.kind === 'rich_text' ? cleanHtml(String(value)) : value;
    rows.push({ item_id: itemId, attribute_id: attribute.id, value: stored });
  }
  return rows;
}
