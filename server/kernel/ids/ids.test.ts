import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds, seededIds } from './ids.ts';

const timeOf = (id: string) => parseInt(id.replaceAll('-', '').slice(0, 12), 16);
const at = Date.parse('2026-11-22T04:00:00Z');

test('ids of one millisecond sort as they were made, ten thousand of them', () => {
  const ids = seededIds(7, () => at);
  const made = Array.from({ length: 10_000 }, () => ids.uuid());
  expect(made).toEqual(made.toSorted());
  expect(new Set(made).size).toBe(made.length);
  expect(timeOf(made[0]!)).toBe(at);
  expect(timeOf(made.at(-1)!)).toBeLessThan(at + 10);
});

test('an id is a UUIDv7 of its moment, also after the clock was set back', () => {
  let now = at;
  const ids = seededIds(7, () => now);
  for (const step of [0, 1, 250, -86_400_000, 5]) {
    now += step;
    const id = ids.uuid();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(timeOf(id)).toBe(now);
  }
});

test('whatever the clock and chance say, ids made while it does not go back sort', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat(255)), (waits, chance) => {
      let now = at;
      const ids = createIds(
        (size) => Uint8Array.from({ length: size }, () => chance.next().value ?? 0),
        () => now,
      );
      const made = waits.map((wait) => {
        now += wait;
        return ids.uuid();
      });
      expect(made).toEqual(made.toSorted());
    }),
  );
});
