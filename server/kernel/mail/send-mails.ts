import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';
import type { Kernel } from '../kernel.ts';
import type { MailTransport } from './transport.ts';

const batch = 10;

/**
 * The claim is one statement that already says when the next try is due: after 1 minute, 2, 4, … up to 4
 * hours. Until then nobody else takes the mail, and it is due by itself should this process die.
 */
const claimMails = statement({
  name: 'kernel/claim-mails',
  params: { limit: t.int },
  row: {
    id: t.uuid,
    kind: t.text,
    recipient: t.text,
    subject: t.text,
    text: t.text,
    html: t.text,
    tries: t.int,
  },
  text: `
    update haat.mails m
    set tries = m.tries + 1,
      next_try_at = haat.now() + least(interval '4 hours', interval '1 minute' * 2 ^ m.tries)
    from (
      select id from haat.mails
      where sent_at is null and tries < 10 and next_try_at <= haat.now()
      order by next_try_at limit $limit
      for update skip locked
    ) due
    where m.id = due.id
    returning m.id, m.kind, m.recipient, m.subject, m.text_body as text, m.html_body as html, m.tries`,
});

/** Mails carry links that open accounts and orders, so nothing of what was said is kept once it is sent. */
const markSent = statement({
  name: 'kernel/mark-mail-sent',
  params: { id: t.uuid },
  text: `
    update haat.mails set sent_at = haat.now(), last_error = null, text_body = '', html_body = ''
    where id = $id and sent_at is null`,
});

const markFailed = statement({
  name: 'kernel/mark-mail-failed',
  params: { id: t.uuid, error: t.text },
  text: `update haat.mails set last_error = $error where id = $id and sent_at is null`,
});

/**
 * Sends what is due and answers how many the server took. No transaction and no lock is held while it talks
 * to the mail server. A mail that fails is tried again later, ten times in all; then it stays unsent with its
 * last error.
 */
export async function sendMails(
  kernel: Pick<Kernel, 'db' | 'log'>,
  transport: MailTransport,
): Promise<number> {
  const { db, log } = kernel;
  let sent = 0;
  for (;;) {
    const claimed = await db.engine.many(claimMails, { limit: batch });
    const outcomes = await Promise.all(
      claimed.map(async ({ tries, ...mail }) => {
        try {
          await transport.send(mail);
        } catch (error) {
          log.warn({ err: error, mail: mail.id, tries }, 'a mail was not taken');
          await db.engine.run(markFailed, {
            id: mail.id,
            error: String((error as Error).message).slice(0, 500),
          });
          return false;
        }
        await db.engine.run(markSent, { id: mail.id });
        return true;
      }),
    );
    sent += outcomes.filter(Boolean).length;
    if (claimed.length < batch) return sent;
  }
}
