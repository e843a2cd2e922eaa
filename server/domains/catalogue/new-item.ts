import type { AttributeValue } from './attribute-fits.ts';
import type { Texts } from '#kernel/database/texts.ts';

export type AttributeValues = Readonly<Record<string, AttributeValue>>;

type Shared = {
  id: string;
  slug: string;
  /** What cannot be seen yet stays a draft; without a word, it is published. */
  draft?: boolean;
  position?: number;
  createdAt?: string;
};
type Described = Shared & {
  /** Slug of its category. */
  category: string;
  title: Texts;
  summary: Texts;
  description: Texts;
};

/** Sold as it stands, or a parent that is sold in its variants. */
export type NewProduct = Described & {
  kind: 'product';
  structure: 'standalone' | 'parent';
  /** Slug of its product type. */
  type: string;
  attributes: AttributeValues;
  upc?: string;
  weightGrams?: number;
  /** Slug of the service that fits it. */
  fittedBy?: string;
};

/** Takes from its parent whatever it does not say itself. */
export type NewVariant = Shared & {
  kind: 'product';
  structure: 'variant';
  /** Slug of the parent. */
  parent: string;
  variantName: Texts;
  /** Only those in which it differs. */
  attributes: AttributeValues;
  upc?: string;
  weightGrams?: number;
};

export type NewService = Described & {
  kind: 'service';
  durationMinutes: number;
  addOns: readonly { id: string; code: string; name: Texts; minutes: number }[];
};

export type NewItem = NewProduct | NewVariant | NewService;
