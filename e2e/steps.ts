import { type Page, expect } from '@playwright/test';
import { demoPair } from '../database/seed/demo-pair.ts';

/** Words of the market in both languages, as its buttons say them. */
export const words = {
  en: { addBoth: 'Add both', goToCheckout: 'Go to checkout', delivery: /Standard delivery|Standard/ },
  bn: { addBoth: /দুটোই|দুটিই/, goToCheckout: /চেকআউট|এগোন/, delivery: /সাধারণ/ },
} as const;

export type Language = keyof typeof words;

/** What a page complains of; a browser notes every refused form, and what becomes of it is on the page. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4(09|12|22)/.test(message.text()))
      problems.push(message.text());
  });
  return problems;
}

/** Goes through a form by its field names; the same with and without JavaScript. */
export async function fillCheckout(page: Page): Promise<void> {
  const reveal = async (name: string) => {
    const field = page.locator(`[name="${name}"]`).first();
    // With JavaScript a block opens when the one before it is done.
    if (!(await field.isVisible())) {
      const next = page
        .locator('button[type="button"]')
        .filter({ visible: true, hasText: /Continue|এগিয়ে|পরের/ })
        .last();
      if (await next.isVisible()) await next.click();
    }
    return field;
  };
  // The address changes before the page does; what is pressed until then belongs to the page before.
  await expect(page.locator('form#checkout')).toBeVisible();
  const name = await reveal('name');
  await name.fill('Rina Akter');
  await (await reveal('phone')).fill('01712 345678');
  await (await reveal('email')).fill('rina@example.com');
  await (await reveal('line')).fill('House 7, Road 3');
  await (await reveal('landmark')).fill('Beside the mosque');
  await expect(name).toHaveValue('Rina Akter');
}

/** Pays by bKash on the gateway's hosted page and comes back to the market. */
export async function payWithBkash(page: Page): Promise<void> {
  await page.waitForURL(/\/gwprocess\/v4\/gw\.php/);
  await page.getByRole('link', { name: /bKash/i }).first().click();
  await page.locator('[name="wallet"]').fill('01712345678');
  await page.locator('form:has([name="wallet"]) button').first().click();
  await page.locator('[name="otp"]').fill('111111');
  await page.locator('form:has([name="otp"]) button').first().click();
  // Without JavaScript the customer sends the form back by hand.
  const back = page.locator(
    'form[action*="/api/v1/payments/sslcommerz/return/"] [type="submit"], form[action*="/api/v1/payments/sslcommerz/return/"] button',
  );
  if (page.url().includes('/gwprocess/') && (await back.count()) > 0) await back.first().click();
  await page.waitForURL(/\/payment\//);
}

export async function signIn(page: Page, email: string, next: string): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(next)}`);
  // Not one of the demo's one-tap forms beside it.
  const form = page.locator('form:has([type="password"])');
  await form.locator('[name="email"]').fill(email);
  await form.locator('[name="password"]').fill('marketplace');
  await form.locator('button:not([type="button"])').click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto(next);
}

/** Opens the basket and names its area. The total is final then: delivery has its own amount. */
export async function nameArea(page: Page, language: Language, areaSlug: string): Promise<void> {
  await page.goto(language === 'bn' ? '/bn/basket' : '/basket');
  const area = page.locator('main select[name="area"]').first();
  if (await area.isVisible()) {
    await area.selectOption(areaSlug);
    await page.locator('form:has(select[name="area"]) button').first().click();
  }
  await expect(page.getByText(words[language].delivery).first()).toBeVisible();
}

/** Names the area in the basket and opens the checkout. */
export async function openCheckout(page: Page, language: Language, areaSlug = 'jatrabari'): Promise<void> {
  await nameArea(page, language, areaSlug);
  const button = page.getByRole('button', { name: words[language].goToCheckout });
  await button.filter({ visible: true }).first().click();
  await page.waitForURL(/\/checkout/);
}

/** The demo's pair, to be paid in cash at the door; answers the order's number and the address it was shown at. */
export async function orderInCash(page: Page): Promise<{ number: string; address: string }> {
  await putDemoPairIntoBasket(page);
  await openCheckout(page, 'en', 'mohammadpur');
  await fillCheckout(page);
  await page.locator('[name="payment_method"][value="cash"]').check({ force: true });
  await page.locator('[name="intent"][value="order"]').filter({ visible: true }).first().click();
  await page.waitForURL(/\/order\//);
  await expect(page.locator('main')).toContainText(/Order \d{6},/);
  const number = /\b\d{6}\b/.exec(await page.locator('main').innerText())?.[0] ?? 'no number';
  return { number, address: page.url() };
}

/** Names the area, fills the checkout in, pays; answers the order page's address with its token. */
export async function checkOut(page: Page, language: Language, areaSlug = 'jatrabari'): Promise<string> {
  await openCheckout(page, language, areaSlug);
  await fillCheckout(page);
  await page.locator('[name="payment_method"][value="sslcommerz"]').check({ force: true });
  await page.locator('[name="intent"][value="order"]').filter({ visible: true }).first().click();
  await payWithBkash(page);
  const toOrder = page.locator('a[href*="/order/"]').first();
  await expect(toOrder).toBeVisible();
  return (await toOrder.getAttribute('href')) ?? '';
}

/** The four digits that start the visit, from the order page. */
export async function startCode(page: Page): Promise<string> {
  const text = await page
    .locator('p:has(.sr-only)')
    .filter({ hasText: /[0-9০-৯]{4}$/ })
    .first()
    .innerText();
  return /[0-9০-৯]{4}$/.exec(text.trim())?.[0] ?? text;
}

type Listings = { listings: { id: string; seller: { slug: string }; next_slots: { start: string }[] }[] };

/** The fan of the demo's shop and its fitting by the demo's electricians, whom one can sign in as. */
export async function putDemoPairIntoBasket(page: Page): Promise<void> {
  const listingOf = async (slug: string, seller: string) => {
    const item = (await (await page.request.get(`/api/v1/items/${slug}`)).json()) as Listings;
    return item.listings.find((one) => one.seller.slug === seller);
  };
  const thing = await listingOf(demoPair.product, demoPair.partner);
  const fitting = await listingOf(demoPair.service, demoPair.provider);
  const slots = (await (await page.request.get(`/api/v1/listings/${fitting?.id}/slots?days=7`)).json()) as {
    days: { slots: { start: string }[] }[];
  };
  const slot = slots.days.slice(3).flatMap((day) => day.slots)[0]?.start ?? '';
  const form = {
    intent: 'add',
    listing_id: thing?.id ?? '',
    quantity: '1',
    and_listing_id: fitting?.id ?? '',
    and_slot_start: slot,
  };
  await page.goto('/');
  await page.request.post('/basket', { form, headers: { origin: new URL(page.url()).origin } });
}
