import { demoPair } from '../demo-pair.ts';
import { diceOf } from '../pictures/random.ts';
import type { Sellable } from './plan-items.ts';

/** How many a shop has: some sold out, some nearly, the rest in numbers that fit the price. */
export function unitsOf(item: Sellable, sellerSlug: string): number {
  const dice = diceOf(`units ${item.slug} ${sellerSlug}`);
  const most = item.usualTaka > 20_000 ? 12 : item.usualTaka > 3_000 ? 30 : item.usualTaka > 500 ? 70 : 180;
  const plenty = Math.round(dice.between(most / 4, most)) + 3;
  if (item.of === demoPair.product) return plenty + 20;
  if (dice.chance(0.06)) return 0;
  return dice.chance(0.13) ? Math.floor(dice.between(1, 5)) : plenty;
}
