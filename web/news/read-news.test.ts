import type { Client } from '#client/client.ts';
import { expect, test } from 'vitest';
import { rememberOrder } from '../checkout/last-order.ts';
import { markRunning } from './marks.ts';
import { readNews } from './read-news.ts';

const own = (id: string, status: string) => ({
  id,
  number: `1${id}`,
  status,
  next: `next of ${id}`,
  total: {},
});
const guestLine = rememberOrder({ checkoutId: 'c', id: 'g', token: 't' }, false);
const pair = (line: string) => line.split(';')[0];

/** The market as a visitor with these cookies meets it; `asked` notes what was called. */
async function newsFor(cookies: (string | undefined)[], orders: { own?: object[]; guest?: object } = {}) {
  const asked: string[] = [];
  const replies: Record<string, unknown> = {
    'GET /auth/me': { id: 'rina' },
    'GET /me/notifications': { unread: 3 },
    'GET /orders': { data: orders.own ?? [] },
    'GET /orders/{id}': orders.guest,
  };
  const api = (async (key: string, call?: { headers?: Record<string, string> }) => {
    asked.push([key, call?.headers?.['order-token']].filter(Boolean).join(' '));
    return replies[key] ? { ok: true, data: replies[key] } : { ok: false, problem: { status: 404 } };
  }) as unknown as Client;
  const request = new Request('http://localhost/account/visitor', {
    headers: { cookie: cookies.join('; ') },
  });
  return { news: await readNews(api, request), asked };
}

test('of whom nothing is known, nothing is asked', async () => {
  expect(await newsFor(['haat-area=mirpur-10'])).toEqual({
    news: { person: null, unread: 0, order: null },
    asked: [],
  });
});

test('who is signed in: what is unread, and the latest order that runs', async () => {
  const orders = [own('1', 'expired'), own('2', 'confirmed'), own('3', 'pending')];
  expect((await newsFor(['haat_person=1'], { own: orders })).news).toEqual({
    person: 'rina',
    unread: 3,
    order: { id: '2', number: '12', status: 'confirmed', next: 'next of 2', token: null },
  });
});

test('a guest: the order this browser placed last, opened by its key', async () => {
  const { news, asked } = await newsFor([pair(guestLine)], { guest: own('g', 'confirmed') });
  expect(news).toMatchObject({ person: null, unread: 0, order: { id: 'g', token: 't' } });
  expect(asked).toEqual(['GET /orders/{id} t']);
  expect((await newsFor([pair(guestLine)])).news.order).toBeNull();
});

test('an order that has ended is shown once more where a place was kept for it, and then no more', async () => {
  const orders = { own: [own('1', 'completed')] };
  const kept = pair(markRunning(true, false));
  expect((await newsFor(['haat_person=1', kept], orders)).news.order).toMatchObject({ status: 'completed' });
  expect((await newsFor(['haat_person=1'], orders)).news.order).toBeNull();
  expect((await newsFor([pair(guestLine)], { guest: own('g', 'expired') })).news.order).toBeNull();
});

test('what runs comes before what has ended, whoever ordered it', async () => {
  const cookies = ['haat_person=1', pair(markRunning(true, false)), pair(guestLine)];
  const orders = { own: [own('1', 'completed')], guest: own('g', 'pending') };
  expect((await newsFor(cookies, orders)).news.order).toMatchObject({ id: 'g', status: 'pending' });
});
