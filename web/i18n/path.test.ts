import { expect, test } from 'vitest';
import { barePath, localPath } from './path.ts';

test.each([
  ['/', '/bn'],
  ['/?q=1', '/bn?q=1'],
  ['/basket', '/bn/basket'],
  ['/bnx', '/bn/bnx'],
])('%s is %s in Bangla, and itself in English', (path, bangla) => {
  expect(localPath('bn', path)).toBe(bangla);
  expect(localPath('en', path)).toBe(path);
});

test.each([
  ['/bn', '/'],
  ['/bn/basket', '/basket'],
  ['/bnx', '/bnx'],
  ['/', '/'],
])('%s without its language is %s', (path, bare) => {
  expect(barePath(path)).toBe(bare);
});
