import type { Events } from '#kernel/events/start-events.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { followsSince } from './queries.ts';
import { tellOfLowStock } from './tell-of-low-stock.ts';

const follower = 'stock mails';

/**
 * Tells sellers of shelves that fell below their threshold, each warning once in the whole cluster; what happened
 * before there was a follower is told to nobody.
 */
export function followStock(kernel: Kernel, events: Pick<Events, 'followOnce'>): void {
  events.followOnce(
    follower,
    async (batch, tx) => {
      const news = batch.filter(({ kind, topic }) => kind === 'stock.low' && topic.startsWith('seller:'));
      if (news.length === 0) return;
      const { since } = await tx.engine.one(followsSince, { name: follower });
      for (const event of news) {
        if (Date.parse(event.at) < Date.parse(since)) continue;
        await tellOfLowStock(tx, kernel, event.topic.slice('seller:'.length), event.subject);
      }
    },
    { from: 'now' },
  );
}
