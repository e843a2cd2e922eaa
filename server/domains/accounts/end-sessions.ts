import type { Transaction } from '#kernel/database/database.ts';
import { endSessions as endSessionsStatement } from './session-queries.ts';

type Which = { only?: string; except?: string };

/**
 * Ends live sessions of a person (all, one, or all but one) and says so by `session.ended` events. Answers
 * their ids, which the caller hands to `gatekeeper.sessionsEnded` once the transaction has committed.
 */
export async function endSessions(tx: Transaction, personId: string, which: Which = {}): Promise<string[]> {
  const rows = await tx.engine.many(endSessionsStatement, {
    person: personId,
    only: which.only ?? null,
    except: which.except ?? null,
  });
  for (const { id } of rows) {
    tx.emit({ topic: `user:${personId}`, kind: 'session.ended', subject: id, body: { person_id: personId } });
  }
  return rows.map((row) => row.id);
}
