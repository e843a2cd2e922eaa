import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { runEvery } from './run-every.ts';

let test: TestKernel;
beforeAll(async () => {
  test = await openTestKernel();
});
afterAll(() => test.close());

it('gives a turn to one process of many, and to another one after a process died in its own', async () => {
  let turns = 0;
  const nodes = Array.from({ length: 4 }, () =>
    runEvery(test.kernel, 'count', 1, async () => void (turns += 1)),
  );
  await sleep(1_300);
  await Promise.all(nodes.map((node) => node.stop()));
  expect(turns).toBe(1);
  // What a process that was killed leaves behind is a turn taken a while ago, and no lock.
  await test.owner(`update haat.turns set taken_at = now() - interval '1 minute' where name = 'count'`);
  const next = runEvery(test.kernel, 'count', 1, async () => void (turns += 1));
  await sleep(1_300);
  await next.stop();
  expect(turns).toBe(2);
});

it('goes on after a failure', async () => {
  let tries = 0;
  const node = runEvery(test.kernel, 'failing', 1, async () => {
    tries += 1;
    throw new Error('boom');
  });
  await sleep(2_400);
  await node.stop();
  expect(tries).toBe(2);
});
