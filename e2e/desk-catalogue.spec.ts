import { type Locator, type Page, expect, test } from '@playwright/test';
import { problemsOf, signIn } from './steps.ts';

const operator = 'operator@example.com';
const rows = (page: Page) => page.locator('[data-row]');
const keysOf = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
const row = (page: Page, key: string) => page.locator(`[data-row="${key}"]`);

/** The slugs below a category, in their order. */
async function below(page: Page, parent: string): Promise<string[]> {
  const { data } = (await (await page.request.get('/api/v1/admin/categories')).json()) as {
    data: { slug: string; parent: string | null }[];
  };
  return data.filter((one) => one.parent === parent).map(({ slug }) => slug);
}

/** Makes a type by its form and goes on to its page. */
async function makeType(page: Page, name: string): Promise<void> {
  await page.goto('/dashboard/types');
  await page.locator('summary', { hasText: 'New type' }).click();
  await page.getByLabel('Name in English').fill(name);
  await page.getByRole('button', { name: 'Make the type' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function deleteType(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: 'Delete this type' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page).toHaveURL(/\/dashboard\/types$/);
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
}

async function fillAttribute(at: Locator, code: string, name: string, kind: string): Promise<void> {
  await at.getByLabel('Code').fill(code);
  await at.getByLabel('Name in English').fill(name);
  await at.getByLabel('Kind').selectOption(kind);
}

/** Takes a row by its grip and lets it go at a part (0 top, 1 bottom) of another. */
async function drag(page: Page, key: string, over: string, part: number): Promise<void> {
  await row(page, key).scrollIntoViewIfNeeded();
  const grip = (await row(page, key).locator('[data-grip]').boundingBox())!;
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  const target = (await row(page, over).boundingBox())!;
  const y = target.y + target.height * part;
  await page.mouse.move(target.x + 40, y - 4);
  await page.mouse.move(target.x + 40, y, { steps: 4 });
}

test('a type gets attributes of three kinds, and a bad one is refused at its field', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough');
  const problems = problemsOf(page);
  await signIn(page, operator, '/dashboard');
  const name = `Pump ${Date.now()}`;
  await makeType(page, name);
  const add = page.getByRole('button', { name: 'Add an attribute' });
  for (const [place, [code, called, kind]] of [
    ['watts', 'Watts', 'integer'],
    ['made_on', 'Made on', 'date'],
    ['body', 'Body', 'choice'],
  ].entries()) {
    await add.press('Enter');
    const at = rows(page).nth(place);
    await expect(at.getByLabel('Code')).toBeFocused();
    await fillAttribute(at, code!, called!, kind!);
  }
  await rows(page).nth(0).getByLabel('Unit').fill('W');
  await expect(rows(page).nth(1).getByLabel('Unit')).toBeHidden();
  await page.getByRole('button', { name: 'Save' }).last().click();

  const choices = rows(page).nth(2).getByLabel('Choices', { exact: true });
  await expect(choices).toHaveAttribute('aria-invalid', 'true');
  await expect(choices).toBeFocused();
  await expect(rows(page).nth(0).getByLabel('Unit')).toHaveValue('W');
  await choices.fill('iron | Iron | লোহা\nplastic | Plastic | প্লাস্টিক');
  await page.getByRole('button', { name: 'Save' }).last().click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await keysOf(page)).toEqual(['watts', 'made_on', 'body']);

  // By keyboard the focus goes with the row; what goes stays in sight until it is saved.
  const down = row(page, 'watts').getByRole('button', { name: 'Down' });
  await down.press('Enter');
  await down.press('Enter');
  await expect(down).toBeFocused();
  expect(await keysOf(page)).toEqual(['made_on', 'body', 'watts']);
  await drag(page, 'watts', 'made_on', 0.2);
  await page.mouse.up();
  expect(await keysOf(page)).toEqual(['watts', 'made_on', 'body']);
  await row(page, 'made_on').getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(row(page, 'made_on')).toContainText('Goes when you save');
  await page.getByRole('button', { name: 'Save' }).last().click();
  await expect(rows(page)).toHaveCount(2);
  expect(await keysOf(page)).toEqual(['watts', 'body']);
  await deleteType(page, name);
  expect(problems).toEqual([]);
});

test('an attribute that products use stays, and its row says why', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  await signIn(page, operator, '/dashboard/types/fan');
  await row(page, 'power_watts').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Save' }).last().click();
  await expect(row(page, 'power_watts')).toContainText('Products have values of it');
  await page.goto('/dashboard/types/fan');
  await expect(row(page, 'power_watts')).toBeVisible();
});

test('who saves an old state hears of it and keeps what was typed', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  await signIn(page, operator, '/dashboard');
  const name = `Stale ${Date.now()}`;
  await makeType(page, name);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('Name in Bangla').fill('আগে');
  await other.getByRole('button', { name: 'Save' }).last().click();
  await expect(other.getByText('Saved.')).toBeVisible();

  await page.getByLabel('Name in Bangla').fill('পরে');
  await page.getByRole('button', { name: 'Save' }).last().click();
  await expect(page.getByText('Somebody changed this meanwhile')).toBeVisible();
  await expect(page.getByLabel('Name in Bangla')).toHaveValue('পরে');
  await page.getByRole('link', { name: 'Show the new state' }).click();
  await expect(page.getByLabel('Name in Bangla')).toHaveValue('আগে');
  await deleteType(page, name);
});

