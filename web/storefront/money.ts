import type { Money } from '#contract/common.ts';

/** The sum of amounts in one currency; null where one of them is not known. */
export function addUp(first: Money, ...more: readonly (Money | null)[]): Money | null {
  let amount = first.amount;
  for (const one of more) {
    if (!one || one.currency !== first.currency) return null;
    amount += one.amount;
  }
  return { amount, currency: first.currency };
}
