import type { z } from 'zod';
import type {
  Area,
  Category,
  Delivery,
  Facet,
  Item,
  ItemCard,
  ItemList,
  LinkedItem,
  ListingOffer,
  NearThing,
  Seller,
  SlotDay,
  addOn,
  catalogueOperations,
  review,
  slot,
} from '../catalogue.ts';
import type { Examples } from './example.ts';
import { trimAsked } from './options.ts';
import * as story from './story.ts';
import { arrival, ids, pictures, slugs, taka, titles, visit, visitDay } from './story.ts';

const dhanmondi: Area = { id: ids.dhanmondi, slug: 'dhanmondi', name: 'Dhanmondi', postcode: '1209' };
const mohammadpur: Area = { id: ids.mohammadpur, slug: 'mohammadpur', name: 'Mohammadpur', postcode: '1207' };

const fans: Category = {
  slug: 'fans',
  name: 'Fans',
  description: 'Ceiling, table, stand, exhaust and rechargeable fans for rooms of every size.',
  parent: 'cooling',
  cloth: 'sky',
  picture: pictures.fans,
  item_count: 8,
  in_menu: true,
};
const inFans = { slug: 'fans', name: 'Fans' };
const inFansNear: NearThing = { kind: 'category', slug: 'fans', title: 'Fans' };
const breadcrumb = [{ slug: 'cooling', name: 'Fans and cooling' }, inFans];

const rated = { fan: { average: 4, count: 3 }, fitting: { average: 4.8, count: 5 } };

const fanCard: ItemCard = {
  slug: slugs.fan,
  kind: 'product',
  title: titles.fan,
  category: inFans,
  cloth: 'sky',
  picture: pictures.fan,
  rating: rated.fan,
  price: taka(2850),
  compare_price: null,
  price_from: true,
  seller: { slug: story.megh.slug, name: story.megh.name },
  listing_id: ids.fanListing,
  in_stock: true,
  arrives_on: arrival,
  next_slots: [],
};
const fittingCard: ItemCard = {
  slug: slugs.fitting,
  kind: 'service',
  title: titles.fitting,
  category: { slug: 'electrician', name: 'Electricians' },
  cloth: 'turmeric',
  picture: pictures.fitting,
  rating: rated.fitting,
  price: taka(410),
  compare_price: null,
  price_from: true,
  seller: { slug: story.dipti.slug, name: story.dipti.name },
  listing_id: ids.fittingListing,
  in_stock: true,
  arrives_on: null,
  next_slots: [story.slotAt('04:00', '04:45')],
};

const colour: Facet = {
  code: 'colour',
  name: 'Colour',
  approximate: false,
  without: null,
  values: [
    { code: 'white', name: 'White', count: 1, applied: false },
    { code: 'brown', name: 'Brown', count: 1, applied: false },
  ],
};
const itemList: ItemList = {
  data: [fanCard],
  has_more: true,
  next_cursor: story.cursor,
  count: '8',
  facets: [colour],
};

export const oldFanDown: z.infer<typeof addOn> = {
  id: ids.oldFanDown,
  name: 'Take the old fan down',
  minutes: 15,
  price: taka(155),
};
const regulator = { id: ids.regulator, name: 'Regulator supplied and fitted', minutes: 15, price: taka(360) };

const delivery: Delivery = {
  area: { slug: 'dhanmondi', name: 'Dhanmondi' },
  name: 'Standard delivery',
  price: taka(0),
  reason: 'Free from ৳ 2,000 with one seller',
  total: taka(2850),
};

const meghRef = { ...story.megh, rating: { average: 4.67, count: 12 } };
const diptiRef = { ...story.dipti, rating: rated.fitting };

const fanOfMegh: ListingOffer = {
  id: ids.fanListing,
  item_slug: slugs.whiteFan,
  seller: { ...meghRef, area: 'Motijheel', picture: pictures.megh, since: '2009-10-04' },
  price: taka(2850),
  compare_price: null,
  available: 20,
  arrives_on: arrival,
  delivery,
  add_ons: [],
  next_slots: [],
  reasons: ['Rated 4.7 by 12 buyers'],
};
const fittingByDipti: ListingOffer = {
  id: ids.fittingListing,
  item_slug: slugs.fitting,
  seller: { ...diptiRef, area: 'Mohammadpur', picture: pictures.dipti, since: '2019-12-16' },
  price: taka(410),
  compare_price: null,
  available: null,
  arrives_on: null,
  delivery: null,
  add_ons: [oldFanDown, regulator],
  next_slots: [story.slotAt('04:00', '04:45'), story.slotAt('04:30', '05:15')],
  reasons: ['Lowest price', 'Rated 4.8 by 5 buyers'],
};

const white: Item['variants'][number] = {
  slug: slugs.whiteFan,
  name: 'White',
  attributes: { colour: 'White' },
  picture: pictures.whiteFan,
  price: taka(2850),
  in_stock: true,
};

