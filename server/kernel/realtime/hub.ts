import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { t } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import type { Principal } from '../database/principal.ts';
import { statement } from '../database/statement.ts';
import { type HaatEvent, eventRow } from '../events/event.ts';
import type { Events } from '../events/start-events.ts';
import { liveEventOf } from './live-event.ts';
import { isPublicTopic, isTopic } from './topics.ts';

/** May this principal follow the topic? Asked for every topic that is not public. */
export type Authorise = (principal: Principal, topic: string) => Promise<boolean>;

/** The far end of one connection. */
export interface Sink {
  /** `text` is the event as JSON. */
  send(id: number, text: string): void;
  heartbeat(): void;
  /** Bytes written that the far end has not taken yet. */
  waitingBytes(): number;
  end(reason: EndReason): void;
}

/**
 * `slow`: did not read fast enough; `renew`: open long enough, come back with fresh credentials; `closing`:
 * we stop.
 */
export type EndReason = 'slow' | 'renew' | 'closing';

export interface Subscriber {
  /**
   * Follows topics, after the position when one is given, else from now on. Answers those it may follow; the
   * rest is left out without a reason. At most 100 topics a connection.
   */
  follow(topics: readonly string[], after?: number): Promise<string[]>;
  unfollow(topics: readonly string[]): void;
  topics(): string[];
  /** To be called when the connection has ended. */
  leave(): void;
}

export interface Hub {
  /** Are there too many connections, in all or from the same `who`? */
  isFull(who: string): boolean;
  /** Undefined when it is full. */
  join(principal: Principal, who: string, sink: Sink): Subscriber | undefined;
  /** How many connections are open. */
  size(): number;
  close(): void;
}

export type HubOptions = {
  db: Database;
  log: Logger;
  events: Pick<Events, 'followEach' | 'head'>;
  authorise: Authorise;
  heartbeatSeconds?: number;
  /** After this long a connection is ended, so that rights are looked at again. */
  renewSeconds?: number;
  maxWaitingBytes?: number;
  maxConnections?: number;
  maxPerWho?: number;
};

const maxTopics = 100;
const page = 500;

const eventsOfTopics = statement({
  name: 'kernel/events-of-topics',
  params: { topics: t.texts, after: t.bigint, until: t.bigint, limit: t.int },
  row: eventRow,
  text: `
    select position, topic, kind, subject, body, occurred_at as at
    from haat.events
    where topic = any($topics) and position > $after and position <= $until
    order by position limit $limit`,
});

type Member = {
  sink: Sink;
  who: string;
  topics: Set<string>;
  /** Off while it catches up: then it reads the history instead of hearing of it. */
  live: boolean;
  /** The last position it has had everything up to. */
  position: number;
  gone: boolean;
  renewAtMs: number;
};

