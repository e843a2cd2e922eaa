import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { brokenRules } from '#server/testing/check-books.ts';
import { type Shop, fillBasket, fillCheckout, freeSlot, openShop } from '#server/testing/open-shop.ts';

let shop: Shop;
let operator: string;
let support: string;
beforeAll(async () => {
  shop = await openShop({ stock: 50 });
  operator = await staff('operator');
  support = await staff('support');
});
afterAll(() => shop.close());
beforeEach(() =>
  shop.test.owner('delete from haat.order_line_commissions; delete from haat.commission_terms'),
);

async function staff(role: string): Promise<string> {
  const id = randomUUID();
  const { owner } = shop.test;
  await owner(`insert into haat.people (id, email, name, created_at) values ($1, $2, 'Nadia', now())`, [
    id,
    `${role}@example.com`,
  ]);
  await owner('insert into haat.staff_members (person_id, role, since) values ($1, $2, now())', [id, role]);
  return id;
}
/** A fresh one for each call, since tests move the clock. */
const tokenOf = (personId: string) =>
  shop.accounts.tokens.issue({
    personId,
    sessionId: randomUUID(),
    email: 'staff@example.com',
    phone: null,
    signedInAt: shop.test.clock.now(),
  });

const call = async (method: 'GET' | 'POST', body?: object, as = operator) => {
  const reply = await shop.app.inject({
    method,
    url: '/api/v1/admin/commission-terms',
    headers: { authorization: `Bearer ${await tokenOf(as)}` },
    ...(body && { payload: body }),
  });
  return { status: reply.statusCode, ...reply.json() };
};
const set = (body: object, as = operator) => call('POST', body, as);
/** Rate and fixed fee of the fan and of its fitting, in an order placed now. */
const bought = async () => {
  const fitting = { listing_id: shop.fittingListing, slot: await freeSlot(shop) };
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }, fitting]);
  const checkout = await fillCheckout(shop, basket, 'cash');
  const reply = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
    token: basket.token,
    body: {},
  });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json().order.id as string;
};
const kept = async (order: string) =>
  (
    await shop.test.owner<{ rate: number; fixed: number }>(
      `select c.rate_bp as rate, c.fixed::int as fixed from haat.order_line_commissions c
       join haat.order_lines l on l.id = c.order_line_id where l.order_id = $1 order by l.position`,
      [order],
    )
  ).map(({ rate, fixed }) => [rate, fixed]);

it('is nothing without terms, the market’s without own ones, and the seller’s own where there are some', async () => {
  expect(await kept(await bought())).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await set({ rate_bp: 1000 });
  await set({ seller: 'batas-ghar', rate_bp: 850, fixed: 500 });
  expect(await kept(await bought())).toEqual([
    [850, 500],
    [1000, 0],
  ]);
});

it('begins at its instant, and orders placed before keep what was in force', async () => {
  await set({ rate_bp: 1000 });
  const from = new Date(shop.test.clock.now().getTime() + 3_600_000).toISOString();
  await set({ rate_bp: 700, valid_from: from });
  const before = await bought();
  shop.test.clock.advance(3_600);
  expect(await kept(await bought())).toEqual([
    [700, 0],
    [700, 0],
  ]);
  expect(await kept(before)).toEqual([
    [1000, 0],
    [1000, 0],
  ]);
  expect(
    (await call('GET')).data.map(
      ({ rate_bp: rate, in_force: now }: { rate_bp: number; in_force: boolean }) => [rate, now],
    ),
  ).toEqual([
    [700, true],
    [1000, false],
  ]);
  expect(await brokenRules(shop.test.owner)).toEqual([]);
});

it('is never rewritten, not even by the server', async () => {
  const rights = await shop.test.owner(
    `select has_table_privilege('engine', 'haat.order_line_commissions', 'update') as lines,
      has_table_privilege('engine', 'haat.commission_terms', 'update') as terms`,
  );
  expect(rights).toEqual([{ lines: false, terms: false }]);
});

it('is set by operators, not by support, not in the past and not for nobody', async () => {
  expect((await set({ rate_bp: 1 }, support)).code).toBe('not_allowed');
  expect((await call('GET', undefined, support)).status).toBe(200);
  expect((await set({ rate_bp: 1, valid_from: '2020-01-01T00:00:00Z' })).errors[0].pointer).toBe(
    '/valid_from',
  );
  expect((await set({ rate_bp: 1, seller: 'nobody' })).errors[0].pointer).toBe('/seller');
  expect((await set({ rate_bp: 10_001 })).errors[0].pointer).toBe('/rate_bp');
});
