import type { Language } from '#contract/common.ts';
import { t } from '../database/columns.ts';
import type { Transaction } from '../database/database.ts';
import { statement } from '../database/statement.ts';

export type Mail = {
  id: string;
  /** What the mail is about, such as `order_placed`. */
  kind: string;
  recipient: string;
  language: Language;
  subject: string;
  text: string;
  html: string;
  /** One mail per key, for ever: say event and recipient. */
  dedupeKey: string;
};

const insertMail = statement({
  name: 'kernel/queue-mail',
  params: {
    id: t.uuid,
    kind: t.text,
    recipient: t.text,
    language: t.text,
    subject: t.text,
    text: t.text,
    html: t.text,
    dedupe_key: t.text,
  },
  text: `
    insert into haat.mails (
      id, kind, recipient, language, subject, text_body, html_body, dedupe_key, created_at, next_try_at)
    values ($id, $kind, $recipient, $language, $subject, $text, $html, $dedupe_key, haat.now(), haat.now())
    on conflict (dedupe_key) do nothing`,
});

/**
 * Queues a mail with the transaction: it is sent soon after the commit, or not at all when that rolls back.
 * A second mail with the same `dedupeKey` is dropped without a word.
 */
export async function queueMail(tx: Transaction, mail: Mail): Promise<void> {
  const { dedupeKey, ...columns } = mail;
  const inserted = await tx.engine.run(insertMail, { ...columns, dedupe_key: dedupeKey });
  if (inserted > 0) tx.emit({ topic: 'mail', kind: 'mail_queued', subject: mail.id });
}
