import { type ParsedCronItem, parseCronItem } from 'graphile-worker';

/**
 * A task that runs again and again, once in the whole cluster, at whole multiples of its span since midnight
 * UTC.
 */
export type Recurring = { task: string; everySeconds: number };

const minutesOfDay = 24 * 60;

/**
 * Translates a schedule for the job library. Throws unless every span is whole minutes and divides a day. A
 * run that has not started when the next is due becomes that one; runs of one task never overlap, and a
 * failed one is not repeated, since the next comes anyway.
 */
export function scheduleOf(recurring: readonly Recurring[]): ParsedCronItem[] {
  return recurring.map(({ task, everySeconds }) => {
    const everyMinutes = everySeconds / 60;
    if (!Number.isInteger(everyMinutes) || everyMinutes < 1 || minutesOfDay % everyMinutes !== 0) {
      throw new Error(`${task} cannot run every ${everySeconds} s: give whole minutes that divide a day`);
    }
    return parseCronItem({
      task,
      identifier: task,
      match: ({ hour, min }) => (hour * 60 + min) % everyMinutes === 0,
      options: { jobKey: `every ${task}`, queueName: `every ${task}`, maxAttempts: 1 },
    });
  });
}
