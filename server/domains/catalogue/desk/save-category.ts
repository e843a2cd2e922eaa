import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import {
  type CategoryChange,
  changeCategoryRow,
  deleteCategory,
  listDraftCategories,
  moveCategoryRow,
  takeTree,
  takenInCategories,
} from './queries-categories.ts';

type Saved = { id: string } | Refusal<'invalid_request' | 'in_use' | 'not_found' | 'precondition_failed'>;

/** Changes a category that is still the one seen. Refuses a slug or code that another has. */
export async function changeCategory(
  tx: Transaction,
  { slug, seen, change }: { slug: string; seen: number; change: CategoryChange },
): Promise<Saved> {
  const changed = await tx.engine.maybe(changeCategoryRow, { slug, seen, change });
  if (changed) return tell(tx, changed.id);
  const there = await tx.asker.maybe(listDraftCategories, { slug, language: 'en' });
  if (!there) return refuse('not_found');
  if (there.version !== seen) return refuse('precondition_failed');
  const wanted = { slug, wanted_slug: change.slug ?? null, wanted_code: change.code ?? null };
  const taken = await tx.engine.maybe(takenInCategories, wanted);
  return refuse('invalid_request', 'Another category has it.', `/${taken?.field ?? 'slug'}`);
}

/**
 * Hangs a category elsewhere, with all below it. Refuses a parent or neighbour that does not exist, and a place below
 * itself. The last of two who move at once wins; the tree stays a tree.
 */
export async function moveCategory(
  tx: Transaction,
  { slug, parent, before }: { slug: string; parent: string | null; before: string | null },
): Promise<Saved> {
  await tx.engine.run(takeTree, {});
  const there = await tx.asker.many(listDraftCategories, { slug: null, language: 'en' });
  const moved = there.find((one) => one.slug === slug);
  if (!moved) return refuse('not_found');
  for (let above = parent; above !== null; above = there.find((one) => one.slug === above)?.parent ?? null) {
    if (above === slug) return refuse('invalid_request', 'A category cannot hang below itself.', '/parent');
  }
  const rows = await tx.engine.many(moveCategoryRow, { slug, parent, before });
  if (rows.length > 0) return tell(tx, moved.id);
  const known = parent === null || there.some((one) => one.slug === parent);
  return known
    ? refuse('invalid_request', 'There is no such neighbour under this parent.', '/before')
    : refuse('invalid_request', `There is no category called ${parent}.`, '/parent');
}

/** Takes a category away. Refused while something is in it or hangs below it. */
export async function removeCategory(tx: Transaction, slug: string, seen: number): Promise<Saved> {
  const there = await tx.asker.maybe(listDraftCategories, { slug, language: 'en' });
  if (!there) return refuse('not_found');
  if (there.version !== seen) return refuse('precondition_failed');
  const gone = await tx.engine.maybe(deleteCategory, { slug, seen });
  if (!gone) return refuse('in_use', 'There are items in it or categories below it.');
  return tell(tx, gone.id);
}

function tell(tx: Transaction, id: string): { id: string } {
  tx.emit({ topic: `category:${id}`, kind: 'category.changed', subject: id });
  return { id };
}
