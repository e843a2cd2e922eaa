import { type APIRequestContext, type Browser, type Page, expect, test } from '@playwright/test';
import { demoPair } from '../database/seed/demo-pair.ts';
import { fillCheckout, putDemoPairIntoBasket } from './steps.ts';

/** What happens to a customer while a page is open, or because of what stands in the basket. */

test.skip(({ isMobile }) => isMobile, 'once is enough: nothing here depends on the width');

const tap = 'jhirjhir-swan-neck-kitchen-tap';
const ownOrigin = (page: Page) => ({ origin: new URL(page.url()).origin });

async function openCheckout(page: Page, area: string): Promise<void> {
  await page.goto('/basket');
  const choice = page.locator('main select[name="area"]').first();
  if (await choice.isVisible()) {
    await choice.selectOption(area);
    await page.locator('form:has(select[name="area"]) button').first().click();
    await expect(page.getByText(/Standard delivery/).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Go to checkout' }).filter({ visible: true }).first().click();
  await page.waitForURL(/\/checkout/);
}

async function putTapIntoBasket(page: Page): Promise<void> {
  const item = await (await page.request.get(`/api/v1/items/${tap}`)).json();
  await page.goto('/');
  const form = { intent: 'add', listing_id: item.listings[0].id, quantity: '1' };
  await page.request.post('/basket', { form, headers: ownOrigin(page) });
}

/** A guest of an own browser holds a time by going to the checkout with it. */
async function takeElsewhere(browser: Browser, listingId: string, start: string): Promise<void> {
  const other = await (await browser.newContext()).newPage();
  await other.goto('/');
  const form = { intent: 'add', listing_id: listingId, quantity: '1', slot: start };
  await other.request.post('/basket', { form, headers: ownOrigin(other) });
  await other.goto('/basket');
  await other.getByRole('button', { name: 'Go to checkout' }).filter({ visible: true }).first().click();
  await other.waitForURL(/\/checkout/);
  await other.context().close();
}

test('a time that somebody else takes is crossed out on the open page, and the choice is lost in words', async ({
  page,
  browser,
}) => {
  const item = await (await page.request.get(`/api/v1/items/${demoPair.service}`)).json();
  const mine = item.listings.find(
    (one: { seller: { slug: string } }) => one.seller.slug === demoPair.provider,
  );
  const read = async () => {
    const reply = await page.request.get(`/api/v1/listings/${mine.id}/slots?days=14`);
    return (await reply.json()).days as { day: string; slots: { start: string; resource_id: string }[] }[];
  };
  const free = (await read()).slice(7).find(({ slots }) => slots.length > 3);
  const { start } = free!.slots[1]!;
  const hour = new Date(start).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Dhaka',
  });
  const address = new URLSearchParams({ provider: demoPair.provider, day: free!.day, slot: start });
  await page.goto(`/s/${demoPair.service}?${address}`);
  const book = page
    .getByRole('button', { name: /^Book / })
    .filter({ visible: true })
    .first();
  await expect(book).toContainText(hour);
  const slot = page
    .locator('label:visible')
    .filter({ hasText: new RegExp(`^${hour}`) })
    .first();
  await expect(slot.locator('input')).toBeChecked();
  // The live connection is open once the page has asked for it; what is taken before that is read with it.
  await page.waitForTimeout(1500);

  // The provider has several people: the time is gone when nobody of them is free then.
  const freeAt = async () => (await read()).flatMap(({ slots }) => slots).find((one) => one.start === start);
  for (let left = await freeAt(); left; left = await freeAt()) {
    await takeElsewhere(browser, mine.id, `${start}~${left.resource_id}`);
  }
  await expect(slot).toContainText('taken');
  await expect(slot.locator('input')).toBeDisabled();
  await expect(page.getByText('The time you had chosen was taken a moment ago.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Choose a time' }).filter({ visible: true }).first(),
  ).toBeDisabled();
  // Three seconds later it is gone, and another one books.
  await expect(slot).toBeHidden();
  await page.locator('label:visible:has(input[name="slot"]:enabled)').last().click();
  await expect(book).toBeEnabled();
});

test('an ended hold is said, keeps what was typed, and is taken again with one press', async ({ page }) => {
  await putTapIntoBasket(page);
  await openCheckout(page, 'jatrabari');
  await page.clock.install();
  await page.reload();
  await page.locator('[name="name"]').fill('Rina Akter');
  await expect(page.getByRole('timer')).toContainText('Held for you until');
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('timer')).toContainText(/Held for you for \d:\d\d more/);
  await page.clock.fastForward('02:00');
  await expect(page.getByText('The reservation has ended.')).toBeVisible();
  await expect(
    page.locator('[name="intent"][value="order"]').filter({ visible: true }).first(),
  ).toBeDisabled();
  await page.getByRole('button', { name: 'Hold it again' }).click();
  await expect(page.getByText('The reservation has ended.')).toBeHidden();
  await expect(page.getByRole('timer')).toContainText('Held for you until');
  await expect(page.locator('[name="name"]')).toHaveValue('Rina Akter');
});

