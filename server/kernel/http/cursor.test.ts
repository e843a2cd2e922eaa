import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRefusal } from '../refusal/refusal.ts';
import { createCursors } from './cursor.ts';

const cursors = createCursors(randomBytes(32));
const refused = (list: string, cursor: string) => {
  const answer = cursors.read(list, cursor);
  return (
    isRefusal(answer) &&
    answer.code === 'not_acceptable_cursor' &&
    answer.errors?.[0]?.pointer === '/query/cursor'
  );
};

it('gives back what was written, for the same list only', () => {
  const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string(), fc.string(), values, (list, other, row) => {
      const cursor = cursors.write(list, row);
      expect(cursors.read(list, cursor)).toEqual(row);
      if (other !== list) expect(refused(other, cursor)).toBe(true);
    }),
  );
});

it('refuses every change of a single letter, and whatever was never written', () => {
  const cursor = cursors.write('items price', [125_000, 'a-fan']);
  for (let at = 0; at < cursor.length; at++) {
    for (const letter of ['A', 'z', '0', '-', '.', 'é', '😀']) {
      if (cursor[at] === letter) continue;
      const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
      expect(refused('items price', changed), changed).toBe(true);
    }
  }
  for (const other of [
    '',
    '.',
    'null',
    `${cursor}.`,
    `${cursor}.x`,
    cursor.slice(0, -1),
    `.${cursor.split('.')[1]}`,
    'é'.repeat(33),
  ]) {
    expect(refused('items price', other), other).toBe(true);
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => refused('items price', text)));
});

it('refuses what another key has signed', () => {
  expect(refused('items', createCursors(randomBytes(32)).write('items', [1]))).toBe(true);
});
