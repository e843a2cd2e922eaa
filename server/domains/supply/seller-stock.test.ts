import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { type Offer, insertRow } from '#server/testing/build-orders.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { stockRoutes } from './routes-stock.ts';

let app: TradeApp;
let shop: Awaited<ReturnType<TradeApp['trade']['seller']>>;
let stranger: typeof shop;
let fan: Offer;
let lamp: Offer;
let theirs: Offer;
const store = randomUUID();
beforeAll(async () => {
  app = await openTradeApp(stockRoutes);
  shop = await app.trade.seller('shop');
  stranger = await app.trade.seller('other');
  const item = await app.trade.item('fan', 'product');
  fan = await app.trade.offer(shop, item, 'product', 3_200_00);
  lamp = await app.trade.offer(shop, await app.trade.item('lamp', 'product'), 'product', 500_00);
  theirs = await app.trade.offer(stranger, item, 'product', 3_100_00);
  await app.trade.offer(shop, await app.trade.item('fitting', 'service'), 'service', 600_00);
  const place = { seller_id: shop.id, area_id: app.trade.areaId, name: { en: 'A store' } };
  await insertRow(app.owner, 'locations', { id: store, ...place });
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.owner('update haat.stock set held = 0, low_below = null');
  await leaveOnShelves(app.owner, 10);
  await app.owner('delete from haat.outbox');
});

const list = (query = '', as = shop.token) => app.call(`GET /seller/stock${query}`, { as });
const move = (body: object, more: { as?: string; key?: string } = {}) =>
  app.call('POST /seller/stock/movements', { as: shop.token, body, ...more });
const put = (path: string, body: object, as = shop.token) => app.call(`PUT ${path}`, { as, body });
const atShop = (kind: string, quantity: number, more: object = {}) => ({
  kind,
  listing_id: fan.listingId,
  location_id: fan.locationId,
  quantity,
  ...more,
});
const warn = (offer: Offer, low_below: number | null) =>
  put(`/seller/stock/${offer.listingId}/warning`, { location_id: offer.locationId, low_below });
const sell = (offer: Offer, units: number) =>
  app.owner('update haat.stock set held = held + $2 where listing_id = $1 and location_id = $3', [
    offer.listingId,
    units,
    offer.locationId,
  ]);
const skus = (reply: { json: { data: { id: string }[] } }) => reply.json.data.map(({ id }) => id).toSorted();

describe('GET /seller/stock', () => {
  it('lists goods with their shelves and the places there are, in two statements', async () => {
    await sell(fan, 4);
    const { result, statements } = await countingStatements(() => list());
    expect(statements.toSorted()).toEqual(['supply/list-locations', 'supply/list-stock']);
    expect(skus(result)).toEqual([fan.listingId, lamp.listingId].toSorted());
    expect(result.json.data.find(({ id }: { id: string }) => id === fan.listingId)).toMatchObject({
      item_slug: 'fan',
      tracked: true,
      on_hand: 10,
      held: 4,
      free: 6,
      shelves: [
        { location: { id: fan.locationId, name: 'Shop' }, on_hand: 10, held: 4, free: 6, low_below: null },
      ],
    });
    expect(result.json.locations.map(({ name }: { name: string }) => name)).toEqual([
      'A store',
      'Shop',
      'Shop',
    ]);
  });

  it('finds by words, by place, what warns and what is out', async () => {
    expect(skus(await list('?q=LAMP'))).toEqual([lamp.listingId]);
    expect(skus(await list(`?location=${lamp.locationId}`))).toEqual([lamp.listingId]);
    await warn(fan, 11);
    expect(skus(await list('?state=low'))).toEqual([fan.listingId]);
    expect(skus(await list(`?state=low&location=${lamp.locationId}`))).toEqual([]);
    expect(skus(await list('?state=out'))).toEqual([]);
    await sell(lamp, 10);
    expect(skus(await list('?state=out'))).toEqual([lamp.listingId]);
  });

  it('goes page by page under the filters it began with', async () => {
    const first = await list('?limit=1');
    const second = await list(`?limit=1&cursor=${first.json.next_cursor}`);
    expect(skus({ json: { data: [...first.json.data, ...second.json.data] } })).toEqual(skus(await list()));
    expect((await list(`?state=low&cursor=${first.json.next_cursor}`)).code).toBe('not_acceptable_cursor');
  });
});

