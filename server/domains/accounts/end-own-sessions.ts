import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Accounts } from './context.ts';
import { endSessions } from './end-sessions.ts';

type Person = Principal & { personId: string };

/** Ends one of the person's own sessions. Refuses one that has ended or is somebody else's. */
export async function endOwnSession(
  accounts: Accounts,
  principal: Person,
  sessionId: string,
): Promise<Refusal<'not_found'> | undefined> {
  const ended = await accounts.kernel.db.transaction(principal, (tx) =>
    endSessions(tx, principal.personId, { only: sessionId }),
  );
  accounts.gatekeeper.sessionsEnded(ended);
  return ended.length === 0 ? refuse('not_found') : undefined;
}

/** Ends all of the person's sessions but the one that asks. */
export async function endOtherSessions(accounts: Accounts, principal: Person): Promise<void> {
  const ended = await accounts.kernel.db.transaction(principal, (tx) =>
    endSessions(tx, principal.personId, principal.sessionId ? { except: principal.sessionId } : {}),
  );
  accounts.gatekeeper.sessionsEnded(ended);
}
