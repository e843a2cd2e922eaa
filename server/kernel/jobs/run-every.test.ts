import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { runEvery } from './run-every.ts';

let test: TestKernel;
beforeAll(async () => {
  test = await openTestKernel();
});
afterAll(() => test.close());

it('gives a turn to one process of many, and to another one after a process died in its own', async () => {
  let turns = 0;
  // Each asks once in a second; the turn itself is for ten.
  await test.owner(`insert into haat.turns values ('count', now() - interval '1 minute')`);
  const nodes = Array.from({ length: 4 }, () =>
    runEvery(test.kernel, 'count', 10, async () => void (turns += 1), 0.2),
  );
  await vi.waitFor(() => expect(turns).toBe(1), 10_000);
  await sleep(1_000);
  await Promise.all(nodes.map((node) => node.stop()));
  expect(turns).toBe(1);
  // What a process that was killed leaves behind is a turn taken a while ago, and no lock.
  await test.owner(`update haat.turns set taken_at = now() - interval '1 minute' where name = 'count'`);
  const next = runEvery(test.kernel, 'count', 10, async () => void (turns += 1), 0.2);
  await vi.waitFor(() => expect(turns).toBe(2), 10_000);
  await next.stop();
});

it('goes on after a failure', async () => {
  let tries = 0;
  const node = runEvery(test.kernel, 'failing', 0.3, async () => {
    tries += 1;
    throw new Error('boom');
  });
  await vi.waitFor(() => expect(tries).toBeGreaterThanOrEqual(2), 10_000);
  await node.stop();
});
