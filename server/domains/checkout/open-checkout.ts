import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type BasketRow, optionsOf, readBasket } from '#domains/basket/index.ts';
import { clearTheWay, takeHold } from '#domains/supply/index.ts';
import { chooseTimes } from './choose-times.ts';
import { putCheckout } from './queries.ts';

type No = Refusal<
  | 'not_found'
  | 'basket_closed'
  | 'basket_empty'
  | 'item_not_sellable'
  | 'options_invalid'
  | 'out_of_stock'
  | 'slot_gone'
>;

/** Opens (or re-opens) the checkout of a basket: stock and time of all its lines are held together, or none is. */
export async function openCheckout(
  tx: Transaction,
  kernel: Kernel,
  principal: Principal,
  basketId: string,
  language: Language,
): Promise<{ id: string } | No> {
  const basket = await tx.asker.maybe(readBasket, { basket: basketId, language });
  if (!basket) return refuse('not_found');
  if (basket.status !== 'open') return refuse('basket_closed');
  if (basket.lines.length === 0) return refuse('basket_empty');
  const unsold = basket.lines.find((line) => !line.sellable);
  if (unsold) return refuse('item_not_sellable', `${unsold.item.title} is no longer sold.`, '/lines');
  const context = { language, now: tx.now(), timeZone: kernel.config.HAAT_TIME_ZONE };
  const unfit = basket.lines.find((line) => !optionsOf(line, context).fit);
  if (unfit) return refuse('options_invalid', `Choose again for ${unfit.item.title}.`, '/lines');
  const held = await holdBasket(tx, kernel, basket);
  if (isRefusal(held)) return held;
  const person = principal.personId ?? null;
  return tx.engine.one(putCheckout, {
    id: kernel.ids.uuid(),
    basket: basketId,
    hold: held.holdId,
    language,
    person,
  });
}

/** Takes the one hold over everything in a basket. */
async function holdBasket(tx: Transaction, kernel: Kernel, basket: BasketRow) {
  const goods = basket.lines.filter((line) => line.kind === 'product');
  const visits = basket.lines.filter((line) => line.kind === 'service');
  const firstAt = await clearTheWay(
    tx,
    basket.id,
    goods.map((line) => line.listing_id),
    visits.flatMap((line) => (line.resource ? [line.resource.id] : [])),
  );
  const units = goods.map((line) => ({
    listingId: line.listing_id,
    quantity: line.quantity,
    title: line.item.title,
  }));
  const times = await chooseTimes(tx, visits);
  return takeHold(tx, kernel.ids, { id: basket.id, firstAt }, units, times);
}
