import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row, type Target, dropTarget, hangsBelow, stepTargets } from './move-targets.ts';

// a, a1, a2, a2x, b, c
const tree: Row[] = [
  { slug: 'a', parent: null },
  { slug: 'a1', parent: 'a' },
  { slug: 'a2', parent: 'a' },
  { slug: 'a2x', parent: 'a2' },
  { slug: 'b', parent: null },
  { slug: 'c', parent: null },
];

describe('a step', () => {
  it.each([
    ['up', 'b', { parent: null, before: 'a' }],
    ['up', 'a', null],
    ['down', 'a', { parent: null, before: 'c' }],
    ['down', 'b', { parent: null, before: null }],
    ['down', 'c', null],
    ['in', 'a2', { parent: 'a1', before: null }],
    ['in', 'a1', null],
    ['out', 'a2x', { parent: 'a', before: null }],
    ['out', 'a1', { parent: null, before: 'b' }],
    ['out', 'b', null],
  ] as const)('%s takes %s to its place or nowhere', (step, slug, target) => {
    expect(stepTargets(tree, slug)[step]).toEqual(target);
  });

  it('takes what is not there nowhere', () => {
    expect(stepTargets(tree, 'gone')).toEqual({ up: null, down: null, in: null, out: null });
  });
});

describe('a drop', () => {
  it.each([
    ['before', 'a1', 'c', { parent: 'a', before: 'a1' }],
    ['into', 'b', 'c', { parent: 'b', before: null }],
    ['after', 'a1', 'c', { parent: 'a', before: 'a2' }],
    ['after', 'a2x', 'c', { parent: 'a2', before: null }],
    ['after', 'c', 'a', { parent: null, before: null }],
  ] as const)('%s %s hangs %s there', (zone, over, slug, target) => {
    expect(dropTarget(tree, slug, { over, zone })).toEqual(target);
  });

  it('after a row with others below it hangs it first among those', () => {
    expect(dropTarget(tree, 'c', { over: 'a', zone: 'after' })).toEqual({ parent: 'a', before: 'a1' });
  });

  it.each([
    ['onto itself', 'a', { over: 'a', zone: 'into' }],
    ['below itself', 'a', { over: 'a2x', zone: 'after' }],
    ['into its parent, last of which it is', 'a2', { over: 'a', zone: 'into' }],
    ['where it hangs already', 'b', { over: 'c', zone: 'before' }],
    ['on what is not there', 'b', { over: 'gone', zone: 'into' }],
  ] as const)('%s moves nothing', (_, slug, { over, zone }) => {
    expect(dropTarget(tree, slug, { over, zone })).toBeNull();
  });
});

/** Trees in their order: each row hangs below one of the rows before it, or on top. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((picks) => {
  const rows: Row[] = [];
  for (const [place, pick] of picks.entries()) {
    const parent = rows[pick % (rows.length + 1)]?.slug ?? null;
    rows.push({ slug: `s${place}`, parent });
  }
  return rows;
});

it('no step and no drop hangs a category below itself or before what is not its neighbour', () => {
  const zones = fc.constantFrom('before', 'after', 'into');
  fc.assert(
    fc.property(trees, fc.nat(), fc.nat(), zones, (rows, one, other, zone) => {
      const slug = rows[one % rows.length]!.slug;
      const over = rows[other % rows.length]!.slug;
      const targets: (Target | null)[] = [
        ...Object.values(stepTargets(rows, slug)),
        dropTarget(rows, slug, { over, zone }),
      ];
      for (const target of targets) {
        if (!target) continue;
        expect(target.parent !== null && hangsBelow(rows, target.parent, slug)).toBe(false);
        if (target.before !== null) {
          expect(target.before).not.toBe(slug);
          expect(rows.find((row) => row.slug === target.before)?.parent).toBe(target.parent);
        }
      }
    }),
  );
});
