import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { worker } from '#kernel/database/principal.ts';
import { isWeakPassword } from '#kernel/identity/weak-password.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts } from './context.ts';
import { insertPerson, setPassword } from './queries.ts';

export type NewPerson = {
  id?: string;
  name: string;
  /** Lower case. */
  email: string;
  /** E.164. */
  phone?: string | undefined;
  language?: Language;
  emailVerified?: boolean;
  /**
   * In clear, or already hashed by `accounts.passwords` (many people at once); without either, set by a
   * reset.
   */
  password?: string;
  passwordHash?: string;
};

/**
 * Makes an account without a session or a mail, for the command line and the seed. Refuses a taken address
 * and, unless it comes hashed, a weak password.
 */
export async function createPerson(
  accounts: Accounts,
  person: NewPerson,
): Promise<{ id: string } | Refusal<'email_taken' | 'password_weak' | 'unavailable'>> {
  const { password } = person;
  if (password !== undefined && isTooWeak(password, person)) return refuse('password_weak');
  const hashed = password === undefined ? person.passwordHash : await accounts.passwords.hash(password);
  if (isRefusal(hashed)) return hashed;
  const id = person.id ?? accounts.kernel.ids.uuid();
  return accounts.kernel.db.transaction(worker, (tx) =>
    addPerson(tx, { ...person, id, passwordHash: hashed }),
  );
}

export function isTooWeak(password: string, { name, email }: { name: string; email: string }): boolean {
  return password.length < 8 || isWeakPassword(password, [name, email]);
}

type HashedPerson = Omit<NewPerson, 'id' | 'password' | 'passwordHash'> & {
  id: string;
  passwordHash: string | undefined;
};

/** Person and password within a transaction; refuses a taken address. */
export async function addPerson(
  tx: Transaction,
  person: HashedPerson,
): Promise<{ id: string } | Refusal<'email_taken'>> {
  const inserted = await tx.engine.maybe(insertPerson, {
    id: person.id,
    email: person.email,
    name: person.name,
    phone: person.phone ?? null,
    language: person.language ?? 'en',
    verified: person.emailVerified ?? false,
  });
  if (!inserted) return refuse('email_taken', undefined, '/email');
  if (person.passwordHash) {
    await tx.engine.run(setPassword, { person: person.id, password_hash: person.passwordHash });
  }
  tx.emit({ topic: `user:${person.id}`, kind: 'person.signed_up', subject: person.id });
  return { id: person.id };
}
