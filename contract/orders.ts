import { z } from 'zod';
import { day, id, instant, interval, money, page, pageQuery, picture, slug } from './common.ts';
import { operations } from './operation.ts';
import { answeredOption } from './options.ts';

export const orderStatus = z.enum(['pending', 'on_hold', 'confirmed', 'completed', 'cancelled', 'expired']);
export const bookingStatus = z.enum([
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
]);
export const shipmentStatus = z.enum(['waiting', 'to_pack', 'shipped', 'delivered', 'cancelled']);
export const paymentStatus = z.enum(['pending', 'on_hold', 'paid', 'failed', 'cancelled', 'refunded']);
export const sellerOrderStatus = z.enum(['waiting', 'new', 'in_progress', 'completed', 'cancelled']);

export const orderLine = z
  .object({
    id,
    kind: z.enum(['product', 'service']),
    item_slug: slug,
    title: z.string(),
    sku: z.string(),
    picture: picture.nullable(),
    cloth: z.string(),
    seller: z.object({ id, slug, name: z.string(), phone: z.string().nullable() }),
    quantity: z.int(),
    unit_price: money,
    add_ons: z.array(z.object({ name: z.string(), minutes: z.int(), price: money })),
    options: z.array(answeredOption),
    line_total: money,
    after_line_id: id.nullable(),
    arrives_on: day.nullable(),
    reviewable: z.boolean(),
  })
  .meta({ id: 'OrderLine' });

export const shipment = z
  .object({
    id,
    status: shipmentStatus,
    seller: z.object({ id, name: z.string() }),
    method: z.string(),
    tracking: z.string().nullable(),
    arrives_on: day,
    line_ids: z.array(id),
  })
  .meta({ id: 'Shipment' });

export const booking = z
  .object({
    id,
    status: bookingStatus,
    line_id: id,
    seller: z.object({ id, name: z.string() }),
    resource: z.object({ name: z.string(), picture: picture.nullable() }),
    slot: interval,
    start_code: z
      .string()
      .nullable()
      .describe('Only the customer sees it: four digits that start the visit.'),
  })
  .meta({ id: 'Booking' });

export const timelineEntry = z
  .object({
    at: instant,
    kind: z.string(),
    track: z.enum(['order', 'payment', 'parcel', 'visit']),
    text: z.string(),
    actor: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });

