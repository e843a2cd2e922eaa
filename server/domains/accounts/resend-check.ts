import type { Principal } from '#kernel/database/principal.ts';
import type { Accounts } from './context.ts';
import { languageNamed } from './language-named.ts';
import { readRecipient } from './queries.ts';
import { sendLink } from './send-link.ts';

/** Mails the link that checks one's address again, for whom the first one expired or never reached. */
export async function resendCheck(
  accounts: Accounts,
  principal: Principal & { personId: string },
): Promise<void> {
  const { personId } = principal;
  await accounts.kernel.db.transaction(principal, async (tx) => {
    const { email, name, language, email_verified } = await tx.engine.one(readRecipient, {
      person: personId,
    });
    if (email_verified) return;
    await sendLink(tx, accounts, 'verify_email', {
      personId,
      email,
      name,
      language: languageNamed(language),
    });
  });
}
