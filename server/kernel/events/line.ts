import pg from 'pg';
import type { Logger } from 'pino';
import { valueParsers } from '../database/parse-values.ts';
import { atMostEvery } from './at-most-every.ts';

/** Who moves events: this process, another one, or nobody that we know of. */
export type RelaySeat = 'here' | 'elsewhere' | 'unknown';

export type LineOptions = {
  listen: pg.ClientConfig;
  log: Logger;
  /** The longest time without a look at the database, in seconds. */
  floorSeconds: number;
  /** Something waits in the outbox and this process is the relay. */
  onOutbox(): void;
  /** The history reaches at least `head`; without it, further than before. */
  onEvents(head?: number): void;
};

/** The one connection of a process that listens, wakes others, and holds the relay's lock if it can. */
export interface Line {
  seat(): RelaySeat;
  /** Tells the other processes; sent at once, but at most every 20 ms. */
  tellOutbox(): void;
  tellEvents(): void;
  close(): Promise<void>;
}

const wakeEveryMs = 20;
const suspectAfterMs = 1000;

type Look = { elected: boolean; head: number; waiting: boolean };

const lookText = (elect: boolean) => `
  select ${elect ? `pg_try_advisory_lock(hashtextextended('haat relay', 0))` : 'true'} as elected,
    coalesce((select max(position) from haat.events), 0) as head,
    exists (select from haat.outbox) as waiting`;

/**
 * Opens the line; rejects when the database is not reachable now, comes back by itself later. Whoever holds
 * the lock is the relay; the lock falls with the connection, and others try for it when an event stays
 * unmoved for a second, when the relay says goodbye, and at every look.
 */
export async function openLine(options: LineOptions): Promise<Line> {
  let client: pg.Client | undefined;
  let seat: RelaySeat = 'unknown';
  let closed = false;
  let failures = 0;
  let lookTimer: NodeJS.Timeout | undefined;
  let suspicion: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;
  let looking = false;
  let queue: Promise<unknown> = Promise.resolve();

  /** One statement at a time; pg is about to give up its own queue. */
  function send<R extends pg.QueryResultRow>(to: pg.Client, text: string): Promise<pg.QueryResult<R>> {
    const answer = queue.then(() => to.query<R>(text));
    queue = answer.catch(() => {});
    return answer;
  }
  const tell = (channel: string) =>
    atMostEvery(wakeEveryMs, () => {
      if (client) send(client, `select pg_notify('${channel}', '')`).catch(() => {});
    });
  const outbox = tell('haat_outbox');
  const events = tell('haat_events');

  async function open(): Promise<void> {
    const fresh = new pg.Client({
      types: valueParsers,
      application_name: 'haat events',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 20_000,
      ...options.listen,
    });
    fresh.on('error', () => {});
    fresh.on('end', () => lost(fresh));
    fresh.on('notification', (notice) => heard(fresh, notice));
    try {
      await fresh.connect();
      await fresh.query(
        'set role engine; set statement_timeout = 15000; listen haat_outbox; listen haat_events',
      );
    } catch (error) {
      await fresh.end().catch(() => {});
      throw error;
    }
    client = fresh;
    failures = 0;
    await look();
  }

  async function look(): Promise<void> {
    const asked = client;
    if (!asked || looking) return;
    looking = true;
    clearTimeout(lookTimer);
    try {
      const { rows } = await send<Look>(asked, lookText(seat !== 'here'));
      const found = rows[0];
      if (asked !== client || !found) return;
      if (found.elected && seat !== 'here') options.log.info('this process moves the events now');
      seat = found.elected ? 'here' : 'elsewhere';
      options.onEvents(found.head);
      if (found.waiting) {
        if (seat === 'here') options.onOutbox();
        else outbox.ask();
      }
    } catch {
      // The connection is gone or stuck; a fresh one looks again.
      void asked.end().catch(() => {});
    } finally {
      looking = false;
      if (!closed) lookTimer = setTimeout(look, options.floorSeconds * 1000).unref();
    }
  }

  function heard(from: pg.Client, notice: pg.Notification): void {
    if (from !== client) return;
    if (notice.channel === 'haat_events') {
      clearTimeout(suspicion);
      suspicion = undefined;
      if (seat !== 'here') options.onEvents();
    } else if (seat === 'here') options.onOutbox();
    else if (notice.payload === 'relay leaves') void look();
    else suspect();
  }

  /** Somebody wrote events; the relay should report soon, or it is time to stand for election. */
  function suspect(): void {
    suspicion ??= setTimeout(() => {
      suspicion = undefined;
      void look();
    }, suspectAfterMs).unref();
  }

  function lost(which: pg.Client): void {
    if (which !== client) return;
    client = undefined;
    seat = 'unknown';
    clearTimeout(lookTimer);
    if (!closed) reopenLater();
  }

  function reopenLater(): void {
    retry = setTimeout(
      () => {
        open().catch((error: Error) => {
          failures += 1;
          options.log.warn({ err: error }, 'no connection for events; trying again');
          if (!closed) reopenLater();
        });
      },
      Math.min(5000, 50 * 2 ** failures),
    ).unref();
  }

  await open();
  return {
    seat: () => seat,
    tellOutbox() {
      outbox.ask();
      if (seat !== 'here') suspect();
    },
    tellEvents: () => events.ask(),
    async close() {
      closed = true;
      for (const timer of [lookTimer, suspicion, retry]) clearTimeout(timer);
      outbox.stop();
      events.stop();
      const last = client;
      client = undefined;
      if (!last) return;
      if (seat === 'here') {
        const goodbye = `select pg_advisory_unlock_all(); select pg_notify('haat_outbox', 'relay leaves')`;
        await send(last, goodbye).catch(() => {});
      }
      seat = 'unknown';
      await last.end().catch(() => {});
    },
  };
}
