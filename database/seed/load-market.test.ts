import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccounts } from '#domains/accounts/index.ts';
import { renderVariant } from '#kernel/media/render-variant.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { demoPair } from './demo-pair.ts';
import { demoPassword, demoPeople, demoSignIns } from './demo-sign-ins.ts';
import { loadMarket } from './load-market.ts';
import { market } from './market/index.ts';
import { planMarket } from './plan/plan-market.ts';
import { believableTaka, inStoreEan } from './plan/prices.ts';

let test: TestKernel;
let tookMs = 0;
let loaded: boolean[];
const steps: [string[], string[]] = [[], []];
beforeAll(async () => {
  test = await openTestKernel();
  const start = performance.now();
  // Two at a time: one loads, the other finds it done.
  loaded = await Promise.all(
    steps.map((told) => loadMarket(test.kernel, { onProgress: (step) => told.push(step) })),
  );
  tookMs = performance.now() - start;
});
afterAll(() => test.close());

const count = async (from: string) =>
  (await test.owner<{ n: number }>(`select count(*)::integer as n from ${from}`))[0]!.n;
const tables = [
  'areas media sellers seller_members seller_areas categories category_tree product_types attributes items',
  'item_attributes item_pictures add_ons listings listing_add_ons locations stock stock_movements resources',
  'listing_resources working_rules people settings outbox',
]
  .join(' ')
  .split(' ');
const countAll = async () =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await count(`haat.${table}`)] as const)),
  );

it('loads once, in seconds, and says what it does', () => {
  expect(loaded.toSorted()).toEqual([false, true]);
  expect(tookMs).toBeLessThan(10_000);
  const [winner, other] = loaded[0] ? steps : steps.toReversed();
  expect(winner?.length).toBeGreaterThanOrEqual(4);
  expect(other?.length).toBeLessThan(2);
});

it('holds everything the demo data names', async () => {
  const variants = market.products.flatMap((product) => product.variants ?? []);
  const people = market.sellers.flatMap((seller) => seller.resources ?? []);
  expect(await countAll()).toMatchObject({
    areas: market.areas.length,
    categories: market.categories.length,
    product_types: market.productTypes.length,
    items: market.products.length + variants.length + market.services.length,
    add_ons: market.services.flatMap((service) => service.addOns).length,
    sellers: market.sellers.length,
    people: market.sellers.length,
    seller_members: market.sellers.length,
    resources: people.length,
    settings: 1,
  });
  const closure = market.categories.length + market.categories.filter((category) => category.parent).length;
  expect(await count('haat.category_tree')).toBe(closure);
});

it('changes nothing at a second run', async () => {
  const before = await countAll();
  const again: string[] = [];
  expect(await loadMarket(test.kernel, { onProgress: (step) => again.push(step) })).toBe(false);
  expect(await countAll()).toEqual(before);
  expect(again).toEqual([]);
});

it('starts over cleanly after a crash half-way, and comes to the same market', async () => {
  const crashed = await openTestKernel();
  try {
    const crash = loadMarket(crashed.kernel, {
      onProgress: (step) => {
        if (step.startsWith('Pricing')) throw new Error('the power went');
      },
    });
    await expect(crash).rejects.toThrow('the power went');
    const [left] = await crashed.owner<{ items: number; settings: number }>(
      `select (select count(*) from haat.items)::integer as items,
        (select count(*) from haat.settings)::integer as settings`,
    );
    expect(left).toEqual({ items: 0, settings: 0 });
    expect(await loadMarket(crashed.kernel)).toBe(true);
    const digest = `select md5(string_agg(l::text, ',' order by l.id)) as all from
      (select id, item_id, seller_id, sku, price, compare_price, created_at from haat.listings) l`;
    expect(await crashed.owner(digest)).toEqual(await test.owner(digest));
  } finally {
    await crashed.close();
  }
});

describe('what products ask', () => {
  it('is asked by each product that the market names, and nothing of it must be answered', async () => {
    const asked = await test.owner<{ code: string; slugs: string[] }>(
      `select o.code, array_agg(i.slug order by i.slug) as slugs from haat.options o
       join haat.item_options a on a.option_id = o.id join haat.items i on i.id = a.item_id
       where not o.required group by o.code, o.position order by o.position`,
    );
    expect(asked).toEqual(market.options.map(({ code, askedBy }) => ({ code, slugs: askedBy.toSorted() })));
  });
});

describe('every item', () => {
  it('has two or three pictures, a variant its own or those of its parent', async () => {
    const bare = await test.owner(`
      select i.slug, count(p.media_id)::integer as pictures from haat.items i
      left join haat.item_pictures p on p.item_id = i.id
      group by i.id having count(p.media_id) not between 2 and 3 and i.structure <> 'variant'`);
    expect(bare).toEqual([]);
    const coloured = market.products
      .flatMap((product) => product.variants ?? [])
      .filter((variant) => variant.tint ?? variant.accent);
    expect(
      await count(`haat.items i where i.structure = 'variant' and exists (
        select from haat.item_pictures p where p.item_id = i.id)`),
    ).toBe(coloured.length);
  });

  it('looks like no other', async () => {
    const alike = await test.owner(`
      select array_agg(distinct coalesce(i.parent_id, i.id)) as families from haat.item_pictures p
      join haat.items i on i.id = p.item_id
      group by p.media_id having count(distinct coalesce(i.parent_id, i.id)) > 1`);
    expect(alike).toEqual([]);
  });

  it('is on sale by somebody, at a believable price', async () => {
    const unsold = await test.owner(`
      select i.slug from haat.items i where i.structure <> 'parent' and not exists (
        select from haat.public_listings l where l.item_id = i.id)`);
    expect(unsold).toEqual([]);
    const odd = await test.owner(`select price from haat.listings where price % 500 <> 0 or price < 500`);
    expect(odd).toEqual([]);
    const [{ least, most } = { least: 0, most: 0 }] = await test.owner<{ least: number; most: number }>(`
      select min(n)::integer as least, max(n)::integer as most from (
        select count(*) as n from haat.listings l join haat.items i on i.id = l.item_id and i.kind = 'product'
        group by l.item_id) counted`);
    expect([least, most]).toEqual([1, 3]);
  });
});