test('more put into the basket by another tab shows its total, then its hold, then goes to payment', async ({
  page,
}) => {
  await putTapIntoBasket(page);
  await openCheckout(page, 'jatrabari');
  await fillCheckout(page);
  const { basket } = await (await page.request.get('/api/v1/baskets/mine')).json();
  const form = { intent: 'change', line_id: basket.lines[0].id, quantity: '2' };
  await page.request.post('/basket', { form, headers: ownOrigin(page) });
  const pay = page.locator('[name="intent"][value="order"]').filter({ visible: true }).first();
  const before = await pay.innerText();
  await pay.click();
  await expect(page.getByText(/With what you filled in the total is/)).toBeVisible();
  await expect(pay).not.toHaveText(before);
  await pay.click();
  await page.getByRole('button', { name: 'Hold it again' }).click();
  await expect(page.getByText('The reservation has ended.')).toBeHidden();
  await pay.click();
  await page.waitForURL(/\/gwprocess\//);
});

test('a visit whose provider does not come to the area stops the basket at its line, with the way out', async ({
  page,
}) => {
  await putDemoPairIntoBasket(page);
  const { data: areas } = await (await page.request.get('/api/v1/areas')).json();
  const { visits } = await (await page.request.get(`/api/v1/sellers/${demoPair.provider}`)).json();
  const far = areas.find(({ name }: { name: string }) => !visits.includes(name));
  await page.goto('/basket');
  await page.locator('main select[name="area"]').first().selectOption(far.slug);
  await page.locator('form:has(select[name="area"]) button').first().click();
  await expect(page.getByText(new RegExp(`does not come to ${far.name}`))).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Go to checkout' }).filter({ visible: true }).first(),
  ).toBeDisabled();
  await page.getByRole('link', { name: `Who comes to ${far.name}` }).click();
  await expect(page).toHaveURL(new RegExp(`/s/${demoPair.service}`));
});

test('the checkout leads from block to block, and to the field that is wrong', async ({ page }) => {
  await putTapIntoBasket(page);
  await openCheckout(page, 'jatrabari');
  const go = () => page.getByRole('button', { name: 'Continue' }).filter({ visible: true }).first().click();
  await page.locator('[name="name"]').fill('Rina Akter');
  await page.locator('[name="phone"]').fill('12');
  await go();
  await expect(page.getByText('Give a phone number such as 01712 345678.')).toBeVisible();
  await expect(page.locator('[name="phone"]')).toBeFocused();
  await page.locator('[name="phone"]').fill('০১৭১২ ৩৪৫৬৭৮');
  await go();
  await expect(page.locator('[name="area"]').last()).toBeFocused();
});

type Call = (path: string, body?: object) => Promise<unknown>;

async function callsAs(request: APIRequestContext, email: string) {
  const reply = await request.post('/api/v1/auth/sign-in', { data: { email, password: 'marketplace' } });
  const { access_token: token } = (await reply.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}` };
  const post: Call = async (path, body = {}) => {
    const done = await request.post(`/api/v1/seller/${path}`, {
      data: body,
      headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
    });
    expect(done.ok(), `${path}: ${await done.text()}`).toBe(true);
  };
  const list = async (path: string) =>
    (await (await request.get(`/api/v1/seller/${path}`, { headers })).json()).data;
  return { post, list };
}

test('what has arrived is reviewed where it is followed, and stands on the product', async ({
  page,
  request,
}) => {
  await putDemoPairIntoBasket(page);
  const { basket } = await (await page.request.get('/api/v1/baskets/mine')).json();
  const visit = basket.lines.find(({ kind }: { kind: string }) => kind === 'service');
  await page.request.post('/basket', {
    form: { intent: 'remove', line_id: visit.id },
    headers: ownOrigin(page),
  });
  await openCheckout(page, 'mohammadpur');
  await fillCheckout(page);
  await page.locator('[name="payment_method"][value="cash"]').check({ force: true });
  await page.locator('[name="intent"][value="order"]').filter({ visible: true }).first().click();
  await page.waitForURL(/\/order\//);
  await expect(page.locator('main')).toContainText(/Order \d{6},/);
  const number = /Order (\d{6}),/.exec(await page.locator('main').innerText())?.[1];
  await expect(page.getByRole('heading', { name: 'How was it?' })).toBeHidden();

  const shop = await callsAs(request, 'partner@example.com');
  const order = (await shop.list('orders?limit=50')).find(
    (one: { order_number: string }) => one.order_number === number,
  );
  await shop.post(`shipments/${order.shipment.id}/ship`);
  await shop.post(`shipments/${order.shipment.id}/deliver`);

  // The open page has followed, and asks.
  await expect(page.getByRole('heading', { name: 'How was it?' })).toBeVisible();
  await page.getByText(/^Review /).click();
  const words = `Quiet and straight, order ${number}.`;
  await page.locator('[name="body"]').fill(words);
  await page.getByRole('button', { name: 'Send the review' }).click();
  await expect(page.getByText('Choose one to five stars.')).toBeVisible();
  await expect(page.locator('[name="body"]')).toHaveValue(words);
  await page.locator('label:has([name="rating"][value="4"])').click();
  // The news of the review is here before the answer to the form.
  await page.route('**/order/**', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const answer = await route.fetch({ maxRedirects: 0 });
    await page.waitForTimeout(1_500);
    return route.fulfill({ response: answer });
  });
  await page.getByRole('button', { name: 'Send the review' }).click();
  await expect(page.getByRole('heading', { name: 'How was it?' })).toBeHidden();
  const thanks = page.getByRole('status').filter({ hasText: 'Thank you' });
  await expect(thanks).toBeVisible();
  await thanks.getByRole('link').click();
  await expect(page.getByText(words)).toBeVisible();
});

test('a press without a connection loses nothing: the page stays, says so, and goes on when the line is back', async ({
  page,
  context,
}) => {
  await page.goto(`/s/${demoPair.service}`);
  const book = page
    .getByRole('button', { name: /^Book / })
    .filter({ visible: true })
    .first();
  await expect(book).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await book.click();
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect(book).toBeEnabled();
  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).toBeHidden();
  await book.click();
  await expect(page.getByText('It is in your basket.')).toBeVisible();
});
