import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalsOf, toMinorUnits } from './minor-units.ts';
import { parseXml } from './parse-xml.ts';
import { plainText, summaryOf } from './plain-text.ts';
import { slugOf } from '#domains/catalogue/index.ts';

it('reads prices by their digits: no amount is a cent off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (minor) => {
      const digits = String(minor).padStart(3, '0');
      const written = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(toMinorUnits(written, 2)).toBe(minor);
    }),
  );
  expect([toMinorUnits('1.10', 0), toMinorUnits('12.000', 0), toMinorUnits('7.5', 3)]).toEqual([
    undefined,
    12,
    7500,
  ]);
  for (const wrong of ['', '.5', '1.', '1,5', '1e3', ' 1', '+1', '1000000000000.01', '9'.repeat(16)]) {
    expect([wrong, toMinorUnits(wrong, 2)]).toEqual([wrong, undefined]);
  }
  expect([decimalsOf('BDT'), decimalsOf('JPY'), decimalsOf('KWD')]).toEqual([2, 0, 3]);
});

it('makes addresses that the database takes, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(slugOf(text, 'x')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slugOf(text, 'x').length).toBeLessThanOrEqual(80);
    }),
  );
  expect(slugOf('Gödel, Escher’s Bach: C++', 'x')).toBe('godel-eschers-bach-c');
});

it('takes mark-up out of text and leaves text alone that only looks like it', () => {
  expect(plainText('<p>Fish &amp; <strong>chips</strong></p>\n<p>And more</p>')).toBe(
    'Fish & chips\nAnd more',
  );
  expect(plainText('a <id>urn</id> &amp; b')).toBe('a <id>urn</id> &amp; b');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word', ' ', '字', '👩‍👧', ',', '\n'), { maxLength: 200 }),
      (parts) => {
        const summary = summaryOf(parts.join(''));
        expect(summary.length).toBeLessThanOrEqual(160);
        expect(summary.isWellFormed()).toBe(true);
      },
    ),
  );
});

it('reads plain XML and refuses all else', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\r', ''));
  const escape = (one: string) =>
    one.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  fc.assert(
    fc.property(text, text, (inner, value) => {
      const source = `<?xml version="1.0"?>\n<a b="${escape(value)}"><!-- c --><d/>${escape(inner)}</a>`;
      const root = parseXml(source);
      expect([root.name, root.text, root.attributes.b, root.children.length]).toEqual(['a', inner, value, 1]);
    }),
  );
  for (const wrong of ['', '<a>', '<a></b>', '<a b=c/>', '<!DOCTYPE a><a/>', '</a>']) {
    expect(() => parseXml(wrong)).toThrow(SyntaxError);
  }
});
