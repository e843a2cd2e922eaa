import { createCategories, createItems, createProductTypes } from '#domains/catalogue/index.ts';
import { createListings, receiveStocks } from '#domains/supply/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, isRefusal } from '#kernel/refusal/refusal.ts';
import type { Plan } from './plan-batch.ts';
import { changeItems, changeListings, writeKeys, writeValues } from './queries-write.ts';

/**
 * Writes a plan with one statement for each kind of thing. Answers a refusal when somebody else took a slug
 * or SKU in the meantime; then nothing is to be kept, and planning anew helps.
 */
export async function applyPlan(tx: Transaction, plan: Plan, sellerId: string): Promise<Refusal | undefined> {
  const steps: [readonly unknown[], () => Promise<unknown>][] = [
    [plan.types, () => createProductTypes(tx, plan.types)],
    [plan.categories, () => createCategories(tx, plan.categories)],
    [plan.items, () => createItems(tx, plan.items)],
    [plan.keys, () => tx.engine.run(writeKeys, { seller: sellerId, keys: plan.keys })],
    [plan.changedItems, () => tx.engine.run(changeItems, { items: plan.changedItems })],
    [plan.values, () => tx.engine.run(writeValues, { values: plan.values })],
    [plan.listings, () => createListings(tx, plan.listings)],
    [plan.changedListings, () => tx.engine.run(changeListings, { listings: plan.changedListings })],
    [plan.receipts, () => receiveStocks(tx, plan.receipts)],
  ];
  for (const [list, write] of steps) {
    const answer = list.length > 0 ? await write() : undefined;
    if (isRefusal(answer)) return answer;
  }
  const changed = new Set([
    ...plan.changedItems.map((one) => one.id),
    ...plan.values.map((one) => one.item_id),
  ]);
  tx.emit(
    ...[...changed].map((id) => ({ topic: `item:${id}`, kind: 'item.changed', subject: id })),
    ...plan.changedListings.map(({ id, price }) => ({
      topic: `listing:${id}`,
      kind: 'listing.changed',
      subject: id,
      body: { price },
    })),
  );
  return undefined;
}
