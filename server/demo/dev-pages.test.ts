import { expect, it } from 'vitest';
import { openTestApp } from '../testing/test-app.ts';
import { openTestKernel } from '../testing/test-kernel.ts';

/** What a market in a mode answers below /dev. */
async function statusesOfDev(env: Record<string, string>): Promise<number[]> {
  const test = await openTestKernel(env);
  const app = await openTestApp(test, { pages: true });
  const urls = ['/dev/ui', '/dev/ui.data', '/dev/ui/', '//dev/ui', '/dev/mailbox', '/dev'];
  const replies = await Promise.all(urls.map((url) => app.inject({ url })));
  await app.close();
  await test.close();
  return replies.map(({ statusCode }) => statusCode);
}

it('shows the components in the demo', async () => {
  expect((await statusesOfDev({}))[0]).toBe(200);
});

it('has nothing below /dev in production', async () => {
  const statuses = await statusesOfDev({
    HAAT_MODE: 'production',
    HAAT_SECRET: 'a secret of the tests, long enough for it',
    HAAT_ORIGIN: 'https://haat.example',
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
});
