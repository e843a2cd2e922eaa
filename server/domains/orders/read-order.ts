import type { Language } from '#contract/common.ts';
import type { Order } from '#contract/orders.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { readOrder as readOrderRow, readTimeline } from './queries.ts';
import { viewOrder } from './view-order.ts';

/** The order, if the asker may see it. The codes that start visits are shown to its owner only. */
export async function readOrder(
  kernel: Kernel,
  principal: Principal,
  orderId: string,
  language: Language,
): Promise<Order | Refusal<'not_found'>> {
  const reader = principal.audience === 'staff' ? 'staff' : 'customer';
  const found = await kernel.db
    .as(principal)
    .maybe(readOrderRow, { order: orderId, language, shows_code: reader === 'customer' });
  if (!found) return refuse('not_found');
  const events = await kernel.db.engine.many(readTimeline, { order: orderId });
  return viewOrder(
    { ...found.doc, events, payable_until: events[0]?.payable_until ?? null },
    language,
    reader,
  );
}
