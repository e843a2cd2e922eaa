import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';
import type { Kernel } from '../kernel.ts';
import { eventsHead } from './event.ts';
import {
  type EachHandler,
  type Follower,
  type OnceHandler,
  followInProcess,
  followOncePerCluster,
} from './follow.ts';
import { createGate } from './gate.ts';
import { type Line, type RelaySeat, openLine } from './line.ts';
import { moveWaiting } from './relay.ts';
import { runUntilCalm } from './run-until-calm.ts';

export interface Events {
  /**
   * Every event from now on, in every process: for what a process keeps in memory. Failures are logged and
   * passed over.
   */
  followEach(handler: EachHandler): void;
  /**
   * Every event once in the whole cluster, in order, in the transaction that moves the follower's cursor.
   * What throws is tried again with growing pauses and delays no other follower. A name that was never seen
   * begins with the first event, or with `from: 'now'` after the last. Handlers call nothing outside the
   * database. Throws when the name is taken.
   */
  followOnce(name: string, handler: OnceHandler, options?: { from?: 'start' | 'now' }): void;
  /** Who moves events at the moment, as far as this process knows. */
  seat(): RelaySeat;
  /** The last position this process knows of. */
  head(): number;
  /**
   * For tests: resolves when all that was committed is moved and all followers have caught up; rejects after
   * 30 s.
   */
  drained(): Promise<void>;
  close(): Promise<void>;
}

export type EventsOptions = {
  /**
   * For the connection of our own that listens and holds the relay's lock; a login that may enter `engine`.
   */
  listen: pg.ClientConfig;
  /** Seconds between two looks at the database when nothing happens. */
  floorSeconds?: number;
};

const cursorsOf = statement({
  name: 'kernel/follower-cursors',
  params: { names: t.texts },
  row: { name: t.text, position: t.bigint },
  text: `select name, position from haat.followers where name = any($names)`,
});

/**
 * Joins this process to the flow of events: it relays when elected, and follows. Rejects without a database.
 */
export async function startEvents(kernel: Kernel, options: EventsOptions): Promise<Events> {
  const { db, log } = kernel;
  // Whoever commits must not be charged with what the relay and followers do afterwards.
  const outside = AsyncLocalStorage.snapshot();
  let { head } = await db.engine.one(eventsHead, {});
  let closed = false;
  // Absent while it is being opened, and its first look happens then.
  let line: Line | undefined;
  const seat = (): RelaySeat => line?.seat() ?? 'unknown';
  const following = { db, log, head: () => head };
  const each = followInProcess(following, head);
  const once = new Map<string, Follower>();
  const gate = createGate(3);
  const relay = runUntilCalm(
    () => moveWaiting(db, () => seat() === 'here' && !closed, reached),
    (error) => log.error({ err: error }, 'events could not be moved; trying again'),
  );

  const ahead = runUntilCalm(
    async () => advance((await db.engine.one(eventsHead, {})).head),
    (error) => log.warn({ err: error }, 'the end of the history could not be read; trying again'),
  );

  function reached(position: number): void {
    line?.tellEvents();
    advance(position);
  }

  function advance(position: number): void {
    head = Math.max(head, position);
    outside(() => [each, ...once.values()].forEach((follower) => follower.ask()));
  }

  line = await openLine({
    listen: options.listen,
    log,
    floorSeconds: options.floorSeconds ?? 10,
    onOutbox: () => relay.ask(),
    onEvents: (position) => (position === undefined ? ahead.ask() : advance(position)),
  });
  db.onEvents(() => {
    if (!closed) hurry();
  });
  hurry();

  function hurry(): void {
    if (seat() === 'here') outside(() => relay.ask());
    else line?.tellOutbox();
  }

  async function behind(): Promise<string[]> {
    const state = await db.engine.one(eventsHead, {});
    const cursors = await db.engine.many(cursorsOf, { names: [...once.keys()] });
    const late = [...once.keys()].filter(
      (name) => (cursors.find((row) => row.name === name)?.position ?? -1) < state.head,
    );
    if (state.waiting) late.push('the relay');
    if (each.position < state.head) late.push('this process');
    head = Math.max(head, state.head);
    return late;
  }

  return {
    followEach: (handler) => each.add(handler),
    followOnce(name, handler, { from = 'start' } = {}) {
      if (once.has(name)) throw new Error(`Two followers are called ${name}`);
      const start = from === 'now' ? head : 0;
      const follower = followOncePerCluster(following, { name, handler, start, gate });
      once.set(name, follower);
      outside(() => follower.ask());
    },
    seat,
    head: () => head,
    async drained() {
      const until = performance.now() + 30_000;
      for (let late = await behind(); late.length > 0; late = await behind()) {
        if (performance.now() > until)
          throw new Error(`Events were not followed in time by ${late.join(', ')}`);
        hurry();
        advance(head);
        await sleep(5);
      }
      await each.calm();
    },
    async close() {
      closed = true;
      await Promise.all([
        relay.stop(),
        ahead.stop(),
        each.stop(),
        ...[...once.values()].map((follower) => follower.stop()),
      ]);
      await line?.close();
    },
  };
}
