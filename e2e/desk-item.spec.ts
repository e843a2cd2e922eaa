import { type Page, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { signIn } from './steps.ts';

test.skip(({ isMobile }) => isMobile, 'products are written at a desk');

// A market that is used again has those of earlier runs.
const title = `Megh moonlight lamp ${String(Date.now()).slice(-6)}`;

async function makeDraft(page: Page): Promise<void> {
  await page.goto('/dashboard/catalogue');
  await page.getByRole('link', { name: 'A new item' }).click();
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await expect(page.getByText('Write it in one language at least.')).toBeVisible();
  await page.getByLabel('Title · English').fill(title);
  await page.getByLabel('Title · Bangla').fill('মেঘ চাঁদের আলো ল্যাম্প');
  await page.getByLabel('Type').selectOption('fan');
  await page.getByLabel('Category').selectOption('fans');
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save the item' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Everybody' })).toBeVisible();
};

test('an operator writes a product with pictures and variants, publishes it, and settles who wrote last', async ({
  page,
}) => {
  await signIn(page, 'operator@example.com', '/dashboard/catalogue');
  await makeDraft(page);
  const address = page.url();

  // The editor: a heading by its button, a list, what was pasted cut down to what may stay.
  await expect(page.getByRole('toolbar').first()).toBeVisible();
  const text = page.getByRole('textbox', { name: 'Description · English' });
  await text.click();
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Bold' }).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A moon for the table');
  await page.keyboard.press('Enter');
  await text.evaluate((field) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p style="color:red">Three <b onclick="x()">lights</b><script>steal()</script></p>',
    );
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('status').filter({ hasText: 'Changes not saved yet: 1' })).toBeVisible();

  const picture = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#f4b223' } })
    .jpeg()
    .toBuffer();
  await page
    .locator('input[type="file"][multiple]')
    .setInputFiles({ name: 'moon.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(page.getByLabel('What is to be seen, in English')).toHaveValue(title);
  await page.getByLabel('Power (W)').fill('many');
  await page.getByLabel('State', { exact: true }).selectOption('published');
  await page.getByRole('button', { name: 'Save the item' }).click();
  await expect(page.getByText('Give a whole number.')).toBeVisible();
  await expect(page.getByLabel('Power (W)')).toBeFocused();
  await expect(text).toContainText('A moon for the table');
  await page.getByLabel('Power (W)').fill('৯');
  await save(page);
  await expect(page.getByLabel('Power (W)')).toHaveValue('9');

  // Two rows copied from a spreadsheet.
  await page.getByLabel('Name, English, row 1').evaluate((cell) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Warm\tউষ্ণ\nCool\tশীতল');
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: 'Save the variants' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved. Everybody' })).toBeVisible();
  await expect(page.getByLabel('Name, Bangla, row 2')).toHaveValue('শীতল');

  await page.getByRole('link', { name: 'See it in the market' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(page.getByRole('heading', { level: 2, name: 'A moon for the table' })).toBeVisible();
  await expect(page.locator('.rich-text p').filter({ hasText: 'Three lights' })).not.toHaveAttribute('style');

  // Somebody else saves while this one writes.
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByLabel('In one sentence · English').fill('Theirs');
  await save(other);
  await page.getByLabel('In one sentence · English').fill('Mine');
  await page.getByRole('button', { name: 'Save the item' }).click();
  await expect(page.getByText('Somebody saved this while you were writing.')).toBeVisible();
  await expect(page.getByText('Theirs')).toBeVisible();
  await expect(page.getByLabel('In one sentence · English')).toHaveValue('Mine');
  await page.getByLabel('State', { exact: true }).selectOption('draft');
  await save(page);
  await expect(page.getByLabel('In one sentence · English')).toHaveValue('Mine');
  expect((await page.request.get(`/p/${title.toLowerCase().replaceAll(' ', '-')}`)).status()).toBe(404);
});
