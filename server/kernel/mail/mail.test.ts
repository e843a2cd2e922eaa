import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { nobody } from '../database/principal.ts';
import { type Events, startEvents } from '../events/start-events.ts';
import { mailboxRoutes } from './mailbox-routes.ts';
import { openMailboxStore } from './mailbox-store.ts';
import { queueMail } from './queue-mail.ts';
import { renderMail } from './render-mail.ts';
import { type SandboxMailbox, startSandboxMailbox } from './sandbox-mailbox.ts';
import { sendMails } from './send-mails.ts';
import { startMailSender } from './start-mail-sender.ts';
import { type MailTransport, openSmtpTransport } from './transport.ts';

let at: TestKernel;
let events: Events;
let mailbox: SandboxMailbox;
let smtp: MailTransport;
let app: FastifyInstance;

beforeAll(async () => {
  at = await openTestKernel();
  events = await startEvents(at.kernel, { listen: at.connections.desk });
  mailbox = await startSandboxMailbox(at.kernel);
  smtp = openSmtpTransport({ url: mailbox.url, from: 'Haat <market@example.com>', host: 'haat.test' });
  app = Fastify();
  mailboxRoutes(app, at.kernel, mailbox.store);
});
afterAll(async () => {
  smtp.close();
  await Promise.all([app.close(), mailbox.close(), events.close()]);
  await at.close();
});
beforeEach(async () => {
  await at.owner('delete from haat.mails');
});

let serial = 0;
async function queue(recipient: string, dedupeKey = `key ${serial++}`): Promise<string> {
  const id = at.kernel.ids.uuid();
  const { text, html } = renderMail({
    language: 'bn',
    preview: 'অর্ডার',
    title: 'আপনার অর্ডার <এসেছে>',
    paragraphs: ['ধন্যবাদ & স্বাগতম'],
    action: { label: 'অর্ডার দেখুন', url: 'https://haat.test/orders/1?a=1&b=2' },
  });
  await at.db.transaction(nobody, (tx) =>
    queueMail(tx, {
      id,
      kind: 'order_placed',
      recipient,
      language: 'bn',
      subject: 'অর্ডার এসেছে',
      text,
      html,
      dedupeKey,
    }),
  );
  return id;
}

const rows = () =>
  at.owner<{ id: string; sent: boolean; tries: number; last_error: string | null }>(
    'select id, sent_at is not null as sent, tries, last_error from haat.mails order by created_at, id',
  );

