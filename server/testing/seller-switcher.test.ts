import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Offer, type Trade, buildOrder, buildTrade, insertRow } from './build-orders.ts';
import { openTestApp } from './test-app.ts';
import { type TestKernel, openTestKernel } from './test-kernel.ts';

type Stall = { slug: string; customer: string; sku: string };

let test: TestKernel;
let app: FastifyInstance;
/** Cookies of Rahima, who works for the first two of three sellers. */
let session: string;
/** Each seller with the one customer who bought there, and the one thing it sells. */
const stalls: Record<'first' | 'second' | 'foreign', Stall> = {
  first: { slug: 'first', customer: 'Customer Of First', sku: '' },
  second: { slug: 'second', customer: 'Customer Of Second', sku: '' },
  foreign: { slug: 'foreign', customer: 'Customer Of Foreign', sku: '' },
};

beforeAll(async () => {
  test = await openTestKernel();
  app = await openTestApp(test, { pages: true });
  const trade = await buildTrade(test.owner);
  const signedUp = await app.inject({
    method: 'POST',
    url: '/api/v1/auth/sign-up',
    headers: { origin: test.kernel.origin, 'haat-session': 'cookie' },
    payload: { name: 'Rahima', email: 'rahima@example.com', password: 'long enough' },
  });
  if (signedUp.statusCode !== 201) throw new Error(signedUp.body);
  session = signedUp.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const items = {
    fan: await trade.item('fan', 'product'),
    fitting: await trade.item('fan-fitting', 'service'),
  };
  for (const [index, stall] of Object.values(stalls).entries()) {
    const sellerId = await stockStall(trade, stall, items);
    if (stall === stalls.foreign) continue;
    await insertRow(test.owner, 'seller_members', {
      seller_id: sellerId,
      person_id: signedUp.json().me.id,
      role: 'manager',
      since: `2026-11-0${index + 1}T04:00:00Z`,
    });
  }
});
afterAll(async () => {
  await app.close();
  await test.close();
});

/** A seller with something to pack, a visit today and a listing of its own. */
async function stockStall(trade: Trade, stall: Stall, items: { fan: string; fitting: string }) {
  const seller = await trade.seller(stall.slug);
  const fan: Offer = await trade.offer(seller, items.fan, 'product', 3_200_00);
  const fitting = await trade.offer(seller, items.fitting, 'service', 600_00);
  await buildOrder(trade, {
    customer: stall.customer,
    parts: [
      {
        seller,
        goods: { offer: fan, quantity: 1 },
        visit: { offer: fitting, status: 'confirmed', start: '2026-11-22T10:00:00Z' },
      },
    ],
  });
  const [row] = await test.owner<{ sku: string }>('select sku from haat.listings where id = $1', [
    fan.listingId,
  ]);
  stall.sku = row!.sku;
  return seller.id;
}

const visit = (path: string, chosen?: string) =>
  app.inject({
    url: path,
    headers: { cookie: chosen === undefined ? session : `${session}; haat-seller=${chosen}` },
  });
const pages = ['/portal', '/portal/bookings', '/portal/orders', '/portal/listings', '/bn/portal'];

/** Of which sellers a page shows a customer or a thing on sale. */
async function shownOn(path: string, chosen?: string): Promise<string[]> {
  const page = await visit(path, chosen);
  expect([path, page.statusCode]).toEqual([path, 200]);
  return Object.values(stalls)
    .filter(({ customer, sku }) => page.body.includes(customer) || page.body.includes(sku))
    .map(({ slug }) => slug);
}

