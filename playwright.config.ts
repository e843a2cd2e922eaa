import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/chromium.ts';
import { freePort } from './e2e/free-port.ts';

// The configuration is read again in every worker; only the first reading finds the port and makes the folder.
process.env.E2E_OWN_PORT ??= String(await freePort());
const port = Number(process.env.E2E_PORT ?? process.env.E2E_OWN_PORT);
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'haat-e2e-'));
const { executablePath, args } = await findChromium();

/** The main flows in a real browser, against the whole demo market on an embedded PostgreSQL of its own. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: process.env.HAAT_DEEP === '1' ? [] : ['**/*.deep.spec.ts'],
  // One after the other: they all book the same electrician, and two at once would take each other's slot.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Asia/Dhaka',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      testIgnore: process.env.HAAT_DEEP === '1' ? [] : ['**/audit.spec.ts', '**/*.deep.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'no-script',
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
      grep: /@noscript/,
    },
  ],
  webServer: {
    command: `${process.execPath} server/main.ts`,
    url: `http://localhost:${port}/readyz`,
    timeout: 120_000,
    // E2E_PORT names a market that runs already, for working on a test.
    reuseExistingServer: process.env.E2E_PORT !== undefined,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(port),
      HAAT_DATA_DIR: process.env.E2E_DATA_DIR,
      HAAT_MODE: 'demo',
      LOG_LEVEL: 'error',
    },
  },
});
