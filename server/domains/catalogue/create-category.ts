import type { Transaction } from '#kernel/database/database.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type CategoryRow, findCategories, growTree, insertCategories } from './queries-write.ts';

export type NewCategory = {
  id: string;
  slug: string;
  /** Slug of the category above; none for a top category. */
  parent?: string;
  name: Texts;
  description: Texts;
  /** The cloth its pictures lie on; without one, that of the category above. */
  cloth?: string;
  pictureId?: string;
  position?: number;
};

type CategoryRefusal = Refusal<'not_found' | 'invalid_request'>;

/**
 * Adds a category to the tree and to its closure. Refuses a parent that does not exist, a slug that is taken,
 * and a top category without a cloth.
 */
export async function createCategory(
  tx: Transaction,
  category: NewCategory,
): Promise<{ id: string } | CategoryRefusal> {
  const answer = await createCategories(tx, [category]);
  return isRefusal(answer) ? answer : { id: category.id };
}

/** Many at once, in three statements; a parent stands before what is below it. Refuses as `createCategory`. */
export async function createCategories(
  tx: Transaction,
  categories: readonly NewCategory[],
): Promise<{ count: number } | CategoryRefusal> {
  const parents = categories.flatMap((category) => category.parent ?? []);
  const known = new Map<string, { id: string; cloth: string }>(
    (await tx.engine.many(findCategories, { slugs: [...new Set(parents)] })).map((row) => [row.slug, row]),
  );
  const rows: CategoryRow[] = [];
  for (const category of categories) {
    const parent = category.parent === undefined ? undefined : known.get(category.parent);
    if (category.parent !== undefined && !parent) {
      return refuse('not_found', `There is no category called ${category.parent}.`, '/parent');
    }
    const cloth = category.cloth ?? parent?.cloth;
    if (!cloth) return refuse('invalid_request', 'A top category needs a cloth of its own.', '/cloth');
    rows.push({
      id: category.id,
      slug: category.slug,
      parent_id: parent?.id ?? null,
      name: category.name,
      description: category.description,
      cloth,
      picture_id: category.pictureId ?? null,
      position: category.position ?? 0,
    });
    known.set(category.slug, { id: category.id, cloth });
  }
  const made = new Set((await tx.engine.many(insertCategories, { categories: rows })).map((row) => row.slug));
  const taken = rows.find((row) => !made.has(row.slug));
  if (taken) return refuse('invalid_request', `There is a category called ${taken.slug} already.`, '/slug');
  await tx.engine.run(growTree, { ids: rows.map((row) => row.id) });
  tx.emit(...rows.map(({ id }) => ({ topic: `category:${id}`, kind: 'category.created', subject: id })));
  return { count: rows.length };
}
