import type { ListingPrice, ListingPrices, priceOperations } from '../prices.ts';
import type { Examples } from './example.ts';
import { at, ids, nusrat, taka, titles } from './story.ts';

const group = { slug: 'schools', name: 'Schools' };
const planned: ListingPrice = {
  id: ids.fanPrice,
  price: taka(2650),
  compare_price: null,
  from: '2026-11-27T18:00:00.000Z',
  until: '2026-11-28T18:00:00.000Z',
  group: null,
  state: 'planned',
};
const prices: ListingPrices = {
  id: ids.fanListing,
  title: titles.whiteFan,
  sku: 'MEEL-001-WHITE',
  price: taka(2850),
  compare_price: null,
  prices: [planned],
  groups: [group],
};
const schools = { id: ids.schools, ...group, members: 1 };
const byId = { params: { id: ids.fanListing } };

export const priceComponents = { ListingPrice: planned, ListingPrices: prices, CustomerGroup: schools };

export const priceExamples: Examples<typeof priceOperations> = {
  'GET /seller/listings/{id}/prices': { ...byId, reply: prices },
  'PUT /seller/listings/{id}/price': {
    ...byId,
    body: { price: 285_000, compare_price: null },
    reply: prices,
  },
  'POST /seller/listings/{id}/prices': {
    ...byId,
    body: { price: 265_000, from: planned.from, until: planned.until },
    reply: prices,
  },
  'DELETE /seller/listings/{id}/prices/{price_id}': {
    params: { id: ids.fanListing, price_id: ids.fanPrice },
    reply: { ...prices, prices: [] },
  },
  'GET /admin/customer-groups': { reply: { data: [schools] } },
  'POST /admin/customer-groups': {
    body: { slug: group.slug, name: { en: group.name, bn: 'বিদ্যালয়' } },
    reply: { ...schools, members: 0 },
  },
  'GET /admin/customer-groups/{id}/members': {
    params: { id: ids.schools },
    query: { limit: 20 },
    reply: {
      data: [{ id: ids.nusrat, name: nusrat.name, email: nusrat.email, since: at.paid }],
      has_more: false,
      next_cursor: null,
    },
  },
  'POST /admin/customer-groups/{id}/members': {
    params: { id: ids.schools },
    body: { email: nusrat.email },
    reply: schools,
  },
  'DELETE /admin/customer-groups/{id}/members/{person_id}': {
    params: { id: ids.schools, person_id: ids.nusrat },
    reply: { ...schools, members: 0 },
  },
};
