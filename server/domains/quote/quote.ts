import type { Language, Money } from '#contract/common.ts';
import type { Quote } from '#contract/basket.ts';

export type QuoteLine = {
  id: string;
  kind: 'product' | 'service';
  quantity: number;
  unitPriceMinor: number;
  /** Extras of a service, each once per unit. */
  addOnPricesMinor: readonly number[];
  /** What was chosen with a product, each once per unit. */
  options?: readonly QuoteOption[];
};

/** `code` says what was asked, so that the same thing of several lines is one part. */
export type QuoteOption = { code: string; name: string; priceMinor: number };

export type QuoteShipping = { name: string; priceMinor: number; reason: string };

export type QuoteInput = {
  currency: string;
  language: Language;
  lines: readonly QuoteLine[];
  /** Undefined as long as nobody said where the goods go. */
  shipping: QuoteShipping | undefined;
};

export type Priced = { quote: Quote; lineTotalsMinor: ReadonlyMap<string, number> };

/**
 * Prices a basket. Pure: the same input gives the same quote. Parts sum exactly to the total, and each says why it is
 * there. Without goods nothing is shipped; with goods and no known area the total is not final.
 */
export function priceBasket(input: QuoteInput): Priced {
  const words = texts[input.language];
  const money = (amount: number): Money => ({ amount, currency: input.currency });
  const lineTotalsMinor = new Map(input.lines.map((line) => [line.id, lineTotal(line)]));
  const totalOf = (kind: QuoteLine['kind']) =>
    input.lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + lineTotal(line), 0);
  const goods = input.lines.filter((line) => line.kind === 'product');
  const visits = input.lines.filter((line) => line.kind === 'service');
  const itemsTotal = totalOf('product') + totalOf('service');
  const ships = goods.length > 0;
  const shippingMinor = ships ? input.shipping?.priceMinor : 0;

  const parts: Quote['parts'] = [];
  if (goods.length > 0) {
    const units = goods.reduce((sum, line) => sum + line.quantity, 0);
    parts.push({
      code: 'items',
      label: words.goods,
      reason: words.units(units),
      amount: money(totalOf('product') - optionsTotal(goods)),
    });
    parts.push(...optionParts(goods, input.currency, input.language));
  }
  if (visits.length > 0) {
    parts.push({
      code: 'visit',
      label: words.visits,
      reason: words.visitCount(visits.length),
      amount: money(totalOf('service')),
    });
  }
  if (ships && input.shipping) {
    const { name, reason, priceMinor } = input.shipping;
    parts.push({ code: 'shipping', label: name, reason, amount: money(priceMinor) });
  }
  return {
    quote: {
      parts,
      items_total: money(itemsTotal),
      shipping_total: shippingMinor === undefined ? null : money(shippingMinor),
      total: money(itemsTotal + (shippingMinor ?? 0)),
      final: shippingMinor !== undefined,
    },
    lineTotalsMinor,
  };
}

function lineTotal(line: QuoteLine): number {
  const unit = line.unitPriceMinor + line.addOnPricesMinor.reduce((sum, price) => sum + price, 0);
  return unit * line.quantity + optionsTotal([line]);
}

const optionsTotal = (lines: readonly QuoteLine[]): number =>
  lines.reduce(
    (total, { options = [], quantity }) =>
      options.reduce((sum, { priceMinor }) => sum + priceMinor * quantity, total),
    0,
  );

/** A part for each thing that was chosen and costs something, in the order of the lines. */
function optionParts(lines: readonly QuoteLine[], currency: string, language: Language): Quote['parts'] {
  const found = new Map<string, { name: string; amount: number; units: number; each: Set<number> }>();
  for (const { options = [], quantity } of lines) {
    for (const { code, name, priceMinor } of options) {
      if (priceMinor === 0) continue;
      const part = found.get(code) ?? { name, amount: 0, units: 0, each: new Set() };
      part.amount += priceMinor * quantity;
      part.units += quantity;
      found.set(code, { ...part, each: part.each.add(priceMinor) });
    }
  }
  return [...found.values()].map(({ name, amount, units, each }) => {
    const [one] = each;
    const reason =
      each.size === 1 && one !== undefined
        ? texts[language].each(amountIn({ amount: one, currency }, language), units)
        : texts[language].units(units);
    return { code: 'option' as const, label: name, reason, amount: { amount, currency } };
  });
}

/** `৳ 50`; poisha only when there are any. */
function amountIn({ amount, currency }: Money, language: Language): string {
  const fraction = amount % 100 === 0 ? 0 : 2;
  const format = { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  const digits = new Intl.NumberFormat(language === 'bn' ? 'bn-BD' : 'en-IN', format).format(amount / 100);
  return `${currency === 'BDT' ? '৳' : currency}\u2009${digits}`;
}

const bangla = (value: number) =>
  String(value).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? digit);

const texts = {
  en: {
    goods: 'Goods',
    visits: 'Visits',
    units: (count: number) => (count === 1 ? '1 piece' : `${count} pieces`),
    each: (price: string, count: number) => (count === 1 ? `+${price}` : `+${price} × ${count}`),
    visitCount: (count: number) =>
      count === 1 ? '1 visit, extras included' : `${count} visits, extras included`,
  },
  bn: {
    goods: 'পণ্য',
    visits: 'সেবা',
    units: (count: number) => `${bangla(count)}টি`,
    each: (price: string, count: number) => (count === 1 ? `+${price}` : `+${price} × ${bangla(count)}`),
    visitCount: (count: number) => `${bangla(count)}টি কাজ, বাড়তি কাজসহ`,
  },
} as const;
