import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Kernel } from '../kernel.ts';
import { type MailboxStore, openMailboxStore } from './mailbox-store.ts';

export type SandboxMailbox = {
  /** Where the mail transport of the demo delivers. */
  url: string;
  store: MailboxStore;
  close(): Promise<void>;
};

/**
 * Starts the demo's mail server: a real SMTP server on the loopback address that keeps what it is given
 * instead of passing it on. `port` 0 takes any that is free.
 */
export async function startSandboxMailbox(
  kernel: Pick<Kernel, 'config' | 'log'>,
  options: { port?: number } = {},
): Promise<SandboxMailbox> {
  const store = await openMailboxStore(join(kernel.config.HAAT_DATA_DIR, 'mailbox'));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: 10 * 1024 * 1024,
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (stream.sizeExceeded)
          return done(Object.assign(new Error('The mail is too large'), { responseCode: 552 }));
        const to = session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase());
        keep(store, Buffer.concat(parts), to).then(() => done(), done);
        return undefined;
      });
    },
  });
  server.on('error', (error) => kernel.log.warn({ err: error }, 'the sandbox mail server'));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    store,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function keep(store: MailboxStore, raw: Buffer, to: string[]): Promise<void> {
  const mail = await PostalMime.parse(raw);
  await store.add({
    id: randomUUID(),
    from: mail.from?.address ?? '',
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    message_id: mail.messageId ?? '',
    kind: mail.headers.find((header) => header.key === 'x-haat-kind')?.value ?? '',
    at: new Date().toISOString(),
  });
}