it('gives every seller something to sell, and every visit somebody with hours', async () => {
  const idle = await test.owner(`
    select s.slug from haat.sellers s where not exists (select from haat.listings l where l.seller_id = s.id)`);
  expect(idle).toEqual([]);
  const unmanned = await test.owner(`
    select l.sku from haat.listings l join haat.items i on i.id = l.item_id and i.kind = 'service'
    where not exists (select from haat.listing_resources lr join haat.working_rules w using (resource_id)
      where lr.listing_id = l.id)
      or (select count(*) from haat.listing_add_ons a where a.listing_id = l.id)
        <> (select count(*) from haat.add_ons a where a.item_id = i.id)`);
  expect(unmanned).toEqual([]);
  expect(await count('haat.working_rules where end_minute > 1440')).toBeGreaterThan(0);
});

it('has goods that are sold out, nearly so, and plenty, each unit by a movement', async () => {
  const [shelves] = await test.owner<Record<string, number>>(`
    select (count(*) filter (where on_hand = 0))::integer as none,
      (count(*) filter (where on_hand between 1 and 4))::integer as few,
      (count(*) filter (where on_hand > 4))::integer as many from haat.stock`);
  expect(Object.values(shelves!).every((number) => number > 10)).toBe(true);
  expect(await count('haat.stock')).toBe(
    await count(`haat.listings l join haat.items i on i.id = l.item_id and i.kind = 'product'`),
  );
  const unexplained = await test.owner(`
    select s.listing_id from haat.stock s left join haat.stock_movements m using (listing_id, location_id)
    group by s.listing_id, s.location_id, s.on_hand having s.on_hand <> coalesce(sum(m.quantity), 0)`);
  expect(unexplained).toEqual([]);
});

it('has the pair: a fan in stock and the visit that fits it', async () => {
  const [pair] = await test.owner(
    `select f.slug as service,
      (select bool_and(st.available >= 20) from haat.items v join haat.public_listings l on l.item_id = v.id
        join haat.public_stock st on st.listing_id = l.id where v.parent_id = p.id) as in_stock,
      exists (select from haat.public_listings l join haat.sellers s on s.id = l.seller_id and s.slug = $2
        where l.item_id in (select v.id from haat.items v where v.parent_id = p.id)) as by_partner,
      exists (select from haat.public_listings l join haat.sellers s on s.id = l.seller_id and s.slug = $3
        where l.item_id = f.id) as by_provider
    from haat.items p join haat.items f on f.id = p.fitted_by_id where p.slug = $1`,
    [demoPair.product, demoPair.partner, demoPair.provider],
  );
  expect(pair).toEqual({ service: demoPair.service, in_stock: true, by_partner: true, by_provider: true });
});

it('keeps drawings that can be turned into pixels', async () => {
  const rows = await test.owner<{ key: string }>('select key from haat.media order by key');
  const folder = join(test.kernel.config.HAAT_DATA_DIR, 'media');
  expect(rows.filter(({ key }) => !existsSync(join(folder, key, 'original.svg')))).toEqual([]);
  const sample = rows.filter((_, index) => index % 200 === 0);
  for (const { key } of sample) {
    expect((await renderVariant(test.kernel, { key, width: 96, format: 'avif' }))?.length).toBeGreaterThan(
      300,
    );
  }
});

it('makes the demo sign-ins once, with the password and the roles', async () => {
  const accounts = createAccounts(test.kernel);
  await demoSignIns(accounts);
  const before = await countAll();
  await demoSignIns(accounts);
  expect(await countAll()).toEqual(before);
  const rows = await test.owner<{ email: string; owns: string; staff: string; password_hash: string }>(
    `select p.email, s.slug as owns, st.role as staff, c.password_hash from haat.people p
      join identity.credentials c on c.person_id = p.id
      left join haat.staff_members st on st.person_id = p.id
      left join haat.seller_members m on m.person_id = p.id and m.role = 'owner'
      left join haat.sellers s on s.id = m.seller_id order by p.email`,
  );
  expect(rows.map(({ email, owns, staff }) => [email, owns ?? staff])).toEqual([
    ['customer@example.com', null],
    ['operator@example.com', 'operator'],
    ['partner@example.com', demoPair.partner],
    ['provider@example.com', demoPair.provider],
  ]);
  expect(demoPeople).toHaveLength(rows.length);
  expect(await accounts.passwords.verify(demoPassword, rows[0]!.password_hash)).toBe(true);
});

describe('the plan', () => {
  const given = { now: new Date('2026-11-22T06:00:00Z'), timeZone: 'Asia/Dhaka', currency: 'BDT' };

  it('is the same at every run', () => {
    expect(planMarket(given)).toEqual(planMarket(given));
  });

  it('gives no id twice', () => {
    const ids = JSON.stringify(planMarket(given)).match(/"id":"[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each([
  [184, 185],
  [2, 5],
  [743, 740],
  [2_891, 2_900],
  [18_437, 18_400],
  [64_260, 64_500],
])('rounds %i taka to %i', (taka, label) => {
  expect(believableTaka(taka)).toBe(label);
});

it('computes check digits as GS1 does', () => {
  expect(inStoreEan(12_345)).toBe('2000000123455');
});
