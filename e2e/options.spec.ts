import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signIn } from './steps.ts';

const fan = '/p/urani-shegun-wood-look-ceiling-fan';
const sofa = '/p/kathmoyur-two-seat-sofa';
const carrier = '/p/kolshi-three-tier-tiffin-carrier';

test('what a product asks is answered at its page and stands in the basket, with the sum of it', async ({
  page,
}) => {
  await page.goto(carrier);
  const price = await page.locator('main').getByText(/৳/).first().innerText();
  await page.getByLabel('Name on the lid').fill('মিতু');
  const total = page.getByText(/with what you chose/);
  await expect(total).toBeVisible();
  const minor = (text: string) => Number(text.replace(/[^\d]/g, ''));
  expect(minor(await total.innerText())).toBe(minor(price) + 150);
  await page.getByRole('button', { name: 'Add to basket' }).filter({ visible: true }).first().click();
  await expect(page.getByText('It is in your basket.')).toBeVisible();
  await page.goto('/basket');
  await expect(page.getByText('Name on the lid: মিতু · +৳\u2009150')).toBeVisible();
  await expect(page.locator('dt', { hasText: 'Name on the lid' }).first()).toContainText('+৳\u2009150');
});

test('an answer that does not fit stands at its field, which keeps it @noscript', async ({ page }) => {
  await page.goto(sofa);
  const floor = page.getByLabel('Floor without a lift');
  await floor.fill('very high');
  await page.getByLabel('Call me an hour before you arrive').check();
  await page.getByRole('button', { name: 'Add to basket' }).filter({ visible: true }).first().click();
  await expect(page.getByText('Write a whole number.')).toBeVisible();
  await expect(floor).toHaveValue('very high');
  await expect(floor).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Call me an hour before you arrive')).toBeChecked();
  await floor.fill('৪');
  await page.getByRole('button', { name: 'Add to basket' }).filter({ visible: true }).first().click();
  await expect(page.getByText('Write a whole number.')).toBeHidden();
  await page.goto('/basket');
  await expect(page.getByText('Floor without a lift: 4')).toBeVisible();
  await expect(page.getByText('Call me an hour before you arrive: Yes')).toBeVisible();
});

test('the visit that comes along takes the answers with it @noscript', async ({ page }) => {
  await page.goto(fan);
  await page.getByText('Gold', { exact: true }).click();
  await page.getByRole('button', { name: /Add both/ }).click();
  // With scripts the page stays and says so, without them it leads to the basket.
  await expect(page.getByText(/It is in your basket|Trim of the blades: Gold/)).toBeVisible();
  await page.waitForTimeout(500);
  await page.goto('/basket');
  await expect(page.getByText('Trim of the blades: Gold · +৳\u2009120')).toBeVisible();
  await expect(page.getByText('Ceiling fan fitting').first()).toBeVisible();
});

for (const path of [fan, sofa, carrier, `/bn${sofa}`]) {
  test(`axe finds nothing in the questions of ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 9000 });
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });
}

test('staff makes an option with choices, changes it and deletes it again @noscript', async ({ page }) => {
  const code = `ribbon_${Date.now()}`;
  await signIn(page, 'operator@example.com', '/dashboard/options');
  await page.getByRole('link', { name: 'New option' }).click();
  await page.getByLabel('Name in English').first().fill('Ribbon');
  await page.getByLabel('Code').first().fill(code);
  await page.getByLabel('Kind').selectOption('radio');
  const save = page.getByRole('button', { name: 'Save the option' });
  await save.click();
  await expect(page.getByText('Give something to choose from.')).toBeVisible();
  await expect(page.getByLabel('Name in English').first()).toHaveValue('Ribbon');
  const rows = page.locator('[name="choice_code"]');
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: 'Add a choice' }).click();
    await expect(rows).toHaveCount(count);
  }
  await rows.nth(0).fill('blue');
  await page.locator('[name="choice_name_en"]').nth(0).fill('Blue');
  await rows.nth(1).fill('red');
  await page.locator('[name="choice_name_en"]').nth(1).fill('Red');
  await page.locator('[name="choice_price"]').nth(1).fill('12.50');
  await page
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveValue('red');
  await save.click();
  await expect(page.getByText('Saved. Products ask it like this from now on.')).toBeVisible();
  await expect(page.locator('[name="choice_price"]')).toHaveValue('12.5');
  await page.getByLabel('An answer is required').check();
  await save.click();
  await expect(page.getByLabel('An answer is required')).toBeChecked();
  await page.goto(`/dashboard/options?q=${code}`);
  await page.getByRole('link', { name: 'Ribbon' }).click();
  await page.getByRole('button', { name: 'Delete the option' }).click();
  await expect(page.getByText(/The option is deleted/)).toBeVisible();
});

for (const path of ['/dashboard/options', '/dashboard/options/new']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 9000 });
    await signIn(page, 'operator@example.com', path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });
}