test('a category moves by keyboard and keeps the focus', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  const problems = problemsOf(page);
  await signIn(page, operator, '/dashboard/categories');
  const before = await below(page, 'cooling');
  const [first, second, ...rest] = before;
  const press = (step: string) => row(page, first!).getByRole('button', { name: step });
  // The tree is asked of the API, which knows of a step before the page does; until it does the button may be off.
  const take = async (step: string) => {
    await expect(press(step)).not.toHaveAttribute('aria-disabled');
    await press(step).press('Enter');
  };
  await take('Down');
  await expect.poll(() => below(page, 'cooling')).toEqual([second, first, ...rest]);
  await expect(press('Down')).toBeFocused();
  await take('In');
  await expect.poll(() => below(page, second!)).toEqual([first]);
  await expect(press('In')).toBeFocused();
  await take('Out');
  await expect.poll(() => below(page, 'cooling')).toEqual([second, first, ...rest]);
  await expect(press('Out')).toBeFocused();
  await take('Up');
  await expect.poll(() => below(page, 'cooling')).toEqual(before);
  expect(problems).toEqual([]);
});

test('a category is dragged between others and into one', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  const problems = problemsOf(page);
  await signIn(page, operator, '/dashboard/categories');
  const before = await below(page, 'cooling');
  const [first, second, ...rest] = before;
  await drag(page, first!, rest.at(-1)!, 0.9);
  await expect(row(page, rest.at(-1)!)).toHaveAttribute('data-drop', 'after');
  await page.mouse.up();
  await expect.poll(() => below(page, 'cooling')).toEqual([second, ...rest, first]);

  await expect.poll(async () => (await keysOf(page))[1]).toBe(second);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await drag(page, first!, second!, 0.5);
  await expect(row(page, second!)).toHaveAttribute('data-drop', 'into');
  await page.mouse.up();
  await expect.poll(() => below(page, second!)).toEqual([first]);

  await expect.poll(async () => (await keysOf(page))[2]).toBe(first);
  await drag(page, first!, second!, 0.1);
  await page.mouse.up();
  await expect.poll(() => below(page, 'cooling')).toEqual(before);

  // Below itself nothing can be dropped, and Escape lets go.
  await drag(page, 'cooling', first!, 0.5);
  await expect(page.locator('[data-drop]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await below(page, 'cooling')).toEqual(before);
  expect(problems).toEqual([]);
});

test('a hidden category is gone from the market until it is shown again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  await signIn(page, operator, '/dashboard/categories/tutoring');
  const status = async () => (await page.request.get('/c/tutoring')).status();
  expect(await status()).toBe(200);
  const save = async (hidden: boolean) => {
    await page.getByLabel('Hidden').setChecked(hidden);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
  };
  try {
    await save(true);
    await expect.poll(status).toBe(404);
    await page.goto('/dashboard/categories');
    await expect(row(page, 'tutoring')).toContainText('Hidden');
  } finally {
    await page.goto('/dashboard/categories/tutoring');
    await save(false);
  }
  await expect.poll(status).toBe(200);
});

test('a category that holds something is not deleted, and a bad address is refused at its field', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough');
  await signIn(page, operator, '/dashboard/categories/fans');
  await page.getByLabel('Address').fill('Fans and more');
  await page.getByLabel('Title in English').fill('Fans for Dhaka');
  await expect(page.getByRole('figure')).toContainText('Fans for Dhaka');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Title in English')).toHaveValue('Fans for Dhaka');
  await page.goto('/dashboard/categories/fans');
  await page.locator('summary', { hasText: 'Delete this category' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('alert')).toContainText('There are items in it');
});

test('choices that are shared are made, changed and taken away', async ({ page, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  await signIn(page, operator, '/dashboard/choice-groups');
  const name = `Sizes ${Date.now()}`;
  const made = page.locator('details', { hasText: 'New group of choices' });
  await made.locator('summary').first().click();
  await made.getByLabel('Name in English').fill(name);
  await made.getByLabel('Choices').fill('s | Small\ns | Again');
  await made.getByRole('button', { name: 'Make the group' }).click();
  await expect(made.getByLabel('Choices')).toHaveAttribute('aria-invalid', 'true');
  await made.getByLabel('Choices').fill('s | Small | ছোট\nLarge');
  await made.getByRole('button', { name: 'Make the group' }).click();
  const group = page.locator('details[id]', { hasText: name });
  await expect(group.getByText('Saved.')).toBeVisible();
  await expect(group.getByLabel('Choices')).toHaveValue('s | Small | ছোট\nlarge | Large |');
  await group.locator('summary', { hasText: 'Delete this group' }).click();
  await group.getByRole('button', { name: 'Delete for good' }).click();
  await expect(group).toHaveCount(0);
});

test('the desk builds types and moves categories without JavaScript @noscript', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'no-script', 'with JavaScript it is tested above');
  await signIn(page, operator, '/dashboard');
  const name = `Plain ${Date.now()}`;
  await makeType(page, name);
  for (const place of [0, 1]) {
    await page.getByRole('button', { name: 'Add an attribute' }).click();
    await fillAttribute(rows(page).nth(place), `code_${place}`, `Name ${place}`, 'text');
  }
  await rows(page).nth(1).getByRole('button', { name: 'Up' }).click();
  await expect(rows(page).nth(0).getByLabel('Code')).toHaveValue('code_1');
  await page.getByRole('button', { name: 'Save' }).last().click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(await keysOf(page)).toEqual(['code_1', 'code_0']);
  await deleteType(page, name);

  await page.goto('/dashboard/categories');
  const before = await below(page, 'kitchen');
  await row(page, before[0]!).getByRole('button', { name: 'Down' }).click();
  await expect(page).toHaveURL(new RegExp(`#${before[0]}$`));
  expect((await below(page, 'kitchen'))[1]).toBe(before[0]);
  await row(page, before[0]!).getByRole('button', { name: 'Up' }).click();
  expect(await below(page, 'kitchen')).toEqual(before);
});
