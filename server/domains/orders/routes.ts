import { latinDigits, phone } from '#contract/common.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { listOwnOrders, lookUpOrder } from './queries.ts';
import { readOrder } from './read-order.ts';
import { orderToken } from './token.ts';
import { viewBrief } from './view-order.ts';

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
    const start = startOf(cursors, 'orders', query);
    if (isRefusal(start)) return start;
    const rows = await kernel.db.as(principal).many(listOwnOrders, { language, ...start });
    return pageOf(cursors, 'orders', query, rows, (row) => viewBrief(row, timeZone, language));
  });

  api.serve('POST /orders/lookup', async ({ body }) => {
    const parsed = phone.safeParse(body.email_or_phone);
    const wanted = {
      number: latinDigits(body.number).replace(/[\s#]/g, ''),
      email: body.email_or_phone.trim().toLowerCase(),
      phone: parsed.success ? parsed.data : '',
    };
    const found = await kernel.db.engine.maybe(lookUpOrder, wanted);
    if (!found) return refuse('not_found', 'No order has this number together with this e-mail or phone.');
    return { order: { ...found, token: orderToken(kernel, found.id) } };
  });
}
