import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { t } from '../database/columns.ts';
import { nobody } from '../database/principal.ts';
import { countingStatements } from '../database/statement-log.ts';
import { dynamicStatement } from '../database/statement.ts';
import { createLog } from '../log/log.ts';
import type { HaatEvent } from './event.ts';
import { type Events, startEvents } from './start-events.ts';

let at: TestKernel;
const running: Events[] = [];

beforeAll(async () => {
  at = await openTestKernel();
});
afterAll(() => at.close());
afterEach(async () => {
  await Promise.all(running.splice(0).map((events) => events.close()));
});

async function start(floorSeconds?: number): Promise<Events> {
  const events = await startEvents(at.kernel, {
    listen: at.connections.desk,
    ...(floorSeconds && { floorSeconds }),
  });
  running.push(events);
  return events;
}

const emit = (subject: string, ...kinds: string[]) =>
  at.db.transaction(nobody, async (tx) =>
    tx.emit(...kinds.map((kind) => ({ topic: `order:${subject}`, kind, subject, body: { note: kind } }))),
  );

const history = (subject: string) =>
  at.owner<{ position: string; kind: string }>(
    'select e.position::text, e.kind from haat.events e where e.subject = $1 order by e.position',
    [subject],
  );

async function until(holds: () => boolean | Promise<boolean>, ms = 8000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to pass in time');
    await sleep(10);
  }
}

