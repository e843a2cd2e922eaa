import type { Language } from '#contract/common.ts';
import { methodTexts } from './texts.ts';

export type SellerGoods = { sellerId: string; itemsTotalMinor: number };
export type ShippingMethod = {
  code: 'standard' | 'express';
  name: string;
  priceMinor: number;
  reason: string;
  perSeller: { sellerId: string; priceMinor: number }[];
};

/**
 * Delivery inside Dhaka, in poisha: one charge per seller of an order, however many parcels it sends. Pages that show it
 * need no purge: another tariff comes with another release, whose processes start with empty page caches.
 */
const tariff = { currency: 'BDT', standard: 6_000, standardFreeFrom: 200_000, express: 12_000 } as const;

/** False where goods of this currency cannot be delivered, since nobody said what that costs. */
export function hasTariff(currency: string): boolean {
  return currency === tariff.currency;
}

/**
 * What delivery of goods costs, in minor units: standard at a fixed price per seller, free for each seller whose goods
 * come to the free limit, and express at a fixed price per seller. `priceMinor` is the sum of `perSeller`, which keeps
 * the order of `sellers`; each seller must stand there once. No goods, no methods. Throws a RangeError for a currency
 * without a tariff.
 */
export function shippingMethods(order: {
  currency: string;
  sellers: readonly SellerGoods[];
  language?: Language;
}): ShippingMethod[] {
  const { currency, sellers, language = 'en' } = order;
  if (!hasTariff(currency)) throw new RangeError(`There is no delivery tariff in ${currency}`);
  if (sellers.length === 0) return [];
  const say = methodTexts[language];
  const method = (
    code: ShippingMethod['code'],
    priceOf: (seller: SellerGoods) => number,
    reasonOf: (paying: number) => string,
  ): ShippingMethod => {
    const perSeller = sellers.map((seller) => ({ sellerId: seller.sellerId, priceMinor: priceOf(seller) }));
    const priceMinor = perSeller.reduce((sum, one) => sum + one.priceMinor, 0);
    const paying = perSeller.filter((one) => one.priceMinor > 0).length;
    return { code, name: say[code], priceMinor, reason: reasonOf(paying), perSeller };
  };
  return [
    method(
      'standard',
      (seller) => (seller.itemsTotalMinor >= tariff.standardFreeFrom ? 0 : tariff.standard),
      (paying) => say.standardReason(paying, sellers.length, tariff.standard, tariff.standardFreeFrom),
    ),
    method(
      'express',
      () => tariff.express,
      () => say.expressReason(sellers.length, tariff.express),
    ),
  ];
}
