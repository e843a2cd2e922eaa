import { expect, test } from 'vitest';
import { facetsOf } from './facets.ts';

const none = { categories: [], kinds: [], bands: [], ratings: [], types: [], sellers: [], attributes: [] };
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
  prices: [
    { from: 0, count: 17 },
    { from: 50_000, count: 3 },
  ],
  ratings: [],
  types: [],
  sellers: [],
  without: [] as { code: string; count: number }[],
  one_in: 1,
  price_one_in: 1,
  attributes: [attribute('blades', { three: 2, four: 2 }), attribute('steel', { vanadium: 2, plain: 1 })],
};
const codes = (ticked = none) => facetsOf(row, ticked, 'BDT', 'en').map(({ code }) => code);

test('an attribute of less than a fifth of what was found is no facet', () => {
  expect(codes()).toEqual(['kind', 'price', 'blades']);
});

test('unless something of it is ticked', () => {
  const ticked = { ...none, attributes: [{ code: 'steel', chosen: ['plain'] }] };
  expect(codes(ticked as typeof none)).toEqual(['kind', 'price', 'blades', 'steel']);
});

test('what was counted on a part is told as an estimate of the whole, to two digits', () => {
  const [kind, price] = facetsOf({ ...row, price_one_in: 7 }, none, 'BDT', 'en');
  expect(kind).toMatchObject({ approximate: false, values: [{ count: 15 }, { count: 5 }] });
  expect(price).toMatchObject({ approximate: true, values: [{ count: 120 }, { count: 21 }] });
});

test('a facet with a tick says how many there would be without it', () => {
  const ticked = { ...none, kinds: ['service'] };
  const [kind, price] = facetsOf(
    { ...row, without: [{ code: 'kind', count: 20 }] },
    ticked as unknown as typeof none,
    'BDT',
    'en',
  );
  expect([kind?.without, price?.without]).toEqual([20, null]);
});
