import type { Notification, notificationOperations } from '../notifications.ts';
import type { Examples } from './example.ts';
import { ids, orderNumber } from './story.ts';

const confirmed: Notification = {
  id: ids.orderNotice,
  kind: 'order_confirmed',
  text: `Order ${orderNumber} is confirmed`,
  link: `/order/${ids.order}`,
  seller: null,
  created_at: '2026-11-22T02:17:20.214Z',
  read_at: null,
};

export const notificationComponents = { Notification: confirmed };

export const notificationExamples: Examples<typeof notificationOperations> = {
  'GET /me/notifications': {
    query: { limit: 20 },
    reply: { data: [confirmed], has_more: false, next_cursor: null, unread: 1 },
  },
  'POST /me/notifications/read': { body: { ids: [ids.orderNotice] }, reply: { unread: 0 } },
};
