import type { Scoped } from '#kernel/database/database.ts';
import type { OscarProduct } from './oscar-product.ts';
import * as queries from './queries.ts';
import { slugOf } from '#domains/catalogue/index.ts';

type KnownAttribute = { id: string; kind: string; choices: ReadonlySet<string> };
type KnownType = { slug: string; attributes: ReadonlyMap<string, KnownAttribute> };
export type KnownItem = {
  id: string;
  slug: string;
  structure: string;
  type: string;
  title: string;
  description: string;
  attributes: Readonly<Record<string, string | number | boolean>>;
};
type KnownListing = {
  id: string;
  sku: string;
  priceMinor: number;
  currency: string;
  here: number;
  held: number;
  total: number;
};

/**
 * What is there already, as far as the products at hand touch it; planning adds to it what is going to be
 * there.
 */
export type Known = {
  types: Map<string, KnownType>;
  /** Slugs by path; see `pathKey`. */
  categories: Map<string, string>;
  categorySlugs: Set<string>;
  /** By the key of the product. */
  items: Map<string, KnownItem>;
  slugs: Set<string>;
  /** By item. */
  listings: Map<string, KnownListing>;
  /** Items of the seller by SKU. */
  skus: Map<string, string>;
};

export const nothingKnown = (): Known => ({
  types: new Map(),
  categories: new Map(),
  categorySlugs: new Set(),
  items: new Map(),
  slugs: new Set(),
  listings: new Map(),
  skus: new Map(),
});

export const pathKey = (names: readonly string[]) => names.map((name) => name.toLowerCase()).join('\n');

/** Addresses a new item may get, the nicest first. */
export function slugsFor(product: OscarProduct): [string, string] {
  const words = product.structure === 'variant' ? `${product.parentKey} ${product.title}` : product.title;
  const base = slugOf(words.replace(/^(?:slug|upc):/, ''), '');
  const own = slugOf(product.upc ?? product.key.replace(/^slug:/, ''), 'item');
  return [base || `${product.type.slug}-${own}`, `${base || product.type.slug}-${own}`];
}

/**
 * Looks up what the products touch. What is known already stays as it is: in a trial run it is ahead of the
 * database.
 */
export async function learn(
  engine: Scoped,
  known: Known,
  products: readonly OscarProduct[],
  seller: { id: string; location: string },
): Promise<void> {
  const add = <K, V>(map: Map<K, V>, key: K, value: V) => void (map.has(key) || map.set(key, value));
  const types = [...new Set(products.map((product) => product.type.slug))];
  for (const { slug, attributes } of await engine.many(queries.findTypes, { slugs: types })) {
    const byCode = attributes.map(({ id, code, kind, choices }) => {
      return [code, { id, kind, choices: new Set(choices.map((choice) => choice.code)) }] as const;
    });
    add(known.types, slug, { slug, attributes: new Map(byCode) });
  }
  await learnCategories(engine, known);
  const keys = [...products.map((product) => product.key), ...products.flatMap((one) => one.parentKey ?? [])];
  const items = await engine.many(queries.findItems, {
    seller: seller.id,
    upcs: products.flatMap((product) => product.upc ?? []),
    keys,
  });
  for (const { upc, key, type, kind, ...item } of items) {
    const one = { ...item, type: kind === 'product' ? (type ?? '') : 'service' };
    if (upc !== null) add(known.items, `upc:${upc}`, one);
    if (key !== null) add(known.items, key, one);
  }
  for (const { slug } of await engine.many(queries.findSlugs, { slugs: products.flatMap(slugsFor) })) {
    known.slugs.add(slug);
  }
  const listings = await engine.many(queries.findListings, {
    seller: seller.id,
    location: seller.location,
    items: items.map((item) => item.id),
    skus: products.flatMap((product) => product.stock?.sku ?? []),
  });
  for (const { item_id: item, price, ...listing } of listings) {
    add(known.skus, listing.sku, item);
    add(known.listings, item, { ...listing, priceMinor: price });
  }
}

async function learnCategories(engine: Scoped, known: Known): Promise<void> {
  const rows = await engine.many(queries.findCategoryTree, {});
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    const names: string[] = [];
    for (
      let one: typeof row | undefined = row;
      one;
      one = one.parent_id ? byId.get(one.parent_id) : undefined
    ) {
      names.unshift(one.name);
    }
    const key = pathKey(names);
    if (!known.categories.has(key)) known.categories.set(key, row.slug);
    known.categorySlugs.add(row.slug);
  }
}
