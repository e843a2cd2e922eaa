import type { Events } from '../events/start-events.ts';
import { runUntilCalm } from '../events/run-until-calm.ts';
import type { Kernel } from '../kernel.ts';
import { sendMails } from './send-mails.ts';
import type { MailTransport } from './transport.ts';

export type MailSender = {
  /** Sends what is due: for the minute's cron, which finds retries, and for tests, which can wait for it. */
  sendNow(): Promise<void>;
  /** Lets mails on their way arrive, then closes the transport. */
  close(): Promise<void>;
};

/**
 * Sends mails as soon as the transaction that queued them has committed. Any number of processes may do this.
 */
export function startMailSender(
  kernel: Pick<Kernel, 'db' | 'log'>,
  events: Pick<Events, 'followEach'>,
  transport: MailTransport,
): MailSender {
  const sender = runUntilCalm(
    async () => void (await sendMails(kernel, transport)),
    (error) => kernel.log.error({ err: error }, 'mails could not be sent; trying again'),
  );
  events.followEach((batch) => {
    if (batch.some((event) => event.kind === 'mail_queued')) sender.ask();
  });
  sender.ask();
  return {
    async sendNow() {
      sender.ask();
      await sender.calm();
    },
    async close() {
      await sender.stop();
      transport.close();
    },
  };
}