describe('sending', () => {
  test('a mail arrives whole, with a Message-ID that follows from its id, soon after the commit', async () => {
    const sender = startMailSender(at.kernel, events, { send: smtp.send, close: () => {} });
    const id = await queue('rahima@example.com');
    for (let n = 0; mailbox.store.list('rahima@example.com').length === 0 && n < 300; n++) await sleep(10);
    await sender.close();
    const [mail] = mailbox.store.list('RAHIMA@example.com');
    expect(mail).toMatchObject({
      subject: 'অর্ডার এসেছে',
      message_id: `<${id}@haat.test>`,
      kind: 'order_placed',
      to: ['rahima@example.com'],
    });
    expect(mail?.text).toContain('https://haat.test/orders/1?a=1&b=2');
    expect(mail?.html).toContain('আপনার অর্ডার &lt;এসেছে&gt;');
    expect(await rows()).toMatchObject([{ sent: true, tries: 1 }]);
  });

  test('what was said is kept until it is sent and no longer, whatever becomes of other mails', async () => {
    const bodies = () =>
      at.owner<{ recipient: string; text: string; html: string }>(
        'select recipient, text_body as text, html_body as html from haat.mails order by recipient',
      );
    await queue('gone@example.com');
    await queue('kept@example.com');
    await sendMails(at.kernel, {
      send: (mail) =>
        mail.recipient.startsWith('kept') ? Promise.reject(new Error('451')) : smtp.send(mail),
      close: () => {},
    });
    const [gone, kept] = await bodies();
    expect(gone).toEqual({ recipient: 'gone@example.com', text: '', html: '' });
    expect(kept?.text).toContain('https://haat.test/orders/1?a=1&b=2');
    expect(kept?.html).toContain('https://haat.test/orders/1?a=1&amp;b=2');
    expect(mailbox.store.list('gone@example.com')[0]?.text).toContain('https://haat.test/orders/1?a=1&b=2');
  });

  test('one key is one mail, and a transaction that rolls back sends nothing', async () => {
    await queue('one@example.com', 'same');
    await queue('one@example.com', 'same');
    await at.db
      .transaction(nobody, async (tx) => {
        const id = at.kernel.ids.uuid();
        const rest = { kind: 'x', language: 'en' as const, subject: 's', text: 't', html: 'h' };
        await queueMail(tx, { id, recipient: 'never@example.com', dedupeKey: 'never', ...rest });
        throw new Error('no');
      })
      .catch(() => {});
    expect(await sendMails(at.kernel, smtp)).toBe(1);
    expect(mailbox.store.list('one@example.com')).toHaveLength(1);
    expect(mailbox.store.list('never@example.com')).toHaveLength(0);
  });

  test('each is sent once though three workers race', async () => {
    const wanted = [];
    for (let n = 0; n < 35; n++) wanted.push(await queue(`race${n}@example.com`));
    const got: string[] = [];
    const slow: MailTransport = {
      async send(mail) {
        await sleep(3);
        got.push(mail.id);
      },
      close: () => {},
    };
    const sent = await Promise.all([1, 2, 3].map(() => sendMails(at.kernel, slow)));
    expect(sent.reduce((sum, n) => sum + n)).toBe(35);
    expect(got.toSorted()).toEqual(wanted.toSorted());
  });

  test('no transaction, lock or statement is held while the server takes its time', async () => {
    await queue('slow@example.com');
    const open = () =>
      at.owner<{ pid: number; since: string }>(
        `select pid, coalesce(xact_start, query_start)::text as since from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
      );
    let held: unknown[] = ['not looked'];
    const looking: MailTransport = {
      async send() {
        // The relay and the followers work on beside it: only what both looks see is held.
        const first = await open();
        await sleep(300);
        const still = new Set((await open()).map(({ pid, since }) => `${pid} ${since}`));
        held = first.filter(({ pid, since }) => still.has(`${pid} ${since}`));
      },
      close: () => {},
    };
    await sendMails(at.kernel, looking);
    expect(held).toEqual([]);
  });

  test('what fails is tried again with growing pauses, ten times at most', async () => {
    await queue('down@example.com');
    const down: MailTransport = { send: () => Promise.reject(new Error('451 try later')), close: () => {} };
    expect(await sendMails(at.kernel, down)).toBe(0);
    await sendMails(at.kernel, down);
    expect(await rows()).toMatchObject([{ sent: false, tries: 1, last_error: '451 try later' }]);
    at.clock.advance(61);
    await sendMails(at.kernel, down);
    at.clock.advance(61);
    await sendMails(at.kernel, down);
    expect(await rows()).toMatchObject([{ tries: 2 }]);
    for (let n = 0; n < 20; n++) {
      at.clock.advance(4 * 3600);
      await sendMails(at.kernel, down);
    }
    expect(await rows()).toMatchObject([{ tries: 10, sent: false }]);
  });

  test('a mail whose sender died is due again by itself, under the same Message-ID', async () => {
    const id = await queue('died@example.com');
    void sendMails(at.kernel, { send: () => new Promise(() => {}), close: () => {} });
    for (let n = 0; (await rows())[0]?.tries !== 1 && n < 200; n++) await sleep(5);
    expect(await sendMails(at.kernel, smtp)).toBe(0);
    at.clock.advance(61);
    expect(await sendMails(at.kernel, smtp)).toBe(1);
    expect(mailbox.store.list('died@example.com')[0]?.message_id).toBe(`<${id}@haat.test>`);
  });
});

describe('the sandbox mailbox', () => {
  test('shows its mails as pages and as JSON, with the mail in a frame without rights', async () => {
    await queue('page@example.com');
    await sendMails(at.kernel, smtp);
    const json = (await app.inject('/dev/mailbox.json?to=page@example.com')).json();
    expect(json.data).toHaveLength(1);
    const list = await app.inject('/dev/mailbox');
    expect(list.body).toContain('page@example.com');
    expect(list.body).toContain(`/dev/mailbox/${json.data[0].id}`);
    const one = await app.inject(`/dev/mailbox/${json.data[0].id}`);
    expect(one.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(one.headers['content-security-policy']).toContain("default-src 'none'");
    expect(one.body).not.toContain('<script');
    expect((await app.inject('/dev/mailbox/none')).statusCode).toBe(404);
    expect((await app.inject('/dev/mailbox?to=<b>@x')).body).not.toContain('<b>');
  });

  test('keeps the newest across a restart', async () => {
    const folder = `${at.kernel.config.HAAT_DATA_DIR}/small`;
    const store = await openMailboxStore(folder, 3);
    const mail = { from: '', to: ['a@b.c'], subject: '', text: '', html: '', message_id: '', kind: '' };
    for (let n = 0; n < 5; n++) await store.add({ ...mail, id: `m${n}`, at: new Date(n).toISOString() });
    expect((await openMailboxStore(folder, 3)).list().map((one) => one.id)).toEqual(['m4', 'm3', 'm2']);
  });

  test('is not there outside the demo', async () => {
    const production = Fastify();
    mailboxRoutes(production, { config: { ...at.kernel.config, demo: false } }, mailbox.store);
    expect((await production.inject('/dev/mailbox')).statusCode).toBe(404);
  });
});
