import type { CategoryDraft } from '#contract/catalogue-admin.ts';

export type Row = Pick<CategoryDraft, 'slug' | 'parent'>;
/** Where a category would hang: below a parent (null: on top), before a neighbour (null: last). */
export type Target = { parent: string | null; before: string | null };
export type Step = 'up' | 'down' | 'in' | 'out';
export type Zone = 'before' | 'after' | 'into';

/** Where each step would take a category; null where it can go no further that way. The tree is in its order. */
export function stepTargets(tree: readonly Row[], slug: string): Record<Step, Target | null> {
  const row = tree.find((one) => one.slug === slug);
  if (!row) return { up: null, down: null, in: null, out: null };
  const neighbours = below(tree, row.parent);
  const place = neighbours.indexOf(slug);
  const previous = neighbours[place - 1];
  const next = neighbours[place + 1];
  const parent = tree.find((one) => one.slug === row.parent);
  return {
    up: previous === undefined ? null : { parent: row.parent, before: previous },
    down: next === undefined ? null : { parent: row.parent, before: neighbours[place + 2] ?? null },
    in: previous === undefined ? null : { parent: previous, before: null },
    out: parent ? { parent: parent.parent, before: after(tree, parent) } : null,
  };
}

/**
 * Where a category that is dropped on a row would hang. After a row that has others below it means first among those,
 * since that is where it is dropped to the eye. Null where it cannot hang there or hangs there already.
 */
export function dropTarget(
  tree: readonly Row[],
  slug: string,
  { over, zone }: { over: string; zone: Zone },
): Target | null {
  const there = tree.find((one) => one.slug === over);
  if (!there || hangsBelow(tree, over, slug)) return null;
  const children = below(tree, over).filter((one) => one !== slug);
  const target = targetAt(tree, there, zone, children, slug);
  const now = tree.find((one) => one.slug === slug);
  if (!now || (now.parent === target.parent && after(tree, now) === target.before)) return null;
  return target.before === slug ? null : target;
}

function targetAt(
  tree: readonly Row[],
  there: Row,
  zone: Zone,
  children: readonly string[],
  slug: string,
): Target {
  if (zone === 'into') return { parent: there.slug, before: null };
  if (zone === 'before') return { parent: there.parent, before: there.slug };
  const [first] = children;
  if (first !== undefined) return { parent: there.slug, before: first };
  const others = below(tree, there.parent).filter((one) => one !== slug);
  return { parent: there.parent, before: others[others.indexOf(there.slug) + 1] ?? null };
}

/** Is it this category itself, or does it hang below it? */
export function hangsBelow(tree: readonly Row[], slug: string, top: string): boolean {
  for (let at: string | null = slug; at !== null; at = tree.find((one) => one.slug === at)?.parent ?? null) {
    if (at === top) return true;
  }
  return false;
}

const below = (tree: readonly Row[], parent: string | null) =>
  tree.filter((one) => one.parent === parent).map((one) => one.slug);

function after(tree: readonly Row[], row: Row): string | null {
  const neighbours = below(tree, row.parent);
  return neighbours[neighbours.indexOf(row.slug) + 1] ?? null;
}
