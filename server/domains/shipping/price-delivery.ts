import type { Language } from '#contract/common.ts';
import { hasTariff, shippingMethods } from './methods.ts';

/**
 * What standard delivery of one seller's goods costs when nothing else is ordered, in minor units, and why. Null in a
 * currency without a tariff. In a basket with more of the same seller it never costs more than this.
 */
export function priceDelivery(goods: {
  currency: string;
  language: Language;
  itemsTotalMinor: number;
}): { name: string; priceMinor: number; reason: string } | null {
  const { currency, language, itemsTotalMinor } = goods;
  if (!hasTariff(currency)) return null;
  const sellers = [{ sellerId: 'alone', itemsTotalMinor }];
  const standard = shippingMethods({ currency, language, sellers }).find(({ code }) => code === 'standard');
  return standard ? { name: standard.name, priceMinor: standard.priceMinor, reason: standard.reason } : null;
}
