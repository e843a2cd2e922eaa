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
  '/nowhere-at-all',
  '/docs/api',
  '/docs/errors',
  '/bn',
  '/bn/c/kitchen',
  '/bn/s/ceiling-fan-fitting',
];
// As tall as its page: what the bar at the foot of a phone covers hangs on how far one has scrolled.
const whole = async (page: Page) =>
  page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 9000 });
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const path of publicPages) {
  for (const scheme of ['light', 'dark'] as const) {
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
