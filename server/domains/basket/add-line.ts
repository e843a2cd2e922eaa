import type { z } from 'zod';
import type { newLine } from '#contract/basket.ts';
import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { checkAnswers, priceOfAnswers, tellAnswers } from '#domains/catalogue/index.ts';
import { chooseResource, readCalendars } from '#domains/supply/index.ts';
import { todayOf } from './line-options.ts';
import { mergeKey } from './merge-key.ts';
import { findForAdding, putLine } from './queries.ts';

export type NewLine = z.output<typeof newLine>;

type No = Refusal<
  | 'not_found'
  | 'basket_closed'
  | 'item_not_sellable'
  | 'out_of_stock'
  | 'slot_required'
  | 'slot_invalid'
  | 'slot_gone'
  | 'area_not_served'
  | 'quantity_too_large'
  | 'options_invalid'
  | 'currency_mismatch'
>;

/** How the asker reads, and the market's clock. */
export type Reading = { language: Language; timeZone: string };

/**
 * Puts a listing into a basket the asker can see; adding the same thing again raises its quantity. A service needs a
 * time that is free right now, a product answers to what it asks; with other answers it is another line. Nothing is
 * reserved: that is what the checkout's hold does.
 */
export async function addLine(
  tx: Transaction,
  ids: Ids,
  basketId: string,
  line: NewLine,
  reading: Reading,
): Promise<{ lineId: string } | No> {
  const found = await tx.asker.maybe(findForAdding, { basket: basketId, listing: line.listing_id });
  if (!found) return refuse('not_found');
  if (found.status !== 'open') return refuse('basket_closed');
  if (found.price === null || found.structure === 'parent')
    return refuse('item_not_sellable', undefined, '/listing_id');
  const { currency, held_currency: held } = found;
  if (currency === null || (held !== null && held !== currency)) {
    const detail = `The basket holds prices in ${held}, this one is in ${currency}.`;
    return refuse('currency_mismatch', detail, '/listing_id');
  }
  if (!found.served) return refuse('area_not_served', undefined, '/listing_id');
  const addOns = [...new Set(line.add_ons)].sort();
  if (addOns.some((id) => !found.add_on_ids.includes(id))) {
    return refuse('item_not_sellable', 'This seller does not offer one of the extras.', '/add_ons');
  }
  const isService = found.kind === 'service';
  let visit: { resourceId: string } | undefined;
  if (isService) {
    if (!line.slot) return refuse('slot_required', undefined, '/slot');
    const extraMinutes = addOns.reduce(
      (sum, id) => sum + (found.add_on_minutes[found.add_on_ids.indexOf(id)] ?? 0),
      0,
    );
    const chosen = await chooseVisit(
      tx,
      line.listing_id,
      new Date(line.slot.start),
      extraMinutes,
      line.slot.resource_id,
    );
    if (!chosen) return refuse('slot_gone', undefined, '/slot/start');
    visit = chosen;
  }
  const asked = isService ? [] : found.asked;
  const today = todayOf({ now: tx.now(), timeZone: reading.timeZone });
  const checked = checkAnswers(asked, line.options, { language: reading.language, today });
  if ('faults' in checked) return new Refusal('options_invalid', undefined, checked.faults);
  const { answers } = checked;
  const put = await tx.engine.maybe(putLine, {
    id: ids.uuid(),
    basket: basketId,
    listing: line.listing_id,
    quantity: isService ? 1 : line.quantity,
    resource: visit?.resourceId ?? null,
    slot_start: visit && line.slot ? new Date(line.slot.start).toISOString() : null,
    add_ons: addOns,
    after_line: line.after_line_id ?? null,
    price: found.price,
    options: answers,
    options_price: priceOfAnswers(tellAnswers(asked, answers)),
    currency,
    merge_key: mergeKey(
      line.listing_id,
      visit && line.slot && { slotStart: line.slot.start, resourceId: visit.resourceId, addOns },
      answers,
    ),
  });
  if (!put) return refuse('basket_closed');
  if (!put.id || put.in_basket === null) return refuse('quantity_too_large', undefined, '/quantity');
  tx.wroteEvents();
  // Lines of the same thing with other answers come from the same shelf.
  if (!isService && put.in_basket > (put.available ?? 0) && (put.available ?? 0) < 20) {
    return refuse('out_of_stock', `Only ${put.available ?? 0} are left.`, '/quantity');
  }
  return { lineId: put.id };
}

/** Who can come then, by the rule that lists slots; nobody when the time is taken or never was one. */
export async function chooseVisit(
  tx: Transaction,
  listingId: string,
  start: Date,
  extraMinutes: number,
  wanted: string | undefined,
) {
  const day = 24 * 60 * 60 * 1000;
  const range = { from: new Date(start.getTime() - 2 * day), to: new Date(start.getTime() + 2 * day) };
  const found = (await readCalendars(tx.asker, { listingIds: [listingId], ...range })).get(listingId);
  if (!found) return undefined;
  const terms = { ...found.terms, durationMinutes: found.terms.durationMinutes + extraMinutes };
  return chooseResource({
    calendars: found.calendars,
    terms,
    start,
    now: tx.now(),
    ...(wanted && { wanted }),
  });
}