describe('POST /seller/stock/movements', () => {
  it('takes units in once under one key', async () => {
    const key = randomUUID();
    const first = await move(atShop('receive', 5, { reason: 'Delivery' }), { key });
    expect([first.status, first.json.on_hand]).toEqual([200, 15]);
    expect((await move(atShop('receive', 5, { reason: 'Delivery' }), { key })).json).toEqual(first.json);
    expect((await list('?q=fan')).json.data[0].on_hand).toBe(15);
    expect(await app.eventsOf(`seller:${shop.id}`)).toMatchObject([{ kind: 'stock.changed' }]);
  });

  it('brings a shelf to what was counted, down to what is set aside and no further', async () => {
    await sell(fan, 4);
    expect((await move(atShop('count', 6))).json).toMatchObject({ on_hand: 6, held: 4, free: 2 });
    expect((await move(atShop('count', 6))).json).toMatchObject({ on_hand: 6 });
    const refused = await move(atShop('count', 3));
    expect([refused.status, refused.code]).toEqual([409, 'out_of_stock']);
    const moved = await app.owner(
      `select quantity from haat.stock_movements where listing_id = $1 and person_id = $2 and kind = 'corrected'`,
      [fan.listingId, shop.token],
    );
    expect(moved).toEqual([{ quantity: -4 }]);
  });

  it('carries units to a shelf that was not up yet, both halves or none', async () => {
    const carried = await move(atShop('move', 7, { to_location_id: store, reason: 'Room' }));
    const lying = carried.json.shelves.map((one: { on_hand: number }) => one.on_hand);
    expect(lying).toEqual([7, 3]);
    const before = carried.json;
    expect((await move(atShop('move', 4, { to_location_id: store }))).code).toBe('out_of_stock');
    expect((await move(atShop('move', 1, { to_location_id: fan.locationId }))).code).toBe('invalid_request');
    expect((await move(atShop('move', 1, { to_location_id: theirs.locationId }))).code).toBe('not_found');
    const after = await app.call(`GET /seller/stock/${fan.listingId}`, { as: shop.token });
    expect(after.json).toEqual(before);
  });

  it("is closed to who does not have the listing, and to places that are another's", async () => {
    expect((await move(atShop('receive', 1), { as: stranger.token })).code).toBe('not_found');
    expect((await move(atShop('receive', 1, { location_id: theirs.locationId }))).code).toBe('not_found');
    expect((await move(atShop('count', 1, { location_id: theirs.locationId }))).code).toBe('not_found');
    expect((await move(atShop('receive', 1), { as: app.trade.customerId })).code).toBe('not_allowed');
    expect((await move(atShop('receive', 0))).json.errors[0].pointer).toBe('/quantity');
  });
});

it('tells who moved what, when and why, newest first, to whose listing it is', async () => {
  app.clock.advance(60);
  await move(atShop('receive', 5, { reason: 'Challan 4471' }));
  app.clock.advance(60);
  await move(atShop('move', 2, { to_location_id: store }));
  const history = await app.call(`GET /seller/stock/${fan.listingId}/movements?limit=3`, { as: shop.token });
  expect(
    history.json.data
      .slice(0, 2)
      .map(({ quantity }: { quantity: number }) => quantity)
      .toSorted(),
  ).toEqual([-2, 2]);
  expect(history.json.data[2]).toMatchObject({
    kind: 'received',
    quantity: 5,
    location: 'Shop',
    other_location: null,
    reason: 'Challan 4471',
    by: 'Member of shop',
    order_number: null,
  });
  const more = await app.call(
    `GET /seller/stock/${fan.listingId}/movements?limit=3&cursor=${history.json.next_cursor}`,
    { as: shop.token },
  );
  expect(more.json.data.length).toBeGreaterThan(0);
  const foreign = await app.call(`GET /seller/stock/${fan.listingId}/movements`, { as: stranger.token });
  expect(foreign.code).toBe('not_found');
});

