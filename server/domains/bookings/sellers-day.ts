import type { Language } from '#contract/common.ts';
import type { ReplyOf } from '#contract/operations.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { listToPack, viewSellerOrder } from '#domains/orders/index.ts';
import { wallClock } from '#domains/supply/index.ts';
import { listDaysWork, readOwnSeller } from './queries.ts';
import { viewBooking } from './view-booking.ts';

const mostShown = 100;

/**
 * What a seller has to do on the day it is in the market: visits, requests to answer, parcels to pack; what comes on the
 * next day with visits, what was left open on the days before, and shelves that run low.
 */
export async function sellersDay(
  kernel: Kernel,
  principal: Principal,
  language: Language,
): Promise<ReplyOf<'GET /seller/today'>> {
  const db = kernel.db.as(principal);
  const currency = kernel.config.HAAT_CURRENCY;
  const { day } = wallClock(kernel.config.HAAT_TIME_ZONE).localAt(kernel.clock.now().getTime());
  const [{ low_stock: lowStock, ...seller }, visits, orders] = await Promise.all([
    db.one(readOwnSeller, { language }),
    db.many(listDaysWork, { language, day, most: mostShown }),
    db.many(listToPack, { language, most: mostShown }),
  ]);
  const show = (rows: typeof visits) => rows.map((row) => viewBooking(row, currency));
  const accepted = visits.filter(({ status }) => status !== 'pending');
  const dayOf = ({ time_zone: zone, starts }: (typeof visits)[number]) =>
    wallClock(zone).localAt(Date.parse(starts)).day;
  const later = accepted.filter((visit) => dayOf(visit) > day);
  return {
    seller: { ...seller, kind: seller.kind as 'partner' | 'provider' | 'both' },
    day,
    bookings: show(accepted.filter((visit) => dayOf(visit) === day)),
    requests: show(visits.filter(({ status }) => status === 'pending')),
    next: later[0] ? { day: dayOf(later[0]), bookings: show(later) } : null,
    unclosed: show(accepted.filter((visit) => dayOf(visit) < day)),
    orders: orders.map((row) => viewSellerOrder(row, currency)),
    low_stock: lowStock,
  };
}
