import { type Money, phone } from '#contract/common.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { adminToday } from './admin-today.ts';
import { likePattern, listAllItems, listAllOrders } from './queries-admin.ts';
import { pictureIn, viewBrief } from './view-order.ts';

/** The operator's first screen and lists of everything. */
export function adminOrderRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const timeZone = kernel.config.HAAT_TIME_ZONE;

  api.serve('GET /admin/today', ({ principal, language }) => adminToday(kernel, principal, language));

  api.serve('GET /admin/orders', async ({ principal, query, language }) => {
    const list = `all orders ${query.status ?? ''} ${query.q ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const asPhone = phone.safeParse(query.q);
    const rows = await kernel.db.as(principal).many(listAllOrders, {
      language,
      status: query.status ?? null,
      asked: likePattern(query.q),
      phone: asPhone.success ? asPhone.data : null,
      ...start,
    });
    return pageOf(cursors, list, query, rows, (row) => ({
      ...viewBrief(row, timeZone, language),
      customer: row.customer,
      payment: row.payment as 'pending',
      payment_method: row.payment_method,
      sellers: [...row.sellers],
    }));
  });

  api.serve('GET /admin/items', async ({ principal, query, language }) => {
    const list = `all items ${query.kind ?? ''} ${query.q ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db.as(principal).many(listAllItems, {
      language,
      kind: query.kind ?? null,
      asked: likePattern(query.q),
      ...start,
    });
    return pageOf(cursors, list, query, rows, (row) => ({
      id: row.id,
      slug: row.slug,
      structure: row.structure,
      title: row.title,
      category: row.category,
      listings: row.listings,
      on_hand: row.on_hand,
      cloth: row.cloth,
      kind: row.kind as 'product' | 'service',
      status: row.status as 'draft' | 'published',
      price: moneyOf(row.price, row.currency),
      picture: pictureIn(row.picture, language),
    }));
  });
}

function moneyOf(amount: number | null, currency: string | null): Money | null {
  return amount !== null && currency !== null ? { amount, currency } : null;
}
