import { type APIRequestContext, type Page, expect, test } from '@playwright/test';
import { orderInCash, putDemoPairIntoBasket } from './steps.ts';

/** By the demo's one-tap sign-ins, from the sign-in page. */
async function enterAs(page: Page, button: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: button }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** How much the page has shifted so far. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

const bell = (page: Page) => page.locator('header a[href="/account/notifications"]');
const running = (page: Page) => page.getByRole('region', { name: 'Your order under way' });

/** By the API: a browser may have but one visitor's cookies at a time in here. */
async function providerAccepts(request: APIRequestContext, number: string): Promise<void> {
  const signedIn = await request.post('/api/v1/auth/sign-in', {
    data: { email: 'provider@example.com', password: 'marketplace' },
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}` };
  const requests = await request.get('/api/v1/seller/bookings?status=pending&limit=100', { headers });
  const { data } = (await requests.json()) as { data: { id: string; order_number: string }[] };
  const id = data.find((one) => one.order_number === number)?.id;
  const accepted = await request.post(`/api/v1/seller/bookings/${id}/accept`, {
    data: {},
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
  });
  expect(accepted.status()).toBe(200);
}

test('each of the demo sign-ins leads with one tap to its own work', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  for (const [button, place] of [
    ['Sign in as a customer', '/account/orders'],
    ['Sign in as a shop', '/portal'],
    ['Sign in as an electrician', '/portal'],
    ['Sign in as the operator', '/dashboard'],
  ] as const) {
    await page.context().clearCookies();
    await enterAs(page, button);
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await expect(bell(page)).toBeVisible();
  }
});

test('a customer’s order stands on top of home and its news is counted live', async ({ page, request }) => {
  await enterAs(page, 'Sign in as a customer');
  const { number, address } = await orderInCash(page);
  await page.goto('/account/notifications');
  const all = page.getByRole('button', { name: /Mark all/ });
  await expect(page.getByText(`Order ${number} is confirmed`)).toBeVisible();
  await expect(bell(page)).toContainText('unread');
  await all.click();
  await expect(all).toBeHidden();
  await expect(bell(page)).not.toContainText('unread');

  let asked = 0;
  page.on('request', (one) => (asked += one.url().endsWith('/account/visitor') ? 1 : 0));
  await page.goto('/');
  await expect(running(page)).toContainText(number);
  await expect(running(page)).toContainText('Under way');
  expect(await shifted(page)).toBeLessThan(0.05);
  const before = await running(page).boundingBox();

  // It asks twice, and once more for news that arrives in between; from then on only the live connection brings any.
  await expect.poll(() => asked).toBeGreaterThanOrEqual(2);
  await providerAccepts(request, number);
  await expect(bell(page)).toContainText('1 unread');
  expect((await running(page).boundingBox())?.height).toBe(before?.height);

  await running(page).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${new URL(address).pathname}$`));
  await bell(page).click();
  await page
    .getByRole('button', { name: /^Visit accepted/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${new URL(address).pathname}$`));
  await expect(bell(page)).not.toContainText('unread');
});

test('a guest finds the order again on top of home, and can put it away', async ({ page }) => {
  await page.goto('/');
  await expect(running(page)).toBeHidden();
  await expect(bell(page)).toBeHidden();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  expect(await shifted(page)).toBeLessThan(0.05);
  expect(asked).not.toContain('/account/visitor');

  const { number } = await orderInCash(page);
  await page.goto('/');
  await expect(running(page)).toContainText(number);
  expect(await shifted(page)).toBeLessThan(0.05);
  await running(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/order\/.+token=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('/');
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(running(page)).toBeHidden();
});

test('notifications are read and marked without scripts @noscript', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'the test above does it with scripts');
  await enterAs(page, 'Sign in as a customer');
  const { number } = await orderInCash(page);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Notifications' }).filter({ visible: true }).first().click();
  const told = page.getByRole('listitem').filter({ hasText: `Order ${number} is confirmed` });
  await expect(told).toContainText('New');
  await page.getByRole('button', { name: /Mark all/ }).click();
  await expect(page).toHaveURL(/\/account\/notifications$/);
  await expect(page.getByRole('button', { name: /Mark all/ })).toHaveCount(0);
  await expect(told).not.toContainText('New');
  await told.getByRole('button').click();
  await expect(page).toHaveURL(/\/order\//);
});

test('the empty basket keeps the bar at the foot of a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'there is none on a desk');
  const bar = page.getByRole('navigation', { name: 'Main menu' });
  await page.goto('/basket');
  await expect(bar).toBeVisible();
  await putDemoPairIntoBasket(page);
  await page.goto('/basket');
  await expect(page.getByRole('button', { name: 'Go to checkout' }).filter({ visible: true })).toHaveCount(1);
  await expect(bar).toBeHidden();
});
