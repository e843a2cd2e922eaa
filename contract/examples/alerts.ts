import type { ItemAlert, alertOperations } from '../alerts.ts';
import type { Examples } from './example.ts';
import { at, ids, nusrat, slugs, titles } from './story.ts';

const item = { slug: slugs.whiteFan, title: titles.whiteFan };
const alert: ItemAlert = { id: ids.fanAlert, item, status: 'active', asked_at: at.placed };
const token = 'hY7dPq3sVw0KfR8mZt2LxB5nJc9aGe4u';

export const alertComponents = { ItemAlert: alert };

export const alertExamples: Examples<typeof alertOperations> = {
  'POST /items/{slug}/alerts': {
    params: { slug: slugs.whiteFan },
    body: { email: nusrat.email },
    reply: { status: 'unconfirmed' },
  },
  'GET /alerts/{token}': { params: { token }, reply: { item, status: 'unconfirmed' } },
  'POST /alerts/{token}/confirm': { params: { token }, reply: { item, status: 'active' } },
  'DELETE /alerts/{token}': { params: { token }, reply: { item, status: 'cancelled' } },
  'GET /me/alerts': {
    query: { limit: 20 },
    reply: { data: [alert], has_more: false, next_cursor: null },
  },
  'DELETE /me/alerts/{id}': { params: { id: alert.id } },
};
