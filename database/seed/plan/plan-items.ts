import type { NewItem } from '#domains/catalogue/index.ts';
import { market } from '../market/index.ts';
import type { ProductSeed, ServiceSeed, VariantSeed } from '../market/types.ts';
import { diceOf } from '../pictures/random.ts';
import { clothOf } from './cloth-of.ts';
import { frameOf, productFrames } from './frames.ts';
import { type Desk, type MarketPlan, daysBefore } from './plan.ts';
import { inStoreEan } from './prices.ts';

/** An item somebody can sell, with the usual price. */
export type Sellable = {
  id: string;
  slug: string;
  category: string;
  /** The product or service it belongs to, and which of its variants it is. */
  of: string;
  code?: string;
  usualTaka: number;
};

type Items = Pick<MarketPlan, 'items' | 'itemPictures'> & { goods: Sellable[]; visits: Sellable[] };

/** The catalogue: services first, since products name the service that fits them. */
export function planItems(desk: Desk): Items {
  const plan: Items = { items: [], itemPictures: [], goods: [], visits: [] };
  market.services.forEach((service, position) => addService(desk, plan, service, position));
  market.products.forEach((product, position) => addProduct(desk, plan, product, position));
  return plan;
}

/** Items came into the market one by one, the last of them a season ago; in days before it is loaded. */
export const ageDays = (slug: string): number => diceOf(`came in ${slug}`).between(100, 380);

function addService(desk: Desk, plan: Items, service: ServiceSeed, position: number): void {
  const { slug, category, title, summary, description, durationMinutes, addOns, picture } = service;
  const id = desk.ids.uuid();
  plan.items.push({
    kind: 'service',
    id,
    slug,
    category,
    title,
    summary,
    description,
    durationMinutes,
    position,
    addOns: addOns.map(({ code, name, minutes }) => ({ id: desk.ids.uuid(), code, name, minutes })),
    createdAt: daysBefore(desk.now, ageDays(slug)),
  });
  for (const frame of ['still', 'room'] as const) {
    const { svg, alt } = frameOf({ slug, title, cloth: clothOf(category), picture }, frame);
    plan.itemPictures.push({ itemId: id, sketch: desk.sketches.add(svg), alt });
  }
  plan.visits.push({ id, slug, category, of: slug, usualTaka: service.priceTaka });
}

function addProduct(desk: Desk, plan: Items, product: ProductSeed, position: number): void {
  const { slug, type, category, title, summary, description, attributes, weightGrams, fittedBy } = product;
  const { variants = [] } = product;
  const id = desk.ids.uuid();
  const createdAt = daysBefore(desk.now, ageDays(slug));
  const alone = variants.length === 0;
  plan.items.push({
    kind: 'product',
    structure: alone ? 'standalone' : 'parent',
    id,
    slug,
    type,
    category,
    title,
    summary,
    description,
    attributes,
    weightGrams,
    position,
    createdAt,
    ...(fittedBy && { fittedBy }),
    ...(alone && { upc: inStoreEan(plan.items.length) }),
  });
  const subject = { slug, title, cloth: clothOf(category), picture: product.picture, size: product.size };
  for (const frame of productFrames(product.size)) {
    const { svg, alt } = frameOf(subject, frame);
    plan.itemPictures.push({ itemId: id, sketch: desk.sketches.add(svg), alt });
  }
  if (alone) plan.goods.push({ id, slug, category, of: slug, usualTaka: product.priceTaka });
  variants.forEach((variant, at) => addVariant(desk, plan, product, variant, { position: at, createdAt }));
}

function addVariant(
  desk: Desk,
  plan: Items,
  product: ProductSeed,
  variant: VariantSeed,
  shared: { position: number; createdAt: string },
): void {
  const { code, name, attributes, tint, accent, priceTaka } = variant;
  const id = desk.ids.uuid();
  const slug = `${product.slug}-${code}`;
  const item: NewItem = {
    kind: 'product',
    structure: 'variant',
    parent: product.slug,
    variantName: name,
    upc: inStoreEan(plan.items.length),
    id,
    slug,
    attributes,
    ...shared,
  };
  plan.items.push(item);
  plan.goods.push({ id, slug, category: product.category, of: product.slug, code, usualTaka: priceTaka });
  // A variant in the same colour is shown by its parent's pictures.
  if (tint === undefined && accent === undefined) return;
  const colours = { ...(tint && { tint }), ...(accent && { accent }) };
  const title = {
    en: `${product.title.en}, ${name.en}`,
    bn: `${product.title.bn}, ${name.bn}`,
  };
  const subject = {
    slug: product.slug,
    title,
    cloth: clothOf(product.category),
    picture: { ...product.picture, ...colours },
    size: product.size,
  };
  for (const frame of productFrames(product.size).slice(0, 2)) {
    const { svg, alt } = frameOf(subject, frame);
    plan.itemPictures.push({ itemId: id, sketch: desk.sketches.add(svg), alt });
  }
}
