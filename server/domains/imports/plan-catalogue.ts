import type { Ids } from '#kernel/ids/ids.ts';
import { type Known, pathKey } from './known.ts';
import type { OscarType } from './oscar-product.ts';
import type { Plan } from './plan-batch.ts';
import { slugOf } from '#domains/catalogue/index.ts';

const cloths = ['sky', 'turmeric', 'clay', 'slate'] as const;

/** Plans a product type unless there is one under its slug. */
export function planType(type: OscarType, known: Known, plan: Plan, ids: Ids): void {
  if (known.types.has(type.slug)) return;
  const attributes = type.attributes.map(({ code, name, kind, choices }) => ({
    id: ids.uuid(),
    code,
    name: { en: name },
    kind,
    ...(kind === 'choice' && {
      choices: choices.map((choice) => ({ code: choice.code, name: { en: choice.name } })),
    }),
  }));
  plan.types.push({ id: ids.uuid(), slug: type.slug, name: { en: type.name }, attributes });
  known.types.set(type.slug, {
    slug: type.slug,
    attributes: new Map(
      attributes.map(({ id, code, kind, choices }) => [
        code,
        { id, kind, choices: new Set(choices?.map((choice) => choice.code)) },
      ]),
    ),
  });
}

/** The slug of a category, which is planned with all above it where it is missing. */
export function planCategory(names: readonly string[], known: Known, plan: Plan, ids: Ids): string {
  const key = pathKey(names);
  const there = known.categories.get(key);
  if (there) return there;
  const above = names.slice(0, -1);
  const parent = above.length > 0 ? planCategory(above, known, plan, ids) : undefined;
  const id = ids.uuid();
  const slug =
    [slugOf(names.at(-1)!, ''), slugOf(names.join(' '), '')].find(
      (one) => one && !known.categorySlugs.has(one),
    ) ?? `category-${id}`;
  plan.categories.push({
    id,
    slug,
    name: { en: names.at(-1)! },
    description: { en: '' },
    ...(parent === undefined ? { cloth: cloths[known.categories.size % cloths.length]! } : { parent }),
  });
  known.categories.set(key, slug);
  known.categorySlugs.add(slug);
  return slug;
}
