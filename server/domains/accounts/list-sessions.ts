import type { ReplyOf } from '#contract/operations.ts';
import type { Accounts } from './context.ts';
import { listSessions as listSessionsStatement } from './session-queries.ts';

type Person = { personId: string; sessionId?: string | undefined };

/** Where a person is signed in, used last first; ended sessions are left out. */
export async function listSessions(
  accounts: Accounts,
  { personId, sessionId }: Person,
): Promise<ReplyOf<'GET /auth/sessions'>> {
  const rows = await accounts.kernel.db.engine.many(listSessionsStatement, { person: personId });
  return { data: rows.map((row) => ({ ...row, current: row.id === sessionId })) };
}
