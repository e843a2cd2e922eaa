import type { SellerBooking, SellerOrder } from '#contract/orders.ts';

export const visitStatuses = [
  'held',
  'pending',
  'confirmed',
  'en_route',
  'in_progress',
  'completed',
  'cancelled',
  'no_show',
  'declined',
  'expired',
] as const satisfies readonly SellerBooking['status'][];

export const sellerOrderStatuses = [
  'waiting',
  'new',
  'in_progress',
  'completed',
  'cancelled',
] as const satisfies readonly SellerOrder['status'][];

/** The value when it is one of the known ones; an address with anything else asks for all. */
export function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}

/** The day an address asks for, `YYYY-MM-DD`. */
export function dayIn(search: URLSearchParams): string | undefined {
  const day = search.get('day') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
