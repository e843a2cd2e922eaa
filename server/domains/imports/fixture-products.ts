import { FieldFault, checkStock, checkText, checkUpc } from './check-fields.ts';
import { categoryPaths } from './fixture-categories.ts';
import { type FixtureObject, isTrue, textIn } from './fixture-object.ts';
import { type FixtureTables, typesOf } from './fixture-types.ts';
import { valuesOf } from './fixture-values.ts';
import type { Fault, OscarProduct, OscarType } from './oscar-product.ts';
import { plainText } from './plain-text.ts';

/** Where products go that their shop gave no category. */
const uncategorised = ['Uncategorised'];

const consumed = new Set(
  [
    'productclass category productcategory product productattribute productattributevalue',
    'attributeoptiongroup attributeoption',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `catalogue.${name}`)
    .concat('partner.partner', 'partner.stockrecord'),
);

export type FixtureProducts = {
  /** Parents before their variants. */
  products: OscarProduct[];
  faults: Fault[];
  /** What is not imported (yet), with how often it occurred. */
  left: Map<string, number>;
};

/**
 * The products of the fixtures of one shop, whose objects refer to each other. Of two equal keys the later
 * wins.
 */
export function fixtureProducts(objects: readonly FixtureObject[], decimals: number): FixtureProducts {
  const byModel = Map.groupBy(objects, (object) => object.model);
  const maps = new Map([...byModel].map(([model, all]) => [model, new Map(all.map((one) => [one.pk, one]))]));
  const tables: FixtureTables = (model) => maps.get(model) ?? new Map();
  const left = new Map<string, number>();
  const leave = (what: string) => left.set(what, (left.get(what) ?? 0) + 1);
  for (const [model, all] of byModel) if (!consumed.has(model)) all.forEach(() => leave(model));

  const shop: Shop = {
    types: typesOf(tables),
    paths: categoryPaths(tables),
    placed: Map.groupBy(tables('catalogue.productcategory').values(), (one) => textIn(one, 'product')),
    stocked: Map.groupBy(tables('partner.stockrecord').values(), (one) => textIn(one, 'product')),
    valued: Map.groupBy(tables('catalogue.productattributevalue').values(), (one) => textIn(one, 'product')),
    tables,
    decimals,
    leave,
  };
  const read: FixtureProducts = { products: [], faults: [], left };
  const all = [...tables('catalogue.product').values()];
  const isChild = (one: FixtureObject) => textIn(one, 'structure') === 'child';
  for (const object of [...all.filter((one) => !isChild(one)), ...all.filter(isChild)]) {
    try {
      read.products.push(isChild(object) ? childOf(object, shop) : productOf(object, shop));
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      const { column, reason } = error;
      read.faults.push({ file: object.file, entry: `${object.model} ${object.pk}`, column, reason });
    }
  }
  return read;
}

type Shop = {
  types: Map<string, OscarType>;
  paths: Map<string, string[]>;
  placed: Map<string, FixtureObject[]>;
  stocked: Map<string, FixtureObject[]>;
  valued: Map<string, FixtureObject[]>;
  tables: FixtureTables;
  decimals: number;
  leave(what: string): void;
};

function productOf(object: FixtureObject, shop: Shop): OscarProduct {
  const type = shop.types.get(textIn(object, 'product_class'));
  if (!type) throw new FieldFault('product_class', 'names no product type of the fixture');
  const structure = textIn(object, 'structure') === 'parent' ? 'parent' : 'standalone';
  const paths = (shop.placed.get(object.pk) ?? []).map(
    (one) => shop.paths.get(textIn(one, 'category')) ?? [],
  );
  if (paths.length > 1) shop.leave('further categories of a product');
  const category = paths.find((path) => path.length > 0) ?? uncategorised;
  const { values, left } = valuesOf(shop.valued.get(object.pk) ?? [], shop.tables);
  left.forEach((kind) => shop.leave(`attribute of kind ${kind}`));
  return {
    ...sharedOf(object),
    structure,
    type,
    category,
    title: checkText('title', textIn(object, 'title'), 1, 300),
    description: plainText(checkText('description', textIn(object, 'description'), 0, 100_000)),
    attributes: values,
    ...(structure === 'standalone' && stockOf(object, shop)),
  };
}

function childOf(object: FixtureObject, shop: Shop): OscarProduct {
  const parent = shop.tables('catalogue.product').get(textIn(object, 'parent'));
  const type = parent && shop.types.get(textIn(parent, 'product_class'));
  if (!parent || !type) throw new FieldFault('parent', 'names no product of the fixture');
  const { values, words, left } = valuesOf(shop.valued.get(object.pk) ?? [], shop.tables);
  left.forEach((kind) => shop.leave(`attribute of kind ${kind}`));
  const parentKey = keyOf(parent);
  const variantName = words.join(', ') || textIn(object, 'title').trim() || `Variant ${object.pk}`;
  const told = Object.entries(values).map(([code, value]) => `${code}=${value}`);
  const own = `${parentKey}|${told.toSorted().join('|') || object.pk}`.slice(0, 400);
  const shared = sharedOf(object);
  return {
    ...shared,
    key: shared.upc ? shared.key : own,
    structure: 'variant',
    type,
    category: [],
    title: checkText('title', variantName, 1, 300),
    description: '',
    attributes: values,
    parentKey,
    variantName: checkText('title', variantName, 1, 300),
    ...stockOf(object, shop),
  };
}

function sharedOf(object: FixtureObject) {
  const upc = textIn(object, 'upc').trim();
  return {
    place: { file: object.file, entry: `product ${object.pk}` },
    key: keyOf(object),
    ...(upc && { upc: checkUpc(upc) }),
    ...(object.fields.is_public !== undefined && !isTrue(textIn(object, 'is_public')) && { draft: true }),
  };
}

function keyOf(object: FixtureObject): string {
  const upc = textIn(object, 'upc').trim();
  return upc ? `upc:${upc}` : `slug:${textIn(object, 'slug') || object.pk}`;
}

function stockOf(object: FixtureObject, shop: Shop): Pick<OscarProduct, 'stock'> {
  const [record, ...others] = shop.stocked.get(object.pk) ?? [];
  others.forEach(() => shop.leave('stock of further partners'));
  if (!record) return {};
  const [price, units] = [textIn(record, 'price'), textIn(record, 'num_in_stock')];
  return { stock: checkStock(textIn(record, 'partner_sku'), price, units || '0', shop.decimals) };
}
