import type { FastifyInstance } from 'fastify';
import { reconcile } from '#domains/checkout/index.ts';
import { sweepAlerts } from '#domains/lists/index.ts';
import { turnPrices } from '#domains/supply/index.ts';
import { type Gateway, openGateway } from '#domains/payments/index.ts';
import { type Accounts, createAccounts, purgeExpired } from '#domains/accounts/index.ts';
import { mostSeenPictures } from '#domains/catalogue/index.ts';
import type { Config } from '#kernel/config/config.ts';
import type { Connections } from '#kernel/database/connect.ts';
import { startEvents } from '#kernel/events/start-events.ts';
import { purgeKeys } from '#kernel/http/idempotency.ts';
import { runEvery } from '#kernel/jobs/run-every.ts';
import { migrateJobs, startJobs } from '#kernel/jobs/start-jobs.ts';
import type { MailboxStore } from '#kernel/mail/mailbox-store.ts';
import { startSandboxMailbox } from '#kernel/mail/sandbox-mailbox.ts';
import { startMailSender } from '#kernel/mail/start-mail-sender.ts';
import { openSmtpTransport } from '#kernel/mail/transport.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { warmMedia } from '#kernel/media/warm-media.ts';
import type { DemoDoor } from '#kernel/pages/pages.ts';
import { buildApp } from './app.ts';
import { runsSimulator } from './check-ports.ts';
import { type Simulator, startSimulator } from './demo/start-simulator.ts';
import { openKernel } from './open-kernel.ts';

export type Running = { app: FastifyInstance; kernel: Kernel; close(): Promise<void> };
/** What the demo market is loaded through. */
export type Seedable = { kernel: Kernel; accounts: Accounts; connections: Connections; gateway: Gateway };
export type StartOptions = {
  onStep(step: string): void;
  /** The embedded database ended though nobody here stopped it: nothing can be answered any more. */
  onDatabaseLost?(): void;
  /** Loads the demo market into an empty database. */
  seed?: (opened: Seedable) => Promise<void>;
  /** Sign-ins of the demo market that its sign-in page offers; of no use outside of demo mode. */
  demoDoors?: readonly DemoDoor[];
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
    void connections.lost?.then(() => options.onDatabaseLost?.());
    await migrateJobs(kernel, connections.owner);

    let simulator: Simulator | undefined;
    if (runsSimulator(config)) {
      const started = await startSimulator(config);
      undo.push(() => started.stop());
      simulator = started;
    }
    let mailbox: MailboxStore | undefined;
    let smtpUrl = config.SMTP_URL;
    if (config.demo && !smtpUrl) {
      const box = await startSandboxMailbox(kernel);
      undo.push(() => box.close());
      mailbox = box.store;
      smtpUrl = box.url;
    }
    const gateway = openGateway(kernel, simulator);

    const events = await startEvents(kernel, { listen: connections.desk });
    undo.push(() => events.close());
    const transport = openSmtpTransport({
      url: smtpUrl ?? 'smtp://127.0.0.1:25',
      from: config.MAIL_FROM,
      host: new URL(kernel.origin).hostname,
    });
    const sender = startMailSender(kernel, events, transport);
    undo.push(() => sender.close());
    const accounts = createAccounts(kernel);
    if (options.seed) {
      // Before anybody follows: nobody is to be told of what the demo's past consists of.
      await options.seed({ kernel, accounts, connections, gateway });
      await events.drained();
    }
    const { app } = await buildApp(kernel, {
      gateway,
      accounts,
      events,
      mailbox,
      pages: true,
      ...(options.demoDoors && { demoDoors: options.demoDoors }),
    });
    undo.push(() => app.close());
    const jobs = await startJobs(kernel, connections.owner, {
      send_mails: async () => void (await sender.sendNow()),
    });
    undo.push(() => jobs.close());
    for (const [name, seconds, work] of [
      ['reconcile', 60, () => reconcile(kernel, gateway)],
      ['send mails', 60, () => sender.sendNow()],
      ['price turns', 60, () => turnPrices(kernel)],
      ['alerts', 3_600, () => sweepAlerts(kernel)],
      ['purge expired', 3_600, () => purgeExpired(accounts)],
      ['purge keys', 3_600, () => kernel.db.engine.run(purgeKeys, {})],
    ] as const) {
      const recurring = runEvery(kernel, name, seconds, work);
      undo.push(() => recurring.stop());
    }
    const warming = new AbortController();
    undo.push(async () => warming.abort());
    void warmPictures(kernel, warming.signal);
    return { app, kernel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Renders what most people see first while nobody waits for a picture; what fails is made when it is asked for. */
async function warmPictures(kernel: Kernel, signal: AbortSignal): Promise<void> {
  try {
    const keys = await mostSeenPictures(kernel.db.engine, 80);
    await warmMedia(kernel, { pictures: keys.map((key) => ({ key, widths: [320, 640] })), signal });
  } catch (error) {
    if (!signal.aborted) kernel.log.warn({ err: error }, 'pictures could not be rendered ahead');
  }
}
