import { demoPair } from '../demo-pair.ts';
import { demoPeople } from '../demo-sign-ins.ts';
import { market } from '../market/index.ts';
import { findMarker, takeMarker } from '../queries.ts';
import { liveTogether } from './live-through.ts';
import { type Opened, inThePast } from './past.ts';
import { planPresent } from './plan-present.ts';
import { findFilledBasket, readProgress, sellableListings, writeProgress } from './queries.ts';
import { seededRandom } from './random.ts';

const marker = 'demo_present';
const progress = 'demo_present_orders';

/**
 * Gives those who sign in to the demo a day: see `planPresent`. Once, on the first start after the history. Broken off, it
 * goes on with the next order; what was placed stays as it stood.
 */
export async function loadPresent(opened: Opened, onStep: (step: string) => void): Promise<void> {
  const { db, clock, config } = opened.kernel;
  if (await db.engine.maybe(findMarker, { name: marker })) return;
  onStep('Filling the calendars');
  let placed = (await db.engine.maybe(readProgress, { name: progress }))?.orders ?? 0;
  const { name } = demoPeople.find(({ email }) => email === 'customer@example.com')!;
  const plans = planPresent({
    sellable: await db.engine.many(sellableListings, {}),
    cast: {
      ...market,
      areas: market.areas.map((area) => area.slug),
      customer: { name: { en: name, bn: 'রহিমা বেগম' }, phone: '01712345678' },
    },
    now: clock.now(),
    timeZone: config.HAAT_TIME_ZONE,
    random: seededRandom(93),
  });
  await inThePast(opened, { ids: 9_001 + placed, random: 94 + placed }, async (past) => {
    const { customerId } = past;
    const shopping =
      customerId !== undefined && (await db.engine.maybe(findFilledBasket, { person: customerId }));
    const left = plans.slice(placed).filter(({ customer }) => !(customer.signedIn && shopping));
    await liveTogether(past, left, async () => {
      placed++;
      await db.engine.run(writeProgress, { name: progress, orders: placed });
    });
  });
  await db.engine.maybe(takeMarker, { name: marker, value: { provider: demoPair.provider, orders: placed } });
}
