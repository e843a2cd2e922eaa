import type { z } from 'zod';
import type {
  Order,
  SellerBooking,
  SellerOrder,
  booking,
  orderOperations,
  orderRow,
  shipment,
} from '../orders.ts';
import type { Examples } from './example.ts';
import { trimAnswered } from './options.ts';
import * as story from './story.ts';
import { arrival, at, ids, orderNumber, pictures, slugs, taka, titles, visit, visitDay } from './story.ts';

const fanLine: Order['lines'][number] = {
  id: ids.fanLine,
  kind: 'product',
  item_slug: slugs.fan,
  title: titles.whiteFan,
  sku: 'MEEL-001-WHITE',
  picture: pictures.whiteFan,
  cloth: 'sky',
  seller: { ...story.megh, phone: null },
  quantity: 1,
  unit_price: taka(2850),
  add_ons: [],
  options: [trimAnswered],
  line_total: taka(2850),
  after_line_id: null,
  arrives_on: arrival,
  reviewable: false,
};
const fittingLine: Order['lines'][number] = {
  id: ids.fittingLine,
  kind: 'service',
  item_slug: slugs.fitting,
  title: titles.fitting,
  sku: 'DIEL-ceiling-fan-fitting',
  picture: pictures.fitting,
  cloth: 'turmeric',
  seller: { ...story.dipti, phone: null },
  quantity: 1,
  unit_price: taka(410),
  add_ons: [{ name: 'Take the old fan down', minutes: 15, price: taka(155) }],
  options: [],
  line_total: taka(565),
  after_line_id: ids.fanLine,
  arrives_on: null,
  reviewable: false,
};

const parcel: z.infer<typeof shipment> = {
  id: ids.shipment,
  status: 'to_pack',
  seller: { id: ids.megh, name: story.megh.name },
  method: 'standard',
  tracking: null,
  arrives_on: arrival,
  line_ids: [ids.fanLine],
};
const acceptedVisit: z.infer<typeof booking> = {
  id: ids.booking,
  status: 'confirmed',
  line_id: ids.fittingLine,
  seller: { id: ids.dipti, name: story.dipti.name },
  resource: { name: story.shilpi.name, picture: pictures.shilpi },
  slot: visit,
  start_code: '5876',
};

const next = 'The parcel arrives Tue 24 Nov.';
const order: Order = {
  id: ids.order,
  number: orderNumber,
  status: 'confirmed',
  placed_at: at.placed,
  contact: story.nusrat,
  shipping_address: story.homeInDhanmondi,
  lines: [fanLine, fittingLine],
  shipments: [parcel],
  bookings: [acceptedVisit],
  payment: {
    method: 'sslcommerz',
    status: 'paid',
    amount: taka(3415),
    paid_at: at.paid,
    payable_until: null,
  },
  refunds: [],
  items_total: taka(3415),
  shipping_total: taka(0),
  total: taka(3415),
  note: story.note,
  next,
  timeline: [
    { at: at.placed, kind: 'order.placed', track: 'order', text: 'Order placed', actor: 'You' },
    { at: at.paid, kind: 'payment.paid', track: 'payment', text: 'Paid', actor: 'Haat' },
    { at: at.paid, kind: 'order.confirmed', track: 'order', text: 'Order confirmed', actor: 'Haat' },
    { at: at.accepted, kind: 'booking.accepted', track: 'visit', text: 'Visit accepted', actor: 'Seller' },
  ],
};

const row: z.infer<typeof orderRow> = {
  id: ids.order,
  number: orderNumber,
  status: 'confirmed',
  placed_at: at.placed,
  total: taka(3415),
  titles: [titles.whiteFan, titles.fitting],
  picture: pictures.whiteFan,
  cloth: 'sky',
  next,
};

const caller = { name: story.nusrat.name, phone: story.nusrat.phone };
const ofMegh: SellerOrder = {
  id: ids.meghOrder,
  order_number: orderNumber,
  status: 'new',
  paid: true,
  placed_at: at.placed,
  contact: caller,
  address: story.homeInDhanmondi,
  lines: [
    {
      id: ids.fanLine,
      title: titles.whiteFan,
      sku: fanLine.sku,
      quantity: 1,
      options: [trimAnswered],
      line_total: taka(2850),
      kind: 'product',
    },
  ],
  shipment: { id: ids.shipment, status: 'to_pack', arrives_on: arrival, tracking: null, version: 2 },
  total: taka(2850),
  note: story.note,
};
const ofDipti: SellerBooking = {
  id: ids.booking,
  order_number: orderNumber,
  status: 'confirmed',
  title: titles.fitting,
  add_ons: ['Take the old fan down'],
  slot: visit,
  resource: story.shilpi,
  contact: caller,
  address: story.homeInDhanmondi,
  price: taka(565),
  cash_due: null,
  note: story.note,
  version: 3,
};

