import { z } from 'zod';
import { id, instant, page, pageQuery, slug } from './common.ts';
import { operations } from './operation.ts';

/** A text per language; what is missing in one is shown in the other. */
const texts = z.object({ en: z.string().optional(), bn: z.string().optional() });

/** The same as somebody writes it: null or nothing takes a language away. */
const written = (most: number) =>
  z.object({ en: z.string().trim().max(most).nullish(), bn: z.string().trim().max(most).nullish() });

const pageSlug = z
  .string()
  .trim()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Small letters, digits and hyphens between them.');

const pageStatus = z.enum(['draft', 'published']);
const footerPosition = z
  .int()
  .min(1)
  .max(99)
  .nullable()
  .describe('Place among the links at the foot of every page; null where it is not named there.');

const body = written(200_000).describe(
  'HTML. Headings, paragraphs, lists, links, tables and pictures of the market are kept, all else is taken out.',
);

export const contentPage = z
  .object({
    id,
    slug,
    title: texts,
    body: texts,
    meta_title: texts.nullable(),
    meta_description: texts.nullable(),
    status: pageStatus,
    footer_position: footerPosition,
    version: z.int(),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: 'ContentPage' });
export type ContentPage = z.infer<typeof contentPage>;

export const publicPage = z
  .object({
    slug,
    title: z.string(),
    body: z.string().describe('HTML, safe to show as it is.'),
    meta_title: z.string().nullable(),
    meta_description: z.string().nullable(),
    updated_at: instant,
  })
  .meta({ id: 'PublicPage' });
export type PublicPage = z.infer<typeof publicPage>;

const byId = z.object({ id });
const changeable = {
  slug: pageSlug.describe('Its address is /info/{slug}. An old one leads to the new one for ever.'),
  title: written(160),
  body,
  meta_title: written(160).nullable().optional(),
  meta_description: written(320).nullable().optional(),
  status: pageStatus.optional(),
  footer_position: footerPosition.optional(),
};

/** What may stand under an address that changed. */
export const movedKind = z.enum(['item', 'category', 'seller', 'page']);

export const contentOperations = operations({
  'GET /pages': {
    summary: 'Published pages of words, those of the footer first',
    by: 'everybody',
    reply: z.object({
      data: z.array(z.object({ slug, title: z.string(), footer_position: footerPosition })),
    }),
  },
  'GET /pages/{slug}': {
    summary: 'A published page',
    by: 'everybody',
    params: z.object({ slug }),
    reply: publicPage,
  },
  'GET /moved/{kind}/{slug}': {
    summary: 'Where a thing of this old slug stands now',
    by: 'everybody',
    params: z.object({ kind: movedKind, slug }),
    reply: z.object({ slug, path: z.string().describe('On the storefront, without the language in front.') }),
  },
  'GET /admin/pages': {
    summary: 'All pages, the one changed last first',
    by: 'staff',
    query: z.object({
      status: pageStatus.optional(),
      q: z.string().trim().max(80).optional(),
      ...pageQuery,
    }),
    reply: page(
      z.object({
        id,
        slug,
        title: z.string(),
        languages: z.array(z.enum(['en', 'bn'])).describe('Those it is written in.'),
        status: pageStatus,
        footer_position: footerPosition,
        updated_at: instant,
        version: z.int(),
      }),
    ),
    errors: ['not_acceptable_cursor'],
  },
  'POST /admin/pages': {
    summary: 'A new page, a draft unless said otherwise',
    by: 'staff',
    versioned: true,
    status: 201,
    body: z.object(changeable),
    reply: contentPage,
    errors: ['address_taken'],
  },
  'POST /admin/pages/preview': {
    summary: 'A body as it would be kept; stores nothing',
    by: 'staff',
    body: z.object({ body: z.string().max(200_000) }),
    reply: z.object({ body: z.string() }),
  },
  'GET /admin/pages/{id}': {
    summary: 'A page as staff sees it, in all languages',
    by: 'staff',
    versioned: true,
    params: byId,
    reply: contentPage,
  },
  'PATCH /admin/pages/{id}': {
    summary: 'Change a page (JSON Merge Patch)',
    by: 'staff',
    versioned: true,
    params: byId,
    body: z.object(changeable).partial(),
    reply: contentPage,
    errors: ['address_taken'],
  },
  'DELETE /admin/pages/{id}': {
    summary: 'Take a page away for good',
    by: 'staff',
    versioned: true,
    status: 204,
    params: byId,
  },
});
