import type { OptionAnswer } from '#contract/options.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import { Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { type Given, checkAnswers, priceOfAnswers, tellAnswers } from '#domains/catalogue/index.ts';
import { type Reading, chooseVisit } from './add-line.ts';
import { todayOf } from './line-options.ts';
import { mergeKey } from './merge-key.ts';
import { changeLine as changeLineRow, findForAdding, findLine } from './queries.ts';

export type LineChange = {
  quantity?: number | undefined;
  slot?: { start: string; resource_id?: string | undefined } | undefined;
  add_ons?: string[] | undefined;
  /** Null takes an answer back; what is left out stays. */
  options?: Record<string, OptionAnswer | null> | undefined;
};

type Found = RowOf<typeof findLine> & { listing_id: string };
type Wanted = {
  visit?: { slotStart: string; resourceId: string; addOns: string[] };
  answers?: Given;
};

type No = Refusal<
  | 'not_found'
  | 'basket_closed'
  | 'out_of_stock'
  | 'slot_gone'
  | 'item_not_sellable'
  | 'quantity_too_large'
  | 'options_invalid'
>;

/**
 * Changes quantity, answers, extras or time of a line; a new time or longer extras must be free. A line that becomes
 * what another one is takes that one in.
 */
export async function changeLine(
  tx: Transaction,
  basketId: string,
  lineId: string,
  change: LineChange,
  reading: Reading,
): Promise<true | No> {
  const line = await tx.asker.maybe(findLine, { basket: basketId, line: lineId });
  if (!line?.listing_id) return refuse('not_found');
  if (line.status !== 'open') return refuse('basket_closed');
  const found: Found = { ...line, listing_id: line.listing_id };
  const wanted = line.slot_start
    ? await otherVisit(tx, basketId, found, change)
    : otherAnswers(tx.now(), found, change, reading);
  if (wanted instanceof Refusal) return wanted;
  const { visit, answers } = wanted;
  const changed = await tx.engine.maybe(changeLineRow, {
    basket: basketId,
    line: lineId,
    quantity: change.quantity ?? null,
    slot_start: visit?.slotStart ?? null,
    resource: visit?.resourceId ?? null,
    add_ons: visit?.addOns ?? null,
    options: answers ?? null,
    options_price: priceOfAnswers(tellAnswers(line.asked, answers ?? line.options ?? {})),
    merge_key: visit || answers ? mergeKey(line.listing_id, visit, answers) : null,
  });
  if (!changed) return refuse('basket_closed');
  if (changed.in_basket > 10_000) return refuse('quantity_too_large', undefined, '/quantity');
  if (!line.slot_start && changed.in_basket > (changed.available ?? 0) && (changed.available ?? 0) < 20) {
    return refuse('out_of_stock', `Only ${changed.available ?? 0} are left.`, '/quantity');
  }
  tx.emit({ topic: `basket:${basketId}`, kind: 'basket.changed', subject: basketId });
  return true;
}

async function otherVisit(
  tx: Transaction,
  basketId: string,
  line: Found,
  change: LineChange,
): Promise<Wanted | Refusal<'slot_gone' | 'item_not_sellable'>> {
  if (!line.slot_start || !(change.slot || change.add_ons)) return {};
  const found = await tx.asker.one(findForAdding, { basket: basketId, listing: line.listing_id });
  const addOns = [...new Set(change.add_ons ?? line.add_on_ids ?? [])].sort();
  if (addOns.some((id) => !found.add_on_ids.includes(id)))
    return refuse('item_not_sellable', undefined, '/add_ons');
  const extraMinutes = addOns.reduce(
    (sum, id) => sum + (found.add_on_minutes[found.add_on_ids.indexOf(id)] ?? 0),
    0,
  );
  const slotStart = new Date(change.slot?.start ?? line.slot_start).toISOString();
  const chosen = await chooseVisit(
    tx,
    line.listing_id,
    new Date(slotStart),
    extraMinutes,
    change.slot?.resource_id,
  );
  if (!chosen) return refuse('slot_gone', undefined, '/slot/start');
  return { visit: { slotStart, resourceId: chosen.resourceId, addOns } };
}

function otherAnswers(
  now: Date,
  { asked, options }: Found,
  change: LineChange,
  { language, timeZone }: Reading,
): Wanted | Refusal<'options_invalid'> {
  if (!change.options) return {};
  // What is asked no more goes, so that a line can be mended.
  const kept = Object.entries(options ?? {}).filter(([code]) => asked.some((one) => one.code === code));
  const given = Object.entries({ ...Object.fromEntries(kept), ...change.options });
  const answers: Given = Object.fromEntries(given.filter(([, value]) => value !== null)) as Given;
  const checked = checkAnswers(asked, answers, { language, today: todayOf({ now, timeZone }) });
  return 'faults' in checked ? new Refusal('options_invalid', undefined, checked.faults) : checked;
}
