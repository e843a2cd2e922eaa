import { t } from '../database/columns.ts';
import type { Scoped } from '../database/database.ts';
import { statement } from '../database/statement.ts';

const enqueueJob = statement({
  name: 'kernel/enqueue-job',
  params: { task: t.text, payload: t.json<unknown>(), job_key: t.text.orNull, run_at: t.instant.orNull },
  text: `select from haat.enqueue($task, $payload, $job_key, $run_at)`,
});

/**
 * Puts a job on the list, in the transaction of `scope` if it is one: pass `tx.engine` in a follower of
 * events, which is where jobs come from. Each enqueued job wakes the workers through a lock of the whole
 * cluster, so a use case that customers wait for must not do it. A job with the same `jobKey` that has not
 * started yet is replaced. `runAt` is the machine's time, not the market's clock.
 */
export async function enqueue(
  scope: Scoped,
  task: string,
  payload: unknown,
  options: { jobKey?: string; runAt?: Date } = {},
): Promise<void> {
  await scope.run(enqueueJob, {
    task,
    payload,
    job_key: options.jobKey ?? null,
    run_at: options.runAt?.toISOString() ?? null,
  });
}
