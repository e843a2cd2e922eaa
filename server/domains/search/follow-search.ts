import type { Events } from '#kernel/events/start-events.ts';
import { refreshSearch } from './queries-documents.ts';

const batch = 500;

/**
 * Writes search documents that one change made stale by the hundreds, such as a category's new name. Smaller changes have
 * written theirs before they were committed.
 */
export function followSearch(events: Pick<Events, 'followOnce'>): void {
  events.followOnce('search documents', async (happened, tx) => {
    const stale = happened.find(({ kind }) => kind === 'search.stale');
    if (!stale) return;
    const { taken } = await tx.engine.one(refreshSearch, { most: batch });
    // One batch in a transaction: a long one would keep everybody waiting who changes an item of it.
    if (taken > 0) tx.emit({ topic: 'search', kind: 'search.stale', subject: stale.subject });
  });
}
