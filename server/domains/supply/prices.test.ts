import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { basketRoutes } from '#domains/basket/index.ts';
import type { Offer } from '#server/testing/build-orders.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { customerGroupRoutes, priceRoutes, turnPrices } from './index.ts';

let app: TradeApp;
let shop: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let stranger: typeof shop;
let fan: Offer;
let pupil: string;
let group: string;
beforeAll(async () => {
  app = await openTradeApp((api, kernel) => {
    priceRoutes(api, kernel);
    customerGroupRoutes(api, kernel);
    basketRoutes(api, kernel);
  });
  shop = await app.trade.seller('shop');
  stranger = await app.trade.seller('other');
  fan = await app.trade.offer(shop, await app.trade.item('fan', 'product'), 'product', 1000);
  pupil = await app.trade.person('Pupil');
  const made = await asStaff('POST /admin/customer-groups', {
    slug: 'schools',
    name: { en: 'Schools', bn: 'বিদ্যালয়' },
  });
  group = made.json.id;
  await asStaff(`POST /admin/customer-groups/${group}/members`, { email: `${pupil}@example.com` });
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.owner('delete from haat.listing_prices; delete from haat.outbox');
  await app.owner('update haat.listings set compare_price = null');
});

const asStaff = (operation: string, body?: object) =>
  app.call(operation, { as: app.trade.staffId, ...(body && { body }) });
const plan = (body: object, as = shop.token) =>
  app.call(`POST /seller/listings/${fan.listingId}/prices`, { as, body });
const hours = (count: number) => new Date(app.clock.now().getTime() + count * 3_600_000).toISOString();
/** What the fan costs a guest, or somebody, who looks now. */
const priceOf = async (personId?: string) => {
  const opened = await app.call('POST /baskets', { body: {}, ...(personId && { as: personId }) });
  const headers: Record<string, string> = personId ? {} : { 'basket-token': opened.json.token as string };
  const who = { headers, ...(personId && { as: personId }) };
  const added = await app.call(`POST /baskets/${opened.json.id}/lines`, {
    ...who,
    body: { listing_id: fan.listingId },
  });
  expect(added.status).toBe(201);
  return added.json.lines[0].unit_price.amount as number;
};
const shown = async () =>
  (
    await app.owner<{ price: number; compare: number | null }>(
      `select price::int, compare_price::int as compare from haat.public_listings where id = $1`,
      [fan.listingId],
    )
  )[0];

