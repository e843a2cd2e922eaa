import { nobody } from '#kernel/database/principal.ts';
import { hashSecretToken, newSecretToken } from '#kernel/identity/secret-token.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { OpenSession } from './begin-session.ts';
import type { Accounts } from './context.ts';
import { endSessions } from './end-sessions.ts';
import { insertRefreshToken, lockRefreshToken, useRefreshToken } from './session-queries.ts';

/** Two tabs that swap the same token at once are one person, not a thief. */
const graceSeconds = 10;

/**
 * Swaps a refresh token for the next one. Each works once; used again within ten seconds it gives another
 * next one, used again later it ends the session, since one of the two users stole it. Refuses a session that
 * has ended.
 */
export async function refresh(
  accounts: Accounts,
  refreshToken: string,
): Promise<OpenSession | Refusal<'session_ended'>> {
  const hash = hashSecretToken(refreshToken);
  const outcome = await accounts.kernel.db.transaction(nobody, async (tx) => {
    const found = await tx.engine.maybe(lockRefreshToken, { hash, grace_seconds: graceSeconds });
    if (!found?.live) return { ended: [] };
    // Ending the session has to be committed, so it is no refusal of the transaction.
    if (!found.unused && !found.within_grace) {
      return { ended: await endSessions(tx, found.person_id, { only: found.session_id }) };
    }
    const next = newSecretToken(accounts.kernel.ids);
    await tx.engine.run(useRefreshToken, { hash, session: found.session_id });
    await tx.engine.run(insertRefreshToken, { hash: next.hash, session: found.session_id, parent: hash });
    const open: OpenSession = {
      personId: found.person_id,
      sessionId: found.session_id,
      refreshToken: next.token,
      signedInAt: new Date(found.signed_in_at),
      expiresAt: new Date(found.expires_at),
    };
    return { open };
  });
  if (outcome.open) return outcome.open;
  accounts.gatekeeper.sessionsEnded(outcome.ended);
  return refuse('session_ended');
}
