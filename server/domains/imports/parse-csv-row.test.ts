import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsvRow } from './parse-csv-row.ts';

const texts = (row: string, last = true) => {
  const parsed = parseCsvRow(row, 0, last);
  return 'fields' in parsed ? parsed.fields.map((field) => field.text) : parsed;
};
const signs = fc.constantFrom('a', 'é', 'ফ', '字', ' ', ',', '"', '\\', '\n', '\r\n', 'NULL');
// A backslash before a quote, or at the end, is read as Oscar reads it: that is the other dialect's escape.
const cell = fc.array(signs).map((all) => all.join('').replace(/\\+(?=")|\\+$/g, ''));
const doubled = (row: string[]) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
const escaped = (row: string[]) => row.map((one) => `"${one.replaceAll('"', '\\"')}"`).join(',');

it.each([doubled, escaped])('reads back any row it is given', (write) => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 9 }),
      fc.constantFrom('\n', '\r\n', ''),
      (row, end) => {
        const text = write(row) + end;
        expect(parseCsvRow(text, 0, true)).toEqual({
          fields: row.map((one) => ({ text: one, quoted: true })),
          end: text.length,
          lines: text.split('\n').length - 1,
        });
      },
    ),
  );
});

it('never takes a row that was cut off for a whole one', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.nat(), (row, cut) => {
      const text = `${doubled(row)}\n`;
      expect(parseCsvRow(text.slice(0, cut % text.length), 0, false)).toEqual({ unfinished: true });
    }),
  );
});

it('always ends, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.array(signs).map((all) => all.join('')),
      fc.boolean(),
      (text, last) => {
        const parsed = parseCsvRow(text, 0, last);
        const end = 'fields' in parsed ? parsed.end : Infinity;
        expect(end).toBeGreaterThanOrEqual(Math.min(1, text.length));
      },
    ),
  );
});

it('reads the rows that Oscar ships', () => {
  expect(texts('Book,Books > Fiction,"978","Readings from\\" Voices\\"",NULL\nnext')).toEqual([
    'Book',
    'Books > Fiction',
    '978',
    'Readings from" Voices"',
    'NULL',
  ]);
  expect(texts('a,"C ""wears well"" \\n",,b c\r\n')).toEqual(['a', 'C "wears well" \\n', '', 'b c']);
});

it('tells what follows a quoted field, and counts the field', () => {
  expect(parseCsvRow('a,"b"c,d\n', 0, true)).toEqual({ stray: 'c,d', column: 2 });
});
