import type { ListingOffer } from '#contract/catalogue.ts';
import type { Money } from '#contract/common.ts';
import type { Language } from '../i18n/language.ts';
import { m } from '../i18n/paraglide/messages.js';
import { money } from '../ui/format.ts';
import { addUp } from './money.ts';

/**
 * What a thing and the visit that fits it come to, and of which parts: with delivery once the area is known. The sum is
 * null where the two are not of one currency.
 */
export function pairSum(
  { price, delivery }: Pick<ListingOffer, 'price' | 'delivery'>,
  visitPrice: Money,
  language: Language,
): { sum: Money | null; parts: string } {
  const thing = money(price, language);
  const visit = money(visitPrice, language);
  if (!delivery) return { sum: addUp(price, visitPrice), parts: m.store_pair_parts({ thing, visit }) };
  const area = delivery.area.name;
  return {
    sum: addUp(delivery.total, visitPrice),
    parts:
      delivery.price.amount === 0
        ? m.store_pair_parts_free({ thing, visit, area })
        : m.store_pair_parts_to({ thing, visit, area, delivery: money(delivery.price, language) }),
  };
}