export const order = z
  .object({
    id,
    number: z.string(),
    status: orderStatus,
    placed_at: instant,
    contact: z.object({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
    shipping_address: z.object({ area: z.string(), line: z.string(), landmark: z.string().nullable() }),
    lines: z.array(orderLine),
    shipments: z.array(shipment),
    bookings: z.array(booking),
    payment: z.object({
      method: z.enum(['sslcommerz', 'cash']),
      status: paymentStatus,
      amount: money,
      paid_at: instant.nullable(),
      payable_until: instant.nullable(),
    }),
    refunds: z.array(z.object({ amount: money, status: z.string(), reason: z.string() })),
    items_total: money,
    shipping_total: money,
    total: money,
    note: z.string().nullable(),
    next: z.string().describe('What happens next and when, in one sentence.'),
    timeline: z.array(timelineEntry),
  })
  .meta({ id: 'Order' });
export type Order = z.infer<typeof order>;

export const orderRow = z
  .object({
    id,
    number: z.string(),
    status: orderStatus,
    placed_at: instant,
    total: money,
    titles: z.array(z.string()),
    picture: picture.nullable(),
    cloth: z.string(),
    next: z.string(),
  })
  .meta({ id: 'OrderRow' });

/** What a seller sees of an order: its own part, and nothing of the others'. */
export const sellerOrder = z
  .object({
    id,
    order_number: z.string(),
    status: sellerOrderStatus,
    paid: z.boolean(),
    placed_at: instant,
    contact: z.object({ name: z.string(), phone: z.string() }),
    address: z.object({ area: z.string(), line: z.string(), landmark: z.string().nullable() }),
    lines: z.array(
      z.object({
        id,
        title: z.string(),
        sku: z.string(),
        quantity: z.int(),
        options: z.array(answeredOption),
        line_total: money,
        kind: z.enum(['product', 'service']),
      }),
    ),
    shipment: z
      .object({
        id,
        status: shipmentStatus,
        arrives_on: day,
        tracking: z.string().nullable(),
        version: z.int(),
      })
      .nullable(),
    total: money,
    note: z.string().nullable(),
  })
  .meta({ id: 'SellerOrder' });
export type SellerOrder = z.infer<typeof sellerOrder>;

export const sellerBooking = z
  .object({
    id,
    order_number: z.string(),
    status: bookingStatus,
    title: z.string(),
    add_ons: z.array(z.string()),
    slot: interval,
    resource: z.object({ id, name: z.string() }),
    contact: z.object({ name: z.string(), phone: z.string() }),
    address: z.object({ area: z.string(), line: z.string(), landmark: z.string().nullable() }),
    price: money,
    cash_due: money.nullable(),
    note: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'SellerBooking' });
export type SellerBooking = z.infer<typeof sellerBooking>;

const byId = z.object({ id });
const moved = { params: byId, by: 'seller', keyed: true, errors: ['transition_refused'] } as const;
const nothing = z.object({}).default({});

export const orderOperations = operations({
  'GET /orders': {
    summary: 'Own orders, newest first',
    by: 'person',
    query: z.object(pageQuery),
    reply: page(orderRow),
    errors: ['not_acceptable_cursor'],
  },
  'GET /orders/{id}': {
    summary: 'An order, for its owner or with the Order-Token',
    by: 'everybody',
    params: byId,
    reply: order,
  },
  'POST /orders/{id}/pay': {
    summary: 'A new payment attempt',
    by: 'everybody',
    keyed: true,
    limit: 'checkout',
    params: byId,
    body: nothing,
    reply: z.object({ status: paymentStatus, redirect_url: z.string() }),
    errors: ['already_paid', 'not_payable', 'gateway_unavailable'],
  },
  'POST /orders/lookup': {
    summary: 'Find an order by its number and the e-mail or phone given with it; mails or shows the link',
    by: 'everybody',
    limit: 'code',
    body: z.object({ number: z.string().max(20), email_or_phone: z.string().max(254) }),
    reply: z.object({ order: z.object({ id, number: z.string(), token: z.string() }) }),
    errors: ['not_found'],
  },
  'POST /orders/{id}/lines/{line_id}/review': {
    summary: 'Review a bought item',
    by: 'everybody',
    params: z.object({ id, line_id: id }),
    body: z.object({ rating: z.int().min(1).max(5), body: z.string().trim().max(2000).optional() }),
    status: 201,
    reply: z.object({ id }),
    errors: ['review_exists', 'review_too_early'],
  },
  'GET /seller/orders': {
    summary: 'Seller orders with goods, by status',
    by: 'seller',
    query: z.object({ status: sellerOrderStatus.optional(), ...pageQuery }),
    reply: page(sellerOrder),
    errors: ['not_acceptable_cursor'],
  },
  'GET /seller/orders/{id}': { summary: 'One seller order', by: 'seller', params: byId, reply: sellerOrder },
  'POST /seller/shipments/{id}/ship': {
    ...moved,
    summary: 'The parcel leaves',
    body: z.object({ tracking: z.string().trim().max(80).optional() }).default({}),
    reply: z.object({ id, status: shipmentStatus }),
  },
  'POST /seller/shipments/{id}/deliver': {
    ...moved,
    summary: 'The parcel was handed over',
    body: nothing,
    reply: z.object({ id, status: shipmentStatus }),
  },
  'GET /seller/bookings': {
    summary: 'Visits, by day or status',
    by: 'seller',
    query: z.object({ day: day.optional(), status: bookingStatus.optional(), ...pageQuery }),
    reply: page(sellerBooking),
    errors: ['not_acceptable_cursor'],
  },
  'POST /seller/bookings/{id}/accept': {
    ...moved,
    summary: 'Accept a visit',
    body: nothing,
    reply: z.object({ id, status: bookingStatus }),
  },
  'POST /seller/bookings/{id}/on-the-way': {
    ...moved,
    summary: 'On the way',
    body: nothing,
    reply: z.object({ id, status: bookingStatus }),
  },
  'POST /seller/bookings/{id}/start': {
    ...moved,
    summary: "Start with the customer's code",
    body: z.object({ code: z.string().regex(/^\d{4}$/, 'Four digits.') }),
    reply: z.object({ id, status: bookingStatus }),
    errors: ['transition_refused', 'code_wrong'],
  },
  'POST /seller/bookings/{id}/complete': {
    ...moved,
    summary: 'The work is done',
    body: nothing,
    reply: z.object({ id, status: bookingStatus }),
  },
  'GET /seller/today': {
    summary: 'What is to be done today',
    by: 'seller',
    reply: z.object({
      seller: z.object({ id, slug, name: z.string(), kind: z.enum(['partner', 'provider', 'both']) }),
      day,
      bookings: z.array(sellerBooking),
      requests: z.array(sellerBooking),
      next: z
        .object({ day, bookings: z.array(sellerBooking) })
        .nullable()
        .describe('Accepted visits of the next day that has any'),
      unclosed: z
        .array(sellerBooking)
        .describe('Visits of the last thirty days before this one that were not finished'),
      orders: z.array(sellerOrder),
      low_stock: z
        .array(
          z.object({
            listing_id: id,
            title: z.string(),
            location: z.string(),
            free: z.int(),
            low_below: z.int(),
            since: instant,
          }),
        )
        .describe('Shelves that warn, the latest first; twenty at most'),
    }),
  },
  'GET /seller/listings': {
    summary: 'Own listings with stock',
    by: 'seller',
    query: z.object({ q: z.string().trim().max(80).optional(), ...pageQuery }),
    reply: page(
      z.object({
        id,
        item_slug: slug,
        title: z.string(),
        kind: z.enum(['product', 'service']),
        sku: z.string(),
        price: money,
        status: z.enum(['active', 'paused']),
        on_hand: z.int().nullable(),
        held: z.int().nullable(),
        picture: picture.nullable(),
        cloth: z.string(),
        version: z.int(),
      }),
    ),
    errors: ['not_acceptable_cursor'],
  },
  'POST /seller/listings/{id}/receive': {
    summary: 'Units came in (or a count corrects the stock, with a minus)',
    by: 'seller',
    keyed: true,
    params: byId,
    body: z.object({
      quantity: z.int().min(-100_000).max(100_000),
      reason: z.string().trim().max(120).optional(),
    }),
    reply: z.object({ id, on_hand: z.int(), held: z.int() }),
    errors: ['out_of_stock'],
  },
  'GET /admin/today': {
    summary: 'What needs doing, and four figures against the same weekday before',
    by: 'staff',
    reply: z.object({
      todo: z.array(
        z.object({
          group: z.enum(['money', 'orders', 'visits', 'catalogue']),
          text: z.string(),
          since: instant,
          amount: money.nullable(),
          link: z.string(),
        }),
      ),
      figures: z.array(
        z.object({
          code: z.string(),
          label: z.string(),
          value: z.int(),
          money: z.boolean(),
          before: z.int(),
        }),
      ),
      feed: z.array(z.object({ at: instant, text: z.string(), link: z.string().nullable() })),
    }),
  },
  'GET /admin/orders': {
    summary: 'All orders, newest first',
    by: 'staff',
    query: z.object({
      status: orderStatus.optional(),
      q: z.string().trim().max(80).optional(),
      ...pageQuery,
    }),
    reply: page(
      orderRow.extend({
        customer: z.string(),
        payment: paymentStatus,
        payment_method: z.string(),
        sellers: z.array(z.string()),
      }),
    ),
    errors: ['not_acceptable_cursor'],
  },
  'GET /admin/orders/{id}': { summary: 'An order as staff sees it', by: 'staff', params: byId, reply: order },
  'GET /admin/bookings': {
    summary: 'All visits, soonest first',
    by: 'staff',
    query: z.object({ day: day.optional(), status: bookingStatus.optional(), ...pageQuery }),
    reply: page(sellerBooking.extend({ seller: z.string() })),
    errors: ['not_acceptable_cursor'],
  },
  'GET /admin/items': {
    summary: 'The catalogue, drafts too',
    by: 'staff',
    query: z.object({
      q: z.string().trim().max(80).optional(),
      kind: z.enum(['product', 'service']).optional(),
      ...pageQuery,
    }),
    reply: page(
      z.object({
        id,
        slug,
        kind: z.enum(['product', 'service']),
        structure: z.string(),
        title: z.string(),
        category: z.string(),
        status: z.enum(['draft', 'published']),
        listings: z.int(),
        on_hand: z.int().nullable(),
        price: money.nullable(),
        picture: picture.nullable(),
        cloth: z.string(),
      }),
    ),
    errors: ['not_acceptable_cursor'],
  },
});
