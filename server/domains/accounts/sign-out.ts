import { nobody } from '#kernel/database/principal.ts';
import { hashSecretToken } from '#kernel/identity/secret-token.ts';
import type { Accounts } from './context.ts';
import { endSessions } from './end-sessions.ts';
import { sessionOfToken } from './session-queries.ts';

type Given = {
  personId?: string | undefined;
  sessionId?: string | undefined;
  refreshToken?: string | undefined;
};

/** Ends the session of the access token and that of the refresh token, as far as given; never refuses. */
export async function signOut(
  accounts: Accounts,
  { personId, sessionId, refreshToken }: Given,
): Promise<void> {
  const ended = await accounts.kernel.db.transaction(nobody, async (tx) => {
    const ids: string[] = [];
    if (personId && sessionId) ids.push(...(await endSessions(tx, personId, { only: sessionId })));
    const other = refreshToken
      ? await tx.engine.maybe(sessionOfToken, { hash: hashSecretToken(refreshToken) })
      : undefined;
    if (other) ids.push(...(await endSessions(tx, other.person_id, { only: other.session_id })));
    return ids;
  });
  accounts.gatekeeper.sessionsEnded(ended);
}