const olderReview: z.infer<typeof review> = {
  id: ids.olderReview,
  author: 'Asif S.',
  rating: 5,
  body: 'The fan came in the morning and the visit was at four, all on one bill. No waiting for two people.',
  seller: story.dipti.name,
  created_at: '2026-09-21T08:14:00.000Z',
};

const fittingToo: LinkedItem = {
  slug: slugs.fitting,
  kind: 'service',
  title: titles.fitting,
  cloth: 'turmeric',
  picture: pictures.fitting,
  price: taka(410),
};

const fan: Item = {
  id: ids.fan,
  slug: slugs.fan,
  kind: 'product',
  structure: 'parent',
  title: titles.fan,
  summary: 'The plain three-blade fan most Dhaka bedrooms need.',
  description:
    'A 56-inch fan with three aluminium blades and a copper-wound motor, sized for a bedroom or living room of about 12 by 14 feet.',
  cloth: 'sky',
  breadcrumb,
  pictures: [pictures.fan, pictures.fanInRoom],
  rating: rated.fan,
  duration_minutes: null,
  attributes: [
    { code: 'blade_span_cm', name: 'Blade span', value: '140 cm' },
    { code: 'power_watts', name: 'Power', value: '75 W' },
  ],
  variants: [white],
  parent_slug: null,
  options: [trimAsked],
  listings: [fanOfMegh],
  fitted_by: {
    slug: slugs.fitting,
    title: titles.fitting,
    price: taka(410),
    listing_id: ids.fittingListing,
    seller: story.dipti.name,
    next_slots: fittingByDipti.next_slots,
  },
  reviews: [{ ...olderReview, seller: story.megh.name }],
  recommended: [fittingToo],
  related: [],
  seo: { title: null, description: 'A 56-inch ceiling fan, brought and hung in Dhaka.' },
};

const diptiElectric: Seller = {
  ...story.dipti,
  kind: 'provider',
  about:
    'Founded by Rokeya Sultana after a technical diploma and six years on construction sites, Dipti sends women electricians to homes that prefer them, and to everybody else as well.',
  area: 'Mohammadpur',
  visits: ['Mohammadpur', 'Dhanmondi', 'Azimpur'],
  rating: rated.fitting,
  picture: pictures.dipti,
  since: '2019-12-16',
  people: [{ name: story.shilpi.name, picture: pictures.shilpi }],
  reviews: [{ ...olderReview, item: { slug: slugs.fitting, title: titles.fitting } }],
};

const tenOClock: z.infer<typeof slot> = { ...visit, resource_id: ids.shilpi };
const wednesday: SlotDay = {
  day: visitDay,
  free_share: 0.7,
  slots: [tenOClock, { ...story.slotAt('04:30', '05:30'), resource_id: ids.shilpi }],
};

export const catalogueComponents = {
  Area: dhanmondi,
  CategoryRef: inFans,
  Category: fans,
  ItemCard: fanCard,
  LinkedItem: fittingToo,
  Facet: colour,
  ItemList: itemList,
  NearThing: inFansNear,
  AddOn: oldFanDown,
  Delivery: delivery,
  ListingOffer: fanOfMegh,
  Variant: white,
  Review: olderReview,
  Item: fan,
  Seller: diptiElectric,
  Slot: tenOClock,
  SlotDay: wednesday,
};

export const catalogueExamples: Examples<typeof catalogueOperations> = {
  'GET /areas': { reply: { data: [mohammadpur, dhanmondi] } },
  'GET /categories/{slug}': { params: { slug: 'fans' }, reply: { ...fans, breadcrumb, children: [] } },
  'GET /items': { query: { category: 'fans', area: 'dhanmondi', include: 'facets', limit: 1 } },
  'GET /items/{slug}': { params: { slug: slugs.fan }, query: { area: 'dhanmondi' } },
  'GET /search': {
    query: { q: 'cieling fan', area: 'dhanmondi', limit: 2 },
    reply: {
      data: [fittingCard, fanCard],
      has_more: true,
      next_cursor: story.cursor,
      count: '9',
      corrected_to: 'ceiling fan',
      near: [inFansNear],
    },
  },
  'GET /search/suggestions': {
    query: { q: 'ceil' },
    reply: {
      data: [
        { kind: 'item', title: titles.fitting, slug: slugs.fitting },
        { kind: 'item', title: titles.fan, slug: slugs.fan },
      ],
    },
  },
  'GET /sellers/{slug}': { params: { slug: story.dipti.slug } },
  'GET /services/{slug}/providers': {
    params: { slug: slugs.fitting },
    query: { area: 'dhanmondi' },
    reply: { data: [fittingByDipti] },
  },
  'GET /listings/{id}/slots': {
    params: { id: ids.fittingListing },
    query: { from: visitDay, days: 1, add_ons: ids.oldFanDown, not_before: visitDay },
    reply: { time_zone: 'Asia/Dhaka', duration_minutes: 60, days: [wednesday] },
  },
};
