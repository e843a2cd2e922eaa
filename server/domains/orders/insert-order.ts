import type { Transaction } from '#kernel/database/database.ts';
import { insertBookings, insertLines, insertOrderRow, insertSellerOrders } from './queries.ts';
import { orderEvents } from './order-events.ts';

/** Everything an order consists of, frozen. */
export type NewOrder = {
  order: {
    id: string;
    token_hash: string;
    person_id: string | null;
    checkout_id: string;
    hold_id: string;
    status: string;
    contact: object;
    address: object;
    area_id: string;
    language: string;
    currency: string;
    items_total: number;
    shipping_total: number;
    total: number;
    payment_method: string;
    note: string | null;
  };
  payment: { id: string };
  /** The first trip to the gateway; none for cash. */
  attempt: { id: string } | null;
  sellerOrders: {
    id: string;
    seller_id: string;
    status: string;
    items_total: number;
    shipping_total: number;
  }[];
  lines: {
    id: string;
    seller_order_id: string;
    listing_id: string;
    location_id: string | null;
    position: number;
    quantity: number;
    unit_price: number;
    add_ons: unknown[];
    /** Answers as they were given, in all languages. */
    options: readonly object[];
    line_total: number;
    after_line_id: string | null;
    arrives_on: string | null;
  }[];
  shipments: {
    id: string;
    seller_order_id: string;
    seller_id: string;
    status: string;
    method: string;
    arrives_on: string;
  }[];
  bookings: {
    id: string;
    order_line_id: string;
    seller_order_id: string;
    seller_id: string;
    resource_id: string;
    status: string;
    slot_start: string;
    slot_end: string;
    time_zone: string;
    start_code: string;
    cash_due: number;
  }[];
};

/** Writes the order, binds the hold to it and tells everybody concerned. Four statements whatever it holds. */
export async function insertOrder(tx: Transaction, order: NewOrder): Promise<{ number: string }> {
  const { number } = await tx.engine.one(insertOrderRow, {
    order: order.order,
    payment: order.payment.id,
    attempt: order.attempt?.id ?? null,
  });
  const orderId = order.order.id;
  await tx.engine.run(insertSellerOrders, {
    order: orderId,
    seller_orders: order.sellerOrders,
    shipments: order.shipments,
  });
  await tx.engine.run(insertLines, { order: orderId, lines: order.lines });
  if (order.bookings.length > 0)
    await tx.engine.run(insertBookings, { order: orderId, bookings: order.bookings });
  const concerned = { orderId, personId: order.order.person_id, by: 'customer' as const };
  const sellerIds = order.sellerOrders.map((one) => one.seller_id);
  const confirmed = order.order.status === 'confirmed';
  tx.emit(...orderEvents('order.placed', { ...concerned, sellerIds: confirmed ? sellerIds : [] }));
  if (confirmed) tx.emit(...orderEvents('order.confirmed', { ...concerned, sellerIds, by: 'system' }));
  return { number };
}
