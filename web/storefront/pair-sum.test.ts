import { expect, test } from 'vitest';
import { overwriteGetLocale } from '../i18n/paraglide/runtime.js';
import { pairSum } from './pair-sum.ts';

overwriteGetLocale(() => 'en');
const taka = (amount: number) => ({ amount: amount * 100, currency: 'BDT' });
const brought = (price: number, delivery: number) => ({
  price: taka(price),
  delivery: {
    area: { slug: 'mirpur-10', name: 'Mirpur 10' },
    name: 'Standard delivery',
    price: taka(delivery),
    reason: '',
    total: taka(price + delivery),
  },
});

test('with delivery once the area is known', () => {
  const { sum, parts } = pairSum(brought(1_500, 60), taka(420), 'en');
  expect(sum).toEqual(taka(1_980));
  expect(parts).toContain('৳\u200960 delivery to Mirpur 10');
});

test('says that delivery is free instead of ৳ 0', () => {
  const { sum, parts } = pairSum(brought(3_000, 0), taka(500), 'en');
  expect(sum).toEqual(taka(3_500));
  expect(parts).toContain('delivery to Mirpur 10 free');
  expect(parts).not.toContain('৳\u20090');
});

test('without an area says where delivery will stand', () => {
  const { sum, parts } = pairSum({ price: taka(1_500), delivery: null }, taka(420), 'en');
  expect(sum).toEqual(taka(1_920));
  expect(parts).toContain('Delivery stands in the basket');
});
