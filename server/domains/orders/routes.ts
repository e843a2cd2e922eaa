import { phone } from '#contract/common.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { listOwnOrders, lookUpOrder } from './queries.ts';
import { readOrder } from './read-order.ts';
import { orderToken } from './token.ts';
import { nextInBrief, pictureIn } from './view-order.ts';

export function orderRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const timeZone = kernel.config.HAAT_TIME_ZONE;

  api.serve('GET /orders/{id}', ({ principal, params, language }) =>
    readOrder(kernel, principal, params.id, language),
  );
  api.serve('GET /admin/orders/{id}', ({ principal, params, language }) =>
    readOrder(kernel, principal, params.id, language),
  );

  api.serve('GET /orders', async ({ principal, query, language }) => {
    const after = query.cursor ? cursors.read('orders', query.cursor) : [null, null];
    if (isRefusal(after)) return after;
    const [beforeAt, beforeId] = after as [string | null, string | null];
    const page = { before_at: beforeAt, before_id: beforeId, most: query.limit + 1 };
    const rows = await kernel.db.as(principal).many(listOwnOrders, { language, ...page });
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const more = rows.length > query.limit && last !== undefined;
    return {
      data: shown.map((row) => ({
        id: row.id,
        number: row.number,
        status: row.status as 'pending',
        placed_at: row.placed_at,
        total: { amount: row.total, currency: row.currency },
        titles: [...row.titles],
        picture: pictureIn(row.face.picture, language),
        cloth: row.face.cloth,
        next: nextInBrief(row, timeZone, language),
      })),
      has_more: more,
      next_cursor: more ? cursors.write('orders', [last.placed_at, last.id]) : null,
    };
  });

  api.serve('POST /orders/lookup', async ({ body }) => {
    const parsed = phone.safeParse(body.email_or_phone);
    const wanted = {
      number: body.number.trim(),
      email: body.email_or_phone.trim().toLowerCase(),
      phone: parsed.success ? parsed.data : '',
    };
    const found = await kernel.db.engine.maybe(lookUpOrder, wanted);
    if (!found) return refuse('not_found', 'No order has this number together with this e-mail or phone.');
    return { order: { ...found, token: orderToken(kernel, found.id) } };
  });
}
