import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCategories, createItems, createProductType } from '#domains/catalogue/index.ts';
import { createSellers } from '#domains/sellers/index.ts';
import { worker } from '#kernel/database/principal.ts';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import {
  type NewListing,
  type NewResource,
  createListing,
  createListings,
  createLocation,
  createResource,
  receiveStock,
  receiveStocks,
} from './index.ts';

let test: TestKernel;
const transact = <T>(work: Parameters<typeof test.db.transaction<T>>[1]) => test.db.transaction(worker, work);
const names = 'fan bulb lamp cord torch parent variant fitting repair partner provider both shop store depot';
const id = Object.fromEntries(names.split(' ').map((name) => [name, randomUUID()])) as Record<string, string>;
const texts = { title: { en: 'T' }, summary: { en: 'S' }, description: { en: 'D' } };
const goods = (slug: string, structure: 'standalone' | 'parent' = 'standalone') =>
  ({
    id: id[slug]!,
    slug,
    kind: 'product',
    structure,
    type: 'thing',
    category: 'all',
    attributes: {},
    ...texts,
  }) as const;
const visit = (slug: string) =>
  ({ id: id[slug]!, slug, kind: 'service', category: 'all', durationMinutes: 60, ...texts }) as const;
const addOn = (code: string) => ({ id: randomUUID(), code, name: { en: code }, minutes: 10 });

beforeAll(async () => {
  test = await openTestKernel();
  await test.owner(`
    insert into haat.areas (id, slug, name, postcode, latitude, longitude)
    values (gen_random_uuid(), 'banani', '{"en": "Banani"}', '1213', 23.7, 90.4)`);
  await transact(async (tx) => {
    const all = {
      id: randomUUID(),
      slug: 'all',
      name: { en: 'All' },
      description: { en: 'All' },
      cloth: 'sky',
    };
    const answers = [
      await createCategories(tx, [all]),
      await createProductType(tx, { id: randomUUID(), slug: 'thing', name: { en: 'Thing' }, attributes: [] }),
      await createItems(tx, [
        ...['fan', 'bulb', 'lamp', 'cord', 'torch'].map((slug) => goods(slug)),
        goods('parent', 'parent'),
        {
          id: id.variant!,
          slug: 'variant',
          kind: 'product',
          structure: 'variant',
          parent: 'parent',
          variantName: { en: 'V' },
          attributes: {},
        },
        { ...visit('fitting'), addOns: [addOn('hook'), addOn('rod')] },
        { ...visit('repair'), addOns: [addOn('parts')] },
      ]),
      await createSellers(
        tx,
        (['partner', 'provider', 'both'] as const).map((kind) => ({
          id: id[kind]!,
          slug: kind,
          kind,
          area: 'banani',
          since: '2020-01-01',
          name: { en: kind },
          about: { en: 'About' },
        })),
      ),
      await createLocation(tx, { id: id.shop!, sellerId: id.partner!, area: 'banani', name: { en: 'Shop' } }),
      await createLocation(tx, { id: id.depot!, sellerId: id.both!, area: 'banani', name: { en: 'Depot' } }),
    ];
    for (const answer of answers) if (isRefusal(answer)) throw new Error(answer.detail);
  });
});
afterAll(() => test.close());

const listing = (item: string, seller: string, more: Partial<NewListing> = {}): NewListing => ({
  id: randomUUID(),
  itemId: id[item] ?? randomUUID(),
  sellerId: id[seller] ?? randomUUID(),
  sku: `${seller}-${item}`,
  priceMinor: 295_000,
  currency: 'BDT',
  ...more,
});
const resource = (more: Partial<NewResource> = {}): NewResource => ({
  id: randomUUID(),
  sellerId: id.provider!,
  name: { en: 'Kamrul', bn: 'কামরুল' },
  timeZone: 'Asia/Dhaka',
  rules: [{ id: randomUUID(), weekday: 1, startMinute: 540, endMinute: 1080 }],
  ...more,
});
const rule = (weekday: number, startMinute: number, endMinute: number) => ({
  id: randomUUID(),
  weekday,
  startMinute,
  endMinute,
});

