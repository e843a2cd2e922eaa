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
  '/search?q=fan',
  '/p/dokhina-classic-56-ceiling-fan',
  '/s/ceiling-fan-fitting',
  '/bn',
];

for (const path of pages) {
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
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
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
