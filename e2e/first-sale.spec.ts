import { type Page, expect, test } from '@playwright/test';
import { type Language, checkOut, putDemoPairIntoBasket, signIn, startCode } from './steps.ts';

/** From home to a paid order; answers the order page's address with its token. */
async function buyThePair(page: Page, language: Language): Promise<string> {
  const root = language === 'bn' ? '/bn' : '/';
  await page.goto(root);
  await page.locator('form:has([name="and_listing_id"]) button').first().click();
  const basketPath = language === 'bn' ? '/bn/basket' : '/basket';
  if (!page.url().endsWith(basketPath)) {
    // With scripts the page stays and says that it is in the basket.
    await expect(page.locator(`form:has([name="and_listing_id"]) a[href="${basketPath}"]`)).toBeVisible();
    await page.goto(basketPath);
  }
  return checkOut(page, language);
}

for (const language of ['en', 'bn'] as const) {
  test(`a guest buys a thing and its fitting, pays and sees the order (${language}) @noscript`, async ({
    page,
  }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      // A browser notes every refused form; what the page makes of it is on the page.
      const refusedForm = message.text().includes('status of 422');
      if (message.type() === 'error' && !refusedForm) problems.push(message.text());
    });
    const order = await buyThePair(page, language);
    await page.goto(order);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await startCode(page)).toMatch(/^[0-9০-৯]{4}$/);
    expect(problems).toEqual([]);
  });
}

test('the shop packs, the provider works, the operator watches', async ({ page, browser, isMobile }) => {
  test.skip(isMobile, 'once is enough: the same pages are audited on the phone');
  test.setTimeout(150_000);
  await putDemoPairIntoBasket(page);
  const order = await checkOut(page, 'en', 'mohammadpur');
  await page.goto(order);
  const code = await startCode(page);
  const number = /\b\d{6}\b/.exec(await page.locator('main').innerText())?.[0] ?? 'no number';

  const operator = await (await browser.newContext()).newPage();
  await signIn(operator, 'operator@example.com', '/dashboard/orders');
  await expect(operator.getByText(number).first()).toBeVisible();

  const partner = await (await browser.newContext()).newPage();
  await signIn(partner, 'partner@example.com', '/portal/orders');
  await partner.locator('a[href*="/portal/orders/"]').filter({ hasText: number }).first().click();
  await expect(partner.getByRole('heading', { level: 1 })).toContainText(number);
  await partner.getByRole('button', { name: 'The parcel has left' }).click();
  await partner.getByRole('button', { name: 'The parcel was handed over' }).click();
  await expect(partner.getByText('Handed over').first()).toBeVisible();

  const provider = await (await browser.newContext()).newPage();
  await signIn(provider, 'provider@example.com', '/portal/bookings');
  const visit = provider.locator('li, article').filter({ hasText: number }).last();
  await visit.getByRole('button', { name: 'Accept this visit' }).click();
  await visit.getByRole('button', { name: 'On my way' }).click();
  await visit.locator('[name="code"]').fill(code);
  await visit.getByRole('button', { name: 'Start with code' }).click();
  await visit.getByRole('button', { name: 'Finish the work' }).click();

  // The open order page has followed all of it without being loaded again.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything has arrived and is done.');
});

test('the portal and the dashboard are closed to strangers and to customers', async ({ page }) => {
  await page.goto('/dashboard');
  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/portal');
  await expect(page).toHaveURL(/sign-in/);
  await signIn(page, 'customer@example.com', '/account');
  const refused = await page.goto('/dashboard');
  expect(refused?.status()).toBe(403);
});
