import type { Transaction } from '#kernel/database/database.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type CheckedItem, type ItemRefusal, checkItem } from './check-item.ts';
import type { NewItem } from './new-item.ts';
import { type KnownItem, findReferences, insertItems } from './queries-write-items.ts';

/**
 * Puts a product, a variant or a service into the catalogue, with attribute values and add-ons. Refuses a
 * category, type, parent or fitting service that does not exist, attribute values that do not fit the type,
 * and a slug or UPC that is taken.
 */
export async function createItem(tx: Transaction, item: NewItem): Promise<{ id: string } | ItemRefusal> {
  const answer = await createItems(tx, [item]);
  return isRefusal(answer) ? answer : { id: item.id };
}

/**
 * Many at once, in two statements; what another points at (parents, services that fit) stands before it.
 * Refuses as `createItem` does, and then none should be kept.
 */
export async function createItems(
  tx: Transaction,
  items: readonly NewItem[],
): Promise<{ count: number } | ItemRefusal> {
  const found = await tx.engine.one(findReferences, slugsIn(items));
  const known = {
    categories: new Map(Object.entries(found.categories)),
    types: found.types,
    items: new Map<string, KnownItem>(Object.entries(found.items)),
  };
  const checked: CheckedItem[] = [];
  for (const item of items) {
    const rows = checkItem(item, known);
    if (isRefusal(rows)) return rows;
    checked.push(rows);
    known.items.set(item.slug, rows.row);
  }
  const made = await tx.engine.many(insertItems, {
    items: checked.map(({ row }) => row),
    attributes: checked.flatMap(({ attributes }) => attributes),
    add_ons: checked.flatMap(({ addOns }) => addOns),
  });
  const slugs = new Set(made.map((row) => row.slug));
  const taken = items.find((item) => !slugs.has(item.slug));
  if (taken) {
    return refuse('invalid_request', `The slug ${taken.slug} or its UPC belongs to another item.`, '/slug');
  }
  tx.emit(...items.map(({ id }) => ({ topic: `item:${id}`, kind: 'item.created', subject: id })));
  return { count: items.length };
}

function slugsIn(items: readonly NewItem[]) {
  const categories = new Set<string>();
  const types = new Set<string>();
  const others = new Set<string>();
  for (const item of items) {
    if (item.kind === 'product' && item.structure === 'variant') {
      others.add(item.parent);
    } else {
      categories.add(item.category);
      if (item.kind === 'product') {
        types.add(item.type);
        if (item.fittedBy !== undefined) others.add(item.fittedBy);
      }
    }
  }
  return { categories: [...categories], types: [...types], items: [...others] };
}
