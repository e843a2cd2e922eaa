import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { chooseVisit, mergeKey } from './add-line.ts';
import { changeLine as changeLineRow, findForAdding, findLine } from './queries.ts';

export type LineChange = {
  quantity?: number | undefined;
  slot?: { start: string; resource_id?: string | undefined } | undefined;
  add_ons?: string[] | undefined;
};

type No = Refusal<'not_found' | 'basket_closed' | 'out_of_stock' | 'slot_gone' | 'item_not_sellable'>;

/** Changes quantity, extras or time of a line; a new time or longer extras must be free. */
export async function changeLine(
  tx: Transaction,
  basketId: string,
  lineId: string,
  change: LineChange,
): Promise<true | No> {
  const line = await tx.asker.maybe(findLine, { basket: basketId, line: lineId });
  if (!line?.listing_id) return refuse('not_found');
  if (line.status !== 'open') return refuse('basket_closed');
  let visit: { resourceId: string } | undefined;
  let addOns: string[] | undefined;
  let start: string | undefined;
  if (line.slot_start && (change.slot || change.add_ons)) {
    const found = await tx.asker.one(findForAdding, { basket: basketId, listing: line.listing_id });
    addOns = [...new Set(change.add_ons ?? line.add_on_ids ?? [])].sort();
    if (addOns.some((id) => !found.add_on_ids.includes(id)))
      return refuse('item_not_sellable', undefined, '/add_ons');
    const extraMinutes = addOns.reduce(
      (sum, id) => sum + (found.add_on_minutes[found.add_on_ids.indexOf(id)] ?? 0),
      0,
    );
    start = new Date(change.slot?.start ?? line.slot_start).toISOString();
    visit = await chooseVisit(tx, line.listing_id, new Date(start), extraMinutes, change.slot?.resource_id);
    if (!visit) return refuse('slot_gone', undefined, '/slot/start');
  }
  const changed = await tx.engine.maybe(changeLineRow, {
    basket: basketId,
    line: lineId,
    quantity: change.quantity ?? null,
    slot_start: start ?? null,
    resource: visit?.resourceId ?? null,
    add_ons: addOns ?? null,
    merge_key: start ? mergeKey(line.listing_id, start, visit?.resourceId, addOns) : null,
  });
  if (!changed) return refuse('basket_closed');
  if (!line.slot_start && changed.quantity > (changed.available ?? 0) && (changed.available ?? 0) < 20) {
    return refuse('out_of_stock', `Only ${changed.available ?? 0} are left.`, '/quantity');
  }
  tx.emit({ topic: `basket:${basketId}`, kind: 'basket.changed', subject: basketId });
  return true;
}
