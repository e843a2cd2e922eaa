import { expect, it } from 'vitest';
import { shippingMethods } from './methods.ts';
import { priceDelivery } from './price-delivery.ts';

const one = (itemsTotalMinor: number, language: 'en' | 'bn' = 'en') =>
  priceDelivery({ currency: 'BDT', language, itemsTotalMinor });

it('is the standard method of the checkout for goods of one seller', () => {
  for (const itemsTotalMinor of [1, 199_999, 200_000, 5_000_000]) {
    const [standard] = shippingMethods({ currency: 'BDT', sellers: [{ sellerId: 's', itemsTotalMinor }] });
    const { name, priceMinor, reason } = standard!;
    expect(one(itemsTotalMinor)).toEqual({ name, priceMinor, reason });
  }
});

it('says why in the language asked for', () => {
  expect(one(100)).toEqual({
    name: 'Standard delivery',
    priceMinor: 6_000,
    reason: '৳\u200960, free from ৳\u20092,000',
  });
  expect(one(200_000, 'bn')).toMatchObject({ name: 'সাধারণ ডেলিভারি', priceMinor: 0 });
});

it('promises nothing in a currency without a tariff', () => {
  expect(priceDelivery({ currency: 'EUR', language: 'en', itemsTotalMinor: 100 })).toBeNull();
});
