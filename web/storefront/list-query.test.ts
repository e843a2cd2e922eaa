import { expect, test } from 'vitest';
import { chipsOf, keptBeside, queryOf, readListAddress, searchOf } from './list-query.ts';

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
      values: [value('white', true), value('blue', false), value('brown', true)],
    },
  ];
  expect(chipsOf(address, facets)).toEqual([
    { label: 'white', to: '?q=fan&facet.colour=brown&sort=price' },
    { label: 'brown', to: '?q=fan&facet.colour=white&sort=price' },
  ]);
});

test('the filter form keeps words and sort', () => {
  expect(keptBeside(address)).toEqual({ q: 'fan', sort: 'price' });
});