const choose = (seller: string, path = '/portal/seller') =>
  app.inject({
    method: 'POST',
    url: path,
    headers: {
      cookie: session,
      origin: test.kernel.origin,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: `seller=${seller}`,
  });

it('switches to another seller of the member, whose rows alone are seen from then on', async () => {
  for (const path of pages) expect([path, await shownOn(path)]).toEqual([path, ['first']]);
  const before = (await visit('/portal')).body;
  for (const slug of ['first', 'second']) expect(before).toContain(`value="${slug}"`);

  const switched = await choose('second');
  expect([switched.statusCode, switched.headers.location]).toEqual([303, '/portal']);
  const cookie = switched.cookies.find(({ name }) => name === 'haat-seller');
  expect(cookie).toMatchObject({ value: 'second', path: '/', sameSite: 'Lax' });
  for (const path of pages) expect([path, await shownOn(path, cookie!.value)]).toEqual([path, ['second']]);

  const inBangla = await choose('first', '/bn/portal/seller');
  expect(inBangla.headers.location).toBe('/bn/portal');
  for (const path of pages) expect([path, await shownOn(path, 'first')]).toEqual([path, ['first']]);
});

it('follows the link of a mail into the workshop it is about, and into no other place', async () => {
  const follow = async (query: string, path = '/portal/seller') => {
    const { statusCode, headers, cookies } = await visit(`${path}?${query}`, 'first');
    return [statusCode, headers.location, cookies.find(({ name }) => name === 'haat-seller')?.value];
  };
  const to = encodeURIComponent('/portal/bookings');
  expect(await follow(`seller=second&to=${to}`)).toEqual([302, '/portal/bookings', 'second']);
  expect(await follow(`seller=second&to=${to}`, '/bn/portal/seller')).toEqual([
    302,
    '/bn/portal/bookings',
    'second',
  ]);
  expect(await follow(`seller=foreign&to=${to}`)).toEqual([302, '/portal', undefined]);
  expect(await follow(`seller=second&to=${encodeURIComponent('https://evil.example/')}`)).toEqual([
    302,
    '/portal',
    'second',
  ]);
  const guest = await app.inject({ url: `/portal/seller?seller=second&to=${to}` });
  expect(guest.headers.location).toMatch(/^\/sign-in\?to=%2Fportal%2Fseller%3Fseller%3Dsecond/);
});

it('does not switch to a seller that is not theirs, nor offers it', async () => {
  for (const stranger of ['foreign', 'nobody', '']) {
    const refused = await choose(stranger);
    expect([stranger, refused.statusCode, refused.cookies]).toEqual([stranger, 303, []]);
  }
  expect((await visit('/portal')).body).not.toContain('value="foreign"');
});

it('gives nothing for a forged cookie that names another seller, nor for a forged header', async () => {
  for (const forged of ['foreign', '../foreign', 'foreign"', 'nobody']) {
    for (const path of pages)
      expect([forged, path, await shownOn(path, forged)]).toEqual([forged, path, ['first']]);
  }
  for (const path of ['today', 'bookings', 'orders', 'listings']) {
    const reply = await app.inject({
      url: `/api/v1/seller/${path}`,
      headers: { cookie: session, seller: 'foreign' },
    });
    expect([path, reply.statusCode, reply.json().code]).toEqual([path, 403, 'not_allowed']);
  }
});

it('moves nothing of a seller that was not chosen', async () => {
  const [theirs] = await test.owner<{ id: string }>(
    `select b.id from haat.bookings b join haat.sellers s on s.id = b.seller_id where s.slug = 'second'`,
  );
  const move = (chosen: string) =>
    app.inject({
      method: 'POST',
      url: '/portal/bookings',
      headers: {
        cookie: `${session}; haat-seller=${chosen}`,
        origin: test.kernel.origin,
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: `id=${theirs!.id}&move=on-the-way&key=${chosen}-12345678`,
    });
  const status = async () =>
    (await test.owner<{ status: string }>('select status from haat.bookings where id = $1', [theirs!.id]))[0]!
      .status;
  for (const chosen of ['first', 'foreign']) {
    await move(chosen);
    expect([chosen, await status()]).toEqual([chosen, 'confirmed']);
  }
  await move('second');
  expect(await status()).toBe('en_route');
});
