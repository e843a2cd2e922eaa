import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeKind } from '#contract/catalogue-admin.ts';
import { fitsAttribute } from './attribute-fits.ts';

const choices = [{ code: 'white' }, { code: 'brown' }];
const fits = (kind: Parameters<typeof fitsAttribute>[1]['kind'], value: unknown) =>
  fitsAttribute(value as string, { kind, choices });
const id = '0197c348-88df-7da9-8051-14b5c350a6ca';

describe('a value fits its kind', () => {
  it.each([
    ['text', 'Copper', ' '],
    ['rich_text', '<p>Copper</p>', ''],
    ['integer', 75, 75.5],
    ['number', 75.5, Number.NaN],
    ['boolean', false, 'no'],
    ['date', '2028-02-29', '2026-02-29'],
    ['datetime', '2026-11-22T10:00+06:00', '2026-11-22 10:00'],
    ['choice', 'white', 'red'],
    ['choices', ['brown', 'white'], ['white', 'white']],
    ['entity', id, 'fan'],
    ['picture', id, '../etc'],
  ] as const)('%s', (kind, good, bad) => {
    expect([fits(kind, good), fits(kind, bad)]).toEqual([true, false]);
  });

  it('of whatever sort, and answers without breaking', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.constantFrom(...attributeKind.options), value, (kind, any) => {
        const sort = Array.isArray(any) ? 'list' : typeof any;
        const sorts = { boolean: 'boolean', integer: 'number', number: 'number', choices: 'list' } as Record<
          string,
          string
        >;
        return !fits(kind, any) || sort === (sorts[kind] ?? 'string');
      }),
    );
  });

  it('takes each day of the calendar and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const days = new Date(Date.UTC(2026, month, 0)).getUTCDate();
        return fits('date', `2026-${two(month)}-${two(day)}`) === day <= days;
      }),
    );
  });
});
