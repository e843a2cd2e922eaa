import type { SellerBooking } from '#contract/orders.ts';

export const visitMoves = ['accept', 'on-the-way', 'start', 'complete'] as const;
export type VisitMove = (typeof visitMoves)[number];

const next: Partial<Record<SellerBooking['status'], VisitMove>> = {
  pending: 'accept',
  confirmed: 'on-the-way',
  en_route: 'start',
  in_progress: 'complete',
};

/** The one thing a provider can do next with a visit; null when nothing is left to do. */
export const nextMove = ({ status }: Pick<SellerBooking, 'status'>): VisitMove | null => next[status] ?? null;

const urgency: Partial<Record<SellerBooking['status'], number>> = { in_progress: 0, en_route: 1 };

/** The visit to deal with first: the one under way, else the earliest of those that are not over. */
export function nextVisit(visits: readonly SellerBooking[]): SellerBooking | null {
  const open = visits.filter((visit) => nextMove(visit));
  const rank = ({ status }: SellerBooking) => urgency[status] ?? 2;
  return (
    open.toSorted((a, b) => rank(a) - rank(b) || Date.parse(a.slot.start) - Date.parse(b.slot.start))[0] ??
    null
  );
}
