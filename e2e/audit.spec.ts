import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { signIn } from './steps.ts';

const publicPages = [
  '/',
  '/c/kitchen',
  '/search?q=fan',
  '/search?q=xyzzy',
  '/p/dokhina-classic-56-ceiling-fan',
  '/s/ceiling-fan-fitting',
  '/seller/fit-and-fix',
  '/basket',
  '/sign-in',
  '/sign-up',
  '/orders/find',
  '/info/delivery',
  '/nowhere-at-all',
  '/docs/api',
  '/docs/errors',
  '/bn',
  '/bn/c/kitchen',
  '/bn/s/ceiling-fan-fitting',
  '/bn/info/visits',
];
// As tall as its page: what the bar at the foot of a phone covers hangs on how far one has scrolled.
const whole = async (page: Page) =>
  page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 9000 });
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Every page in both themes is for the deep run; here each is seen once, every other one in the dark.
const schemesOf = (place: number) =>
  process.env['HAAT_DEEP'] === '1'
    ? (['light', 'dark'] as const)
    : ([place % 2 === 0 ? 'light' : 'dark'] as const);

for (const [place, path] of publicPages.entries()) {
  for (const scheme of schemesOf(place)) {
    test(`axe finds nothing on ${path} in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await whole(page);
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(
        violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
    });
  }
}

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of publicPages) {
    await page.goto(path);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

for (const [email, paths] of Object.entries({
  'operator@example.com': [
    '/dashboard',
    '/dashboard/orders',
    '/dashboard/bookings',
    '/dashboard/catalogue',
    '/dashboard/synonyms',
    '/dashboard/types',
    '/dashboard/types/fan',
    '/dashboard/choice-groups',
    '/dashboard/categories',
    '/dashboard/categories/fans',
    '/dashboard/pages',
    '/dashboard/pages/new',
  ],
  'provider@example.com': ['/portal', '/portal/bookings', '/portal/listings'],
  'partner@example.com': ['/portal/orders', '/portal/listings'],
  'customer@example.com': ['/account', '/account/profile', '/account/security'],
})) {
  test(`axe finds nothing on the pages of ${email}`, async ({ page }) => {
    await signIn(page, email, paths[0]!);
    await whole(page);
    for (const path of paths) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(
        violations.map(
          (one) => `${path} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
    }
  });
}
