import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  Logger,
  type RunnerOptions,
  type TaskList,
  type WorkerEvents,
  run,
  runMigrations,
  runOnce,
} from 'graphile-worker';
import type pg from 'pg';
import type { Kernel } from '../kernel.ts';
import { openJobPool } from './job-pool.ts';
import { type Recurring, scheduleOf } from './schedule.ts';

/** What a task is told beside its payload. */
export type JobRun = {
  id: string;
  /** 1 at the first try; 25 tries at most, the pauses grow from seconds to hours. */
  attempt: number;
  /** Aborted when this process is told to stop and will not wait much longer. */
  signal: AbortSignal | undefined;
};

/**
 * One kind of job. It may run twice (a process can die after the work and before noting it), so it must not
 * mind.
 */
export type Task = (payload: unknown, job: JobRun) => Promise<void>;
export type Tasks = Readonly<Record<string, Task>>;

export interface Jobs {
  /** Takes no more jobs and waits for those at work; the signal is given after 5 s. */
  close(): Promise<void>;
}

export type JobsOptions = { concurrency?: number; pollSeconds?: number };

/** Makes or updates the job library's tables. `connection` is the database's owner. */
export async function migrateJobs(kernel: Pick<Kernel, 'log'>, connection: pg.ClientConfig): Promise<void> {
  const pool = openJobPool(connection, 1);
  try {
    await runMigrations({ pgPool: pool, logger: loggerOver(kernel) });
  } finally {
    await pool.end();
  }
}

/**
 * Starts working off jobs in this process. A new job is taken up within milliseconds; the poll, one statement
 * every 10 s when idle, finds what became due meanwhile. Should the library give up (it does when the
 * database goes away), it is started again. Rejects when the schedule is wrong or the database is not there.
 */
export async function startJobs(
  kernel: Pick<Kernel, 'log'>,
  connection: pg.ClientConfig,
  tasks: Tasks,
  recurring: readonly Recurring[] = [],
  options: JobsOptions = {},
): Promise<Jobs> {
  for (const { task } of recurring)
    if (!tasks[task]) throw new Error(`There is no task ${task} to run again and again`);
  const concurrency = options.concurrency ?? 4;
  const pool = openJobPool(connection, concurrency + 2);
  const events: WorkerEvents = new EventEmitter();
  const listening = once(events, 'pool:listen:success');
  const runner: RunnerOptions = {
    pgPool: pool,
    events,
    logger: loggerOver(kernel),
    concurrency,
    pollInterval: (options.pollSeconds ?? 10) * 1000,
    noHandleSignals: true,
    taskList: taskListOf(tasks),
    parsedCronItems: scheduleOf(recurring),
    // The local queue makes one poll for the process instead of one for each of its workers. Only batched
    // completion is waited for when the library stops; without it a job that was done could be done again.
    preset: {
      worker: { localQueue: { size: concurrency }, completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  };
  const closing = new AbortController();
  let current = await run(runner).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  // Until the library listens, a new job is found by the next poll alone, seconds later.
  await Promise.race([listening, current.promise.catch(() => {}), sleep(5000, undefined, { ref: false })]);
  const watching = (async () => {
    while (!closing.signal.aborted) {
      await current.promise.catch((error: unknown) =>
        kernel.log.error({ err: error }, 'the job runner stopped'),
      );
      while (!closing.signal.aborted) {
        await sleep(2000, undefined, { signal: closing.signal, ref: false }).catch(() => {});
        if (closing.signal.aborted) return;
        const again = await run(runner).catch((error: unknown) => {
          kernel.log.error({ err: error }, 'jobs could not be started; trying again');
        });
        if (!again) continue;
        current = again;
        break;
      }
    }
  })();
  return {
    async close() {
      closing.abort();
      await current.stop().catch(() => {});
      await watching;
      await pool.end();
    },
  };
}

/** Runs every job that is due until none is left, then answers: for tests and the command line. */
export async function runDueJobs(
  kernel: Pick<Kernel, 'log'>,
  connection: pg.ClientConfig,
  tasks: Tasks,
): Promise<void> {
  const pool = openJobPool(connection, 2);
  try {
    await runOnce({
      pgPool: pool,
      logger: loggerOver(kernel),
      noHandleSignals: true,
      taskList: taskListOf(tasks),
    });
  } finally {
    await pool.end();
  }
}

function taskListOf(tasks: Tasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (
        payload: unknown,
        helpers: { job: { id: string; attempts: number }; abortSignal?: AbortSignal },
      ) => {
        await task(payload, {
          id: helpers.job.id,
          attempt: helpers.job.attempts,
          signal: helpers.abortSignal,
        });
      },
    ]),
  );
}

function loggerOver({ log }: Pick<Kernel, 'log'>): Logger {
  return new Logger((scope) => (level, message, meta) => {
    const line = { task: scope.taskIdentifier, job: scope.jobId, err: meta?.['error'] };
    if (level === 'error') log.error(line, message);
    else if (level === 'warning') log.warn(line, message);
    else log.debug(line, message);
  });
}