describe('resources', () => {
  it('are taken on with their hours, also those of the night', async () => {
    const rules = [rule(7, 1320, 1800), rule(1, 400, 700), rule(1, 700, 900)];
    const one = resource({ rules, kind: 'team', lanes: 2 });
    expect(await transact((tx) => createResource(tx, one))).toEqual({ id: one.id });
    const rows = await test.owner(
      `select r.lanes, r.kind, w.weekday, w.start_minute, w.end_minute from haat.resources r
        join haat.working_rules w on w.resource_id = r.id where r.id = $1 order by weekday, start_minute`,
      [one.id],
    );
    expect(rows.map(({ weekday, start_minute, end_minute }) => [weekday, start_minute, end_minute])).toEqual([
      [1, 400, 700],
      [1, 700, 900],
      [7, 1320, 1800],
    ]);
    expect(rows[0]).toMatchObject({ lanes: 2, kind: 'team' });
  });

  it.each<[string, Partial<NewResource>, string]>([
    ['a seller that does not exist', { sellerId: randomUUID() }, 'not_found'],
    ['an unknown time zone', { timeZone: 'Asia/Haat' }, 'invalid_request'],
    ['hours that overlap', { rules: [rule(2, 540, 800), rule(2, 700, 900)] }, 'invalid_request'],
    [
      'a night that runs into the morning',
      { rules: [rule(2, 1300, 1900), rule(3, 400, 500)] },
      'invalid_request',
    ],
    [
      'a Sunday night that runs into Monday',
      { rules: [rule(7, 1300, 1900), rule(1, 400, 500)] },
      'invalid_request',
    ],
    ['an eighth day', { rules: [rule(8, 540, 800)] }, 'invalid_request'],
    ['an end before the start', { rules: [rule(2, 800, 540)] }, 'invalid_request'],
    ['more than a day', { rules: [rule(2, 0, 1441)] }, 'invalid_request'],
  ])('refuse %s', async (_, wrong, code) => {
    expect(await transact((tx) => createResource(tx, resource(wrong)))).toMatchObject({ code });
  });
});

it('a location is refused for a seller or area that does not exist', async () => {
  const store = { id: id.store!, sellerId: id.partner!, area: 'atlantis', name: { en: 'Store' } };
  expect(await transact((tx) => createLocation(tx, store))).toMatchObject({ code: 'not_found' });
  const nobody = { ...store, area: 'banani', sellerId: randomUUID() };
  expect(await transact((tx) => createLocation(tx, nobody))).toMatchObject({ code: 'not_found' });
});

describe('listings', () => {
  const worker1 = resource();
  const helper = resource({ sellerId: id.both! });
  beforeAll(async () => {
    await transact((tx) => createResource(tx, worker1));
    await transact((tx) => createResource(tx, helper));
  });

  it('of goods start with an empty shelf, those of visits with prices and people, in two statements', async () => {
    const fan = listing('fan', 'partner', { comparePriceMinor: 320_000, dispatchDays: 0 });
    const fitting = listing('fitting', 'provider', {
      addOns: [{ code: 'hook', priceMinor: 45_000 }],
      resourceIds: [worker1.id],
      noticeMinutes: 60,
    });
    const { result, statements } = await countingStatements(() =>
      transact((tx) => createListings(tx, [fan, fitting])),
    );
    expect(result).toEqual({ count: 2 });
    expect(statements.filter((name) => name.startsWith('supply/'))).toHaveLength(2);
    const rows = await test.owner(
      `select l.price::integer, l.compare_price::integer, l.dispatch_days, l.notice_minutes,
        (select jsonb_agg(jsonb_build_array(s.location_id, s.on_hand)) from haat.stock s where s.listing_id = l.id) as shelves,
        (select jsonb_agg(jsonb_build_array(a.code, p.price)) from haat.listing_add_ons p
          join haat.add_ons a on a.id = p.add_on_id where p.listing_id = l.id) as add_ons,
        (select jsonb_agg(r.resource_id) from haat.listing_resources r where r.listing_id = l.id) as people
      from haat.listings l where l.id = any($1) order by l.price, l.notice_minutes desc`,
      [[fan.id, fitting.id]],
    );
    expect(rows).toEqual([
      {
        price: 295_000,
        compare_price: 320_000,
        dispatch_days: 0,
        notice_minutes: 120,
        shelves: [[id.shop, 0]],
        add_ons: null,
        people: null,
      },
      {
        price: 295_000,
        compare_price: null,
        dispatch_days: 1,
        notice_minutes: 60,
        shelves: null,
        add_ons: [['hook', 45_000]],
        people: [worker1.id],
      },
    ]);
  });

  it.each<[string, () => NewListing, string]>([
    ['an item that does not exist', () => listing('nothing', 'partner'), 'not_found'],
    ['a seller that does not exist', () => listing('fan', 'nobody'), 'not_found'],
    ['a parent', () => listing('parent', 'partner'), 'item_not_sellable'],
    ['goods from who only visits', () => listing('bulb', 'provider'), 'not_allowed'],
    [
      'visits from who only sells goods',
      () => listing('fitting', 'partner', { resourceIds: [worker1.id] }),
      'not_allowed',
    ],
    ['a visit that nobody does', () => listing('repair', 'provider'), 'invalid_request'],
    [
      'a visit by somebody else’s people',
      () => listing('repair', 'provider', { resourceIds: [helper.id] }),
      'not_found',
    ],
    ['goods with people', () => listing('bulb', 'both', { resourceIds: [helper.id] }), 'invalid_request'],
    [
      'an add-on of another service',
      () =>
        listing('repair', 'provider', {
          resourceIds: [worker1.id],
          addOns: [{ code: 'hook', priceMinor: 1 }],
        }),
      'not_found',
    ],
    [
      'an old price that is lower',
      () => listing('bulb', 'partner', { comparePriceMinor: 1 }),
      'invalid_request',
    ],
    ['half a poisha', () => listing('bulb', 'partner', { priceMinor: 0.5 }), 'invalid_request'],
    ['what the seller lists already', () => listing('fan', 'partner', { sku: 'another' }), 'invalid_request'],
    ['a SKU that is taken', () => listing('bulb', 'partner', { sku: 'partner-fan' }), 'invalid_request'],
  ])('refuse %s', async (_, make, code) => {
    const wrong = make();
    const before = await test.owner('select count(*) from haat.outbox');
    expect(await transact((tx) => createListing(tx, wrong))).toMatchObject({ code });
    expect(await test.owner('select from haat.listings where id = $1', [wrong.id])).toEqual([]);
    expect(await test.owner('select count(*) from haat.outbox')).toEqual(before);
  });

  it('of a variant are fine', async () => {
    const one = listing('variant', 'both');
    expect(await transact((tx) => createListing(tx, one))).toEqual({ id: one.id });
  });
});

