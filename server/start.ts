import type { FastifyInstance } from 'fastify';
import { reconcile } from '#domains/checkout/index.ts';
import { type Gateway, openGateway } from '#domains/payments/index.ts';
import { type Accounts, purgeExpired } from '#domains/accounts/index.ts';
import type { Config } from '#kernel/config/config.ts';
import type { Connections } from '#kernel/database/connect.ts';
import { startEvents } from '#kernel/events/start-events.ts';
import { migrateJobs, startJobs } from '#kernel/jobs/start-jobs.ts';
import type { MailboxStore } from '#kernel/mail/mailbox-store.ts';
import { startSandboxMailbox } from '#kernel/mail/sandbox-mailbox.ts';
import { startMailSender } from '#kernel/mail/start-mail-sender.ts';
import { openSmtpTransport } from '#kernel/mail/transport.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { buildApp } from './app.ts';
import { startSimulator } from './demo/start-simulator.ts';
import { openKernel } from './open-kernel.ts';

export type Running = { app: FastifyInstance; kernel: Kernel; close(): Promise<void> };
/** What the demo market is loaded through. */
export type Seedable = { kernel: Kernel; accounts: Accounts; connections: Connections; gateway: Gateway };
export type StartOptions = {
  onStep(step: string): void;
  /** Loads the demo market into an empty database. */
  seed?: (opened: Seedable) => Promise<void>;
};

/** Starts everything one process runs, in the order it is needed, and knows how to stop it in reverse. */
export async function start(config: Config, options: StartOptions): Promise<Running> {
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const { kernel, connections, close: closeKernel } = await openKernel(config, options.onStep);
    undo.push(closeKernel);
    await migrateJobs(kernel, connections.owner);

    let simulatorUrl: string | undefined;
    if (config.demo && !config.SSLCOMMERZ_STORE_ID) {
      const simulator = await startSimulator(config);
      undo.push(() => simulator.stop());
      simulatorUrl = simulator.url;
    }
    let mailbox: MailboxStore | undefined;
    let smtpUrl = config.SMTP_URL;
    if (config.demo && !smtpUrl) {
      const box = await startSandboxMailbox(kernel);
      undo.push(() => box.close());
      mailbox = box.store;
      smtpUrl = box.url;
    }
    const gateway = openGateway(kernel, simulatorUrl);

    const events = await startEvents(kernel, { listen: connections.desk });
    undo.push(() => events.close());
    const transport = openSmtpTransport({
      url: smtpUrl ?? 'smtp://127.0.0.1:25',
      from: config.MAIL_FROM,
      host: new URL(kernel.origin).hostname,
    });
    const sender = startMailSender(kernel, events, transport);
    undo.push(() => sender.close());
    const { app, accounts } = await buildApp(kernel, {
      gateway,
      events,
      mailbox,
      pages: true,
    });
    undo.push(() => app.close());
    await options.seed?.({ kernel, accounts, connections, gateway });

    const jobs = await startJobs(
      kernel,
      connections.owner,
      {
        reconcile: () => reconcile(kernel, gateway),
        send_mails: async () => void (await sender.sendNow()),
        purge_expired: async () => void (await purgeExpired(accounts)),
      },
      [
        { task: 'reconcile', everySeconds: 60 },
        { task: 'send_mails', everySeconds: 60 },
        { task: 'purge_expired', everySeconds: 86_400 },
      ],
    );
    undo.push(() => jobs.close());
    return { app, kernel, close };
  } catch (error) {
    await close();
    throw error;
  }
}
