import type { Basket, BasketLine, Checkout, Quote, basketOperations } from '../basket.ts';
import { oldFanDown } from './catalogue.ts';
import type { Examples } from './example.ts';
import { trimAnswered, trimAsked } from './options.ts';
import * as story from './story.ts';
import { arrival, ids, pictures, slugs, taka, titles, visit } from './story.ts';

const fanLine: BasketLine = {
  id: ids.fanInBasket,
  kind: 'product',
  listing_id: ids.fanListing,
  item: { slug: slugs.fan, title: titles.whiteFan, picture: pictures.whiteFan, cloth: 'sky' },
  seller: story.megh,
  quantity: 1,
  available: 20,
  unit_price: taka(2850),
  add_ons: [],
  options: [trimAnswered],
  line_total: taka(2850),
  slot: null,
  resource: null,
  arrives_on: arrival,
  after_line_id: null,
};
const fittingLine: BasketLine = {
  id: ids.fittingInBasket,
  kind: 'service',
  listing_id: ids.fittingListing,
  item: { slug: slugs.fitting, title: titles.fitting, picture: pictures.fitting, cloth: 'turmeric' },
  seller: story.dipti,
  quantity: 1,
  available: null,
  unit_price: taka(410),
  add_ons: [oldFanDown],
  options: [],
  line_total: taka(565),
  slot: visit,
  resource: story.shilpi,
  arrives_on: null,
  after_line_id: ids.fanInBasket,
};

const goods: Quote['parts'][number] = {
  code: 'items',
  label: 'Goods',
  reason: '1 piece',
  amount: taka(2850),
};
const quote: Quote = {
  parts: [
    goods,
    { code: 'visit', label: 'Visits', reason: '1 visit, extras included', amount: taka(565) },
    {
      code: 'shipping',
      label: 'Standard delivery',
      reason: 'Free from ৳ 2,000 with one seller',
      amount: taka(0),
    },
  ],
  items_total: taka(3415),
  shipping_total: taka(0),
  total: taka(3415),
  final: true,
};

const basket: Basket = {
  id: ids.basket,
  status: 'open',
  area: { slug: 'dhanmondi', name: 'Dhanmondi' },
  lines: [fanLine, fittingLine],
  quote,
  messages: [],
  item_count: 2,
};
const emptyBasket: Basket = {
  ...basket,
  lines: [],
  quote: { parts: [], items_total: taka(0), shipping_total: taka(0), total: taka(0), final: true },
  item_count: 0,
};
const withoutFitting: Basket = {
  ...basket,
  lines: [fanLine],
  quote: {
    ...quote,
    parts: quote.parts.filter(({ code }) => code !== 'visit'),
    items_total: taka(2850),
    total: taka(2850),
  },
  item_count: 1,
};

const ready: Checkout = {
  id: ids.checkout,
  status: 'ready',
  messages: [],
  basket,
  quote,
  contact: story.nusrat,
  shipping_address: { area: 'dhanmondi', ...story.home },
  shipping_methods: [
    {
      code: 'standard',
      name: 'Standard delivery',
      price: taka(0),
      reason: 'Free from ৳ 2,000 with one seller',
    },
    {
      code: 'express',
      name: 'Express delivery',
      price: taka(120),
      reason: '৳ 120, up to one working day earlier',
    },
  ],
  shipping_method: 'standard',
  payment_methods: [
    {
      code: 'sslcommerz',
      name: 'Pay online',
      detail: 'bKash, Nagad, Rocket or card, on the page of SSLCommerz',
    },
    { code: 'cash', name: 'Pay in cash', detail: 'When the goods arrive and the work is done' },
  ],
  payment_method: 'sslcommerz',
  note: story.note,
  hold: { expires_at: story.at.held },
  order: null,
};
const missing = [
  { pointer: '/contact/name', code: 'required', detail: 'Give the name that is to stand on the parcel.' },
  { pointer: '/contact/phone', code: 'required', detail: 'Give a phone number the courier can call.' },
];
const justOpened: Checkout = {
  ...ready,
  status: 'incomplete',
  messages: missing.map((one) => ({ severity: 'info', ...one })),
  contact: null,
  shipping_address: { area: 'dhanmondi' },
  payment_method: null,
  note: null,
};

export const basketComponents = {
  BasketLine: fanLine,
  QuotePart: goods,
  Quote: quote,
  Basket: basket,
  Checkout: ready,
};

const aLine = { id: ids.basket, line_id: ids.fittingInBasket };
const timeGone = {
  detail: `The time for ${titles.fitting} was just taken.`,
  errors: [{ pointer: '/slot/start', code: 'slot_gone', detail: 'Choose another time.' }],
};
const tooFew = {
  detail: 'Only 3 are left.',
  errors: [{ pointer: '/quantity', code: 'out_of_stock', detail: 'Only 3 are left.' }],
};
const notOffered = {
  errors: [
    {
      pointer: `/options/${trimAsked.code}`,
      code: 'not_offered',
      detail: 'Choose one of those that are offered.',
    },
  ],
};
const notEnough = `There is not enough left of ${titles.whiteFan}.`;
const heldAway = {
  out_of_stock: {
    detail: notEnough,
    errors: [{ pointer: '/lines', code: 'out_of_stock', detail: notEnough }],
  },
  slot_gone: {
    detail: timeGone.detail,
    errors: [{ pointer: '/lines', code: 'slot_gone', detail: timeGone.detail }],
  },
};

export const basketExamples: Examples<typeof basketOperations> = {
  'POST /baskets': {
    body: { area: 'dhanmondi' },
    reply: { ...emptyBasket, token: story.basketToken },
  },
  'PATCH /baskets/{id}': { body: { area: 'dhanmondi' } },
  'POST /baskets/{id}/lines': {
    body: {
      listing_id: ids.fittingListing,
      quantity: 1,
      slot: { start: visit.start, resource_id: ids.shilpi },
      add_ons: [ids.oldFanDown],
      after_line_id: ids.fanInBasket,
    },
    problems: { slot_gone: timeGone, out_of_stock: tooFew, options_invalid: notOffered },
  },
  'PATCH /baskets/{id}/lines/{line_id}': {
    params: aLine,
    body: { slot: { start: visit.start }, add_ons: [ids.oldFanDown] },
    problems: { slot_gone: timeGone, out_of_stock: tooFew },
  },
  'DELETE /baskets/{id}/lines/{line_id}': { params: aLine, reply: withoutFitting },
  'POST /checkouts': {
    body: { basket_id: ids.basket, language: 'en' },
    reply: justOpened,
    problems: heldAway,
  },
  'PATCH /checkouts/{id}': {
    body: {
      contact: story.nusrat,
      shipping_address: { area: 'dhanmondi', ...story.home },
      shipping_method: 'standard',
      payment_method: 'sslcommerz',
      note: story.note,
    },
  },
  'POST /checkouts/{id}/complete': {
    reply: {
      order: { id: ids.order, number: story.orderNumber, token: story.orderToken, status: 'pending' },
      payment: { status: 'pending', redirect_url: story.gatewayPage },
    },
    problems: { checkout_incomplete: { errors: missing }, ...heldAway },
  },
  'POST /checkouts/{id}/cancel': { reply: { ...ready, status: 'cancelled', hold: null } },
};
