import { z } from 'zod';
import {
  day,
  id,
  instant,
  interval,
  itemKind,
  money,
  page,
  pageQuery,
  picture,
  rating,
  slug,
} from './common.ts';
import { operations } from './operation.ts';
import { askedOption } from './options.ts';

export const area = z.object({ id, slug, name: z.string(), postcode: z.string() }).meta({ id: 'Area' });
export type Area = z.infer<typeof area>;

export const sellerRef = z.object({ id, slug, name: z.string(), rating }).meta({ id: 'SellerRef' });

export const categoryRef = z.object({ slug, name: z.string() }).meta({ id: 'CategoryRef' });
export const category = z
  .object({
    slug,
    name: z.string(),
    description: z.string(),
    parent: slug.nullable(),
    cloth: z.string(),
    picture: picture.nullable(),
    item_count: z.int(),
    in_menu: z.boolean().describe('False where menus leave it out, with what is below it.'),
  })
  .meta({ id: 'Category' });
export type Category = z.infer<typeof category>;

/** How an item stands in a list. `listing_id` is the winning listing; slots are filled for services. */
export const itemCard = z
  .object({
    slug,
    kind: itemKind,
    title: z.string(),
    category: categoryRef,
    cloth: z.string(),
    picture: picture.nullable(),
    rating,
    price: money.nullable().describe('Lowest price anybody asks; null while nobody sells it.'),
    compare_price: money.nullable(),
    price_from: z
      .boolean()
      .describe('True where variants, add-ons, what must be answered or other sellers cost more.'),
    seller: z.object({ slug, name: z.string() }).nullable(),
    listing_id: id.nullable(),
    in_stock: z.boolean(),
    arrives_on: day.nullable(),
    next_slots: z.array(interval).describe('The next free times, at most two.'),
  })
  .meta({ id: 'ItemCard' });
export type ItemCard = z.infer<typeof itemCard>;

export const facet = z
  .object({
    code: z.string(),
    name: z.string(),
    approximate: z
      .boolean()
      .describe('True where the counts are an estimate from a part of very many items.'),
    without: z
      .int()
      .nullable()
      .describe('How many items would be found with nothing ticked here; null where nothing is ticked.'),
    values: z.array(z.object({ code: z.string(), name: z.string(), count: z.int(), applied: z.boolean() })),
  })
  .meta({ id: 'Facet' });
export type Facet = z.infer<typeof facet>;

export const nearThing = z
  .object({
    kind: z.enum(['page', 'category', 'seller']),
    slug: z.string().describe('Of a page its code, such as find-order.'),
    title: z.string().nullable().describe('Null for a page.'),
  })
  .meta({ id: 'NearThing' });
export type NearThing = z.infer<typeof nearThing>;

export const itemSort = z.enum(['popular', 'rating', 'newest', 'price', '-price', 'title', '-title']);

/** Facets come as `facet.colour=white`, repeated for "or". They are read from the raw query. */
export const itemQuery = z
  .object({
    kind: itemKind.optional(),
    category: slug.optional(),
    q: z.string().trim().max(120).optional(),
    seller: slug.optional(),
    sort: itemSort.optional(),
    min_price: z.coerce.number().int().min(0).optional().describe('Minor units'),
    max_price: z.coerce.number().int().min(0).optional().describe('Minor units'),
    area: slug.optional(),
    include: z.literal('facets').optional(),
    ...pageQuery,
  })
  .catchall(z.unknown());

export const itemList = page(itemCard)
  .extend({
    facets: z.array(facet).optional(),
    count: z.string().describe('Exact up to 10,000, then "10,000+"'),
  })
  .meta({ id: 'ItemList' });
export type ItemList = z.infer<typeof itemList>;

export const addOn = z.object({ id, name: z.string(), minutes: z.int(), price: money }).meta({ id: 'AddOn' });

/** What it takes to have one piece brought, bought alone. Of several things the quote of their basket is the truth. */
export const delivery = z
  .object({
    area: z.object({ slug, name: z.string() }),
    name: z.string().describe('Standard delivery; the checkout offers others.'),
    price: money,
    reason: z.string().describe('Why it costs this.'),
    total: money.describe('One piece with its delivery: what is paid in all when nothing else is bought.'),
  })
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof delivery>;

export const offerOfListing = z
  .object({
    id,
    item_slug: slug,
    seller: sellerRef.extend({ area: z.string(), picture: picture.nullable(), since: day }),
    price: money,
    compare_price: money.nullable(),
    available: z.int().nullable().describe('Units left, at most 20; null for a service.'),
    arrives_on: day.nullable(),
    delivery: delivery
      .nullable()
      .describe('To the area asked for. Null without an area of the market, and for a service.'),
    add_ons: z.array(addOn),
    next_slots: z.array(interval),
    reasons: z.array(z.string()).describe('Why it stands where it stands, at most three.'),
  })
  .meta({ id: 'ListingOffer' });
export type ListingOffer = z.infer<typeof offerOfListing>;

export const variant = z
  .object({
    slug,
    name: z.string(),
    attributes: z.record(z.string(), z.string()),
    picture: picture.nullable(),
    price: money.nullable(),
    in_stock: z.boolean(),
  })
  .meta({ id: 'Variant' });

export const review = z
  .object({
    id,
    author: z.string(),
    rating: z.int(),
    body: z.string().nullable(),
    seller: z.string(),
    created_at: instant,
  })
  .meta({ id: 'Review' });

