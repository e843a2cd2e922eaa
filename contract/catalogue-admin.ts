import { z } from 'zod';
import { id, itemKind, picture, slug, texts, textsSaid } from './common.ts';
import { operations } from './operation.ts';

/** What can be known of a product: Oscar's kinds of attribute but for files (goods.md C6). */
export const attributeKind = z.enum([
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'datetime',
  'rich_text',
  'choice',
  'choices',
  'entity',
  'picture',
]);
export type AttributeKind = z.infer<typeof attributeKind>;

const code = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Use small letters, digits and _, beginning with a letter.');
const newSlug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
  .max(120);
const slugOrMade = newSlug.optional().describe('Made of the English name or title where it is not given.');
const optionalCode = z.string().trim().min(1).max(64).nullable();
/** Of a choice it may also begin with a digit, as sizes do. */
const choiceCode = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9_]{0,39}$/, 'Use small letters, digits and _.');
const newChoices = z.array(z.object({ code: choiceCode, name: texts(120) })).max(200);

const attribute = {
  code,
  kind: attributeKind,
  unit: z.string().trim().min(1).max(12).nullable().default(null),
  required: z
    .boolean()
    .default(false)
    .describe('Of products that are to be published; never of a yes or no.'),
  choice_group: slug.nullable().default(null).describe('Choices shared with other types; else its own.'),
  entity: z.enum(['item', 'category', 'seller']).nullable().default(null).describe('What it names.'),
};
const newAttribute = z.object({ ...attribute, name: texts(120), choices: newChoices.default([]) });
export type AttributeDefinition = z.output<typeof newAttribute>;

const choices = z.array(z.object({ code: z.string(), name: textsSaid }));
export const productType = z
  .object({
    id,
    slug,
    name: textsSaid,
    attributes: z.array(z.object({ ...attribute, name: textsSaid, choices })),
    item_count: z.int(),
    version: z.int(),
  })
  .meta({ id: 'ProductType' });
export type ProductType = z.infer<typeof productType>;

export const choiceGroup = z
  .object({ id, slug, name: textsSaid, choices, attribute_count: z.int(), version: z.int() })
  .meta({ id: 'ChoiceGroup' });
export type ChoiceGroup = z.infer<typeof choiceGroup>;

const metaSaid = { meta_title: textsSaid.nullable(), meta_description: textsSaid.nullable() };

export const categoryDraft = z
  .object({
    id,
    slug,
    parent: slug.nullable(),
    name: textsSaid,
    description: textsSaid,
    cloth: z.string(),
    code: z.string().nullable(),
    ...metaSaid,
    hidden: z.boolean().describe('Neither it nor what is below it is shown.'),
    in_menu: z.boolean(),
    position: z.int(),
    depth: z.int(),
    picture: picture.nullable(),
    item_count: z.int().describe('Of its own, drafts too, without what hangs below.'),
    version: z.int(),
  })
  .meta({ id: 'CategoryDraft' });
export type CategoryDraft = z.infer<typeof categoryDraft>;

export const cloth = z.enum(['turmeric', 'rose', 'sky', 'mint', 'aubergine', 'clay', 'lime', 'slate']);

export const attributeValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const focus = z.object({ x: z.int().min(0).max(100), y: z.int().min(0).max(100) });

export const pictureDraft = z
  .object({ media_id: id, key: z.string(), width: z.int(), height: z.int(), alt: textsSaid, focus })
  .meta({ id: 'PictureDraft' });

export const uploaded = z
  .object({ media_id: id, key: z.string(), width: z.int(), height: z.int() })
  .meta({ id: 'UploadedPicture' });

export const variantDraft = z
  .object({
    id,
    slug,
    variant_name: textsSaid,
    attributes: z.record(z.string(), attributeValue),
    upc: z.string().nullable(),
    code: z.string().nullable(),
    weight_grams: z.int().nullable(),
    status: z.enum(['draft', 'published']),
    listings: z.int(),
  })
  .meta({ id: 'VariantDraft' });
export type VariantDraft = z.infer<typeof variantDraft>;

