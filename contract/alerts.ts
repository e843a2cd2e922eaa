import { z } from 'zod';
import { email, id, instant, language, page, pageQuery, slug } from './common.ts';
import { operations } from './operation.ts';

export const alertStatus = z.enum(['unconfirmed', 'active', 'cancelled', 'closed']);

const item = z.object({ slug, title: z.string() });
const token = z.object({ token: z.string().min(1).max(100) });

/** A wish to be told when an item is to be had again. */
export const itemAlert = z
  .object({
    id,
    item,
    status: alertStatus.describe('closed: the mail went out'),
    asked_at: instant,
  })
  .meta({ id: 'ItemAlert' });
export type ItemAlert = z.infer<typeof itemAlert>;

const byLink = {
  by: 'everybody',
  params: token,
  reply: z.object({ item, status: alertStatus }),
  errors: ['link_invalid'],
} as const;

export const alertOperations = operations({
  'POST /items/{slug}/alerts': {
    summary: 'Tell me when this is in stock again; a guest gets a mail that confirms first',
    by: 'everybody',
    status: 202,
    params: z.object({ slug }),
    body: z
      .object({
        email: email.optional().describe('Of a guest; signed in it is the one of the account'),
        language: language.optional(),
      })
      .default({}),
    reply: z.object({ status: z.enum(['active', 'unconfirmed']) }),
    errors: ['item_in_stock', 'too_many_alerts'],
    limit: 'code',
  },
  'GET /alerts/{token}': { ...byLink, summary: 'What the link of an alert is about' },
  'POST /alerts/{token}/confirm': { ...byLink, summary: 'Yes, this is my address', limit: 'code' },
  'DELETE /alerts/{token}': { ...byLink, summary: 'Do not tell me', limit: 'code' },
  'GET /me/alerts': {
    summary: 'What I want to be told of, newest first',
    by: 'person',
    query: z.object(pageQuery),
    reply: page(itemAlert),
    errors: ['not_acceptable_cursor'],
  },
  'DELETE /me/alerts/{id}': {
    summary: 'Do not tell me; one that is over stays as it is',
    by: 'person',
    status: 204,
    params: z.object({ id }),
  },
});
