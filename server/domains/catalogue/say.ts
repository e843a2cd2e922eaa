import type { Language, Money } from '#contract/common.ts';

const locales: Record<Language, string> = { en: 'en-IN', bn: 'bn-BD' };
const signs: Record<string, string> = { BDT: '৳' };
const thinSpace = '\u2009';

/** A number with the digits and separators of the language; thousands in lakhs, as the market writes them. */
export function sayNumber(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locales[language], options).format(value);
}

/** Whole units of a currency, such as ৳ 1,250. */
export function sayMoney({ amount, currency }: Money, language: Language): string {
  const whole = sayNumber(amount / 100, language, { maximumFractionDigits: 0 });
  return `${signs[currency] ?? currency}${thinSpace}${whole}`;
}
