import { openJobPool } from '#kernel/jobs/job-pool.ts';
import { migrateJobs } from '#kernel/jobs/start-jobs.ts';
import { type Command, UsageError, UserError, exitCodes, readArgs } from './command.ts';
import { withKernel } from './open-database.ts';

type Failed = { id: string; task: string; attempts: number; max: number; run_at: Date; last_error: string };

export const command: Command = {
  usage: ['jobs', 'jobs retry <id>'],
  details: [
    'Lists jobs that failed; dead ones are not tried again unless told to. `retry` makes one due at once.',
  ],
  async run(args) {
    const { positionals } = readArgs(args, {});
    const [what, id, ...rest] = positionals;
    const retry = what === 'retry' && rest.length === 0 && /^\d{1,18}$/.test(id ?? '');
    if (what !== undefined && !retry) throw new UsageError('Name the job by its number: jobs retry 42');
    return withKernel(async ({ kernel, connections }) => {
      await migrateJobs(kernel, connections.owner);
      const pool = openJobPool(connections.owner, 1);
      try {
        if (!retry || id === undefined) return tellFailed(await readFailed(pool));
        await retryJob(pool, id);
        console.log(`Job ${id} is due now.`);
        return exitCodes.done;
      } finally {
        await pool.end();
      }
    });
  },
};

type Pool = ReturnType<typeof openJobPool>;

async function readFailed(pool: Pool): Promise<Failed[]> {
  const { rows } = await pool.query<Failed>(`
    select id::text, task_identifier as task, attempts, max_attempts as max, run_at, last_error
    from graphile_worker.jobs where last_error is not null order by attempts < max_attempts, id`);
  return rows;
}

function tellFailed(failed: readonly Failed[]): number {
  if (failed.length === 0) console.log('No job has failed.');
  for (const { id, task, attempts, max, run_at: runAt, last_error: error } of failed) {
    const next = attempts >= max ? 'dead' : `next try ${runAt.toISOString()}`;
    console.log(`${id.padStart(6)}  ${task}  try ${attempts} of ${max}, ${next}`);
    console.log(`        ${error.split('\n')[0]}`);
  }
  return exitCodes.done;
}

async function retryJob(pool: Pool, id: string): Promise<void> {
  const { rows } = await pool.query<{ locked: boolean }>(
    'select locked_at is not null as locked from graphile_worker.jobs where id = $1',
    [id],
  );
  if (!rows[0]) throw new UserError(`There is no job ${id}.`);
  if (rows[0].locked) throw new UserError(`Job ${id} is at work right now.`);
  await pool.query(
    'select graphile_worker.reschedule_jobs(array[$1::bigint], run_at => now(), attempts => 0)',
    [id],
  );
}