export const itemDraft = z
  .object({
    id,
    slug,
    kind: itemKind,
    structure: z.enum(['standalone', 'parent', 'variant']),
    parent_id: id.nullable(),
    type: slug.nullable(),
    category: slug,
    title: textsSaid,
    summary: textsSaid,
    description: textsSaid,
    ...metaSaid,
    upc: z.string().nullable(),
    code: z.string().nullable(),
    status: z.enum(['draft', 'published']),
    weight_grams: z.int().nullable(),
    duration_minutes: z.int().nullable(),
    fitted_by: slug.nullable(),
    attributes: z.record(z.string(), attributeValue),
    pictures: z.array(pictureDraft),
    links: z.array(z.object({ kind: z.enum(['recommended', 'related']), slug, title: z.string() })),
    variants: z.array(variantDraft),
    listings: z.int(),
    version: z.int(),
  })
  .meta({ id: 'ItemDraft' });
export type ItemDraft = z.infer<typeof itemDraft>;

const weight = z.int().min(1).max(10_000_000).nullable();
const minutes = z.int().min(15).max(1440);

/** What staff may say of an item; absent leaves as it is, null clears. */
const itemPatch = z.object({
  slug: newSlug.optional(),
  type: slug.optional(),
  category: slug.optional(),
  title: texts(200).optional(),
  summary: texts(400).nullable().optional(),
  description: texts(20_000).nullable().optional(),
  meta_title: texts(120).nullable().optional(),
  meta_description: texts(300).nullable().optional(),
  upc: optionalCode.optional(),
  code: optionalCode.optional(),
  status: z.enum(['draft', 'published']).optional(),
  weight_grams: weight.optional(),
  duration_minutes: minutes.optional(),
  fitted_by: slug.nullable().optional(),
  attributes: z
    .record(z.string(), attributeValue.nullable())
    .optional()
    .describe('By code; null takes one away.'),
  pictures: z
    .array(z.object({ media_id: id, alt: texts(200), focus: focus.default({ x: 50, y: 50 }) }))
    .max(20)
    .optional()
    .describe('All of them, in their order; the first stands on cards.'),
  links: z
    .array(z.object({ kind: z.enum(['recommended', 'related']), slug }))
    .max(40)
    .optional()
    .describe('All of them, in their order.'),
});

const newItem = z.object({
  kind: itemKind,
  slug: slugOrMade,
  type: slug.optional().describe('Of a product.'),
  category: slug,
  title: texts(200),
  summary: texts(400).optional(),
  description: texts(20_000).optional(),
  duration_minutes: minutes.optional().describe('Of a service.'),
});

const bySlug = z.object({ slug });
const byId = z.object({ id });

