import type { HaatEvent } from '#kernel/events/event.ts';
import type { Events } from '#kernel/events/start-events.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { adoptAlerts } from './queries.ts';
import { tellBackInStock } from './tell-back-in-stock.ts';

/**
 * Tells who waits as soon as stock returns, once in the whole cluster, and gives the alerts of an address to the
 * account that has proved it. More than 200 at once are left to `sweepAlerts`.
 */
export function followAlerts(kernel: Kernel, events: Pick<Events, 'followOnce'>): void {
  events.followOnce(
    'stock alerts',
    async (batch, tx) => {
      for (const { kind, subject } of batch)
        if (kind === 'person.email_verified') await tx.engine.run(adoptAlerts, { person: subject });
      const returned = [...new Set(batch.filter(isThere).map(({ subject }) => subject))];
      if (returned.length > 0) await tellBackInStock(tx, kernel, returned);
    },
    { from: 'now' },
  );
}

const isThere = ({ topic, kind, subject, body }: HaatEvent) =>
  kind === 'stock.changed' && topic === `listing:${subject}` && Number(body['available']) > 0;
