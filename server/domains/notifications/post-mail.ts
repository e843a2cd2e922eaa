import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { queueMail } from '#kernel/mail/queue-mail.ts';
import { renderMail } from '#kernel/mail/render-mail.ts';
import type { MailText } from './mail-text.ts';

export type Posting = {
  kind: string;
  recipient: string;
  language: Language;
  text: MailText;
  /** Where its button leads, without the language in front. */
  path: string;
  footnote: string;
  dedupeKey: string;
};

/** Queues a mail with the transaction; its link stays in the recipient's language. */
export async function postMail(tx: Transaction, kernel: Kernel, posting: Posting): Promise<void> {
  const { kind, recipient, language, text, path, footnote, dedupeKey } = posting;
  const { subject, paragraphs, details, button } = text;
  const url = `${kernel.origin}${language === 'bn' ? '/bn' : ''}${path}`;
  const forms = renderMail({
    language,
    preview: paragraphs[0] ?? subject,
    title: subject,
    paragraphs,
    ...(details && { details }),
    action: { label: button, url },
    footnote,
  });
  await queueMail(tx, { id: kernel.ids.uuid(), kind, recipient, language, subject, ...forms, dedupeKey });
}
