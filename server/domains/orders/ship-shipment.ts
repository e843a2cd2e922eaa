import type { Transaction } from '#kernel/database/database.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { shipStock } from '#domains/supply/index.ts';
import { orderEvents } from './order-events.ts';
import { findShipment, moveShipment } from './queries-seller.ts';
import { shipmentMoves } from './shipment-transitions.ts';

type Shipped = { id: string; status: 'shipped' };

/** A parcel that the asker may see leaves the house, and its units with it. Refused unless it waited to be packed. */
export async function shipShipment(
  tx: Transaction,
  shipmentId: string,
  tracking: string | undefined,
): Promise<Shipped | Refusal<'not_found' | 'transition_refused'>> {
  const seen = await tx.asker.maybe(findShipment, { id: shipmentId });
  if (!seen) return refuse('not_found');
  const { from, to, event } = shipmentMoves.ship;
  const moved = await tx.engine.maybe(moveShipment, { id: shipmentId, from, to, tracking: tracking || null });
  if (!moved) return refuse('transition_refused');
  await tx.engine.one(shipStock, { order: seen.order_id, seller_order: seen.seller_order_id });
  const extra = { seller: seen.seller_id, shipment: shipmentId };
  const concerned = { orderId: seen.order_id, sellerIds: [seen.seller_id], personId: moved.person_id };
  tx.emit(...orderEvents(event, { ...concerned, by: 'seller', extra }));
  return { id: shipmentId, status: 'shipped' };
}
