import type { Language } from '#contract/common.ts';
import { sayMoney } from './say.ts';

/** Minor units; the lower end belongs to the band, the upper does not. Null: no upper end. */
export type PriceBand = readonly [from: number, below: number | null];

const edges = [0, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000];

/** The bands prices are offered in, cheapest first. */
export const priceBands: readonly PriceBand[] = edges.map((from, n) => [from, edges[n + 1] ?? null]);

/** Reads a band's code such as `50000-100000` or `2500000-`. */
export function bandOf(code: string): PriceBand | undefined {
  const parts = /^(\d{1,13})-(\d{0,13})$/.exec(code);
  return parts ? [Number(parts[1]), parts[2] ? Number(parts[2]) : null] : undefined;
}

export function codeOfBand([from, below]: PriceBand): string {
  return `${from}-${below ?? ''}`;
}

export function sayBand([from, below]: PriceBand, currency: string, language: Language): string {
  const say = (amount: number) => sayMoney({ amount, currency }, language);
  if (below === null) return language === 'bn' ? `${say(from)} ও তার বেশি` : `${say(from)} and more`;
  if (from === 0) return language === 'bn' ? `${say(below)}-এর কম` : `Under ${say(below)}`;
  return `${say(from)} – ${say(below)}`;
}
