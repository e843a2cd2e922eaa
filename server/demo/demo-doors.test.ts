import { expect, it } from 'vitest';
import { demoDoors } from '#seed/demo-doors.ts';
import { openTestApp } from '../testing/test-app.ts';
import { openTestKernel } from '../testing/test-kernel.ts';

/** The sign-in page of a market in a mode. */
async function signInPage(env: Record<string, string>): Promise<string> {
  const test = await openTestKernel(env);
  const app = await openTestApp(test, { pages: true, demoDoors });
  const pages = await Promise.all(
    ['/sign-in', '/bn/sign-in', '/sign-in.data'].map((url) => app.inject({ url })),
  );
  await app.close();
  await test.close();
  expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  return pages.map(({ body }) => body).join('\n');
}

const production = {
  HAAT_MODE: 'production',
  HAAT_SECRET: 'a secret of the tests, long enough for it',
  HAAT_ORIGIN: 'https://haat.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
  SSLCOMMERZ_STORE_ID: 'haatsim001',
  SSLCOMMERZ_STORE_PASSWORD: 'sim_pass_9',
};

it('offers all four sign-ins in demo mode', async () => {
  const page = await signInPage({});
  expect(demoDoors.map(({ as }) => as)).toEqual(['customer', 'provider', 'partner', 'operator']);
  for (const { email, password } of demoDoors) {
    expect(page).toContain(`value="${email}"`);
    expect(page).toContain(`value="${password}"`);
  }
});

it('names none of them in production, even where they are handed in', async () => {
  const page = await signInPage(production);
  expect(page).toContain('name="password"');
  for (const { email, password } of demoDoors) {
    expect(page).not.toContain(email);
    expect(page).not.toContain(password);
  }
});
