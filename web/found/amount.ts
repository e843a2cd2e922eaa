import type { Money } from '#contract/common.ts';

const digits = new Map<string, number>();

/** `2850.00`: a point, no grouping, as many decimals as the currency has. */
export function amount({ amount: minor, currency }: Money): string {
  let count = digits.get(currency);
  if (count === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits.set(currency, (count = format.resolvedOptions().maximumFractionDigits ?? 2));
  }
  return (minor / 10 ** count).toFixed(count);
}
