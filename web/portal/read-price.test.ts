import { describe, expect, it } from 'vitest';
import { amountText, marketInstant, minorOf } from './read-price.ts';

describe('minorOf', () => {
  it.each([
    ['1250', 125_000],
    ['1,25,000.5', 12_500_050],
    ['১,২৫০', 125_000],
    ['৳ 99.05', 9_905],
    ['0', 0],
  ])('reads %s', (text, minor) => expect(minorOf(text)).toBe(minor));
  it.each(['', '-5', '1.234', 'ten', '1e5'])('does not read %s', (text) => expect(minorOf(text)).toBeNull());
  it('reads back what a field shows', () => {
    for (const minor of [0, 5, 100, 125_050]) expect(minorOf(amountText(minor))).toBe(minor);
  });
});

it('takes a time of the clock for that of the market', () => {
  expect(marketInstant('2026-11-28T00:00')).toBe('2026-11-27T18:00:00.000Z');
  expect(marketInstant('2026-13-01T00:00')).toBeNull();
  expect(marketInstant('tomorrow')).toBeNull();
});
