import { expect, test } from 'vitest';
import { chipsOf, keptBeside, queryOf, readListAddress, searchOf, looserOf } from './list-query.ts';

const address = readListAddress(
  new URL(
    'http://haat.test/c/fans?q=fan&facet.colour=white&facet.colour=brown&sort=price&utm_source=x&cursor=y',
  ),
);

const value = (code: string, applied: boolean) => ({ code, name: code, count: 1, applied });

test('only what counts is kept', () => {
  expect(address.map(([name]) => name)).toEqual(['q', 'facet.colour', 'facet.colour', 'sort']);
  expect(readListAddress(new URL('http://haat.test/?sort=cheapest'))).toEqual([]);
});

test('repeated filters become a list', () => {
  expect(queryOf(address)).toEqual({ q: 'fan', 'facet.colour': ['white', 'brown'], sort: 'price' });
});

test('changes replace or remove', () => {
  expect(searchOf(address, { sort: 'rating', q: null })).toBe(
    '?facet.colour=white&facet.colour=brown&sort=rating',
  );
  expect(searchOf([])).toBe('?');
});

test('a chip leads to the list without its value', () => {
  const facets = [
    {
      code: 'colour',
      name: 'Colour',
      approximate: false,
      without: 12,
      values: [value('white', true), value('blue', false), value('brown', true)],
    },
  ];
  expect(chipsOf(address, facets)).toEqual([
    { label: 'white', to: '?q=fan&facet.colour=brown&sort=price' },
    { label: 'brown', to: '?q=fan&facet.colour=white&sort=price' },
  ]);
});

test('a facet that leaves nothing says how many there are without it', () => {
  const facet = { code: 'colour', name: 'Colour', approximate: false, values: [value('white', true)] };
  expect(
    looserOf(address, [
      { ...facet, without: 12 },
      { ...facet, code: 'size', without: 0 },
      { ...facet, code: 'kind', without: null },
    ]),
  ).toEqual([{ name: 'Colour', count: 12, to: '?q=fan&sort=price' }]);
});

test('the filter form keeps words and sort', () => {
  expect(keptBeside(address)).toEqual({ q: 'fan', sort: 'price' });
});
