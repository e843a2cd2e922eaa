import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';
import type { Kernel } from '../kernel.ts';

/** One turn per span for the whole cluster: whoever moves the row has it. Its own row, so nothing else waits. */
const takeTurn = statement({
  name: 'kernel/take-turn',
  params: { name: t.text, seconds: t.double },
  row: { name: t.text },
  text: `
    insert into haat.turns as turn (name, taken_at) values ($name, now())
    on conflict (name) do update set taken_at = now() where turn.taken_at <= now() - make_interval(secs => $seconds)
    returning name`,
});

/**
 * Does `work` again and again, about every `seconds`, in one process of the cluster at a time of its choosing. Nobody
 * holds anything while it works: a process that dies in the middle costs one turn, where a job of the job library would
 * stay locked for hours. This process asks for a turn every `askSeconds`. The work must not mind running twice. Failures
 * are logged; the next turn tries again.
 */
export function runEvery(
  kernel: Kernel,
  name: string,
  seconds: number,
  work: () => Promise<unknown>,
  askSeconds = seconds,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const turn = async () => {
    try {
      // A little less than the span, or a timer that fires early would skip every other turn.
      const mine = await kernel.db.engine.maybe(takeTurn, { name, seconds: seconds * 0.9 });
      if (mine) await work();
    } catch (error) {
      kernel.log.error({ err: error, turn: name }, 'a recurring task failed');
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = turn().finally(() => {
      busy = false;
    });
  }, askSeconds * 1000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
