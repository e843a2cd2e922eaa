import type { NewListing } from '#domains/supply/index.ts';
import { demoPair } from '../demo-pair.ts';
import { market } from '../market/index.ts';
import { diceOf } from '../pictures/random.ts';
import { type Desk, type MarketPlan, daysBefore } from './plan.ts';
import { type Sellable, ageDays } from './plan-items.ts';
import type { PlannedSeller } from './plan-sellers.ts';
import { believableTaka, minorOf } from './prices.ts';
import { unitsOf } from './units-of.ts';

type Listings = Pick<MarketPlan, 'listings' | 'receipts'>;
type Offers = { goods: readonly Sellable[]; visits: readonly Sellable[]; sellers: readonly PlannedSeller[] };

/** Who sells what at which price, and how much of it lies where. */
export function planListings(desk: Desk, { goods, visits, sellers }: Offers): Listings {
  const plan: Listings = { listings: [], receipts: [] };
  const numbers = new Map<string, number>();
  for (const item of goods) {
    for (const seller of stockistsOf(item, sellers)) addGoods(desk, plan, item, seller, numbers);
  }
  for (const item of visits) {
    for (const seller of sellers.filter(({ seed }) => seed.services?.includes(item.slug))) {
      addVisit(desk, plan, item, seller);
    }
  }
  return plan;
}

/** One to three of the partners that stock the category, in turn so that nobody's shelves stay empty. */
function stockistsOf(item: Sellable, sellers: readonly PlannedSeller[]): PlannedSeller[] {
  const stock = sellers.filter(({ seed }) => seed.stocks?.includes(item.category));
  const sameCategory = market.products.filter((product) => product.category === item.category);
  const turn = sameCategory.findIndex((product) => product.slug === item.of) % stock.length;
  const inTurn = [...stock.slice(turn), ...stock.slice(0, turn)];
  // All variants of a product are with the same sellers.
  const count = Math.floor(diceOf(`stockists ${item.of}`).between(1, 4));
  if (item.of !== demoPair.product) return inTurn.slice(0, count);
  return inTurn.toSorted((a, b) => rankInPair(a) - rankInPair(b)).slice(0, 3);
}

const rankInPair = ({ seed }: PlannedSeller) => (seed.slug === demoPair.partner ? 0 : 1);

function addGoods(
  desk: Desk,
  plan: Listings,
  item: Sellable,
  seller: PlannedSeller,
  numbers: Map<string, number>,
): void {
  const { seed, locationId } = seller;
  if (!locationId) throw new RangeError(`${seed.slug} has no shop to keep ${item.slug} in`);
  // One throw per product and seller: a shop is not dearer in one colour than in another.
  const dice = diceOf(`price ${item.of} ${seed.slug}`);
  const price = believableTaka(item.usualTaka * seed.priceFactor * dice.between(0.98, 1.03));
  const reduced = dice.chance(0.14) ? believableTaka(price * dice.between(1.1, 1.28)) : price;
  const id = desk.ids.uuid();
  const key = `${seed.slug} ${item.of}`;
  const shelf =
    numbers.get(key) ?? [...numbers.keys()].filter((one) => one.startsWith(`${seed.slug} `)).length + 1;
  numbers.set(key, shelf);
  plan.listings.push({
    ...sharedOf(desk, item, seller, id),
    sku: [initialsOf(seed.slug), String(shelf).padStart(3, '0'), item.code?.toUpperCase()]
      .filter(Boolean)
      .join('-'),
    priceMinor: minorOf(price),
    ...(reduced > price && { comparePriceMinor: minorOf(reduced) }),
    dispatchDays:
      Math.floor(diceOf(`dispatch ${seed.slug}`).between(0, 3)) + (item.usualTaka > 20_000 ? 1 : 0),
  });
  const quantity = unitsOf(item, seed.slug);
  if (quantity > 0) plan.receipts.push({ id: desk.ids.uuid(), listingId: id, locationId, quantity });
}

function addVisit(desk: Desk, plan: Listings, item: Sellable, seller: PlannedSeller): void {
  const { seed, resourceIds } = seller;
  const service = market.services.find((one) => one.slug === item.slug)!;
  const dice = diceOf(`visit ${item.slug} ${seed.slug}`);
  const factor = seed.priceFactor * dice.between(0.97, 1.04);
  const long = service.durationMinutes >= 180;
  plan.listings.push({
    ...sharedOf(desk, item, seller, desk.ids.uuid()),
    sku: `${initialsOf(seed.slug)}-${item.slug}`.slice(0, 64),
    priceMinor: minorOf(believableTaka(item.usualTaka * factor)),
    noticeMinutes: dice.pick(long ? [720, 1440] : [60, 90, 120, 180]),
    windowDays: dice.pick([21, 30, 45]),
    bufferBeforeMinutes: dice.pick([0, 0, 15]),
    bufferAfterMinutes: dice.pick(long ? [30, 45] : [15, 30]),
    slotStepMinutes: long ? 60 : 30,
    addOns: service.addOns.map(({ code, priceTaka }) => ({
      code,
      priceMinor: minorOf(believableTaka(priceTaka * factor)),
    })),
    resourceIds,
  });
}

function sharedOf(
  desk: Desk,
  item: Sellable,
  seller: PlannedSeller,
  id: string,
): Pick<NewListing, 'id' | 'itemId' | 'sellerId' | 'currency' | 'createdAt'> {
  const days = ageDays(item.of) - diceOf(`listed ${item.of} ${seller.seed.slug}`).between(0, 9);
  const createdAt = daysBefore(desk.now, days);
  return { id, itemId: item.id, sellerId: seller.id, currency: desk.currency, createdAt };
}

function initialsOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.slice(0, 2))
    .join('')
    .slice(0, 5)
    .toUpperCase();
}