describe('the relay', () => {
  test('moves what was committed, in the order of the calls, and nothing that was rolled back', async () => {
    const events = await start();
    const subject = randomUUID();
    await emit(subject, 'placed', 'paid');
    await at.db
      .transaction(nobody, async (tx) => {
        tx.emit({ topic: 'order:x', kind: 'never', subject });
        throw new Error('no');
      })
      .catch(() => {});
    await events.drained();
    expect((await history(subject)).map((row) => row.kind)).toEqual(['placed', 'paid']);
    expect(await at.owner('select from haat.outbox')).toHaveLength(0);
  });

  test('keeps the order of transactions that follow each other on one subject, without a gap in positions', async () => {
    const events = await start();
    const seen: number[] = [];
    events.followEach((batch) => void seen.push(...batch.map((event) => event.position)));
    const subject = randomUUID();
    await at.owner('insert into haat.settings (name, value) values ($1, $2)', [subject, '0']);
    const lockSubject = dynamicStatement({
      name: 'test/count-up',
      params: { name: t.text },
      row: { value: t.json<number>() },
      text: `update haat.settings set value = to_jsonb(value::int + 1) where name = $name returning value`,
    });
    await Promise.all(
      Array.from({ length: 60 }, () =>
        at.db.transaction(nobody, async (tx) => {
          // Unrelated writers commit in between, in any order.
          tx.emit({ topic: 'admin', kind: 'noise', subject: randomUUID() });
          const { value } = await tx.engine.one(lockSubject, { name: subject });
          await sleep(value % 3);
          tx.emit({ topic: 'order:x', kind: `step ${value}`, subject });
        }),
      ),
    );
    await events.drained();
    const kinds = (await history(subject)).map((row) => row.kind);
    expect(kinds).toEqual(Array.from({ length: 60 }, (_, index) => `step ${index + 1}`));
    const [all] = await at.owner<{ gaps: number }>(
      'select (max(position) - count(*))::int as gaps from haat.events',
    );
    expect(all?.gaps).toBe(0);
    expect(seen.length).toBeGreaterThanOrEqual(120);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('is one of two; when its connection is killed the other takes over and nothing is lost', async () => {
    const [one, two] = [await start(60), await start(60)];
    expect([one.seat(), two.seat()].toSorted()).toEqual(['elsewhere', 'here']);
    const subject = randomUUID();
    await emit(subject, 'before');
    await one.drained();
    const killed = await at.owner(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(killed).toHaveLength(1);
    for (let n = 0; n < 20; n++) await emit(subject, `after ${n}`);
    await until(async () => (await history(subject)).length === 21);
    await until(() => [one.seat(), two.seat()].filter((seat) => seat === 'here').length === 1);
    await until(() => [one.seat(), two.seat()].includes('elsewhere'));
  });

  test('hands over at once when it leaves', async () => {
    const one = await start(60);
    const two = await start(60);
    expect(two.seat()).toBe('elsewhere');
    running.splice(running.indexOf(one), 1);
    const from = Date.now();
    await one.close();
    await until(() => two.seat() === 'here');
    expect(Date.now() - from).toBeLessThan(900);
  });

  test('hears of other processes by a notice, long before its floor', async () => {
    const events = await start(60);
    const seen: HaatEvent[] = [];
    events.followEach((batch) => void seen.push(...batch));
    const stranger = new pg.Client(at.connections.owner);
    await stranger.connect();
    const subject = randomUUID();
    await stranger.query(
      `insert into haat.outbox (topic, kind, subject, occurred_at) values ('admin', 'strange', $1, now())`,
      [subject],
    );
    await stranger.query(`select pg_notify('haat_outbox', '')`);
    await until(() => seen.some((event) => event.subject === subject), 2000);
    expect(seen.map((event) => event.kind)).toEqual(['strange']);
    await stranger.end();
  });

  test('finds at its floor what nobody told of', async () => {
    const events = await start(1);
    const subject = randomUUID();
    await at.owner(
      `insert into haat.outbox (topic, kind, subject, occurred_at) values ('admin', 'untold', $1, now())`,
      [subject],
    );
    await until(async () => (await history(subject)).length === 1, 3000);
    await events.drained();
    expect(await at.owner('select from haat.outbox')).toHaveLength(0);
  });

  test('moves at start what waited, without stumbling', async () => {
    const subject = randomUUID();
    await emit(subject, 'early');
    const lines: string[] = [];
    const log = createLog('warn', { write: (line: string) => void lines.push(line) });
    const events = await startEvents(
      { ...at.kernel, log },
      { listen: at.connections.desk, floorSeconds: 60 },
    );
    running.push(events);
    await until(async () => (await history(subject)).length === 1, 2000);
    expect(lines).toEqual([]);
  });

  test('is not charged to whoever committed', async () => {
    const events = await start();
    const { statements } = await countingStatements(async () => {
      await emit(randomUUID(), 'counted');
      await events.drained();
    });
    expect(statements.filter((name) => /move-events|events-after/.test(name))).toEqual([]);
  });
});

describe('followers', () => {
  test('of a process begin at the end and see each event once', async () => {
    const events = await start();
    await emit(randomUUID(), 'old');
    await events.drained();
    const seen: string[] = [];
    events.followEach((batch) => void seen.push(...batch.map((event) => event.kind)));
    events.followEach(() => {
      throw new Error('another follower is broken');
    });
    await emit(randomUUID(), 'new');
    await events.drained();
    expect(seen).toEqual(['new']);
  });

  test('take each event exactly once in the database, though two processes race and a handler dies half-way', async () => {
    const [one, two] = [await start(), await start()];
    await at.owner('create table if not exists haat.test_effects (position bigint, kind text)');
    await at.owner('grant insert on haat.test_effects to engine');
    const write = dynamicStatement({
      name: 'test/effect',
      params: { position: t.bigint, kind: t.text },
      text: 'insert into haat.test_effects values ($position, $kind)',
    });
    let crashes = 0;
    const subject = randomUUID();
    for (const events of [one, two]) {
      events.followOnce(
        'test-effects',
        async (batch, tx) => {
          for (const event of batch) {
            await tx.engine.run(write, { position: event.position, kind: event.kind });
            if (event.kind !== 'n7' || event.subject !== subject) continue;
            crashes += 1;
            if (crashes < 3) throw new Error('died half-way');
          }
        },
        { from: 'now' },
      );
    }
    await Promise.all(Array.from({ length: 40 }, (_, n) => emit(subject, `n${n}`)));
    await one.drained();
    await two.drained();
    expect(crashes).toBe(3);
    const effects = await at.owner<{ position: string; kind: string }>(
      'select e.position::text, e.kind from haat.test_effects e order by e.position',
    );
    expect(effects).toEqual(await history(subject));
  });

  test('that fail delay nobody else and go on once they can', async () => {
    const events = await start();
    let broken = true;
    const good: string[] = [];
    const bad: string[] = [];
    events.followOnce('test-good', async (batch) => void good.push(...batch.map((event) => event.kind)), {
      from: 'now',
    });
    events.followOnce(
      'test-bad',
      async (batch) => {
        if (batch.some((event) => event.kind === 'second') && broken) throw new Error('not yet');
        bad.push(...batch.map((event) => event.kind));
      },
      { from: 'now' },
    );
    await emit(randomUUID(), 'first', 'second', 'third');
    await until(() => good.length === 3);
    await until(() => bad.length === 1);
    expect(bad).toEqual(['first']);
    broken = false;
    await events.drained();
    expect(bad).toEqual(['first', 'second', 'third']);
  });

  test('that never ran begin with the first event', async () => {
    const events = await start();
    const kinds: string[] = [];
    events.followOnce(
      'test-from-start',
      async (batch) => void kinds.push(...batch.map((event) => event.kind)),
    );
    await events.drained();
    const [count] = await at.owner<{ n: number }>('select count(*)::int as n from haat.events');
    expect(kinds).toHaveLength(count?.n ?? -1);
    expect(kinds.length).toBeGreaterThan(100);
    expect(() => events.followOnce('test-from-start', async () => {})).toThrow('test-from-start');
  });
});
