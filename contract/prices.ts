import { z } from 'zod';
import { email, id, instant, money, page, pageQuery, slug } from './common.ts';
import { operations } from './operation.ts';

const amount = z.int().min(0).max(100_000_000_000).describe('Minor units of the listing’s currency');
const listing = z.object({ id });
const texts = z.object({ en: z.string().trim().min(1).max(60), bn: z.string().trim().min(1).max(60) });

/** A price for a time, for everybody or for a group of customers. */
export const listingPrice = z
  .object({
    id,
    price: money,
    compare_price: money.nullable().describe('Shown struck; null shows the price it lowers'),
    from: instant,
    until: instant.nullable().describe('End exclusive; null for no end'),
    group: z.object({ slug, name: z.string() }).nullable().describe('null: for everybody'),
    state: z.enum(['planned', 'in_force', 'over']),
  })
  .meta({ id: 'ListingPrice' });
export type ListingPrice = z.infer<typeof listingPrice>;

/** The listing's own price, and what takes its place when. */
export const listingPrices = z
  .object({
    id,
    title: z.string(),
    sku: z.string(),
    price: money.describe('Its own, where nothing else is in force'),
    compare_price: money.nullable(),
    prices: z.array(listingPrice),
    groups: z.array(z.object({ slug, name: z.string() })).describe('Groups that a price can be for'),
  })
  .meta({ id: 'ListingPrices' });
export type ListingPrices = z.infer<typeof listingPrices>;

export const customerGroup = z
  .object({ id, slug, name: z.string(), members: z.int() })
  .meta({ id: 'CustomerGroup' });

const own = { by: 'seller', params: listing, reply: listingPrices } as const;
const group = z.object({ id });

export const priceOperations = operations({
  'GET /seller/listings/{id}/prices': { ...own, summary: 'The price of a listing, and those planned' },
  'PUT /seller/listings/{id}/price': {
    ...own,
    summary: 'Set the listing’s own price',
    body: z.object({ price: amount, compare_price: amount.nullable().default(null) }),
  },
  'POST /seller/listings/{id}/prices': {
    ...own,
    summary: 'Plan a price for a time, for everybody or for a group',
    status: 201,
    body: z.object({
      price: amount,
      compare_price: amount.nullable().default(null),
      from: instant.optional().describe('Now, unless said'),
      until: instant.nullable().default(null),
      group: slug.nullable().default(null),
    }),
    errors: ['price_overlaps'],
  },
  'DELETE /seller/listings/{id}/prices/{price_id}': {
    ...own,
    summary: 'Take back a planned price, or end the one in force now; what is over stays',
    params: z.object({ id, price_id: id }),
    errors: ['transition_refused'],
  },
  'GET /admin/customer-groups': {
    summary: 'Groups of customers',
    by: 'staff',
    reply: z.object({ data: z.array(customerGroup) }),
  },
  'POST /admin/customer-groups': {
    summary: 'A new group of customers',
    by: 'staff',
    status: 201,
    body: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,60}$/), name: texts }),
    reply: customerGroup,
  },
  'GET /admin/customer-groups/{id}/members': {
    summary: 'Who is in a group, the latest first',
    by: 'staff',
    params: group,
    query: z.object(pageQuery),
    reply: page(z.object({ id, name: z.string(), email: z.string(), since: instant })),
    errors: ['not_acceptable_cursor'],
  },
  'POST /admin/customer-groups/{id}/members': {
    summary: 'Put somebody with an account into a group',
    by: 'staff',
    params: group,
    body: z.object({ email }),
    reply: customerGroup,
  },
  'DELETE /admin/customer-groups/{id}/members/{person_id}': {
    summary: 'Take somebody out of a group',
    by: 'staff',
    params: z.object({ id, person_id: id }),
    reply: customerGroup,
  },
});
