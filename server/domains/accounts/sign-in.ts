import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type OpenSession, beginSession } from './begin-session.ts';
import type { Accounts, Visit } from './context.ts';
import { findByEmail, setPassword } from './queries.ts';

/**
 * A new session for the right e-mail and password. An unknown address and a wrong password get the same
 * answer after the same work.
 */
export async function signIn(
  accounts: Accounts,
  { email, password }: { email: string; password: string },
  visit: Visit,
): Promise<OpenSession | Refusal> {
  const { kernel, passwords } = accounts;
  const person = await kernel.db.engine.maybe(findByEmail, { email });
  const passwordHash = person?.password_hash ?? undefined;
  const right = await passwords.verify(password, passwordHash);
  if (isRefusal(right)) return right;
  if (!right || !person || !passwordHash) return refuse('credentials_wrong');
  const renewed = passwords.isOutdated(passwordHash) ? await passwords.hash(password) : undefined;
  const sessionId = kernel.ids.uuid();
  const personId = person.id;
  return kernel.db.transaction({ audience: 'authenticated', personId, sessionId }, async (tx) => {
    const session = await beginSession(tx, accounts, { sessionId, personId, passwordHash, ...visit });
    if (!isRefusal(session) && typeof renewed === 'string') {
      await tx.engine.run(setPassword, { person: personId, password_hash: renewed });
    }
    return session;
  });
}
