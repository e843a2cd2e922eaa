import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decimalToMinor, minorToDecimal } from './amounts.ts';

test('an amount written for the gateway reads back as itself, to the poisha', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (minor) => {
      const text = minorToDecimal(minor);
      expect(text).toMatch(/^\d+\.\d\d$/);
      expect(decimalToMinor(text)).toBe(minor);
    }),
  );
});

test('padding never changes an amount', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5_000_000_000 }), (minor) => {
      const short = minorToDecimal(minor).replace(/\.?0+$/, '');
      expect(decimalToMinor(short || '0')).toBe(minor);
      expect(decimalToMinor(String(JSON.parse(minorToDecimal(minor))))).toBe(minor);
      expect(decimalToMinor(`${minorToDecimal(minor)}00`)).toBe(minor);
    }),
  );
});

test.each([
  '',
  ' 1',
  '1 ',
  '-1',
  '+1',
  '1,800.00',
  '1e3',
  '1.',
  '.5',
  '1.005',
  '0x1',
  '১',
  'NaN',
  '1.2.3',
  '90071992547409.92',
])('%j is no amount', (text) => expect(decimalToMinor(text)).toBeNull());

test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('%d cannot be sent', (minor) => {
  expect(() => minorToDecimal(minor)).toThrow(RangeError);
});
