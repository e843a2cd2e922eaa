import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { banglaMark, latinMark } from './wordmark.ts';

const marks = await readFile(new URL('marks.svg', import.meta.url), 'utf8');

test.each([
  ['en', latinMark],
  ['bn', banglaMark],
])('the mark pages use in %s is the wordmark', (id, { viewBox, letters, bar }) => {
  const symbol = new RegExp(`<symbol id="${id}" viewBox="([^"]+)">(.*)</symbol>`).exec(marks);
  expect(symbol?.[1]).toBe(viewBox);
  expect(symbol?.[2]).toContain(`<path fill="currentColor" d="${letters}"/>`);
  expect(symbol?.[2]).toContain(`x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}"`);
});
