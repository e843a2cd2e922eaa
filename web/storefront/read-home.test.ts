import type { ItemCard } from '#contract/catalogue.ts';
import { expect, test } from 'vitest';
import { soonest } from './read-home.ts';

const card = (slug: string, category: string, day: string | null) =>
  ({ slug, category: { slug: category, name: category }, arrives_on: day }) as ItemCard;

test('only the soonest day, two of a category, no more than wanted', () => {
  const items = [
    card('late', 'fans', '2026-11-24'),
    card('a', 'fans', '2026-11-23'),
    card('b', 'fans', '2026-11-23'),
    card('c', 'fans', '2026-11-23'),
    card('d', 'taps', '2026-11-23'),
    card('never', 'taps', null),
  ];
  const slugs = (count: number) =>
    soonest(items, ({ arrives_on: day }) => day, count).items.map(({ slug }) => slug);
  expect(slugs(9)).toEqual(['a', 'b', 'd']);
  expect(slugs(2)).toEqual(['a', 'b']);
});

test('nothing comes where nothing is promised', () => {
  expect(soonest([card('a', 'x', null)], ({ arrives_on: day }) => day, 5)).toEqual({ day: null, items: [] });
});
