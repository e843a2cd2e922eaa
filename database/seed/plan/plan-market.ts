import { seededIds } from '#kernel/ids/ids.ts';
import { market } from '../market/index.ts';
import type { Desk, MarketPlan } from './plan.ts';
import { planCategories } from './plan-categories.ts';
import { planItems } from './plan-items.ts';
import { planListings } from './plan-listings.ts';
import { planOptions } from './plan-options.ts';
import { planSellers } from './plan-sellers.ts';
import { openSketchbook } from './sketchbook.ts';

const seed = 20_261_122;
const firstIdMs = Date.UTC(2025, 6, 1);

/** The demo market with ids, prices and drawings. The same at every run, but for dates that follow `now`. */
export function planMarket(
  given: Omit<Desk, 'ids' | 'sketches'>,
): MarketPlan & { drawings: readonly string[] } {
  let made = 0;
  const ids = seededIds(seed, () => firstIdMs + made++);
  const desk: Desk = { ...given, ids, sketches: openSketchbook() };
  const { goods, visits, ...items } = planItems(desk);
  const { planned, ...sellers } = planSellers(desk);
  return {
    ...planCategories(desk),
    ...items,
    ...sellers,
    ...planListings(desk, { goods, visits, sellers: planned }),
    ...planOptions(desk),
    synonyms: market.synonyms.map((synonym) => ({ ...synonym, id: ids.uuid() })),
    drawings: desk.sketches.drawings,
  };
}
