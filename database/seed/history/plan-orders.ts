import type { Text } from '../market/types.ts';
import type { Random } from './random.ts';

export type Sellable = {
  listing_id: string;
  kind: string;
  seller_id: string;
  seller_slug: string;
  item_slug: string;
  category: string;
  fits: string | null;
  area_slugs: readonly string[];
};

/** What a past customer did, decided before anything runs. */
export type PlannedOrder = {
  number: number;
  placedAt: Date;
  customer: { name: Text; phone: string; signedIn: boolean };
  goods: { listingId: string; quantity: number }[];
  visit:
    | {
        listingId: string;
        afterGoods: boolean;
        /** Begins in here, at the first free time; else at any. */
        wanted?: { from: Date; until: Date };
      }
    | undefined;
  /** When its parcels leave, where that is not left to the sellers. */
  parcelsLeave?: Date;
  area: string;
  street: Text;
  landmark: Text | undefined;
  payment: 'sslcommerz' | 'cash';
  /** How the trip to the gateway ends. */
  outcome: 'pay' | 'decline' | 'risky';
  language: 'en' | 'bn';
};

type Cast = {
  customers: readonly { name: Text }[];
  streets: readonly Text[];
  landmarks: readonly Text[];
  areas: readonly string[];
};

const dayMs = 86_400_000;

/** `count` orders over the `days` before `now`, growing a little towards today as a young market does. */
export function planOrders(input: {
  sellable: readonly Sellable[];
  cast: Cast;
  now: Date;
  days: number;
  count: number;
  random: Random;
}): PlannedOrder[] {
  const { sellable, cast, now, days, count, random } = input;
  const goods = sellable.filter((one) => one.kind === 'product');
  const services = sellable.filter((one) => one.kind === 'service');
  const fitted = goods.filter((one) => one.fits !== null);
  const byId = new Map(sellable.map((one) => [one.listing_id, one]));

  const one = (number: number): PlannedOrder => {
    const age = days * (1 - ((number + 0.5) / count) ** 0.8);
    const daytime = (8 + random.below(14) + random.below(60) / 60) / 24;
    const midnight = Math.floor((now.getTime() - age * dayMs) / dayMs) * dayMs - 6 * 3_600_000;
    const placedAt = new Date(Math.min(midnight + daytime * dayMs, now.getTime() - 3_600_000));
    const kind = random.below(100);
    const pair = kind < 22 ? random.pick(fitted) : undefined;
    const visitId = pair?.fits ?? (kind >= 62 ? random.pick(services).listing_id : undefined);
    const provider = visitId ? byId.get(visitId) : undefined;
    const picked = pair
      ? [pair]
      : visitId
        ? []
        : Array.from({ length: 1 + random.below(3) }, () => random.pick(goods));
    const distinct = [...new Map(picked.map((item) => [item.listing_id, item])).values()];
    const customer = random.below(cast.customers.length);
    return {
      number,
      placedAt,
      customer: {
        name: cast.customers[customer]!.name,
        phone: `01${3 + (customer % 7)}${String(10_000_000 + customer * 137_911).slice(0, 8)}`,
        signedIn: number % 37 === 5,
      },
      goods: distinct.map((item) => ({
        listingId: item.listing_id,
        quantity: random.below(10) === 0 ? 2 : 1,
      })),
      visit: visitId ? { listingId: visitId, afterGoods: pair !== undefined } : undefined,
      area:
        provider && provider.area_slugs.length > 0
          ? random.pick(provider.area_slugs)
          : random.pick(cast.areas),
      street: random.pick(cast.streets),
      landmark: random.below(2) === 0 ? random.pick(cast.landmarks) : undefined,
      payment: random.below(10) < 6 ? 'sslcommerz' : 'cash',
      outcome: random.below(100) < 96 ? 'pay' : random.below(4) === 0 && age < 2 ? 'risky' : 'decline',
      language: random.below(3) === 0 ? 'bn' : 'en',
    };
  };
  return Array.from({ length: count }, (_, number) => one(number)).sort(
    (a, b) => a.placedAt.getTime() - b.placedAt.getTime(),
  );
}
