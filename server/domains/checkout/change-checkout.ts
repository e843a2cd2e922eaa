import type { AddressChange, ContactChange } from '#contract/basket.ts';
import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { readBasket } from '#domains/basket/index.ts';
import { areasServed, changeCheckout as changeRow, findCheckout } from './queries.ts';

export type CheckoutChange = {
  contact?: ContactChange | undefined;
  shipping_address?: AddressChange | undefined;
  shipping_method?: string | undefined;
  payment_method?: 'sslcommerz' | 'cash' | undefined;
  note?: string | null | undefined;
};

type No = Refusal<'not_found' | 'checkout_closed' | 'area_not_served' | 'invalid_request'>;

/** Says who, where and how to pay; what is not given stays, null takes away. Every provider of the basket must visit the area. */
export async function changeCheckout(
  tx: Transaction,
  checkoutId: string,
  change: CheckoutChange,
  language: Language,
): Promise<true | No> {
  const found = await tx.asker.maybe(findCheckout, { id: checkoutId });
  if (!found) return refuse('not_found');
  const area = change.shipping_address?.area;
  if (area) {
    const basket = await tx.asker.one(readBasket, { basket: found.basket_id, language });
    const visits = basket.lines.filter((line) => line.kind === 'service');
    const providers = new Set(visits.map((line) => line.seller.id));
    const served = await tx.asker.many(areasServed, { sellers: [...providers], area });
    if (served.length < providers.size) return refuse('area_not_served', undefined, '/shipping_address/area');
  }
  const row = await tx.engine.maybe(changeRow, {
    id: checkoutId,
    contact: change.contact ?? {},
    address: change.shipping_address ?? {},
    shipping_method: change.shipping_method ?? null,
    payment_method: change.payment_method ?? null,
    note: change.note ?? null,
    sets_note: change.note !== undefined,
    area: area ?? null,
  });
  if (!row) return refuse('checkout_closed');
  if (row.area_known) return true;
  const field = { pointer: '/shipping_address/area', code: 'unknown', detail: 'There is no such area.' };
  return new Refusal('invalid_request', undefined, [field]);
}
