import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import sharp from 'sharp';
import { start } from '../server/start.ts';
import { readConfig } from '../server/kernel/config/config.ts';
import { loadDemo } from '../database/seed/load-demo.ts';
import { findChromium } from '../e2e/chromium.ts';
import { buildWeb } from './build-web.ts';

/** Photographs each key screen at 375 and 1280 pixels, in both themes and languages, into docs/screens. */
const port = 3470;
const base = `http://localhost:${port}`;
const folder = join(import.meta.dirname, '../docs/screens');
type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const signIns = new Map<string, State>();
const screens: { name: string; path: string; as?: string }[] = [
  { name: 'home', path: '/' },
  { name: 'category', path: '/c/kitchen' },
  { name: 'search', path: '/search?q=fan' },
  { name: 'product', path: '/p/dokhina-classic-56-ceiling-fan' },
  { name: 'service', path: '/s/ceiling-fan-fitting' },
  { name: 'basket', path: '/basket', as: 'customer@example.com' },
  { name: 'account', path: '/account', as: 'customer@example.com' },
  { name: 'portal-today', path: '/portal', as: 'provider@example.com' },
  { name: 'portal-orders', path: '/portal/orders', as: 'partner@example.com' },
  { name: 'dashboard-today', path: '/dashboard', as: 'operator@example.com' },
  { name: 'dashboard-orders', path: '/dashboard/orders', as: 'operator@example.com' },
];

await buildWeb();
mkdirSync(folder, { recursive: true });
const config = readConfig({
  PORT: String(port),
  HAAT_DATA_DIR: mkdtempSync(join(tmpdir(), 'haat-screens-')),
  LOG_LEVEL: 'error',
});
const market = await start(config, {
  onStep: (step) => console.log(`  ${step} …`),
  seed: (opened) => loadDemo(opened, () => {}),
});
await market.app.listen({ port, host: '127.0.0.1' });
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
try {
  for (const width of [1280, 375]) {
    for (const theme of ['light', 'dark'] as const) {
      for (const language of ['en', 'bn'] as const) await photograph(browser, width, theme, language);
    }
  }
} finally {
  await browser.close();
  await market.close();
}
process.exit(0);

/** What a browser keeps of a sign-in; each person signs in once for all pictures. */
async function signedIn(from: Browser, email: string): Promise<State> {
  const known = signIns.get(email);
  if (known) return known;
  const context = await from.newContext();
  if (email) {
    const data = { email, password: 'marketplace' };
    await context.request.post(`${base}/api/v1/auth/sign-in`, {
      data,
      headers: { 'haat-session': 'cookie' },
    });
  }
  const state = await context.storageState();
  await context.close();
  signIns.set(email, state);
  return state;
}

async function photograph(
  from: Browser,
  width: number,
  theme: 'light' | 'dark',
  language: 'en' | 'bn',
): Promise<void> {
  const contexts = new Map<string, Awaited<ReturnType<Browser['newContext']>>>();
  for (const { name, path, as = '' } of screens) {
    const context =
      contexts.get(as) ??
      (await from.newContext({
        viewport: { width, height: width === 375 ? 812 : 900 },
        colorScheme: theme,
        storageState: await signedIn(from, as),
      }));
    contexts.set(as, context);
    const page = await context.newPage();
    await page.goto(`${base}${language === 'bn' ? `/bn${path === '/' ? '' : path}` : path}`, {
      waitUntil: 'networkidle',
    });
    const shot = await page.screenshot();
    // A palette keeps the folder small; the pictures have few colours.
    await sharp(shot)
      .png({ palette: true, quality: 80, effort: 7 })
      .toFile(join(folder, `${name}-${width}-${theme}-${language}.png`));
    await page.close();
  }
  for (const context of contexts.values()) await context.close();
  console.log(`  ${width} px, ${theme}, ${language}`);
}
