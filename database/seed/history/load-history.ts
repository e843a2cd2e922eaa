import { addReview } from '#domains/reviews/index.ts';
import { hashToken } from '#kernel/http/principal.ts';
import { orderToken } from '#domains/orders/index.ts';
import { market } from '../market/index.ts';
import { liveThrough } from './live-through.ts';
import { type Opened, type Past, inThePast } from './past.ts';
import { type PlannedOrder, planOrders } from './plan-orders.ts';
import { partsOfOrder, readProgress, sellableListings, writeProgress } from './queries.ts';
import { seededRandom } from './random.ts';
import { createReviewers } from './reviewers.ts';

const marker = 'demo_history';
const orders = 340;
const days = 90;

/**
 * Lets the last ninety days of the demo market happen, order by order, through the same use cases as every other
 * order, on a clock that stands in the past. A start that was broken off goes on where it stopped.
 */
export async function loadHistory(
  { kernel, connections, gateway }: Opened,
  onStep: (step: string) => void,
): Promise<void> {
  const done = (await kernel.db.engine.maybe(readProgress, { name: marker }))?.orders ?? 0;
  if (done >= orders) return;
  const sellable = await kernel.db.engine.many(sellableListings, {});
  const areas = market.areas.map((area) => area.slug);
  const plans = planOrders({
    sellable,
    cast: { ...market, areas },
    now: kernel.clock.now(),
    days,
    count: orders,
    random: seededRandom(90),
  });
  const reviewers = createReviewers(seededRandom(92));
  await inThePast(
    { kernel, connections, gateway },
    { ids: 7_001 + done, random: 91 + done },
    async (past) => {
      for (const plan of plans.slice(done)) {
        const orderId = await liveThrough(past, plan);
        if (orderId) await review(past, plan, orderId, reviewers);
        const count = plans.indexOf(plan) + 1;
        await kernel.db.engine.run(writeProgress, { name: marker, orders: count });
        if (count % 20 === 0)
          onStep(`Living through the last ${days} days, ${Math.round((count / orders) * 100)} %`);
      }
    },
  );
}

/** What the customer says of each line, a day or a few after it was done. */
async function review(
  past: Past,
  plan: PlannedOrder,
  orderId: string,
  reviewers: ReturnType<typeof createReviewers>,
): Promise<void> {
  const { kernel, clock } = past;
  const { lines } = await kernel.db.engine.one(partsOfOrder, { order: orderId });
  const asker = { audience: 'anon', orderToken: hashToken(orderToken(kernel, orderId)) } as const;
  for (const line of lines) {
    const said = reviewers.says(line.category, line.seller_slug);
    clock.set(new Date(clock.now().getTime() + 20 * 3_600_000));
    if (!said || clock.now() > past.today) continue;
    const body = said.text?.[plan.language];
    await kernel.db.transaction(asker, (tx) =>
      addReview(tx, kernel.ids, {
        orderId,
        lineId: line.id,
        rating: said.rating,
        body,
        language: plan.language,
      }),
    );
  }
}
