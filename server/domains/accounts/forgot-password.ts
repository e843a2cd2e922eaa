import { setTimeout as sleep } from 'node:timers/promises';
import { nobody } from '#kernel/database/principal.ts';
import { languageNamed } from './language-named.ts';
import type { Accounts } from './context.ts';
import { findByEmail, readRecipient } from './queries.ts';
import { sendLink } from './send-link.ts';

/** Longer than either case takes, so that the time does not tell whether there is an account. */
const answerAfterMs = 150;

/**
 * Mails a link to set a new password, if there is an account; whether there is one cannot be told from
 * outside.
 */
export async function forgotPassword(accounts: Accounts, email: string): Promise<void> {
  await Promise.all([mailLink(accounts, email), sleep(answerAfterMs)]);
}

async function mailLink(accounts: Accounts, email: string): Promise<void> {
  const { db } = accounts.kernel;
  const found = await db.engine.maybe(findByEmail, { email });
  if (!found) return;
  await db.transaction(nobody, async (tx) => {
    const { name, language } = await tx.engine.one(readRecipient, { person: found.id });
    await sendLink(tx, accounts, 'reset_password', {
      personId: found.id,
      email,
      name,
      language: languageNamed(language),
    });
  });
}
