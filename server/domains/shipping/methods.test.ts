import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippingMethods } from './methods.ts';

const seller = (sellerId: string, itemsTotalMinor: number) => ({ sellerId, itemsTotalMinor });
const reasons = (language: 'en' | 'bn', ...totals: number[]) =>
  shippingMethods({
    currency: 'BDT',
    language,
    sellers: totals.map((total, index) => seller(`s${index}`, total)),
  }).map((method) => method.reason);

describe('shippingMethods', () => {
  it('charges each seller once and lets one off from 2,000 taka', () => {
    const methods = shippingMethods({
      currency: 'BDT',
      sellers: [seller('a', 199_999), seller('b', 200_000)],
    });
    expect(methods).toMatchObject([
      {
        code: 'standard',
        priceMinor: 6_000,
        perSeller: [
          { sellerId: 'a', priceMinor: 6_000 },
          { sellerId: 'b', priceMinor: 0 },
        ],
      },
      { code: 'express', priceMinor: 24_000 },
    ]);
  });

  it('says why in both languages', () => {
    expect(reasons('en', 100)).toEqual([
      '৳\u200960, free from ৳\u20092,000',
      '৳\u2009120, up to one working day earlier',
    ]);
    expect(reasons('en', 100, 200_000)[0]).toBe(
      '৳\u200960 for 1 of 2 sellers, free from ৳\u20092,000 with one seller',
    );
    expect(reasons('en', 200_000)[0]).toBe('Free from ৳\u20092,000 with one seller');
    expect(reasons('bn', 100)[0]).toBe('৳\u2009৬০, ৳\u2009২,০০০ থেকে বিনামূল্যে');
    expect(reasons('bn', 100, 100)[0]).toContain('২ জন বিক্রেতার প্রত্যেকের জন্য ৳\u2009৬০');
  });

  it('has nothing to offer without goods and refuses a currency without a tariff', () => {
    expect(shippingMethods({ currency: 'BDT', sellers: [] })).toEqual([]);
    expect(() => shippingMethods({ currency: 'EUR', sellers: [seller('a', 1)] })).toThrow(RangeError);
  });

  it('sums whole minor units over the sellers, and more goods never cost more', () => {
    const totals = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(totals, fc.nat(1_000_000), (amounts, more) => {
        const priced = (extra: number) =>
          shippingMethods({
            currency: 'BDT',
            sellers: amounts.map((amount, index) => seller(`s${index}`, amount + (index === 0 ? extra : 0))),
          });
        for (const method of priced(0)) {
          const sum = method.perSeller.reduce((total, one) => total + one.priceMinor, 0);
          expect(method.priceMinor).toBe(sum);
          expect(method.perSeller.map((one) => one.sellerId)).toEqual(amounts.map((_, index) => `s${index}`));
          expect(method.perSeller.every((one) => Number.isInteger(one.priceMinor))).toBe(true);
        }
        const [standard, express] = priced(0);
        const freed = amounts.filter((amount) => amount >= 200_000).length;
        expect(standard!.priceMinor).toBe(6_000 * (amounts.length - freed));
        expect(express!.priceMinor).toBe(12_000 * amounts.length);
        expect(priced(more)[0]!.priceMinor).toBeLessThanOrEqual(standard!.priceMinor);
      }),
    );
  });
});