export const catalogueAdminOperations = operations({
  'GET /admin/product-types': {
    summary: 'Types of product with their attributes',
    by: 'staff',
    reply: z.object({ data: z.array(productType) }),
  },
  'GET /admin/product-types/{slug}': {
    summary: 'One type',
    by: 'staff',
    versioned: true,
    params: bySlug,
    reply: productType,
  },
  'POST /admin/product-types': {
    summary: 'A new type',
    by: 'staff',
    status: 201,
    versioned: true,
    body: z.object({ slug: slugOrMade, name: texts(120), attributes: z.array(newAttribute).max(60) }),
    reply: productType,
  },
  'PATCH /admin/product-types/{slug}': {
    summary: 'Change a type; attributes come all together, in their order',
    by: 'staff',
    versioned: true,
    params: bySlug,
    body: z.object({ name: texts(120).optional(), attributes: z.array(newAttribute).max(60).optional() }),
    reply: productType,
    errors: ['in_use'],
  },
  'DELETE /admin/product-types/{slug}': {
    summary: 'Take a type away that no product has',
    by: 'staff',
    versioned: true,
    params: bySlug,
    status: 204,
    errors: ['in_use'],
  },
  'GET /admin/choice-groups': {
    summary: 'Choices that attributes share',
    by: 'staff',
    reply: z.object({ data: z.array(choiceGroup) }),
  },
  'POST /admin/choice-groups': {
    summary: 'A new group of choices',
    by: 'staff',
    status: 201,
    versioned: true,
    body: z.object({ slug: slugOrMade, name: texts(120), choices: newChoices.min(1) }),
    reply: choiceGroup,
  },
  'PATCH /admin/choice-groups/{slug}': {
    summary: 'Change a group; a choice that products have cannot go',
    by: 'staff',
    versioned: true,
    params: bySlug,
    body: z.object({ name: texts(120).optional(), choices: newChoices.min(1).optional() }),
    reply: choiceGroup,
    errors: ['in_use'],
  },
  'DELETE /admin/choice-groups/{slug}': {
    summary: 'Take a group away that no attribute uses',
    by: 'staff',
    versioned: true,
    params: bySlug,
    status: 204,
    errors: ['in_use'],
  },
  'GET /admin/categories': {
    summary: 'The whole tree in its order, hidden ones too',
    by: 'staff',
    reply: z.object({ data: z.array(categoryDraft) }),
  },
  'POST /admin/categories': {
    summary: 'A new category, last among its neighbours',
    by: 'staff',
    status: 201,
    versioned: true,
    body: z.object({
      slug: slugOrMade,
      parent: slug.nullable().default(null),
      name: texts(120),
      description: texts(4000).optional(),
      cloth: cloth.optional().describe('That of the parent unless said; a top category needs one.'),
    }),
    reply: categoryDraft,
  },
  'PATCH /admin/categories/{slug}': {
    summary: 'Change a category, hide it, take it out of menus',
    by: 'staff',
    versioned: true,
    params: bySlug,
    body: z.object({
      slug: newSlug.optional(),
      name: texts(120).optional(),
      description: texts(4000).optional(),
      cloth: cloth.optional(),
      code: optionalCode.optional(),
      meta_title: texts(120).nullable().optional(),
      meta_description: texts(300).nullable().optional(),
      hidden: z.boolean().optional(),
      in_menu: z.boolean().optional(),
    }),
    reply: categoryDraft,
  },
  'POST /admin/categories/{slug}/move': {
    summary: 'Hang a category elsewhere, with all that is below it',
    by: 'staff',
    versioned: true,
    params: bySlug,
    body: z.object({
      parent: slug.nullable().describe('Null makes it a top category.'),
      before: slug.nullable().default(null).describe('Which neighbour it comes before; null puts it last.'),
    }),
    reply: categoryDraft,
  },
  'DELETE /admin/categories/{slug}': {
    summary: 'Take an empty category away',
    by: 'staff',
    versioned: true,
    params: bySlug,
    status: 204,
    errors: ['in_use'],
  },
  'POST /admin/media': {
    summary:
      'A picture for items: JPEG, PNG, WebP or AVIF, at most 20 MB and 25 megapixels; its metadata is not kept',
    by: 'staff',
    takes: 'picture',
    status: 201,
    reply: uploaded,
    errors: ['invalid_request'],
  },
  'GET /admin/items/{id}': {
    summary: 'An item as staff edits it',
    by: 'staff',
    versioned: true,
    params: byId,
    reply: itemDraft,
  },
  'POST /admin/items': {
    summary: 'A new product or service, as a draft',
    by: 'staff',
    status: 201,
    versioned: true,
    body: newItem,
    reply: itemDraft,
  },
  'PATCH /admin/items/{id}': {
    summary: 'Change an item, publish it or make it a draft again',
    by: 'staff',
    versioned: true,
    params: byId,
    body: itemPatch,
    reply: itemDraft,
    errors: ['in_use'],
  },
  'PUT /admin/items/{id}/variants': {
    summary:
      'All variants of a product in their order; the first makes it a parent, none makes it stand alone again',
    by: 'staff',
    versioned: true,
    params: byId,
    body: z.object({
      variants: z
        .array(
          z.object({
            id: id.optional().describe('Of one that exists; without it a new one.'),
            variant_name: texts(120),
            attributes: z.record(z.string(), attributeValue).default({}),
            upc: optionalCode.default(null),
            code: optionalCode.default(null),
            weight_grams: weight.default(null),
            status: z.enum(['draft', 'published']).default('published'),
          }),
        )
        .max(200),
    }),
    reply: itemDraft,
    errors: ['in_use'],
  },
  'DELETE /admin/items/{id}': {
    summary: 'Take an item away that nobody lists',
    by: 'staff',
    versioned: true,
    params: byId,
    status: 204,
    errors: ['in_use'],
  },
});
