import type { NewCategory, NewItem, NewProductType } from '#domains/catalogue/index.ts';
import type { NewListing, StockReceipt } from '#domains/supply/index.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import type { Known, KnownItem } from './known.ts';
import { slugsFor } from './known.ts';
import type { Fault, OscarProduct } from './oscar-product.ts';
import { planCategory, planType } from './plan-catalogue.ts';
import { planListing } from './plan-listing.ts';
import { summaryOf } from './plain-text.ts';
import type { ItemChange, ListingChange, ValueChange } from './queries-write.ts';

export type PlanContext = {
  seller: { id: string; location: string };
  currency: string;
  ids: Ids;
  /** Stands in the book of stock beside each correction. */
  reason: string;
};

/** What is to be written for some products, in the order of the lists. */
export type Plan = {
  types: NewProductType[];
  categories: NewCategory[];
  items: NewItem[];
  keys: { key: string; item_id: string }[];
  changedItems: ItemChange[];
  values: ValueChange[];
  listings: NewListing[];
  changedListings: ListingChange[];
  receipts: StockReceipt[];
  faults: Fault[];
  products: { new: number; changed: number; unchanged: number };
  offers: { new: number; changed: number; unchanged: number };
};

const emptyPlan = (): Plan => ({
  types: [],
  categories: [],
  items: [],
  keys: [],
  changedItems: [],
  values: [],
  listings: [],
  changedListings: [],
  receipts: [],
  faults: [],
  products: { new: 0, changed: 0, unchanged: 0 },
  offers: { new: 0, changed: 0, unchanged: 0 },
});

/**
 * Compares products with what is known and answers what to write; adds it to `known`. A product that cannot
 * be becomes a fault, and nothing of it is planned. What a file does not say (an empty description, no
 * stock) stays as it is, and so does the category of a product that is there.
 */
export function planBatch(products: readonly OscarProduct[], known: Known, context: PlanContext): Plan {
  const plan = emptyPlan();
  for (const product of products) {
    const item = known.items.get(product.key);
    const fault = whyNot(product, item, known);
    if (fault) {
      plan.faults.push({ ...product.place, ...fault });
      continue;
    }
    const there = item ? changeItem(product, item, known, plan) : addItem(product, known, plan, context);
    if (product.stock) planListing(product.stock, there, known, plan, context);
  }
  return plan;
}

type Why = { column?: string; reason: string };

function whyNot(product: OscarProduct, item: KnownItem | undefined, known: Known): Why | undefined {
  if (item && item.structure !== product.structure) {
    return {
      column: 'structure',
      reason: `is a ${item.structure} product here and a ${product.structure} one there`,
    };
  }
  if (item && item.type !== product.type.slug) {
    return { column: 'product type', reason: `is “${item.type}” here; a product keeps its type` };
  }
  if (product.parentKey && !known.items.has(product.parentKey)) {
    return { column: 'parent', reason: 'was not imported' };
  }
  const attributes = known.types.get(product.type.slug)?.attributes;
  for (const [code, value] of Object.entries(product.attributes)) {
    const attribute = attributes?.get(code);
    const defined = product.type.attributes.find((one) => one.code === code);
    if (attributes && attribute?.kind !== defined?.kind) {
      return { column: code, reason: `the product type ${product.type.slug} has no such attribute here` };
    }
    if (attribute?.kind === 'choice' && !attribute.choices.has(String(value))) {
      return { column: code, reason: `“${value}” is none of the choices here` };
    }
  }
  const { stock } = product;
  const owner = stock && known.skus.get(stock.sku);
  if (owner && owner !== item?.id) {
    return { column: 'partner SKU', reason: `the seller has another product under ${stock.sku}` };
  }
  const listing = stock && item && known.listings.get(item.id);
  const left = listing ? listing.here + stock.quantity - listing.total : 0;
  if (listing && left < listing.held) {
    const reason = `cannot become ${stock.quantity}: ${listing.held} are set aside for orders`;
    return {
      column: 'number in stock',
      reason: left < 0 ? `cannot become ${stock.quantity}: more lie elsewhere` : reason,
    };
  }
  return undefined;
}

function addItem(product: OscarProduct, known: Known, plan: Plan, { ids }: PlanContext): KnownItem {
  planType(product.type, known, plan, ids);
  const category = product.parentKey ? '' : planCategory(product.category, known, plan, ids);
  const id = ids.uuid();
  const [nice, own] = slugsFor(product);
  const slug = [nice, own].find((one) => !known.slugs.has(one)) ?? `${own.slice(0, 60)}-${id}`;
  known.slugs.add(slug);
  const parent = product.parentKey ? known.items.get(product.parentKey) : undefined;
  const shared = { id, slug, ...(product.draft && { draft: true }), attributes: product.attributes };
  const upc = product.upc !== undefined && product.structure !== 'parent' ? { upc: product.upc } : {};
  plan.items.push(
    parent
      ? {
          ...shared,
          ...upc,
          kind: 'product',
          structure: 'variant',
          parent: parent.slug,
          variantName: { en: product.title },
        }
      : {
          ...shared,
          ...upc,
          kind: 'product',
          structure: product.structure === 'parent' ? 'parent' : 'standalone',
          type: product.type.slug,
          category,
          title: { en: product.title },
          summary: { en: summaryOf(product.description) },
          description: { en: product.description },
        },
  );
  if (upc.upc === undefined) plan.keys.push({ key: product.key, item_id: id });
  plan.products.new++;
  const { structure, title, description, attributes } = product;
  const item = { id, slug, structure, type: product.type.slug, title, description, attributes };
  known.items.set(product.key, item);
  return item;
}

function changeItem(product: OscarProduct, item: KnownItem, known: Known, plan: Plan): KnownItem {
  const description = product.description || item.description;
  // A variant's title is its parent's, which its own row says nothing about.
  const retold =
    product.structure !== 'variant' && (product.title !== item.title || description !== item.description);
  if (retold) {
    plan.changedItems.push({
      id: item.id,
      title: { en: product.title },
      summary: { en: summaryOf(description) },
      description: { en: description },
    });
  }
  const values = Object.entries(product.attributes).filter(
    ([code, value]) => item.attributes[code] !== value,
  );
  for (const [code, value] of values) {
    const attribute = known.types.get(product.type.slug)?.attributes.get(code);
    if (attribute) plan.values.push({ item_id: item.id, attribute_id: attribute.id, value });
  }
  plan.products[retold || values.length > 0 ? 'changed' : 'unchanged']++;
  const attributes = { ...item.attributes, ...product.attributes };
  const changed = { ...item, ...(retold && { title: product.title, description }), attributes };
  known.items.set(product.key, changed);
  return changed;
}
