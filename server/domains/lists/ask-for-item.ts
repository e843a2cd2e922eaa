import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { newSecretToken } from '#kernel/identity/secret-token.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { queueMail } from '#kernel/mail/queue-mail.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import { confirmMail } from './mails.ts';
import { findAsker, findWanted, putAlert } from './queries.ts';

export type Wish = { slug: string; email: string | undefined; language: Language };
type No = Refusal<'not_found' | 'item_in_stock' | 'invalid_request' | 'too_many_alerts'>;

/** More than this waits nobody for, but somebody who fills another's mailbox. */
const mostOpen = 20;

/**
 * Keeps in mind that somebody wants an item that is sold out. Signed in with a checked address it counts at once; any
 * other address is asked by mail first, and the answer is the same whether or not it asked before. Refuses what is to
 * be had, and an address that waits for twenty things.
 */
export async function askForItem(
  tx: Transaction,
  kernel: Kernel,
  principal: Principal,
  wish: Wish,
): Promise<{ status: 'active' | 'unconfirmed' } | No> {
  const wanted = await tx.asker.maybe(findWanted, { slug: wish.slug });
  if (!wanted) return refuse('not_found');
  if (wanted.in_stock) return refuse('item_in_stock');
  const asker = principal.personId ? await tx.asker.maybe(findAsker, {}) : undefined;
  const email = asker?.email ?? wish.email;
  if (!email) return refuse('invalid_request', 'Give an e-mail address.', '/email');
  const { token, hash } = newSecretToken(kernel.ids);
  const put = await tx.engine.maybe(putAlert, {
    id: kernel.ids.uuid(),
    item: wanted.id,
    person: (asker && principal.personId) ?? null,
    email,
    language: wish.language,
    hash,
    status: asker?.verified ? 'active' : 'unconfirmed',
    most: mostOpen,
  });
  if (!put) return refuse('too_many_alerts');
  if (put.fresh) {
    const link = `${kernel.origin}${wish.language === 'bn' ? '/bn' : ''}/alert/${token}`;
    const title = wanted.title[wish.language] ?? wanted.title.en ?? '';
    await queueMail(tx, {
      id: kernel.ids.uuid(),
      kind: 'alert_confirmation',
      recipient: email,
      language: wish.language,
      ...confirmMail({ title, link, language: wish.language }),
      dedupeKey: `alert_confirmation:${hash}`,
    });
  }
  return { status: asker?.verified ? 'active' : 'unconfirmed' };
}
