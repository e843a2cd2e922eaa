import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each(['/', '/bn/basket?x=1#y', '/category/cooling'])('%s is kept', (path) => {
  expect(safePath(path, '/home')).toBe(path);
});

test.each([
  '//elsewhere.com',
  '/\\elsewhere.com',
  '/\t/elsewhere.com',
  'https://elsewhere.com',
  '',
  null,
  'basket',
])('%j would leave the site', (path) => {
  expect(safePath(path, '/home')).toBe('/home');
});
