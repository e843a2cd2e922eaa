import type { Client } from '#client/client.ts';
import { lastOrder } from '../checkout/last-order.ts';
import { orderHeaders } from '../checkout/order-path.ts';
import { sentMark } from './marks.ts';
import type { News, OrderNews } from './news.ts';

const mostLookedAt = 10;

/**
 * Who is signed in, how much they have not read, and the order to show on top: the latest that runs, theirs or the one
 * this browser placed last; once more the one that has just ended, while the page has kept a place for it.
 */
export async function readNews(api: Client, request: Request): Promise<News> {
  const [own, guest] = await Promise.all([readOwn(api, request), readGuestOrder(api, request)]);
  const known = [...own.orders, ...(guest ? [guest] : [])];
  const shown = known.find(isRunning) ?? (sentMark(request, 'running') ? known[0] : undefined);
  return { person: own.person, unread: own.unread, order: shown ?? null };
}

export function isRunning({ status }: Pick<OrderNews, 'status'>): boolean {
  return status === 'pending' || status === 'on_hold' || status === 'confirmed';
}

async function readOwn(api: Client, request: Request) {
  const nobody = { person: null, unread: 0, orders: [] };
  if (!sentMark(request, 'person')) return nobody;
  const [me, notifications, orders] = await Promise.all([
    api('GET /auth/me'),
    api('GET /me/notifications', { query: { limit: 1 } }),
    api('GET /orders', { query: { limit: mostLookedAt } }),
  ]);
  if (!me.ok) return nobody;
  return {
    person: me.data.id,
    unread: notifications.ok ? notifications.data.unread : 0,
    orders: orders.ok ? orders.data.data.map((row): OrderNews => brief(row, null)) : [],
  };
}

async function readGuestOrder(api: Client, request: Request): Promise<OrderNews | null> {
  const placed = lastOrder(request);
  if (!placed) return null;
  const { id, token } = placed;
  const order = await api('GET /orders/{id}', { params: { id }, headers: orderHeaders(token) });
  return order.ok ? brief(order.data, token) : null;
}

const brief = ({ id, number, status, next }: Omit<OrderNews, 'token'>, token: string | null): OrderNews => ({
  id,
  number,
  status,
  next,
  token,
});
