import type { ContentPage, PublicPage, contentOperations } from '../content.ts';
import type { Examples } from './example.ts';
import { at, ids, slugs } from './story.ts';

const body = {
  en: '<p>Most parcels inside Dhaka arrive in two days.</p>\n<h2>Sending back</h2>\n<p>You have seven days.</p>',
  bn: '<p>ঢাকার ভেতরে বেশির ভাগ পার্সেল দুই দিনে পৌঁছে যায়।</p>\n<h2>ফেরত</h2>\n<p>সাত দিন সময় পাবেন।</p>',
};

const delivery: ContentPage = {
  id: ids.deliveryPage,
  slug: 'delivery-and-returns',
  title: { en: 'Delivery and returns', bn: 'ডেলিভারি ও ফেরত' },
  body,
  meta_title: null,
  meta_description: { en: 'When parcels arrive, what that costs, and how to send something back.' },
  status: 'published',
  footer_position: 2,
  version: 2,
  created_at: at.placed,
  updated_at: at.paid,
};

const shown: PublicPage = {
  slug: delivery.slug,
  title: 'Delivery and returns',
  body: body.en,
  meta_title: null,
  meta_description: 'When parcels arrive, what that costs, and how to send something back.',
  updated_at: at.paid,
};

export const contentComponents = { ContentPage: delivery, PublicPage: shown };

const taken = {
  detail: 'There is a page with this address already.',
  errors: [{ pointer: '/slug', code: 'address_taken', detail: 'There is a page with this address already.' }],
};

export const contentExamples: Examples<typeof contentOperations> = {
  'GET /pages': {
    reply: {
      data: [
        { slug: 'about', title: 'About Haat', footer_position: 1 },
        { slug: delivery.slug, title: 'Delivery and returns', footer_position: 2 },
      ],
    },
  },
  'GET /pages/{slug}': { params: { slug: delivery.slug } },
  'GET /moved/{kind}/{slug}': {
    params: { kind: 'item', slug: 'dokhina-56-inch-fan' },
    reply: { slug: slugs.fan, path: `/p/${slugs.fan}` },
  },
  'GET /admin/pages': {
    query: { status: 'published', q: 'delivery', limit: 1 },
    reply: {
      data: [
        {
          id: delivery.id,
          slug: delivery.slug,
          title: 'Delivery and returns',
          languages: ['en', 'bn'],
          status: 'published',
          footer_position: 2,
          updated_at: at.paid,
          version: 2,
        },
      ],
      has_more: false,
      next_cursor: null,
    },
  },
  'POST /admin/pages': {
    body: {
      slug: delivery.slug,
      title: delivery.title,
      body,
      meta_description: delivery.meta_description,
      status: 'published',
      footer_position: 2,
    },
    problems: { address_taken: taken },
  },
  'POST /admin/pages/preview': {
    body: { body: '<p onclick="x()">You have <b>seven</b> days.</p>' },
    reply: { body: '<p>You have <strong>seven</strong> days.</p>' },
  },
  'PATCH /admin/pages/{id}': {
    body: { title: { bn: 'ডেলিভারি ও ফেরত' }, footer_position: 2 },
    problems: { address_taken: taken },
  },
};
