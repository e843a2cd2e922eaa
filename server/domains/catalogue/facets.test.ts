import { expect, test } from 'vitest';
import { facetsOf } from './facets.ts';

const none = { categories: [], kinds: [], bands: [], ratings: [], attributes: [] };
const attribute = (code: string, counts: Record<string, number>) => ({
  code,
  name: code,
  kind: 'text' as const,
  values: Object.entries(counts).map(([value, count]) => ({ code: value, name: value, count })),
});
const row = {
  categories: [],
  kinds: [
    { code: 'product' as const, count: 15 },
    { code: 'service' as const, count: 5 },
  ],
  prices: [],
  ratings: [],
  attributes: [attribute('blades', { three: 2, four: 2 }), attribute('steel', { vanadium: 2, plain: 1 })],
};
const codes = (ticked = none) => facetsOf(row, ticked, 'BDT', 'en').map(({ code }) => code);

test('an attribute of less than a fifth of what was found is no facet', () => {
  expect(codes()).toEqual(['kind', 'blades']);
});

test('unless something of it is ticked', () => {
  const ticked = { ...none, attributes: [{ code: 'steel', chosen: ['plain'] }] };
  expect(codes(ticked as typeof none)).toEqual(['kind', 'blades', 'steel']);
});