describe('stock', () => {
  async function list(item: string) {
    const one = listing(item, 'partner');
    expect(await transact((tx) => createListing(tx, one))).toEqual({ id: one.id });
    return one.id;
  }
  const receipt = (listingId: string, quantity: number, more = {}) => ({
    id: randomUUID(),
    listingId,
    locationId: id.shop!,
    quantity,
    ...more,
  });
  const corrected = { kind: 'corrected' as const, reason: 'counted' };
  const book = (one: Parameters<typeof receiveStock>[1]) => transact((tx) => receiveStock(tx, one));

  it('comes in with a movement and says how much can be had, at most 20', async () => {
    const bulb = await list('bulb');
    expect(await book(receipt(bulb, 12))).toMatchObject({ onHand: 12, held: 0 });
    expect(await book(receipt(bulb, 30))).toMatchObject({ onHand: 42 });
    expect(await book(receipt(bulb, -40, corrected))).toMatchObject({ onHand: 2 });
    const moves = await test.owner(
      'select kind, quantity, reason from haat.stock_movements where listing_id = $1 order by quantity',
      [bulb],
    );
    expect(moves).toEqual([
      { kind: 'corrected', quantity: -40, reason: 'counted' },
      { kind: 'received', quantity: 12, reason: null },
      { kind: 'received', quantity: 30, reason: null },
    ]);
    const told = await test.owner<{ body: { available: number } }>(
      `select body from haat.outbox where topic = $1 and kind = 'stock.changed' order by id`,
      [`listing:${bulb}`],
    );
    expect(told.map((row) => row.body.available)).toEqual([12, 20, 2]);
  });

  it('never goes below what is held, nor below nothing', async () => {
    const lamp = await list('lamp');
    await book(receipt(lamp, 10));
    await test.owner('update haat.stock set held = 7 where listing_id = $1', [lamp]);
    expect(await book(receipt(lamp, -4, corrected))).toMatchObject({ code: 'out_of_stock' });
    expect(await book(receipt(lamp, -3, corrected))).toMatchObject({ onHand: 7, held: 7 });
    expect(await test.owner('select on_hand, held from haat.stock where listing_id = $1', [lamp])).toEqual([
      { on_hand: 7, held: 7 },
    ]);
    const moves = await test.owner(
      'select sum(quantity)::integer from haat.stock_movements where listing_id = $1',
      [lamp],
    );
    expect(moves).toEqual([{ sum: 7 }]);
  });

  it('is counted right when many come in and go out at a time', async () => {
    const cord = await list('cord');
    await book(receipt(cord, 20));
    const changes = [...Array(12).fill(3), ...Array(12).fill(-4)] as number[];
    const answers = await Promise.all(
      changes.map((quantity) => book(receipt(cord, quantity, { kind: 'corrected' }))),
    );
    const done = changes.filter((_, index) => !isRefusal(answers[index]));
    const [shelf] = await test.owner<{ on_hand: number }>(
      'select on_hand from haat.stock where listing_id = $1',
      [cord],
    );
    expect(shelf?.on_hand).toBe(20 + done.reduce((sum, quantity) => sum + quantity, 0));
    expect(shelf?.on_hand).toBeGreaterThanOrEqual(0);
  });

  it('finds its place in a store that was opened later, but not at another seller', async () => {
    const torch = await list('torch');
    const depot = receipt(torch, 5, { locationId: id.depot! });
    expect(await book(depot)).toMatchObject({ code: 'not_found' });
    expect(await book(receipt(randomUUID(), 5))).toMatchObject({ code: 'not_found' });
    const store = { id: id.store!, sellerId: id.partner!, area: 'banani', name: { en: 'Store' } };
    await transact((tx) => createLocation(tx, store));
    const both = [receipt(torch, 5), receipt(torch, 6, { locationId: id.store! })];
    const answer = await transact((tx) => receiveStocks(tx, both));
    expect(isRefusal(answer) ? answer : answer.map((shelf) => shelf.onHand).toSorted()).toEqual([5, 6]);
    expect(await book(receipt(torch, -9, { ...corrected, locationId: id.store! }))).toMatchObject({
      code: 'out_of_stock',
    });
  });

  it.each([
    [0, {}],
    [1.5, {}],
    [-3, {}],
  ])('refuses %d units', async (quantity, more) => {
    expect(await book(receipt(randomUUID(), quantity, more))).toMatchObject({ code: 'invalid_request' });
  });
});
