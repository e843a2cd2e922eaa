import type { Transaction } from '#kernel/database/database.ts';
import { newSecretToken } from '#kernel/identity/secret-token.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts, Visit } from './context.ts';
import { insertRefreshToken, insertSession } from './session-queries.ts';

/** A session with its newest refresh token; `signedInAt` is when the password was given. */
export type OpenSession = {
  personId: string;
  sessionId: string;
  refreshToken: string;
  signedInAt: Date;
  expiresAt: Date;
};

export const sessionDays = 30;
export const staffSessionHours = 12;

type Beginning = { sessionId: string; personId: string; passwordHash: string } & Visit;

/**
 * Begins a session of 30 days, 12 hours for staff, and tells the listeners. Refuses when `passwordHash` is no
 * longer the person's: somebody set a new password since it was checked.
 */
export async function beginSession(
  tx: Transaction,
  accounts: Accounts,
  { sessionId, personId, passwordHash, device, basketTokenHash }: Beginning,
): Promise<OpenSession | Refusal<'credentials_wrong'>> {
  const session = await tx.engine.maybe(insertSession, {
    id: sessionId,
    person: personId,
    password_hash: passwordHash,
    device,
    staff_hours: staffSessionHours,
    days: sessionDays,
  });
  if (!session) return refuse('credentials_wrong');
  const refresh = newSecretToken(accounts.kernel.ids);
  await tx.engine.run(insertRefreshToken, { hash: refresh.hash, session: sessionId, parent: null });
  for (const listener of accounts.signedInListeners) await listener({ tx, personId, basketTokenHash });
  return {
    personId,
    sessionId,
    refreshToken: refresh.token,
    signedInAt: new Date(session.created_at),
    expiresAt: new Date(session.expires_at),
  };
}
