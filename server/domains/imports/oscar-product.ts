import type { NewProductType } from '#domains/catalogue/index.ts';

/** Where something stands in what was given; `entry` names it where lines say nothing. */
export type Place = { file: string; line?: number; entry?: string };
/** Something that could not be imported, and why. */
export type Fault = Place & { column?: string; reason: string };

export type OscarAttribute = {
  code: string;
  name: string;
  kind: NewProductType['attributes'][number]['kind'];
  choices: readonly { code: string; name: string }[];
};
export type OscarType = { slug: string; name: string; attributes: readonly OscarAttribute[] };

/** One product as Oscar's files tell it, checked and in our units. */
export type OscarProduct = {
  place: Place;
  /** Finds it again: `upc:…`, or what its shop calls it where it has none. */
  key: string;
  upc?: string;
  structure: 'standalone' | 'parent' | 'variant';
  draft?: boolean;
  type: OscarType;
  /** Names from the top category down; a variant has its parent's. */
  category: readonly string[];
  title: string;
  description: string;
  attributes: Readonly<Record<string, string | number | boolean>>;
  parentKey?: string;
  variantName?: string;
  /** Without it the product is known but nobody sells it. */
  stock?: { sku: string; priceMinor: number; quantity: number };
};
