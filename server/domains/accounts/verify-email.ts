import { nobody } from '#kernel/database/principal.ts';
import { hashSecretToken } from '#kernel/identity/secret-token.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts } from './context.ts';
import { useLink } from './link-queries.ts';
import { verifyEmail as verifyEmailStatement } from './queries.ts';

/**
 * Marks the address as checked. Refuses a link that was used, has expired, or was made for something else.
 */
export async function verifyEmail(
  accounts: Accounts,
  token: string,
): Promise<Refusal<'link_invalid'> | undefined> {
  return accounts.kernel.db.transaction(nobody, async (tx) => {
    const link = await tx.engine.maybe(useLink, { hash: hashSecretToken(token), purpose: 'verify_email' });
    if (!link) return refuse('link_invalid');
    const { person_id: person } = link;
    const changed = await tx.engine.run(verifyEmailStatement, { person });
    if (changed > 0) tx.emit({ topic: `user:${person}`, kind: 'person.email_verified', subject: person });
    return undefined;
  });
}
