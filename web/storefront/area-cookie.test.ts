import { expect, test } from 'vitest';
import { areaOf } from './area-cookie.ts';

const asked = (path: string, cookie = '') =>
  areaOf(new Request(`http://haat.test${path}`, { headers: { cookie } }));

test.each([
  ['/', '', null],
  ['/', 'a=1; haat-area=mirpur-10', 'mirpur-10'],
  ['/?area=gulshan-1', 'haat-area=mirpur-10', 'gulshan-1'],
  ['/?area=No+such', 'haat-area=mirpur-10', 'mirpur-10'],
  ['/', 'not-haat-area=mirpur-10', null],
])('%s with cookie "%s" is for %s', (path, cookie, area) => {
  expect(asked(path, cookie)).toBe(area);
});
