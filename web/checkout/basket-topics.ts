import type { Basket } from '#contract/basket.ts';
import { dayOf } from '../ui/format.ts';

/** What can change a basket while it is looked at: itself, and the stock and times of its lines. */
export function basketTopics({ id, lines }: Basket): string[] {
  return [
    `basket:${id}`,
    ...lines.map(({ listing_id: listing, slot }) =>
      slot ? `slots:${listing}:${dayOf(slot.start, slot.time_zone)}` : `listing:${listing}`,
    ),
  ];
}