export const linkedItem = z
  .object({
    slug,
    kind: itemKind,
    title: z.string(),
    cloth: z.string(),
    picture: picture.nullable(),
    price: money.nullable(),
  })
  .meta({ id: 'LinkedItem' });
export type LinkedItem = z.infer<typeof linkedItem>;

export const item = z
  .object({
    id,
    slug,
    kind: itemKind,
    structure: z.enum(['standalone', 'parent', 'variant']),
    title: z.string(),
    summary: z.string(),
    description: z.string().describe('Plain text; clean HTML where it begins with a tag.'),
    cloth: z.string(),
    breadcrumb: z.array(categoryRef),
    pictures: z.array(picture),
    rating,
    duration_minutes: z.int().nullable(),
    attributes: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        value: z.string(),
        rich: z.literal(true).optional().describe('The value is clean HTML.'),
        link: z
          .object({ kind: z.enum(['product', 'service', 'category', 'seller']), slug })
          .optional()
          .describe('What the value names.'),
        picture: picture.optional(),
      }),
    ),
    variants: z.array(variant),
    parent_slug: slug.nullable(),
    options: z
      .array(askedOption)
      .describe('What is asked when it is put into the basket, in the currency of the first listing.'),
    listings: z.array(offerOfListing).describe('Best first. Of a parent: those of all its variants.'),
    fitted_by: z
      .object({
        slug,
        title: z.string(),
        price: money.nullable(),
        listing_id: id.nullable(),
        seller: z.string().nullable(),
        next_slots: z.array(interval),
      })
      .nullable(),
    reviews: z.array(review),
    recommended: z.array(linkedItem).describe('Goes with it, as the operator says.'),
    related: z.array(linkedItem).describe('Instead of it, as the operator says.'),
    seo: z
      .object({ title: z.string().nullable(), description: z.string().nullable() })
      .describe('For search engines, where the operator wrote their own.'),
  })
  .meta({ id: 'Item' });
export type Item = z.infer<typeof item>;

export const seller = z
  .object({
    id,
    slug,
    kind: z.enum(['partner', 'provider', 'both']),
    name: z.string(),
    about: z.string(),
    area: z.string(),
    visits: z.array(z.string()),
    rating,
    picture: picture.nullable(),
    since: day,
    people: z.array(z.object({ name: z.string(), picture: picture.nullable() })),
    reviews: z.array(review.extend({ item: z.object({ slug, title: z.string() }) })),
  })
  .meta({ id: 'Seller' });
export type Seller = z.infer<typeof seller>;

export const slot = interval.extend({ resource_id: id }).meta({ id: 'Slot' });
export const slotDay = z
  .object({
    day,
    free_share: z.number().min(0).max(1).describe('How much of the working day is free.'),
    slots: z.array(slot),
  })
  .meta({ id: 'SlotDay' });
export type SlotDay = z.infer<typeof slotDay>;

const bySlug = z.object({ slug });

export const catalogueOperations = operations({
  'GET /areas': { summary: 'Areas of the market', by: 'everybody', reply: z.object({ data: z.array(area) }) },
  'GET /categories': {
    summary: 'The category tree, flat, parents first',
    by: 'everybody',
    reply: z.object({ data: z.array(category) }),
  },
  'GET /categories/{slug}': {
    summary: 'A category with its breadcrumb and children',
    by: 'everybody',
    params: bySlug,
    reply: category.extend({ breadcrumb: z.array(categoryRef), children: z.array(category) }),
  },
  'GET /items': {
    summary: 'Products and services as cards',
    by: 'everybody',
    limit: 'search',
    query: itemQuery,
    reply: itemList,
    errors: ['not_acceptable_cursor'],
  },
  'GET /items/{slug}': {
    summary: 'One product or service with listings and reviews',
    by: 'everybody',
    params: bySlug,
    query: z.object({
      area: slug.optional().describe('Prices delivery to it, and leaves only providers who come there.'),
    }),
    reply: item,
  },
  'GET /search': {
    summary: 'Ranked results for words',
    by: 'everybody',
    limit: 'search',
    query: itemQuery,
    reply: itemList.extend({
      corrected_to: z
        .string()
        .nullable()
        .describe('The words that were looked for instead of those asked for.'),
      near: z.array(nearThing).describe('What the words may have meant beside items, nearest first.'),
    }),
    errors: ['not_acceptable_cursor'],
  },
  'GET /search/suggestions': {
    summary: 'Up to eight suggestions for the beginning of a word',
    by: 'everybody',
    limit: 'search',
    query: z.object({ q: z.string().trim().min(1).max(60) }),
    reply: z.object({
      data: z.array(z.object({ kind: z.enum(['item', 'category']), title: z.string(), slug })),
    }),
  },
  'GET /sellers/{slug}': { summary: 'A seller', by: 'everybody', params: bySlug, reply: seller },
  'GET /services/{slug}/providers': {
    summary: 'Providers of a service, ranked',
    by: 'everybody',
    params: bySlug,
    query: z.object({ area: slug.optional() }),
    reply: z.object({ data: z.array(offerOfListing) }),
  },
  'GET /listings/{id}/slots': {
    summary: 'Free times of one listing',
    by: 'everybody',
    params: z.object({ id }),
    query: z.object({
      from: day.optional(),
      days: z.coerce.number().int().min(1).max(31).default(14),
      add_ons: z.union([id.transform((one) => [one]), z.array(id)]).default([]),
      not_before: day.optional().describe('Only times on or after this day (goods must arrive first).'),
    }),
    reply: z.object({ time_zone: z.string(), duration_minutes: z.int(), days: z.array(slotDay) }),
  },
});
