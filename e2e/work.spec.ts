import { type Page, expect, test } from '@playwright/test';
import { orderInCash, problemsOf, signIn, startCode } from './steps.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a visit comes in by itself and is worked off by keyboard, a wrong code refused at its field', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'providers work on a phone');
  const problems = problemsOf(page);
  await signIn(page, 'provider@example.com', '/portal/bookings');
  const guest = await (await browser.newContext()).newPage();
  const { number } = await orderInCash(guest);
  const code = await startCode(guest);

  const visit = page.getByRole('article').filter({ hasText: number });
  const press = (name: string) => visit.getByRole('button', { name }).press('Enter');
  await press('Accept this visit');
  await expect(visit.getByText('Accepted')).toBeVisible();
  // The button is gone, and what comes next is one tab away.
  await expect(visit.locator('form')).toBeFocused();
  await press('On my way');
  const field = visit.getByLabel('Code of the customer');
  await expect(field).toBeVisible();
  await expect(field).not.toBeFocused();
  const card = await visit.boundingBox();
  expect((await field.boundingBox())!.width).toBeGreaterThan(card!.width * 0.8);

  await field.fill(code === '0000' ? '1111' : '0000');
  await press('Start with code');
  await expect(visit.getByText('Nothing has started', { exact: false })).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await field.fill(code);
  await press('Start with code');
  await press('Finish the work');
  await expect(visit.getByRole('button')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('a shop sees an order arrive, sends it and says the tracking number', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, 'once is enough');
  const problems = problemsOf(page);
  await signIn(page, 'partner@example.com', '/portal/orders');
  const guest = await (await browser.newContext()).newPage();
  const { number, address } = await orderInCash(guest);
  await page.getByRole('link', { name: number }).click();
  await page.getByLabel('Tracking number').fill('RX 12 34');
  await page.getByRole('button', { name: 'The parcel has left' }).click();
  await expect(page.getByText('Tracking number RX 12 34')).toBeVisible();
  await guest.goto(address);
  await expect(guest.getByText('RX 12 34')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the head of a phone names the seller in full, its foot leads to the account and back', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a desk has a menu for it');
  await signIn(page, 'partner@example.com', '/bn/portal');
  const name = page.locator('header p');
  expect(await name.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.goto('/portal');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await page.getByRole('link', { name: 'Seller portal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

  const missing = await page.goto('/portal/orders/00000000-0000-4000-8000-000000000000');
  expect(missing?.status()).toBe(404);
  await expect(page.getByText('basket')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to today' }).click();
  await expect(page).toHaveURL(/\/portal$/);
});

test('the lists of the desk keep their filters in the address and lead to the order', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough');
  const problems = problemsOf(page);
  await signIn(page, 'operator@example.com', '/dashboard/orders');
  const rows = page.locator('tbody tr');
  await page.getByRole('searchbox').fill('nobody of that name');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=nobody/);
  await expect(page.getByText('Nothing fits these filters.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /Clear/ }).last().click();
  await expect(rows.first()).toBeVisible();

  await page.getByLabel('State').selectOption('completed');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/status=completed/);
  await expect(rows.first()).toContainText('Completed');
  const first = await rows.first().innerText();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/status=completed.*cursor=|cursor=.*status=completed/);
  await expect(rows.first()).not.toHaveText(first);
  await expect(rows.first()).toContainText('Completed');

  await page.goto('/dashboard/bookings');
  await page
    .getByRole('link', { name: /^Order \d{6}$/ })
    .first()
    .click();
  await expect(rows).toHaveCount(1);
  await rows.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Order \d{6}/);
  // The desk is spoken to about the customer, not as the customer.
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history.getByText('Customer').first()).toBeVisible();
  await expect(history.getByText(/\byou\b/i)).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('no work page scrolls sideways at 320 pixels', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'once is enough');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [email, paths] of Object.entries({
    'provider@example.com': ['/portal', '/portal/bookings'],
    'operator@example.com': [
      '/dashboard',
      '/dashboard/orders',
      '/dashboard/bookings',
      '/dashboard/catalogue',
      '/dashboard/types',
      '/dashboard/types/fan',
      '/dashboard/choice-groups',
      '/dashboard/categories',
      '/dashboard/categories/fans',
    ],
  })) {
    await page.context().clearCookies();
    await signIn(page, email, paths[0]!);
    for (const path of paths.flatMap((one) => [one, `/bn${one}`])) {
      await page.goto(path);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  }
});
