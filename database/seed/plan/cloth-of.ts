import { market } from '../market/index.ts';
import type { CategorySeed, Cloth } from '../market/types.ts';

const bySlug = new Map(market.categories.map((category) => [category.slug, category]));

export function categoryNamed(slug: string): CategorySeed {
  const category = bySlug.get(slug);
  if (!category) throw new RangeError(`the demo market has no category ${slug}`);
  return category;
}

/** The cloth of a category: its own, or that of the category above. */
export function clothOf(slug: string): Cloth {
  const { cloth, parent } = categoryNamed(slug);
  if (cloth) return cloth;
  if (!parent) throw new RangeError(`the top category ${slug} has no cloth`);
  return clothOf(parent);
}
