import type { Language } from '#contract/common.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts } from './context.ts';
import { changeMe as changeMeStatement } from './queries.ts';

type Change = {
  name?: string | undefined;
  phone?: string | null | undefined;
  language?: Language | undefined;
};

/**
 * Changes what is given and leaves the rest; a phone of null is removed. Refuses when the account is gone.
 */
export async function changeMe(
  accounts: Accounts,
  principal: Principal & { personId: string },
  change: Change,
): Promise<Refusal<'token_invalid'> | undefined> {
  return accounts.kernel.db.transaction(principal, async (tx) => {
    const changed = await tx.asker.maybe(changeMeStatement, {
      person: principal.personId,
      name: change.name ?? null,
      phone: change.phone ?? null,
      change_phone: change.phone !== undefined,
      language: change.language ?? null,
    });
    if (!changed) return refuse('token_invalid');
    tx.emit({ topic: `user:${principal.personId}`, kind: 'person.changed', subject: principal.personId });
    return undefined;
  });
}