describe('a planned price', () => {
  it('is in force from its beginning to its end by the time of the database, and nothing has to run for it', async () => {
    const planned = await plan({ price: 800, from: hours(1), until: hours(3) });
    expect([planned.status, planned.json.prices[0].state]).toEqual([201, 'planned']);
    expect(await priceOf()).toBe(1000);
    app.clock.advance(3_600);
    expect(await priceOf()).toBe(800);
    app.clock.advance(7_199);
    expect(await priceOf()).toBe(800);
    app.clock.advance(1);
    expect(await priceOf()).toBe(1000);
  });

  it('may be above the own price, and is shown beside what it lowers only', async () => {
    await app.owner(
      `insert into haat.listing_prices (id, listing_id, price, valid, created_at)
       values ($1, $2, 900, '[2020-01-01,)', now())`,
      [randomUUID(), fan.listingId],
    );
    expect(await shown()).toEqual({ price: 900, compare: 1000 });
    await app.owner('update haat.listing_prices set price = 1200');
    expect(await shown()).toEqual({ price: 1200, compare: null });
    await app.owner('update haat.listing_prices set price = 900, compare_price = 1500');
    expect(await shown()).toEqual({ price: 900, compare: 1500 });
  });

  it('is refused where another of its kind is in force at that time, by the database too', async () => {
    await plan({ price: 800, from: hours(1), until: hours(3) });
    expect(await plan({ price: 700, from: hours(2) })).toMatchObject({ status: 409, code: 'price_overlaps' });
    expect((await plan({ price: 700, from: hours(3), until: hours(4) })).status).toBe(201);
    expect((await plan({ price: 700, from: hours(2), group: 'schools' })).status).toBe(201);
    const past = app.owner(
      `insert into haat.listing_prices (id, listing_id, price, valid, created_at)
       select gen_random_uuid(), listing_id, 1, valid, now() from haat.listing_prices limit 1`,
    );
    await expect(past).rejects.toMatchObject({ code: '23P01' });
  });

  it('is planned once when two ask at once', async () => {
    const both = await Promise.all([
      plan({ price: 800, from: hours(1) }),
      plan({ price: 700, from: hours(1) }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  it('can be taken back before it begins, is ended while it is in force, and stays when it is over', async () => {
    const planned = await plan({ price: 800, from: hours(1) });
    const end = (id: string, as = shop.token) =>
      app.call(`DELETE /seller/listings/${fan.listingId}/prices/${id}`, { as });
    const first = planned.json.prices[0].id;
    expect((await end(first, stranger.token)).code).toBe('not_found');
    expect((await end(first)).json.prices).toEqual([]);
    const running = await plan({ price: 800 });
    app.clock.advance(60);
    const ended = await end(running.json.prices[0].id);
    expect(ended.json.prices).toMatchObject([{ state: 'over' }]);
    expect(await priceOf()).toBe(1000);
    expect((await end(running.json.prices[0].id)).code).toBe('transition_refused');
  });

  it('names the field at fault', async () => {
    const pointer = async (body: object) => (await plan(body)).json.errors[0].pointer;
    expect(await pointer({ price: -1 })).toBe('/price');
    expect(await pointer({ price: 800, compare_price: 800 })).toBe('/compare_price');
    expect(await pointer({ price: 800, from: hours(-2) })).toBe('/from');
    expect(await pointer({ price: 800, from: hours(2), until: hours(1) })).toBe('/until');
    expect((await plan({ price: 800, group: 'nobody' })).code).toBe('not_found');
    expect((await plan({ price: 800 }, stranger.token)).code).toBe('not_found');
  });

  it('is told to pages once at its beginning and once at its end', async () => {
    await plan({ price: 800, from: hours(1), until: hours(2) });
    const told = async () => {
      await app.owner('delete from haat.outbox');
      await Promise.all([turnPrices(app.kernel), turnPrices(app.kernel)]);
      return (await app.eventsOf(`listing:${fan.listingId}`)).length;
    };
    const news = [await told()];
    for (const seconds of [3_601, 60, 3_600, 60]) {
      app.clock.advance(seconds);
      news.push(await told());
    }
    expect(news).toEqual([0, 1, 0, 1, 0]);
  });
});

describe('a price for a group', () => {
  it('is for its members, where it is the lowest', async () => {
    await plan({ price: 850, group: 'schools' });
    expect([await priceOf(pupil), await priceOf(app.trade.customerId), await priceOf()]).toEqual([
      850, 1000, 1000,
    ]);
    await plan({ price: 800 });
    expect(await priceOf(pupil)).toBe(800);
  });

  it('does not count for who was taken out', async () => {
    await plan({ price: 850, group: 'schools' });
    const out = await asStaff(`DELETE /admin/customer-groups/${group}/members/${pupil}`);
    expect(out.json.members).toBe(0);
    expect(await priceOf(pupil)).toBe(1000);
    await asStaff(`POST /admin/customer-groups/${group}/members`, { email: `${pupil}@example.com` });
    const members = await asStaff(`GET /admin/customer-groups/${group}/members`);
    expect(members.json.data).toMatchObject([{ id: pupil, name: 'Pupil' }]);
  });

  it('refuses a second group of one name, and who has no account', async () => {
    const again = await asStaff('POST /admin/customer-groups', {
      slug: 'schools',
      name: { en: 'S', bn: 'স' },
    });
    expect(again.json.errors[0].pointer).toBe('/slug');
    const nobody = await asStaff(`POST /admin/customer-groups/${group}/members`, { email: 'x@example.com' });
    expect(nobody.json.errors[0].pointer).toBe('/email');
  });
});

it('sets the own price of a listing with what it was before, for its seller only', async () => {
  const set = (body: object, as = shop.token) =>
    app.call(`PUT /seller/listings/${fan.listingId}/price`, { as, body });
  expect((await set({ price: 950, compare_price: 1000 })).json).toMatchObject({
    price: { amount: 950, currency: 'BDT' },
    compare_price: { amount: 1000 },
  });
  expect((await set({ price: 950, compare_price: 950 })).json.errors[0].pointer).toBe('/compare_price');
  expect((await set({ price: 1 }, stranger.token)).code).toBe('not_found');
  expect((await app.eventsOf(`listing:${fan.listingId}`)).map(({ kind }) => kind)).toEqual(['price.changed']);
  await set({ price: 1000 });
});
