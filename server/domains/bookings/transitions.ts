import { bookingStatus } from '#contract/orders.ts';
import { transitionTable } from '#domains/orders/index.ts';

/**
 * How a visit moves: held until the order is paid, then pending → confirmed → en_route → in_progress → completed.
 * A payment that comes late brings an expired one back.
 */
export const bookingMoves = transitionTable({
  name: 'booking',
  states: bookingStatus.options,
  initial: ['held', 'pending'],
  final: ['completed', 'cancelled', 'no_show', 'declined'],
  guards: ['order_paid', 'order_unpaid', 'payment_in_review', 'start_code', 'slot_begun'],
  moves: {
    release: {
      from: ['held', 'expired'],
      to: 'pending',
      by: ['system', 'staff'],
      guard: 'order_paid',
      event: 'order.confirmed',
    },
    expire: { from: ['held'], to: 'expired', by: ['system'], guard: 'order_unpaid', event: 'order.expired' },
    bring_back: {
      from: ['expired'],
      to: 'held',
      by: ['system'],
      guard: 'payment_in_review',
      event: 'payment.on_hold',
    },
    accept: { from: ['pending'], to: 'confirmed', by: ['seller'], guard: null, event: 'booking.accepted' },
    decline: { from: ['pending'], to: 'declined', by: ['seller'], guard: null, event: 'booking.declined' },
    set_out: { from: ['confirmed'], to: 'en_route', by: ['seller'], guard: null, event: 'booking.set_out' },
    start: {
      from: ['en_route'],
      to: 'in_progress',
      by: ['seller'],
      guard: 'start_code',
      event: 'booking.started',
    },
    complete: {
      from: ['in_progress'],
      to: 'completed',
      by: ['seller'],
      guard: null,
      event: 'booking.completed',
    },
    cancel: {
      from: ['pending', 'confirmed'],
      to: 'cancelled',
      by: ['customer', 'staff'],
      guard: null,
      event: 'booking.cancelled',
    },
    miss: {
      from: ['confirmed', 'en_route'],
      to: 'no_show',
      by: ['seller', 'staff'],
      guard: 'slot_begun',
      event: 'booking.missed',
    },
  },
});

export type BookingMove = keyof typeof bookingMoves;
