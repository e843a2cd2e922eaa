import { worker } from '#kernel/database/principal.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { queueMail } from '#kernel/mail/queue-mail.ts';
import { backMail } from './mails.ts';
import { closeDue, purgeAlerts } from './queries.ts';

const atOnce = 200;

/**
 * Mails everybody who waited for an item that is to be had now, each once: the mail is queued in the transaction that
 * ends the alert. Looks at the items of these listings, or at all. Answers how many were told; there may be more.
 */
export async function tellBackInStock(
  tx: Transaction,
  kernel: Kernel,
  listings: readonly string[] | null,
): Promise<number> {
  const due = await tx.engine.many(closeDue, { listings, most: atOnce });
  for (const alert of due) {
    const language = alert.language === 'bn' ? 'bn' : 'en';
    const link = `${kernel.origin}${language === 'bn' ? '/bn' : ''}/p/${alert.slug}`;
    const title = alert.title[language] ?? alert.title.en ?? '';
    const hurry = alert.counted && alert.waiting > alert.units;
    await queueMail(tx, {
      id: kernel.ids.uuid(),
      kind: 'back_in_stock',
      recipient: alert.email,
      language,
      ...backMail({ title, link, language, hurry }),
      dedupeKey: `back_in_stock:${alert.id}`,
    });
  }
  return due.length;
}

/** Tells everybody who is still to be told, and forgets what was never confirmed and what is long over. */
export async function sweepAlerts(kernel: Kernel): Promise<{ told: number; forgotten: number }> {
  let told = 0;
  for (let more = atOnce; more === atOnce; told += more)
    more = await kernel.db.transaction(worker, (tx) => tellBackInStock(tx, kernel, null));
  const forgotten = await kernel.db.engine.run(purgeAlerts, {});
  return { told, forgotten };
}
