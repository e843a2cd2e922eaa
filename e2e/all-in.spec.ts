import { type Page, expect, test } from '@playwright/test';
import { demoPair } from '../database/seed/demo-pair.ts';

/** A tap: below the amount from which its seller delivers free of charge. */
const small = 'jhirjhir-swan-neck-kitchen-tap';
/** The first amount of a text, as it is written. */
const amountIn = (text: string) => /৳\s?[\d,]+/.exec(text)?.[0] ?? text;

async function chooseArea(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: /^Deliver and visit in/ });
  await menu.click();
  await page.getByRole('button', { name: 'Mohammadpur', exact: true }).click();
  await expect(menu).toContainText('Mohammadpur');
}

/** Sends the form of a button; answers what the basket comes to. */
async function basketTotalAfter(page: Page, button: RegExp): Promise<string> {
  await page.getByRole('button', { name: button }).filter({ visible: true }).first().click();
  // With scripts the page stays and says that it is in the basket.
  if (!page.url().endsWith('/basket')) {
    await expect(page.getByText('It is in your basket.')).toBeVisible();
    await page.goto('/basket');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return amountIn(await page.locator('dl > div').last().locator('dd').innerText());
}

test('the price in all of a product is what its basket comes to @noscript', async ({ page }) => {
  await page.goto(`/p/${small}`);
  await expect(page.getByText('Delivery comes on top.')).toBeVisible();
  await chooseArea(page);
  const line = page.getByText(/in all, brought to Mohammadpur$/);
  await expect(line).toBeVisible();
  await expect(page.getByText(/Standard delivery · ৳\s60, .* · for one piece alone$/)).toBeVisible();
  const inAll = amountIn(await line.innerText());
  expect(await basketTotalAfter(page, /^Add to basket$/)).toBe(inAll);
});

test('so is that of a thing with its fitting @noscript', async ({ page }) => {
  await page.goto(`/p/${demoPair.product}`);
  await chooseArea(page);
  const fitted = page.getByRole('region', { name: 'Have it fitted' });
  await expect(fitted.getByText(/delivery to Mohammadpur/)).toBeVisible();
  const button = fitted.getByRole('button', { name: /^Add both for/ });
  const inAll = amountIn(await button.innerText());
  expect(await basketTotalAfter(page, /^Add both for/)).toBe(inAll);
});

test('and that of the pair on the first page @noscript', async ({ page }) => {
  await page.goto('/');
  await chooseArea(page);
  const parts = page.getByText(/delivery to Mohammadpur/);
  await expect(parts).toBeVisible();
  const inAll = amountIn(await parts.locator('xpath=preceding-sibling::p').innerText());
  expect(await basketTotalAfter(page, /^Add both$/)).toBe(inAll);
});