describe('a warning', () => {
  const alerts = () =>
    app.owner<{ open: boolean }>(
      'select closed_at is null as open from haat.stock_alerts where listing_id = $1 order by opened_at, closed_at',
      [lamp.listingId],
    );
  beforeEach(() => app.owner('delete from haat.stock_alerts'));
  const news = async () =>
    (await app.eventsOf(`seller:${shop.id}`)).filter(({ kind }) => kind === 'stock.low');

  it('opens once when fewer are free than the threshold, and closes when there are as many again', async () => {
    await warn(lamp, 5);
    await sell(lamp, 5);
    expect(await alerts()).toEqual([]);
    await sell(lamp, 1);
    await sell(lamp, 1);
    expect(await alerts()).toEqual([{ open: true }]);
    expect(await news()).toHaveLength(1);
    expect((await news())[0]?.body).toMatchObject({ listing: lamp.listingId, free: 4 });
    await sell(lamp, -1);
    expect(await alerts()).toEqual([{ open: true }]);
    await sell(lamp, -1);
    expect(await alerts()).toEqual([{ open: false }]);
  });

  it('does not flicker when what was held is shipped', async () => {
    await warn(lamp, 5);
    await sell(lamp, 6);
    await app.owner(
      `insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, at)
       values (gen_random_uuid(), $1, $2, 'shipped', -6, now())`,
      [lamp.listingId, lamp.locationId],
    );
    expect(await alerts()).toEqual([{ open: true }]);
    expect(await news()).toHaveLength(1);
  });

  it('is opened once by twenty sales at a time', async () => {
    await warn(lamp, 9);
    await Promise.all(Array.from({ length: 10 }, () => sell(lamp, 1)));
    expect(await alerts()).toEqual([{ open: true }]);
  });

  it('begins and ends with the threshold, and with counting', async () => {
    expect((await warn(lamp, 11)).json.shelves[0].low_since).not.toBeNull();
    expect((await warn(lamp, null)).json.shelves[0]).toMatchObject({ low_below: null, low_since: null });
    await warn(lamp, 11);
    const free = await put(`/seller/stock/${lamp.listingId}/tracking`, { tracked: false });
    expect(free.json).toMatchObject({ tracked: false, shelves: [{ low_since: null }] });
    expect((await app.eventsOf(`listing:${lamp.listingId}`)).at(-1)?.body).toEqual({ available: 20 });
    const counted = await put(`/seller/stock/${lamp.listingId}/tracking`, { tracked: true });
    expect(counted.json.shelves[0].low_since).not.toBeNull();
  });

  it("is the seller's own to set", async () => {
    const body = { location_id: lamp.locationId, low_below: 3 };
    expect((await put(`/seller/stock/${lamp.listingId}/warning`, body, stranger.token)).code).toBe(
      'not_found',
    );
    const other = { ...body, location_id: theirs.locationId };
    expect((await put(`/seller/stock/${lamp.listingId}/warning`, other)).code).toBe('not_found');
    const tracking = await put(
      `/seller/stock/${lamp.listingId}/tracking`,
      { tracked: false },
      stranger.token,
    );
    expect(tracking.code).toBe('not_found');
  });

  it('stands in the list of the market with its seller, and among the past ones when it is over', async () => {
    await warn(lamp, 11);
    const staff = (query: string) => app.call(`GET /admin/stock${query}`, { as: app.trade.staffId });
    const { result, statements } = await countingStatements(() => staff('?q=lamp'));
    expect(statements.filter((name) => name.startsWith('supply/'))).toEqual(['supply/list-low-stock']);
    expect(result.json.data).toMatchObject([
      {
        listing_id: lamp.listingId,
        seller: { slug: 'shop' },
        location: 'Shop',
        free: 10,
        low_below: 11,
        until: null,
      },
    ]);
    expect((await staff('?seller=other')).json.data).toEqual([]);
    await warn(lamp, null);
    expect((await staff('')).json.data).toEqual([]);
    expect((await staff('?state=closed')).json.data).toMatchObject([{ until: expect.any(String) }]);
    await sell(lamp, 10);
    expect((await staff('?state=out')).json.data).toMatchObject([{ listing_id: lamp.listingId, free: 0 }]);
    expect((await app.call('GET /admin/stock', { as: shop.token })).code).toBe('not_allowed');
  });
});
