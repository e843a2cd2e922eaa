import type { HaatEvent } from '#kernel/events/event.ts';
import type { Events } from '#kernel/events/start-events.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { orderNews } from './order-news.ts';
import { followsSince } from './queries.ts';
import { tellCustomer } from './tell-customer.ts';
import { tellSeller } from './tell-seller.ts';

const follower = 'order mails';

/**
 * Tells people of what happens to their orders, each happening once in the whole cluster: mails and
 * notifications are written in the transaction that moves the follower on. What happened before there was a
 * follower is told to nobody, even when it is written down later, as the demo's past is.
 */
export function followOrderMails(kernel: Kernel, events: Pick<Events, 'followOnce'>): void {
  events.followOnce(
    follower,
    async (batch, tx) => {
      const news = batch.filter(isNews);
      if (news.length === 0) return;
      const { since } = await tx.engine.one(followsSince, { name: follower });
      for (const event of news) {
        if (Date.parse(event.at) < Date.parse(since)) continue;
        const sellerId = sellerOf(event);
        await (sellerId ? tellSeller(tx, kernel, event, sellerId) : tellCustomer(tx, kernel, event));
      }
    },
    { from: 'now' },
  );
}

/** A happening stands in the history once per topic; the order's own and the sellers' count. */
function isNews(event: HaatEvent): boolean {
  if (sellerOf(event)) return event.kind === 'order.confirmed';
  return event.topic === `order:${event.subject}` && orderNews.has(event.kind);
}

function sellerOf({ topic }: HaatEvent): string | undefined {
  return topic.startsWith('seller:') ? topic.slice('seller:'.length) : undefined;
}
