import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { charactersOf, cuts, unicodeRangeOf } from './cuts.ts';

const fonts = new URL('../../web/ui/fonts/', import.meta.url);
const budgetBytes: Record<string, number> = {
  'anek-latin.woff2': 30_000,
  'anek-bangla.woff2': 140_000,
  'anek-taka.woff2': 1_300,
};

test('the style sheet asks for each file by exactly the characters cut into it', async () => {
  const css = (await readFile(new URL('fonts.css', fonts), 'utf8')).replace(/\s+/g, ' ');
  for (const cut of cuts) {
    const rule = css.slice(css.indexOf(cut.file)).split('}')[0];
    expect(rule).toContain(`unicode-range: ${unicodeRangeOf(cut.ranges)};`);
  }
});

test.each(cuts.map((cut) => cut.file))('%s is a woff2 within its budget', async (file) => {
  const bytes = await readFile(new URL(file, fonts));
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(bytes.byteLength).toBeLessThan(budgetBytes[file] ?? 0);
});

test('the taka sign and a letter of either script each lie in one file', () => {
  for (const [character, file] of [
    ['৳', 'anek-taka.woff2'],
    ['হ', 'anek-bangla.woff2'],
    ['h', 'anek-latin.woff2'],
  ]) {
    expect(
      cuts.filter((cut) => charactersOf(cut.ranges).includes(character ?? '')).map((cut) => cut.file),
    ).toEqual([file]);
  }
});
