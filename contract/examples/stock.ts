import type { Shelf, StockMovement, StockRow, stockOperations } from '../stock.ts';
import type { Examples } from './example.ts';
import { at, ids, megh, orderNumber, pictures, slugs, titles } from './story.ts';

const shop = { id: ids.meghShop, name: 'Dhanmondi shop' };
const store = { id: ids.meghStore, name: 'Store in Mohammadpur' };
const inShop: Shelf = { location: shop, on_hand: 3, held: 1, free: 2, low_below: 5, low_since: at.placed };
const inStore: Shelf = { location: store, on_hand: 38, held: 0, free: 38, low_below: null, low_since: null };
const row: StockRow = {
  id: ids.fanListing,
  item_slug: slugs.fan,
  title: titles.whiteFan,
  sku: 'MEEL-001-WHITE',
  tracked: true,
  status: 'active',
  on_hand: 41,
  held: 1,
  free: 40,
  shelves: [inShop, inStore],
  picture: pictures.whiteFan,
  cloth: 'sky',
};
const movement: StockMovement = {
  id: ids.fanMovement,
  at: at.accepted,
  kind: 'shipped',
  quantity: -1,
  location: shop.name,
  other_location: null,
  reason: null,
  by: 'Farid Ahmed',
  order_number: orderNumber,
};
const one = { has_more: false, next_cursor: null };

export const stockComponents = { Shelf: inShop, StockRow: row, StockMovement: movement };

export const stockExamples: Examples<typeof stockOperations> = {
  'GET /seller/stock': {
    query: { state: 'low', limit: 20 },
    reply: { data: [row], ...one, locations: [shop, store] },
  },
  'GET /seller/stock/{id}': { params: { id: ids.fanListing }, reply: row },
  'GET /seller/stock/{id}/movements': {
    params: { id: ids.fanListing },
    query: { limit: 20 },
    reply: { data: [movement], ...one },
  },
  'POST /seller/stock/movements': {
    body: {
      kind: 'move',
      listing_id: ids.fanListing,
      location_id: store.id,
      to_location_id: shop.id,
      quantity: 10,
      reason: 'For the weekend',
    },
    reply: row,
  },
  'PUT /seller/stock/{id}/warning': {
    params: { id: ids.fanListing },
    body: { location_id: shop.id, low_below: 5 },
    reply: row,
  },
  'PUT /seller/stock/{id}/tracking': {
    params: { id: ids.fanListing },
    body: { tracked: true },
    reply: row,
  },
  'GET /admin/stock': {
    query: { state: 'low', limit: 20 },
    reply: {
      data: [
        {
          id: ids.fanWarning,
          listing_id: ids.fanListing,
          item_slug: slugs.fan,
          title: titles.whiteFan,
          sku: row.sku,
          seller: { slug: megh.slug, name: megh.name },
          location: shop.name,
          free: 2,
          low_below: 5,
          since: at.placed,
          until: null,
        },
      ],
      ...one,
    },
  },
};
