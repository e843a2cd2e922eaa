import { market } from '../market/index.ts';
import { stillLife } from '../pictures/still-life.ts';
import { clothOf } from './cloth-of.ts';
import type { Desk, MarketPlan } from './plan.ts';

/** Areas, categories with the object that stands for them, and what is asked about each kind of product. */
export function planCategories({
  ids,
  sketches,
}: Desk): Pick<MarketPlan, 'areas' | 'categories' | 'productTypes'> {
  return {
    areas: market.areas.map((area, position) => ({ ...area, id: ids.uuid(), position })),
    categories: market.categories.map(({ slug, parent, name, description, object }, position) => {
      const cloth = clothOf(slug);
      return {
        id: ids.uuid(),
        slug,
        ...(parent && { parent }),
        name,
        description,
        cloth,
        position,
        sketch: sketches.add(stillLife({ object, cloth, frame: 'still', seed: `category ${slug}` })),
      };
    }),
    productTypes: market.productTypes.map(({ slug, name, attributes }) => ({
      id: ids.uuid(),
      slug,
      name,
      attributes: attributes.map((attribute) => ({ ...attribute, id: ids.uuid() })),
    })),
  };
}
