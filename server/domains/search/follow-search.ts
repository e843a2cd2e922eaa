import type { Events } from '#kernel/events/start-events.ts';
import { refreshSearch } from './queries-documents.ts';

const batch = 500;

/**
 * Writes search documents that one change made stale by the hundreds, such as a category's new name. Smaller changes have
 * written theirs before they were committed.
 */
export function followSearch(events: Pick<Events, 'followOnce'>): void {
  events.followOnce('search documents', async (happened, tx) => {
    if (!happened.some(({ kind }) => kind === 'search.stale')) return;
    let taken: number;
    do {
      ({ taken } = await tx.engine.one(refreshSearch, { most: batch }));
    } while (taken > 0);
  });
}
