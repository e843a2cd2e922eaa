import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import sharp from 'sharp';
import { start } from '../server/start.ts';
import { readConfig } from '../server/kernel/config/config.ts';
import { demoDoors } from '../database/seed/demo-doors.ts';
import { loadDemo } from '../database/seed/load-demo.ts';
import { findChromium } from '../e2e/chromium.ts';
import { type Language, checkOut, nameArea, openCheckout, putDemoPairIntoBasket } from '../e2e/steps.ts';
import { buildWeb } from './build-web.ts';

/**
 * Photographs each key screen at 375 and 1280 pixels, in both themes and languages, into docs/screens; those named on
 * the command line, or all.
 */
const only = process.argv.slice(2);
const port = 3470;
const base = `http://localhost:${port}`;
const folder = join(import.meta.dirname, '../docs/screens');
type State = Awaited<ReturnType<BrowserContext['storageState']>>;
type Screen = {
  name: string;
  /** Without the language. */
  path: string;
  /** Whose eyes: a demo sign-in, or one of the guests that `journeys` sent shopping. */
  as?: string;
  /** The link to follow from there, for what has no address that is known beforehand. */
  follow?: string;
};
const customer = 'customer@example.com';
const provider = 'provider@example.com';
const partner = 'partner@example.com';
const operator = 'operator@example.com';
const screens: Screen[] = [
  { name: 'home', path: '/' },
  { name: 'category', path: '/c/kitchen' },
  { name: 'search', path: '/search?q=fan' },
  { name: 'product', path: '/p/dokhina-classic-56-ceiling-fan' },
  { name: 'service', path: '/s/ceiling-fan-fitting' },
  { name: 'seller', path: '/seller/dipti-electric' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'account', path: '/account', as: customer },
  { name: 'account-orders', path: '/account/orders', as: customer },
  { name: 'portal-today', path: '/portal', as: provider },
  { name: 'portal-bookings', path: '/portal/bookings', as: provider },
  { name: 'portal-orders', path: '/portal/orders', as: partner },
  { name: 'portal-order', path: '/portal/orders', as: partner, follow: 'main article a' },
  { name: 'portal-listings', path: '/portal/listings', as: partner },
  { name: 'dashboard-today', path: '/dashboard', as: operator },
  { name: 'dashboard-orders', path: '/dashboard/orders', as: operator },
  { name: 'dashboard-order', path: '/dashboard/orders', as: operator, follow: 'tbody a' },
  { name: 'dashboard-bookings', path: '/dashboard/bookings', as: operator },
  { name: 'dashboard-catalogue', path: '/dashboard/catalogue', as: operator },
  { name: 'dashboard-type', path: '/dashboard/types/fan', as: operator },
  { name: 'dashboard-categories', path: '/dashboard/categories', as: operator },
  { name: 'dashboard-category', path: '/dashboard/categories/fans', as: operator },
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
  demoDoors,
  seed: (opened) => loadDemo(opened, () => {}),
});
await market.app.listen({ port, host: '127.0.0.1' });
const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
try {
  const states = new Map<string, State>([['', await signedIn(browser, '')]]);
  for (const person of [customer, provider, partner, operator]) {
    states.set(person, await signedIn(browser, person));
  }
  for (const language of ['en', 'bn'] as const) {
    const bought = await journeys(browser, language, states);
    for (const width of [1280, 375]) {
      for (const theme of ['light', 'dark'] as const) {
        const wanted = [...screens, ...bought].filter(({ name }) => only.length === 0 || only.includes(name));
        await photograph(browser, wanted, { width, theme, language, states });
      }
    }
  }
} finally {
  await browser.close();
  await market.close();
}
process.exit(0);

/** What a browser keeps of a sign-in; each person signs in once for all pictures. */
async function signedIn(from: Browser, email: string): Promise<State> {
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
  return state;
}

/** Sends three guests shopping, who stop at the basket, at the checkout and after paying; answers what they see. */
async function journeys(from: Browser, language: Language, states: Map<string, State>): Promise<Screen[]> {
  const go = async (name: string, walk: (page: Page) => Promise<string[]>) => {
    const context = await from.newContext({ baseURL: base });
    const page = await context.newPage();
    await putDemoPairIntoBasket(page);
    const addresses = await walk(page);
    states.set(`${name} ${language}`, await context.storageState());
    await context.close();
    return addresses.map((address) => {
      const { pathname, search } = new URL(address, base);
      return `${pathname.replace(/^\/bn(?=\/)/, '')}${search}`;
    });
  };
  // Whoever takes a time for good comes first, so that nobody loses theirs to the next.
  const [order, payment] = await go('buyer', async (page) => [
    await checkOut(page, language, 'mohammadpur'),
    page.url(),
  ]);
  const [checkout] = await go('checkout', async (page) => {
    await openCheckout(page, language, 'mohammadpur');
    return [page.url()];
  });
  await go('basket', async (page) => {
    await nameArea(page, language, 'mohammadpur');
    return [];
  });
  return [
    { name: 'basket', path: '/basket', as: `basket ${language}` },
    { name: 'checkout', path: checkout!, as: `checkout ${language}` },
    { name: 'payment', path: payment!, as: `buyer ${language}` },
    { name: 'order', path: order!, as: `buyer ${language}` },
  ];
}

type Look = { width: number; theme: 'light' | 'dark'; language: Language; states: Map<string, State> };

async function photograph(
  from: Browser,
  all: Screen[],
  { width, theme, language, states }: Look,
): Promise<void> {
  for (const { name, path, as = '', follow } of all) {
    const context = await from.newContext({
      baseURL: base,
      viewport: { width, height: width === 375 ? 812 : 900 },
      colorScheme: theme,
      // Days and numbers in what the browser draws itself, such as a date field.
      locale: language === 'bn' ? 'bn-BD' : 'en-GB',
      timezoneId: 'Asia/Dhaka',
      storageState: states.get(as)!,
    });
    const page = await context.newPage();
    const address = language === 'bn' ? `/bn${path === '/' ? '' : path}` : path;
    await look(page, address);
    if (follow) {
      const href = await page.locator(follow).first().getAttribute('href');
      await look(page, href!);
    }
    const shot = await page.screenshot();
    // A palette keeps the folder small; the pictures have few colours.
    await sharp(shot)
      .png({ palette: true, quality: 80, effort: 7 })
      .toFile(join(folder, `${name}-${width}-${theme}-${language}.png`));
    await context.close();
  }
  console.log(`  ${width} px, ${theme}, ${language}`);
}

/** Opens a page and waits for what fills in after it has loaded; one that waits for news is never quite idle. */
async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {});
}
