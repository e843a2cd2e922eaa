import { shipmentStatus } from '#contract/orders.ts';
import { transitionTable } from './transition-table.ts';

/** How a parcel moves. A payment that comes late brings a cancelled one back. */
export const shipmentMoves = transitionTable({
  name: 'shipment',
  states: shipmentStatus.options,
  initial: ['waiting', 'to_pack'],
  final: ['delivered'],
  guards: ['order_paid', 'order_unpaid', 'payment_in_review'],
  moves: {
    release: {
      from: ['waiting', 'cancelled'],
      to: 'to_pack',
      by: ['system', 'staff'],
      guard: 'order_paid',
      event: 'order.confirmed',
    },
    expire: {
      from: ['waiting'],
      to: 'cancelled',
      by: ['system'],
      guard: 'order_unpaid',
      event: 'order.expired',
    },
    bring_back: {
      from: ['cancelled'],
      to: 'waiting',
      by: ['system'],
      guard: 'payment_in_review',
      event: 'payment.on_hold',
    },
    ship: { from: ['to_pack'], to: 'shipped', by: ['seller'], guard: null, event: 'shipment.shipped' },
    deliver: { from: ['shipped'], to: 'delivered', by: ['seller'], guard: null, event: 'shipment.delivered' },
  },
});
