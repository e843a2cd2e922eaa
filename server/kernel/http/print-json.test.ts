import { expect, it } from 'vitest';
import { printJson } from './print-json.ts';

const price = { amount: 285000, currency: 'BDT' };

it('keeps on one line what fits', () => {
  expect(printJson({ price, note: null })).toBe(
    '{ "price": { "amount": 285000, "currency": "BDT" }, "note": null }',
  );
});

it('opens up what does not, and only that', () => {
  expect(printJson({ price, titles: ['Ceiling fan', 'Fitting'] }, 50)).toBe(
    '{\n  "price": { "amount": 285000, "currency": "BDT" },\n  "titles": ["Ceiling fan", "Fitting"]\n}',
  );
});

it('counts the name in front', () => {
  const lines = printJson({ a_rather_long_name: price }, 50).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
});

it('loses nothing', () => {
  const value = { a: [{ b: { c: [1, 'two "quoted"', null, true] } }, {}], d: 'আ' };
  for (const width of [1, 20, 200]) expect(JSON.parse(printJson(value, width))).toEqual(value);
});
