import { expect, test } from '@playwright/test';
import { signIn } from './steps.ts';

test('a page of words is written, seen before it is kept, published, and found at the foot', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough');
  const slug = `careers-${Date.now()}`;
  const save = page.getByRole('button', { name: 'Save the page' });
  await signIn(page, 'operator@example.com', '/dashboard/pages');
  await page.getByRole('link', { name: 'Write a page' }).click();
  await page.locator('[name="title.en"]').fill('Careers');
  await page
    .locator('[name="body.en"]')
    .fill('<p>We <b onclick="x()">hire</b>.</p><script>alert(1)</script>');
  await expect(page.locator('.words').first()).toHaveText('We hire.');
  await page.locator('[name=slug]').fill('basket');
  await save.click();
  await expect(page.locator('[name=slug]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[name="title.en"]')).toHaveValue('Careers');

  await page.locator('[name=slug]').fill(slug);
  await page.locator('[name=footer_position]').fill('6');
  await page.locator('label:has(input[value=published])').click();
  await save.click();
  await expect(page.getByRole('status')).toHaveText('The page is saved.');
  await page.getByRole('link', { name: 'See it on the market' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Careers');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Careers' })).toBeVisible();

  await page.goBack();
  await page.getByText('Delete this page').first().click();
  await page.getByRole('button', { name: 'Delete this page' }).click();
  await expect(page.getByRole('status')).toHaveText('The page is deleted.');
});

test('who saves what somebody changed meanwhile is told, and loses nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  await signIn(page, 'operator@example.com', '/dashboard/pages');
  await page.getByRole('link', { name: 'Terms' }).click();
  await expect(page.locator('[name="title.en"]')).toHaveValue('Terms');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Save the page' }).click();
  await expect(other.getByRole('status')).toHaveText('The page is saved.');
  await page.locator('[name="title.en"]').fill('Terms of today');
  await page.getByRole('button', { name: 'Save the page' }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody changed this page meanwhile');
  await expect(page.locator('[name="title.en"]')).toHaveValue('Terms of today');
});

test('pages of words are read without scripts, in both languages @noscript', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Delivery and returns' }).click();
  await expect(page).toHaveURL(/\/info\/delivery$/);
  await expect(page.getByRole('table')).toContainText('Express');
  await page.goto('/bn/info/delivery');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ডেলিভারি ও ফেরত');
});
