import * as story from './story.ts';
import { at, ids } from './story.ts';

/** Whose id stands after a word of the path: `/orders/{id}`. */
export const idAfter: Record<string, string> = {
  baskets: ids.basket,
  bookings: ids.booking,
  checkouts: ids.checkout,
  items: ids.fan,
  lines: ids.fanInBasket,
  listings: ids.fanListing,
  options: ids.trim,
  orders: ids.order,
  sellers: ids.megh,
  sessions: ids.olderSession,
  shipments: ids.shipment,
  'seller/orders': ids.meghOrder,
  'admin/pages': ids.deliveryPage,
};

/** Who calls, by the word after `/seller`; Megh where it is not here. */
export const callerAt: Record<string, string> = {
  bookings: story.dipti.slug,
  hours: story.dipti.slug,
  'time-off': story.dipti.slug,
  today: story.dipti.slug,
};

/**
 * What a field of this name holds where no component or example says more, so that a new operation has an example from
 * its first day. A name that several kinds of things share (`code`, `status`) belongs into the operation's example.
 */
export const fields: Record<string, string | number | boolean> = {
  actor: story.shilpi.name,
  area: 'dhanmondi',
  at: at.paid,
  average: 4.67,
  body: 'On time to the minute, and the fan does not make a sound.',
  category: 'fans',
  cloth: 'sky',
  count: 12,
  created_at: at.placed,
  cursor: story.cursor,
  customer: story.nusrat.name,
  day: story.visitDay,
  email: story.nusrat.email,
  expires_at: at.held,
  from: story.visitDay,
  has_more: true,
  held: 1,
  item_slug: story.slugs.whiteFan,
  landmark: story.home.landmark,
  limit: 1,
  line: story.home.line,
  line_id: ids.fanInBasket,
  link: `/order/${ids.order}`,
  listing_id: ids.fanListing,
  minutes: 15,
  name: story.nusrat.name,
  next_cursor: story.cursor,
  note: story.note,
  number: story.orderNumber,
  on_hand: 41,
  order_id: ids.order,
  order_number: story.orderNumber,
  paid_at: at.paid,
  phone: story.nusrat.phone,
  placed_at: at.placed,
  postcode: '1209',
  q: 'ceiling fan',
  quantity: 1,
  rating: 5,
  reason: 'The customer asked for it by phone.',
  redirect_url: story.gatewayPage,
  resource_id: ids.shilpi,
  seller: story.megh.slug,
  seller_id: ids.megh,
  sku: 'MEEL-001-WHITE',
  slug: story.slugs.fan,
  start: story.visit.start,
  end: story.visit.end,
  summary: 'The plain three-blade fan most Dhaka bedrooms need.',
  text: `Order ${story.orderNumber} is confirmed`,
  time_zone: 'Asia/Dhaka',
  title: story.titles.whiteFan,
  tracking: 'PTH-48213097',
  updated_at: at.paid,
  version: 2,
};
