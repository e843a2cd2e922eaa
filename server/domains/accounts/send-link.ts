import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { newSecretToken } from '#kernel/identity/secret-token.ts';
import { queueMail } from '#kernel/mail/queue-mail.ts';
import type { Accounts } from './context.ts';
import { insertLink } from './link-queries.ts';
import { resetPasswordMail, verifyEmailMail } from './mails.ts';

export type LinkPurpose = 'verify_email' | 'reset_password';
type Recipient = { personId: string; email: string; name: string; language: Language };

const kinds = {
  verify_email: {
    path: '/verify-email',
    ttlSeconds: 3 * 86_400,
    write: verifyEmailMail,
    news: 'person.email_verification_wanted',
  },
  reset_password: {
    path: '/reset-password',
    ttlSeconds: 3_600,
    write: resetPasswordMail,
    news: 'person.password_reset_wanted',
  },
} as const;

/** More open links than this are no help to their owner, only to somebody who floods the mailbox. */
const openLinksAtMost = 3;

/** Queues a mail with a link that works once; does nothing when three such links are open already. */
export async function sendLink(tx: Transaction, accounts: Accounts, purpose: LinkPurpose, to: Recipient) {
  const { kernel } = accounts;
  const kind = kinds[purpose];
  const { token, hash } = newSecretToken(kernel.ids);
  const inserted = await tx.engine.maybe(insertLink, {
    hash,
    person: to.personId,
    purpose,
    ttl_seconds: kind.ttlSeconds,
    at_most: openLinksAtMost,
  });
  if (!inserted) return;
  const link = `${kernel.origin}${to.language === 'bn' ? '/bn' : ''}${kind.path}?token=${token}`;
  await queueMail(tx, {
    id: kernel.ids.uuid(),
    kind: purpose,
    recipient: to.email,
    language: to.language,
    ...kind.write({ name: to.name, link, language: to.language }),
    dedupeKey: `${purpose}:${hash}`,
  });
  tx.emit({ topic: `user:${to.personId}`, kind: kind.news, subject: to.personId });
}
