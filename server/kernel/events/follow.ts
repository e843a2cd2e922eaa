import type { Logger } from 'pino';
import { t } from '../database/columns.ts';
import type { Database, Transaction } from '../database/database.ts';
import { worker } from '../database/principal.ts';
import { statement } from '../database/statement.ts';
import { type HaatEvent, eventsAfter } from './event.ts';
import { type Calmed, runUntilCalm } from './run-until-calm.ts';

export type EachHandler = (events: readonly HaatEvent[]) => void | Promise<void>;
export type OnceHandler = (events: readonly HaatEvent[], tx: Transaction) => Promise<void>;

/** What the followers of a process share. */
export type Following = {
  db: Database;
  log: Logger;
  /** The end of the history as far as this process knows. */
  head(): number;
};

export type Follower = Calmed & { readonly position: number };

const batch = 200;

/**
 * One reader for all process-local handlers, from `start` on. Each handler gets every batch in order and
 * waits for nobody but itself; what it throws is logged and passed over, since what it keeps is only a cache.
 */
export function followInProcess(
  following: Following,
  start: number,
): Follower & { add(handler: EachHandler): void } {
  let position = start;
  const handlers: { handle: EachHandler; tail: Promise<void> }[] = [];
  const reader = runUntilCalm(
    async () => {
      while (position < following.head()) {
        const events = await following.db.engine.many(eventsAfter, { after: position, limit: batch });
        const last = events.at(-1);
        if (!last) return;
        position = last.position;
        for (const one of handlers) {
          one.tail = one.tail.then(() => one.handle(events)).catch((error: unknown) => failed(error));
        }
      }
    },
    (error) => following.log.warn({ err: error }, 'events could not be read; trying again'),
  );
  const told = () => Promise.all(handlers.map((one) => one.tail));
  const failed = (error: unknown) => following.log.error({ err: error }, 'a follower of this process failed');
  return {
    ...reader,
    get position() {
      return position;
    },
    add: (handle) => void handlers.push({ handle, tail: Promise.resolve() }),
    async calm() {
      await reader.calm();
      await told();
    },
    async stop() {
      await reader.stop();
      await told();
    },
  };
}

const enrolFollower = statement({
  name: 'kernel/enrol-follower',
  params: { name: t.text, position: t.bigint },
  text: `insert into haat.followers (name, position) values ($name, $position) on conflict (name) do nothing`,
});

const lockFollower = statement({
  name: 'kernel/lock-follower',
  params: { name: t.text },
  row: { position: t.bigint },
  text: `select position from haat.followers where name = $name for update skip locked`,
});

const moveFollower = statement({
  name: 'kernel/move-follower',
  params: { name: t.text, position: t.bigint },
  text: `update haat.followers set position = $position, updated_at = haat.now() where name = $name`,
});

export type OnceOptions = {
  name: string;
  handler: OnceHandler;
  /** Where a follower that never ran begins. */
  start: number;
  /** Bounds how many followers of a process hold a connection at a time. */
  gate: <T>(work: () => Promise<T>) => Promise<T>;
};

/**
 * Follows once in the whole cluster: the handler's effects in the database and the cursor move in one
 * transaction, so each event takes effect exactly once. While another process works on it, this one steps
 * back. After a failure it goes on event by event, so that only the bad one is held up.
 */
export function followOncePerCluster(following: Following, options: OnceOptions): Follower {
  const { name, handler, gate } = options;
  let enrolled = false;
  let position = -1;
  let limit = batch;

  async function step(): Promise<'caught up' | 'more'> {
    return following.db.transaction(worker, async (tx) => {
      const row = await tx.engine.maybe(lockFollower, { name });
      if (!row) return 'caught up';
      const events = await tx.engine.many(eventsAfter, { after: row.position, limit });
      const last = events.at(-1);
      position = row.position;
      if (!last) return 'caught up';
      await handler(events, tx);
      await tx.engine.run(moveFollower, { name, position: last.position });
      return 'more';
    });
  }

  const calmed = runUntilCalm(
    async () => {
      if (!enrolled) {
        await following.db.engine.run(enrolFollower, { name, position: options.start });
        enrolled = true;
      }
      while (position < following.head()) {
        if ((await gate(step)) === 'caught up') return;
        limit = batch;
      }
    },
    (error, times) => {
      limit = 1;
      following.log.error({ err: error, follower: name, times }, 'a follower failed; trying again');
    },
  );
  return {
    ...calmed,
    get position() {
      return position;
    },
  };
}
