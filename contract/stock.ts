import { z } from 'zod';
import { id, instant, page, pageQuery, picture, slug } from './common.ts';
import { operations } from './operation.ts';

const listing = z.object({ id });
const units = z.int().min(1).max(100_000);
const reason = z.string().trim().max(120).optional();
const lowBelow = z.int().min(1).max(100_000).nullable();

/** What a shop or store has of a listing. */
export const shelf = z
  .object({
    location: z.object({ id, name: z.string() }),
    on_hand: z.int().describe('Units that lie there'),
    held: z.int().describe('Of them, set aside for checkouts and orders'),
    free: z.int().describe('What is left for sale: on_hand less held'),
    low_below: lowBelow.describe('A warning is given while fewer than this are free; null for none'),
    low_since: instant.nullable().describe('Since when the warning stands'),
  })
  .meta({ id: 'Shelf' });
export type Shelf = z.infer<typeof shelf>;

export const stockRow = z
  .object({
    id,
    item_slug: slug,
    title: z.string(),
    sku: z.string(),
    tracked: z.boolean().describe('False: it never runs out, and its shelves count for nothing'),
    status: z.enum(['active', 'paused']),
    on_hand: z.int(),
    held: z.int(),
    free: z.int(),
    shelves: z.array(shelf),
    picture: picture.nullable(),
    cloth: z.string(),
  })
  .meta({ id: 'StockRow' });
export type StockRow = z.infer<typeof stockRow>;

export const movementKind = z.enum(['received', 'corrected', 'moved', 'shipped', 'returned']);

export const stockMovement = z
  .object({
    id,
    at: instant,
    kind: movementKind,
    quantity: z.int().describe('Units that came; with a minus, units that went'),
    location: z.string(),
    other_location: z.string().nullable().describe('Of a move: where they came from or went'),
    reason: z.string().nullable(),
    by: z.string().nullable().describe('Who of the seller did it; null for what the market did itself'),
    order_number: z.string().nullable(),
  })
  .meta({ id: 'StockMovement' });
export type StockMovement = z.infer<typeof stockMovement>;

const seller = { by: 'seller', params: listing } as const;

export const stockOperations = operations({
  'GET /seller/stock': {
    summary: 'What lies where, newest listings first',
    by: 'seller',
    query: z.object({
      q: z.string().trim().max(80).optional(),
      state: z
        .enum(['low', 'out'])
        .optional()
        .describe('low: a warning stands; out: nothing is free anywhere'),
      location: id.optional(),
      ...pageQuery,
    }),
    reply: page(stockRow).extend({ locations: z.array(z.object({ id, name: z.string() })) }),
    errors: ['not_acceptable_cursor'],
  },
  'GET /seller/stock/{id}': { ...seller, summary: 'The shelves of one listing', reply: stockRow },
  'GET /seller/stock/{id}/movements': {
    ...seller,
    summary: 'Every change of its units, newest first',
    query: z.object(pageQuery),
    reply: page(stockMovement),
    errors: ['not_acceptable_cursor'],
  },
  'POST /seller/stock/movements': {
    summary: 'Units came in, were counted, or were carried from one shelf to another',
    by: 'seller',
    keyed: true,
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('receive'), listing_id: id, location_id: id, quantity: units, reason }),
      z.object({
        kind: z.literal('count'),
        listing_id: id,
        location_id: id,
        quantity: z.int().min(0).max(100_000).describe('How many lie there, those set aside too'),
        reason,
      }),
      z.object({
        kind: z.literal('move'),
        listing_id: id,
        location_id: id,
        to_location_id: id,
        quantity: units,
        reason,
      }),
    ]),
    reply: stockRow,
    errors: ['out_of_stock'],
  },
  'PUT /seller/stock/{id}/warning': {
    ...seller,
    summary: 'From how few units on to warn, for one shelf',
    body: z.object({ location_id: id, low_below: lowBelow }),
    reply: stockRow,
  },
  'PUT /seller/stock/{id}/tracking': {
    ...seller,
    summary: 'Whether its units are counted; what is not counted is always to be had',
    body: z.object({ tracked: z.boolean() }),
    reply: stockRow,
  },
  'GET /admin/stock': {
    summary: 'Shelves of all sellers that warn or are empty, the longest first',
    by: 'staff',
    query: z.object({
      q: z.string().trim().max(80).optional(),
      seller: slug.optional(),
      state: z
        .enum(['low', 'out', 'closed'])
        .default('low')
        .describe('closed: warnings that are over, the latest first'),
      ...pageQuery,
    }),
    reply: page(
      z.object({
        id,
        listing_id: id,
        item_slug: slug,
        title: z.string(),
        sku: z.string(),
        seller: z.object({ slug, name: z.string() }),
        location: z.string(),
        free: z.int(),
        low_below: lowBelow,
        since: instant,
        until: instant.nullable(),
      }),
    ),
    errors: ['not_acceptable_cursor'],
  },
});
