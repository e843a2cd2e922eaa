import { z } from 'zod';
import { id, instant, page, pageQuery, slug } from './common.ts';
import { operations } from './operation.ts';

export const notification = z
  .object({
    id,
    kind: z.string(),
    text: z.string(),
    link: z.string().describe('Path of the page it is about, without the language in front'),
    seller: slug.nullable().describe('Which of my sellers it concerns; null when it is about my own order'),
    created_at: instant,
    read_at: instant.nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notification>;

const unread = z.int().describe('How many of all are unread');

export const notificationOperations = operations({
  'GET /me/notifications': {
    summary: 'What I was told, newest first, and how much of it is unread',
    by: 'person',
    query: z.object(pageQuery),
    reply: page(notification).extend({ unread }),
    errors: ['not_acceptable_cursor'],
  },
  'POST /me/notifications/read': {
    summary: 'Mark as read; all of them when no ids are given',
    by: 'person',
    body: z.object({ ids: z.array(id).max(100).optional() }).default({}),
    reply: z.object({ unread }),
  },
});