/** Spreads events over the connections of this process. */
export function createHub(options: HubOptions): Hub {
  const { db, log, events, authorise } = options;
  const maxWaitingBytes = options.maxWaitingBytes ?? 256 * 1024;
  const members = new Set<Member>();
  const byTopic = new Map<string, Set<Member>>();
  const connections = new Map<string, number>();
  let position = events.head();

  events.followEach((batch) => {
    for (const event of batch) {
      position = Math.max(position, event.position);
      const listeners = byTopic.get(event.topic);
      if (!listeners) continue;
      const text = JSON.stringify(liveEventOf(event));
      for (const member of listeners) {
        if (member.live && event.position > member.position) deliver(member, event.position, text);
      }
    }
    for (const member of members) if (member.live) member.position = Math.max(member.position, position);
  });

  const heart = setInterval(
    () => {
      const now = performance.now();
      for (const member of members) {
        if (member.renewAtMs <= now) expel(member, 'renew');
        else member.sink.heartbeat();
      }
    },
    (options.heartbeatSeconds ?? 25) * 1000,
  ).unref();

  function deliver(member: Member, id: number, text: string): void {
    if (member.gone) return;
    member.sink.send(id, text);
    if (member.sink.waitingBytes() > maxWaitingBytes) expel(member, 'slow');
  }

  function expel(member: Member, reason: EndReason): void {
    if (member.gone) return;
    remove(member);
    member.sink.end(reason);
  }

  function remove(member: Member): void {
    if (member.gone) return;
    member.gone = true;
    members.delete(member);
    for (const topic of member.topics) drop(member, topic);
    const left = (connections.get(member.who) ?? 1) - 1;
    if (left > 0) connections.set(member.who, left);
    else connections.delete(member.who);
  }

  function drop(member: Member, topic: string): void {
    const listeners = byTopic.get(topic);
    listeners?.delete(member);
    if (listeners?.size === 0) byTopic.delete(topic);
  }

  /** Sends what the history holds of the topics, as fast as the far end takes it. */
  async function replay(member: Member, topics: string[], after: number, until: number): Promise<void> {
    let from = after;
    while (!member.gone && topics.length > 0 && from < until) {
      const rows: HaatEvent[] = await db.engine.many(eventsOfTopics, {
        topics,
        after: from,
        until,
        limit: page,
      });
      for (const event of rows) {
        if (!member.gone) member.sink.send(event.position, JSON.stringify(liveEventOf(event)));
      }
      if (rows.length < page) return;
      from = rows.at(-1)!.position;
      await untilTaken(member);
    }
  }

  async function untilTaken(member: Member): Promise<void> {
    for (let waitedMs = 0; !member.gone && member.sink.waitingBytes() > maxWaitingBytes / 2; waitedMs += 50) {
      if (waitedMs > 10_000) return expel(member, 'slow');
      await sleep(50);
    }
  }

  /** Reads on until nothing came in between, then lets events in as they happen; no gap, nothing twice. */
  async function catchUp(member: Member): Promise<void> {
    while (!member.gone && member.position < position) {
      const until = position;
      await replay(member, [...member.topics], member.position, until);
      member.position = until;
    }
    member.live = true;
  }

  async function follow(member: Member, principal: Principal, asked: readonly string[], after?: number) {
    const wanted = [...new Set(asked)].filter((topic) => isTopic(topic) && !member.topics.has(topic));
    const room = wanted.slice(0, maxTopics - member.topics.size);
    const allowed = await Promise.all(
      room.map((topic) => isPublicTopic(topic) || authorise(principal, topic)),
    );
    const granted = room.filter((_, index) => allowed[index]);
    if (member.gone) return [];
    member.live = false;
    // A subscriber may know more than this process does yet: then it has had what this process is about to
    // hear.
    if (member.topics.size === 0) member.position = Math.max(position, after ?? 0);
    if (after !== undefined) await replay(member, granted, after, member.position);
    if (member.gone) return [];
    for (const topic of granted) {
      member.topics.add(topic);
      const listeners = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, listeners.add(member));
    }
    await catchUp(member);
    return asked.filter((topic) => member.topics.has(topic));
  }

  function isFull(who: string): boolean {
    if (members.size >= (options.maxConnections ?? 20_000)) return true;
    return (connections.get(who) ?? 0) >= (options.maxPerWho ?? 200);
  }

  return {
    isFull,
    join(principal, who, sink) {
      if (isFull(who)) return undefined;
      connections.set(who, (connections.get(who) ?? 0) + 1);
      // Spread over a minute, so that those who came together do not all come back together.
      const renewSeconds = options.renewSeconds ?? 600 + (members.size % 60);
      const renewAtMs = performance.now() + renewSeconds * 1000;
      const member: Member = { sink, who, topics: new Set(), live: true, position, gone: false, renewAtMs };
      members.add(member);
      let turn: Promise<unknown> = Promise.resolve();
      return {
        follow(topics, after) {
          const done = turn.then(() => follow(member, principal, topics, after));
          turn = done.catch((error: unknown) => {
            log.error({ err: error }, 'a live connection could not follow');
            expel(member, 'closing');
          });
          return done;
        },
        unfollow(topics) {
          for (const topic of topics) if (member.topics.delete(topic)) drop(member, topic);
        },
        topics: () => [...member.topics],
        leave: () => remove(member),
      };
    },
    size: () => members.size,
    close() {
      clearInterval(heart);
      for (const member of members) expel(member, 'closing');
    },
  };
}
