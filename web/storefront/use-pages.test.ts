import { expect, test } from 'vitest';
import { type Page, joined } from './use-pages.ts';

const page = (cursor: string | null, next: string | null): Page => ({ cursor, next, items: [] });
const [one, two, three] = [page(null, 'b'), page('b', 'c'), page('c', null)];

test('a page stands after the one it follows', () => {
  expect(joined([one], two)).toEqual([one, two]);
  expect(joined([one, two], three)).toEqual([one, two, three]);
});

test('a page read again takes its own place', () => {
  const again = { ...two };
  expect(joined([one, two, three], again)).toEqual([one, again, three]);
  expect(joined([one, two, three], { ...one })).toHaveLength(3);
});

test('a page that follows nothing begins the list', () => {
  expect(joined([one], three)).toEqual([three]);
  expect(joined([one, two], page(null, 'x'))).toEqual([page(null, 'x')]);
});
