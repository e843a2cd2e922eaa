import type { Gateway } from '#domains/payments/index.ts';
import { movableClock } from '#kernel/clock/clock.ts';
import type { Connections } from '#kernel/database/connect.ts';
import { openDatabase } from '#kernel/database/database.ts';
import { seededIds } from '#kernel/ids/ids.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { findPersonId } from './queries.ts';
import { type Random, seededRandom } from './random.ts';

export type Past = {
  /** Its clock is `clock`: everything that runs on it believes to be then. */
  kernel: Kernel;
  clock: ReturnType<typeof movableClock>;
  gateway: Gateway;
  random: Random;
  /** The real now: nothing may happen after it. */
  today: Date;
  customerId: string | undefined;
};

export type Opened = { kernel: Kernel; connections: Connections; gateway: Gateway };

/** Works in a past of the market, on a clock and connections of its own that end with the work. */
export async function inThePast(
  { kernel, connections, gateway }: Opened,
  seeds: { ids: number; random: number },
  work: (past: Past) => Promise<void>,
): Promise<void> {
  const today = kernel.clock.now();
  const clock = movableClock(today);
  const db = openDatabase({ ...connections, clock, poolSize: 4 });
  try {
    const ids = seededIds(seeds.ids, () => clock.now().getTime());
    const customerId = (await kernel.db.engine.maybe(findPersonId, { email: 'customer@example.com' }))?.id;
    const random = seededRandom(seeds.random);
    await work({ kernel: { ...kernel, db, clock, ids }, clock, gateway, random, today, customerId });
  } finally {
    await db.close();
  }
}
