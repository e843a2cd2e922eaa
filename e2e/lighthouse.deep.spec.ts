import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from './chromium.ts';

const pages = [
  '/',
  '/c/kitchen',
  '/p/dokhina-classic-56-ceiling-fan',
  '/s/ceiling-fan-fitting',
  '/seller/megh-electronics',
  '/docs/api',
  '/docs/errors',
  '/bn',
  '/bn/c/kitchen',
  '/bn/p/dokhina-classic-56-ceiling-fan',
  '/bn/s/ceiling-fan-fitting',
];
/** Pages that ask search engines to leave them out: they are held to everything but that. */
const unlisted = ['/search?q=fan', '/orders/find', '/basket', '/sign-in', '/sign-up', '/bn/search?q=fan'];

for (const path of [...pages, ...unlisted]) {
  test(`Lighthouse finds nothing on ${path}`, async ({ baseURL, isMobile }) => {
    test.skip(isMobile, 'Lighthouse brings its own phone');
    test.setTimeout(180_000);
    const { executablePath, args } = await findChromium();
    const chrome = await launch({
      chromePath: executablePath,
      chromeFlags: ['--headless=new', ...args],
      userDataDir: mkdtempSync(join(tmpdir(), 'haat-lighthouse-')),
    });
    try {
      const result = await lighthouse(`${baseURL}${path}`, {
        port: chrome.port,
        // What a bar at the foot of the screen covers hangs on how far one has scrolled; on a phone as tall as
        // the page it covers nothing.
        screenEmulation: { mobile: true, width: 412, height: 9000, deviceScaleFactor: 1 },
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        ...(unlisted.includes(path) && { skipAudits: ['is-crawlable'] }),
      });
      const scores = Object.values(result?.lhr.categories ?? {}).map((one) => [one.id, one.score]);
      expect(scores).toEqual([
        ['accessibility', 1],
        ['best-practices', 1],
        ['seo', 1],
      ]);
    } finally {
      chrome.kill();
    }
  });
}
