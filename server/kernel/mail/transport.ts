import { createTransport } from 'nodemailer';

/** A mail as it goes out. */
export type OutgoingMail = {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
};

export interface MailTransport {
  /** Resolves once the server has taken the mail; rejects within 40 s otherwise. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/**
 * Sends by SMTP over at most two open connections. The Message-ID follows from the mail's id, so that a mail
 * sent twice, because we died before noting the first, can be recognised as one.
 */
export function openSmtpTransport(options: { url: string; from: string; host: string }): MailTransport {
  // Together below the shortest pause between two tries of a mail, so that no two tries overlap.
  const timeouts = {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 5_000,
  };
  const transport = createTransport({ url: options.url, pool: true, maxConnections: 2, ...timeouts });
  return {
    async send(mail) {
      const sending = transport.sendMail({
        from: options.from,
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.id}@${options.host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Haat-Kind': mail.kind },
      });
      await within(40_000, sending);
    },
    close: () => transport.close(),
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('The mail server took too long')), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
