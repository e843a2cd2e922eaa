import type { Language } from '#contract/common.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { type OpenSession, beginSession } from './begin-session.ts';
import type { Accounts, Visit } from './context.ts';
import { addPerson, isTooWeak } from './create-person.ts';
import { findByEmail } from './queries.ts';
import { sendLink } from './send-link.ts';

export type SignUp = {
  name: string;
  email: string;
  password: string;
  phone?: string | undefined;
  language: Language;
};

/**
 * A new account, signed in, with a mail that checks its address. Refuses a taken address and a weak password.
 */
export async function signUp(
  accounts: Accounts,
  { password, ...person }: SignUp,
  visit: Visit,
): Promise<OpenSession | Refusal> {
  if (isTooWeak(password, person)) return refuse('password_weak', undefined, '/password');
  if (await accounts.kernel.db.engine.maybe(findByEmail, { email: person.email })) {
    return refuse('email_taken', undefined, '/email');
  }
  const passwordHash = await accounts.passwords.hash(password);
  if (isRefusal(passwordHash)) return passwordHash;
  const { ids, db } = accounts.kernel;
  const personId = ids.uuid();
  const sessionId = ids.uuid();
  return db.transaction({ audience: 'authenticated', personId, sessionId }, async (tx) => {
    const added = await addPerson(tx, { ...person, id: personId, passwordHash });
    if (isRefusal(added)) return added;
    await sendLink(tx, accounts, 'verify_email', { personId, ...person });
    return beginSession(tx, accounts, { sessionId, personId, passwordHash, ...visit });
  });
}
