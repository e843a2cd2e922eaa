import type {
  CategoryDraft,
  ChoiceGroup,
  ItemDraft,
  ProductType,
  VariantDraft,
  catalogueAdminOperations,
  pictureDraft,
} from '../catalogue-admin.ts';
import type { z } from 'zod';
import type { Examples } from './example.ts';
import { ids, pictures, slugs, titles } from './story.ts';

const colours = [
  { code: 'white', name: { en: 'White', bn: 'সাদা' } },
  { code: 'brown', name: { en: 'Brown', bn: 'বাদামি' } },
];

const colourGroup: ChoiceGroup = {
  id: ids.choiceGroup,
  slug: 'fan-colours',
  name: { en: 'Colours of fans', bn: 'ফ্যানের রং' },
  choices: colours,
  attribute_count: 1,
  version: 1,
};

const fanType: ProductType = {
  id: ids.fanType,
  slug: 'ceiling-fan',
  name: { en: 'Ceiling fan', bn: 'সিলিং ফ্যান' },
  attributes: [
    {
      code: 'colour',
      name: { en: 'Colour', bn: 'রং' },
      kind: 'choice',
      unit: null,
      required: true,
      choice_group: 'fan-colours',
      choices: colours,
      entity: null,
    },
    {
      code: 'power_watts',
      name: { en: 'Power', bn: 'বিদ্যুৎ' },
      kind: 'integer',
      unit: 'W',
      required: false,
      choice_group: null,
      choices: [],
      entity: null,
    },
  ],
  item_count: 8,
  version: 3,
};

const fans: CategoryDraft = {
  id: ids.fansCategory,
  slug: 'fans',
  parent: 'cooling',
  name: { en: 'Fans', bn: 'ফ্যান' },
  description: { en: 'Ceiling, table, stand and exhaust fans.', bn: 'সিলিং, টেবিল, স্ট্যান্ড ও এগজস্ট ফ্যান।' },
  cloth: 'sky',
  code: 'C-110',
  meta_title: { en: 'Fans in Dhaka, with fitting', bn: 'ঢাকায় ফ্যান, লাগানোসহ' },
  meta_description: { en: 'Fans with the electrician who hangs them.', bn: 'ফ্যান, আর তা ঝোলানোর ইলেকট্রিশিয়ান।' },
  hidden: false,
  in_menu: true,
  position: 1,
  depth: 1,
  picture: pictures.fans,
  item_count: 8,
  version: 2,
};

const front: z.infer<typeof pictureDraft> = {
  media_id: ids.fanPicture,
  key: pictures.fan.key,
  width: pictures.fan.width,
  height: pictures.fan.height,
  alt: { en: 'A white ceiling fan', bn: 'একটি সাদা সিলিং ফ্যান' },
  focus: { x: 50, y: 40 },
};

const white: VariantDraft = {
  id: ids.whiteFan,
  slug: slugs.whiteFan,
  variant_name: { en: 'White', bn: 'সাদা' },
  attributes: { colour: 'white' },
  upc: '8901234500017',
  code: 'DK-56-W',
  weight_grams: 5200,
  status: 'published',
  listings: 2,
};

const fan: ItemDraft = {
  id: ids.fan,
  slug: slugs.fan,
  kind: 'product',
  structure: 'parent',
  parent_id: null,
  type: 'ceiling-fan',
  category: 'fans',
  title: { en: titles.fan, bn: 'দখিনা ক্লাসিক ৫৬ ইঞ্চি সিলিং ফ্যান' },
  summary: {
    en: 'The plain three-blade fan most Dhaka bedrooms need.',
    bn: 'ঢাকার শোবার ঘরে যে সাদাসিধে ফ্যানটি লাগে।',
  },
  description: { en: '<p>A fan with three aluminium blades.</p>', bn: '<p>তিন ব্লেডের অ্যালুমিনিয়াম ফ্যান।</p>' },
  meta_title: null,
  meta_description: null,
  upc: null,
  code: 'DK-56',
  status: 'published',
  weight_grams: 5200,
  duration_minutes: null,
  fitted_by: slugs.fitting,
  attributes: { power_watts: 75 },
  pictures: [front],
  links: [{ kind: 'recommended', slug: slugs.fitting, title: titles.fitting }],
  variants: [white],
  listings: 0,
  version: 4,
};

const { alt: _alt, focus: _focus, ...uploaded } = front;

export const catalogueAdminComponents = {
  UploadedPicture: uploaded,
  ProductType: fanType,
  ChoiceGroup: colourGroup,
  CategoryDraft: fans,
  PictureDraft: front,
  VariantDraft: white,
  ItemDraft: fan,
};

const newType = { slug: 'ceiling-fan', name: fanType.name, attributes: fanType.attributes };

export const catalogueAdminExamples: Examples<typeof catalogueAdminOperations> = {
  'GET /admin/product-types/{slug}': { params: { slug: 'ceiling-fan' } },
  'POST /admin/product-types': { body: newType },
  'PATCH /admin/product-types/{slug}': {
    params: { slug: 'ceiling-fan' },
    body: { name: fanType.name },
    problems: { in_use: { detail: 'Products have values of power_watts.' } },
  },
  'DELETE /admin/product-types/{slug}': { params: { slug: 'ceiling-fan' } },
  'POST /admin/choice-groups': { body: { slug: 'fan-colours', name: colourGroup.name, choices: colours } },
  'PATCH /admin/choice-groups/{slug}': { params: { slug: 'fan-colours' }, body: { choices: colours } },
  'DELETE /admin/choice-groups/{slug}': { params: { slug: 'fan-colours' } },
  'POST /admin/categories': {
    body: { slug: 'fans', parent: 'cooling', name: fans.name, description: fans.description, cloth: 'sky' },
  },
  'PATCH /admin/categories/{slug}': { params: { slug: 'fans' }, body: { hidden: true } },
  'POST /admin/categories/{slug}/move': {
    params: { slug: 'fans' },
    body: { parent: 'cooling', before: 'air-coolers' },
  },
  'DELETE /admin/categories/{slug}': { params: { slug: 'fans' } },
  'POST /admin/media': {
    problems: {
      invalid_request: {
        detail: 'The picture cannot be read; it may be damaged.',
        errors: [
          {
            pointer: '/file',
            code: 'invalid_request',
            detail: 'The picture cannot be read; it may be damaged.',
          },
        ],
      },
    },
  },
  'POST /admin/items': {
    body: {
      kind: 'product',
      slug: slugs.fan,
      type: 'ceiling-fan',
      category: 'fans',
      title: fan.title,
      summary: fan.summary,
      description: fan.description,
    },
  },
  'PATCH /admin/items/{id}': {
    body: { status: 'published', attributes: { power_watts: 75 } },
  },
  'PUT /admin/items/{id}/variants': {
    body: {
      variants: [
        {
          variant_name: white.variant_name,
          attributes: white.attributes,
          upc: white.upc,
          code: white.code,
          weight_grams: 5200,
          status: 'published',
        },
      ],
    },
  },
};
