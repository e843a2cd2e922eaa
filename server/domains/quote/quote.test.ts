import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuoteLine, priceBasket } from './quote.ts';

const line = (over: Partial<QuoteLine> = {}): QuoteLine => ({
  id: 'a',
  kind: 'product',
  quantity: 1,
  unitPriceMinor: 300_000,
  addOnPricesMinor: [],
  ...over,
});
const standard = { name: 'Standard', priceMinor: 6_000, reason: 'One seller' };

describe('a quote', () => {
  it('adds goods, visits with their extras and shipping, each with its reason', () => {
    const { quote } = priceBasket({
      currency: 'BDT',
      language: 'en',
      lines: [
        line({ quantity: 2 }),
        line({ id: 'b', kind: 'service', unitPriceMinor: 50_000, addOnPricesMinor: [15_000] }),
      ],
      shipping: standard,
    });
    expect(quote.parts.map((part) => [part.code, part.amount.amount])).toEqual([
      ['items', 600_000],
      ['visit', 65_000],
      ['shipping', 6_000],
    ]);
    expect(quote).toMatchObject({ total: { amount: 671_000, currency: 'BDT' }, final: true });
    expect(quote.parts.every((part) => part.reason.length > 0)).toBe(true);
  });

  it('says of each thing that was chosen what it adds, once for all lines', () => {
    const wrap = (priceMinor: number) => ({ code: 'wrap', name: 'Gift wrap', priceMinor });
    const card = { code: 'card', name: 'Card', priceMinor: 1_050 };
    const free = { code: 'trim', name: 'Trim', priceMinor: 0 };
    const { quote, lineTotalsMinor } = priceBasket({
      currency: 'BDT',
      language: 'en',
      lines: [
        line({ quantity: 2, options: [wrap(5_000), card, free] }),
        line({ id: 'b', quantity: 3, options: [wrap(7_000)] }),
      ],
      shipping: undefined,
    });
    expect(quote.parts.map(({ label, reason, amount }) => [label, reason, amount.amount])).toEqual([
      ['Goods', '5 pieces', 1_500_000],
      ['Gift wrap', '5 pieces', 31_000],
      ['Card', '+৳\u200910.50 × 2', 2_100],
    ]);
    expect([...lineTotalsMinor.values()]).toEqual([612_100, 921_000]);
  });

  it('is not final while goods have no destination, and charges no shipping for visits alone', () => {
    const goods = priceBasket({ currency: 'BDT', language: 'en', lines: [line()], shipping: undefined });
    expect(goods.quote).toMatchObject({ final: false, shipping_total: null });
    const visit = priceBasket({
      currency: 'BDT',
      language: 'en',
      lines: [line({ kind: 'service' })],
      shipping: standard,
    });
    expect(visit.quote).toMatchObject({
      final: true,
      shipping_total: { amount: 0 },
      total: { amount: 300_000 },
    });
  });

  it('has parts that sum to its total and lines that sum to its items, whatever is in the basket', () => {
    const anyLine = fc.record({
      kind: fc.constantFrom('product' as const, 'service' as const),
      quantity: fc.integer({ min: 1, max: 10_000 }),
      unitPriceMinor: fc.integer({ min: 0, max: 100_000_000 }),
      addOnPricesMinor: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 4 }),
      options: fc.array(
        fc.record({
          code: fc.constantFrom('wrap', 'card', 'trim'),
          name: fc.constant('Something'),
          priceMinor: fc.integer({ min: 0, max: 1_000_000 }),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 12 }),
        fc.option(fc.integer({ min: 0, max: 50_000 })),
        (lines, price) => {
          // A visit asks nothing.
          const numbered = lines.map(({ options, ...one }, index) => ({
            ...one,
            id: String(index),
            ...(one.kind === 'product' && { options }),
          }));
          const shipping = price === null ? undefined : { ...standard, priceMinor: price };
          const { quote, lineTotalsMinor } = priceBasket({
            currency: 'BDT',
            language: 'bn',
            lines: numbered,
            shipping,
          });
          const sum = quote.parts.reduce((total, part) => total + part.amount.amount, 0);
          expect(sum).toBe(quote.total.amount);
          expect([...lineTotalsMinor.values()].reduce((a, b) => a + b, 0)).toBe(quote.items_total.amount);
        },
      ),
    );
  });
});
