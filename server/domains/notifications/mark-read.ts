import type { Transaction } from '#kernel/database/database.ts';
import { countUnread, markRead } from './queries.ts';

/**
 * Marks the asker's own notifications as read, all of them without `ids`; foreign ones are passed over.
 * Answers how many are left unread, and tells the person's other pages.
 */
export async function markNoticesRead(
  tx: Transaction,
  personId: string | undefined,
  ids: readonly string[] | undefined,
): Promise<{ unread: number }> {
  const marked = await tx.asker.run(markRead, { ids: ids ?? null });
  const { unread } = await tx.asker.one(countUnread, {});
  if (marked > 0 && personId) {
    tx.emit({ topic: `user:${personId}`, kind: 'notification.read', subject: personId, body: { unread } });
  }
  return { unread };
}
