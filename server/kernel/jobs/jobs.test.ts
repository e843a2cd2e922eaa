import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { nobody, worker } from '../database/principal.ts';
import { type Events, startEvents } from '../events/start-events.ts';
import { enqueue } from './enqueue.ts';
import { scheduleOf } from './schedule.ts';
import { migrateJobs, runDueJobs, startJobs } from './start-jobs.ts';

let at: TestKernel;
let events: Events;

beforeAll(async () => {
  at = await openTestKernel();
  await migrateJobs(at.kernel, at.connections.owner);
  events = await startEvents(at.kernel, { listen: at.connections.desk });
});
afterAll(async () => {
  await events.close();
  await at.close();
});

const list = () =>
  at.owner<{ key: string | null; attempts: number; last_error: string | null }>(
    'select key, attempts, last_error from graphile_worker.jobs order by id',
  );

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 1200) throw new Error('It did not come to pass in time');
    await sleep(10);
  }
}

test('a follower turns events into jobs, with its cursor: all or nothing', async () => {
  let broken = true;
  events.followOnce('test-jobs', async (batch, tx) => {
    for (const event of batch) await enqueue(tx.engine, 'note', { subject: event.subject });
    if (broken) {
      broken = false;
      throw new Error('died after enqueueing');
    }
  });
  const subject = at.kernel.ids.uuid();
  await at.db.transaction(nobody, async (tx) => tx.emit({ topic: 'admin', kind: 'x', subject }));
  await events.drained();
  const seen: unknown[] = [];
  await runDueJobs(at.kernel, at.connections.owner, { note: async (payload) => void seen.push(payload) });
  expect(seen).toEqual([{ subject }]);
  expect(await list()).toEqual([]);
});

test('a running process takes a job up at once, retries what fails, and waits for jobs when it closes', async () => {
  const attempts: number[] = [];
  let finished = false;
  const jobs = await startJobs(at.kernel, at.connections.owner, {
    flaky: async (_, job) => {
      attempts.push(job.attempt);
      throw new Error('not now');
    },
    slow: async () => {
      await sleep(300);
      finished = true;
    },
  });
  const from = Date.now();
  await enqueue(at.db.engine, 'flaky', {});
  await until(() => attempts.length === 1);
  expect(Date.now() - from).toBeLessThan(2000);
  await until(async () => (await list())[0]?.last_error === 'not now');
  await enqueue(at.db.engine, 'slow', {});
  await sleep(100);
  await jobs.close();
  expect(finished).toBe(true);
  expect(await list()).toHaveLength(1);
  await at.owner('delete from graphile_worker._private_jobs');
});

test('a key replaces a job that has not started; a job of the future waits', async () => {
  const runAt = new Date(Date.now() + 3_600_000);
  await enqueue(at.db.engine, 'later', { n: 1 }, { jobKey: 'one', runAt });
  await enqueue(at.db.engine, 'later', { n: 2 }, { jobKey: 'one', runAt });
  expect(await list()).toMatchObject([{ key: 'one' }]);
  const seen: unknown[] = [];
  const tasks = { later: async (payload: unknown) => void seen.push(payload) };
  await runDueJobs(at.kernel, at.connections.owner, tasks);
  expect(seen).toEqual([]);
  await enqueue(at.db.engine, 'later', { n: 3 }, { jobKey: 'one' });
  await runDueJobs(at.kernel, at.connections.owner, tasks);
  expect(seen).toEqual([{ n: 3 }]);
});

test('workers may enqueue, the public may not, and nobody but the owner sees the list', async () => {
  const enqueueAs = (audience: 'anon' | 'authenticated' | 'seller' | 'staff') =>
    enqueue(at.db.as({ audience }), 'later', {});
  await enqueue(at.db.as(worker), 'later', {});
  for (const audience of ['anon', 'authenticated', 'seller', 'staff'] as const) {
    await expect(enqueueAs(audience)).rejects.toThrow('permission denied for function enqueue');
  }
  const [rights] = await at.owner<{ open: boolean }>(
    `select bool_or(has_schema_privilege(r, 'graphile_worker', 'usage')) as open
     from unnest(array['anon', 'authenticated', 'seller', 'staff', 'worker', 'engine', 'haat_reader']) r`,
  );
  expect(rights?.open).toBe(false);
  await at.owner('delete from graphile_worker._private_jobs');
});

test('a schedule takes whole minutes that divide a day, and a known task', async () => {
  const digest = { date: 1, month: 1, dow: 0 };
  const [item] = scheduleOf([{ task: 'sweep', everySeconds: 900 }]);
  expect([0, 15, 20, 45].map((min) => item?.match({ ...digest, hour: 3, min }))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(() => scheduleOf([{ task: 'sweep', everySeconds: 90 }])).toThrow('sweep cannot run every 90 s');
  expect(() => scheduleOf([{ task: 'sweep', everySeconds: 420 }])).toThrow('divide a day');
  await expect(
    startJobs(at.kernel, at.connections.owner, {}, [{ task: 'sweep', everySeconds: 60 }]),
  ).rejects.toThrow('no task sweep');
});

test('jobs go on after the database has dropped every connection', async () => {
  const seen: unknown[] = [];
  const tasks = { note: async (payload: unknown) => void seen.push(payload) };
  const jobs = await startJobs(at.kernel, at.connections.owner, tasks, [], { pollSeconds: 1 });
  await enqueue(at.db.engine, 'note', 1);
  await until(() => seen.length === 1);
  await at.owner(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'haat jobs' and datname = current_database()`,
  );
  await enqueue(at.db.engine, 'note', 2);
  await until(() => seen.length === 2);
  expect(seen).toEqual([1, 2]);
  await jobs.close();
});

test('an idle process polls once in ten seconds, whatever its concurrency', async () => {
  const jobs = await startJobs(at.kernel, at.connections.owner, { note: async () => {} }, [], {
    concurrency: 8,
  });
  // What a connection ran last is all that is told, so one looks often; eight workers of their own would be seen as eight.
  const polls = new Set<number>();
  for (let n = 0; n < 30; n++) {
    const rows = await at.owner<{ query_start: Date }>(
      `select query_start from pg_stat_activity
       where application_name = 'haat jobs' and datname = current_database() and query like '%for update%skip locked%'`,
    );
    for (const { query_start: start } of rows) polls.add(start.getTime());
    await sleep(200);
  }
  await jobs.close();
  expect(polls.size).toBeGreaterThan(0);
  expect(polls.size).toBeLessThanOrEqual(2);
});
