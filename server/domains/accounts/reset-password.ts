import { nobody } from '#kernel/database/principal.ts';
import { hashSecretToken } from '#kernel/identity/secret-token.ts';
import { queueMail } from '#kernel/mail/queue-mail.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts } from './context.ts';
import { isTooWeak } from './create-person.ts';
import { endSessions } from './end-sessions.ts';
import { languageNamed } from './language-named.ts';
import { findLink, useLink, voidLinks } from './link-queries.ts';
import { passwordChangedMail } from './mails.ts';
import { readRecipient, setPassword, verifyEmail } from './queries.ts';

const purpose = 'reset_password';

/**
 * Sets a new password, ends all sessions, voids the other links, and tells the owner by mail. Having the link
 * proves the address too. Refuses a weak password, and a link that was used, has expired, or was made for
 * something else.
 */
export async function resetPassword(
  accounts: Accounts,
  { token, password }: { token: string; password: string },
): Promise<Refusal | undefined> {
  const { kernel, passwords, gatekeeper } = accounts;
  const hash = hashSecretToken(token);
  const owner = await kernel.db.engine.maybe(findLink, { hash, purpose });
  if (!owner) return refuse('link_invalid');
  if (isTooWeak(password, owner)) return refuse('password_weak', undefined, '/password');
  const passwordHash = await passwords.hash(password);
  if (isRefusal(passwordHash)) return passwordHash;

  const ended = await kernel.db.transaction(nobody, async (tx) => {
    const link = await tx.engine.maybe(useLink, { hash, purpose });
    if (!link) return refuse('link_invalid');
    const person = link.person_id;
    // Before the sessions end: a sign-in with the old password waits for this row.
    await tx.engine.run(setPassword, { person, password_hash: passwordHash });
    await tx.engine.run(voidLinks, { person, purpose });
    await tx.engine.run(verifyEmail, { person });
    const { email, name, language } = await tx.engine.one(readRecipient, { person });
    await queueMail(tx, {
      id: kernel.ids.uuid(),
      kind: 'password_changed',
      recipient: email,
      language: languageNamed(language),
      ...passwordChangedMail({ name, language: languageNamed(language) }),
      dedupeKey: `password_changed:${hash}`,
    });
    tx.emit({ topic: `user:${person}`, kind: 'person.password_changed', subject: person });
    return endSessions(tx, person);
  });
  if (isRefusal(ended)) return ended;
  gatekeeper.sessionsEnded(ended);
  return undefined;
}