export const orderComponents = {
  OrderLine: fanLine,
  Shipment: parcel,
  Booking: acceptedVisit,
  TimelineEntry: order.timeline[0],
  Order: order,
  OrderRow: row,
  SellerOrder: ofMegh,
  SellerBooking: ofDipti,
};

const page = { has_more: true, next_cursor: story.cursor };
const parcelIs = (status: 'shipped' | 'delivered') => ({ id: ids.shipment, status });
const visitIs = (status: z.infer<typeof booking>['status']) => ({ id: ids.booking, status });

export const orderExamples: Examples<typeof orderOperations> = {
  'GET /orders': { query: { limit: 1 } },
  'POST /orders/{id}/pay': { reply: { status: 'pending', redirect_url: story.gatewayPage } },
  'POST /orders/lookup': {
    body: { number: orderNumber, email_or_phone: '01712345678' },
    reply: { order: { id: ids.order, number: orderNumber, token: story.orderToken } },
  },
  'POST /orders/{id}/lines/{line_id}/review': {
    params: { id: ids.order, line_id: ids.fittingLine },
    body: { rating: 5, body: 'On time to the minute, and the fan does not make a sound.' },
    reply: { id: ids.review },
  },
  'GET /seller/orders': { query: { status: 'new', limit: 1 } },
  'POST /seller/shipments/{id}/ship': {
    body: { tracking: 'PTH-48213097' },
    reply: parcelIs('shipped'),
  },
  'POST /seller/shipments/{id}/deliver': { reply: parcelIs('delivered') },
  'GET /seller/bookings': { query: { day: visitDay, status: 'confirmed', limit: 1 } },
  'POST /seller/bookings/{id}/accept': { reply: visitIs('confirmed') },
  'POST /seller/bookings/{id}/on-the-way': { reply: visitIs('en_route') },
  'POST /seller/bookings/{id}/start': { body: { code: '5876' }, reply: visitIs('in_progress') },
  'POST /seller/bookings/{id}/complete': { reply: visitIs('completed') },
  'GET /seller/today': {
    reply: {
      seller: { ...story.dipti, kind: 'provider' },
      day: story.today,
      bookings: [],
      requests: [{ ...ofDipti, status: 'pending', version: 2 }],
      next: null,
      unclosed: [],
      orders: [],
      low_stock: [],
    },
  },
  'GET /seller/listings': {
    query: { q: 'dokhina', limit: 1 },
    reply: {
      data: [
        {
          id: ids.fanListing,
          item_slug: slugs.fan,
          title: titles.whiteFan,
          kind: 'product',
          sku: fanLine.sku,
          price: taka(2850),
          status: 'active',
          on_hand: 41,
          held: 1,
          picture: pictures.whiteFan,
          cloth: 'sky',
          version: 1,
        },
      ],
      ...page,
    },
  },
  'POST /seller/listings/{id}/receive': {
    params: { id: ids.fanListing },
    body: { quantity: 20, reason: 'Delivery from Dokhina, challan 4471' },
    reply: { id: ids.fanListing, on_hand: 61, held: 1 },
  },
  'GET /admin/today': {
    reply: {
      todo: [
        {
          group: 'visits',
          text: `Order ${orderNumber}: ${story.dipti.name} has not accepted “${titles.fitting}”.`,
          since: at.paid,
          amount: null,
          link: `/dashboard/orders/${ids.order}`,
        },
      ],
      figures: [
        { code: 'orders', label: 'Orders', value: 8, money: false, before: 6 },
        { code: 'revenue', label: 'Revenue', value: 16_072_500, money: true, before: 12_940_000 },
      ],
      feed: [{ at: at.paid, text: `Order ${orderNumber}: paid`, link: `/dashboard/orders/${ids.order}` }],
    },
  },
  'GET /admin/orders': {
    query: { status: 'confirmed', q: 'Nusrat', limit: 1 },
    reply: {
      data: [
        {
          ...row,
          customer: story.nusrat.name,
          payment: 'paid',
          payment_method: 'sslcommerz',
          sellers: [story.megh.name, story.dipti.name],
        },
      ],
      has_more: false,
      next_cursor: null,
    },
  },
  'GET /admin/bookings': {
    query: { day: visitDay },
    reply: { data: [{ ...ofDipti, seller: story.dipti.name }], has_more: false, next_cursor: null },
  },
  'GET /admin/items': {
    query: { q: 'dokhina', kind: 'product', limit: 1 },
    reply: {
      data: [
        {
          id: ids.fan,
          slug: slugs.fan,
          kind: 'product',
          structure: 'parent',
          title: titles.fan,
          category: 'Fans',
          status: 'published',
          listings: 9,
          on_hand: 600,
          price: taka(2700),
          picture: pictures.fan,
          cloth: 'sky',
        },
      ],
      ...page,
    },
  },
};
