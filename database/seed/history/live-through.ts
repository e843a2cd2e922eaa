import type { Past } from './past.ts';
import { placePlanned } from './place-planned.ts';
import type { PlannedOrder } from './plan-orders.ts';
import { type Step, stepsOf, takeStep } from './steps.ts';

/**
 * Lets one past order happen: a customer fills a basket, checks out and pays at the gateway's stand-in, partner and
 * provider do their work, each step through its use case at the time it would have happened. What lies after today has
 * not happened yet. Answers the order's id, or nothing where the order was refused (sold out, no free time).
 */
export async function liveThrough(past: Past, plan: PlannedOrder): Promise<string | undefined> {
  const orderId = await placePlanned(past, plan);
  if (!orderId) return undefined;
  for (const chain of await chainsOf(past, plan, orderId)) {
    for (const step of chain) if (!(await takeStep(past, step))) break;
  }
  return orderId;
}

/**
 * Lets orders happen side by side, as a market's days do: every order and every step of every seller in the order of
 * time. `plans` are sorted by when they were placed; `onPlaced` hears of each as it is done with.
 */
export async function liveTogether(
  past: Past,
  plans: readonly PlannedOrder[],
  onPlaced: (plan: PlannedOrder) => Promise<void>,
): Promise<void> {
  let chains: Step[][] = [];
  const goOnUntil = async (moment: Date) => {
    for (;;) {
      const next = chains
        .filter(([step]) => step && step.at <= moment)
        .toSorted(([a], [b]) => a!.at.getTime() - b!.at.getTime())[0];
      if (!next) return;
      const went = await takeStep(past, next[0]!);
      chains = chains.map((chain) => (chain === next ? (went ? chain.slice(1) : []) : chain));
    }
  };
  for (const plan of plans) {
    await goOnUntil(plan.placedAt);
    const orderId = await placePlanned(past, plan);
    if (orderId) chains.push(...(await chainsOf(past, plan, orderId)));
    await onPlaced(plan);
  }
  await goOnUntil(past.today);
}

/** Nobody works for an order whose trip to the gateway did not end well. */
async function chainsOf(past: Past, plan: PlannedOrder, orderId: string): Promise<Step[][]> {
  if (plan.payment === 'sslcommerz' && plan.outcome !== 'pay') return [];
  return stepsOf(past, plan, orderId);
}
