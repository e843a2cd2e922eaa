import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { finishingParts } from './finish-parts.ts';
import { orderEvents } from './order-events.ts';
import { findShipment, moveShipment } from './queries-seller.ts';
import { shipmentMoves } from './shipment-transitions.ts';

type Delivered = { id: string; status: 'delivered' };

/** A parcel that the asker may see was handed over. Refused unless it is on its way. */
export async function deliverShipment(
  tx: Transaction,
  shipmentId: string,
): Promise<Delivered | Refusal<'not_found' | 'transition_refused'>> {
  const seen = await tx.asker.maybe(findShipment, { id: shipmentId });
  if (!seen) return refuse('not_found');
  const { from, to, event } = shipmentMoves.deliver;
  const part = { orderId: seen.order_id, sellerId: seen.seller_id };
  const moved = await finishingParts(tx, part, async () => {
    const done = await tx.engine.maybe(moveShipment, { id: shipmentId, from, to, tracking: null });
    if (!done) return undefined;
    const extra = { seller: seen.seller_id, shipment: shipmentId };
    const concerned = { orderId: seen.order_id, sellerIds: [seen.seller_id], personId: done.person_id };
    tx.emit(...orderEvents(event, { ...concerned, by: 'seller', extra }));
    return done;
  });
  return moved ? { id: shipmentId, status: 'delivered' } : refuse('transition_refused');
}
