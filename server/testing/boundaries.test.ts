import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  type Import,
  cyclesOf,
  domainCyclesOf,
  domainOrder,
  faultOf,
  followers,
  placeOf,
  readImports,
  resolveSpecifier,
  specifiersOf,
} from './boundaries.ts';

const root = join(import.meta.dirname, '../..');
const { files, imports } = readImports(root);

it('reads the whole house', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(imports.length).toBeGreaterThan(600);
  const layers = new Set(files.map((file) => placeOf(file).layer));
  expect([...layers]).toEqual(
    expect.arrayContaining(['contract', 'client', 'kernel', 'domains', 'app', 'web', 'simulators']),
  );
});

it('knows the place of every domain', () => {
  const folders = readdirSync(join(root, 'server/domains'));
  expect(folders.filter((name) => !domainOrder.includes(name) && !followers.includes(name))).toEqual([]);
});

it('imports only go down, and into a domain by its door', () => {
  const faults = imports.flatMap((one) => {
    const fault = faultOf(one);
    return fault === undefined ? [] : [`${one.from} → ${one.to}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

it('nothing imports itself, neither by file nor by domain', () => {
  expect(cyclesOf(imports)).toEqual([]);
  expect(domainCyclesOf(imports)).toEqual([]);
});

const planted: [string, string, string | undefined][] = [
  ['contract/basket.ts', 'contract/common.ts', undefined],
  ['contract/basket.ts', 'server/kernel/kernel.ts', 'contract must not see kernel'],
  ['client/client.ts', 'server/kernel/kernel.ts', 'client must not see kernel'],
  ['client/client.ts', 'web/problem.ts', 'client must not see web'],
  ['server/kernel/http/api.ts', 'server/domains/accounts/index.ts', 'kernel must not see domains'],
  ['server/kernel/http/api.ts', 'client/client.ts', undefined],
  ['server/domains/supply/hold.ts', 'server/app.ts', 'domains must not see app'],
  ['server/domains/supply/hold.ts', 'server/domains/catalogue/index.ts', undefined],
  [
    'server/domains/supply/hold.ts',
    'server/domains/catalogue/queries-item.ts',
    'catalogue is entered by index.ts',
  ],
  [
    'server/domains/supply/hold.test.ts',
    'server/domains/catalogue/queries-item.ts',
    'catalogue is entered by index.ts',
  ],
  ['server/domains/catalogue/item.ts', 'server/domains/supply/index.ts', 'catalogue stands below supply'],
  ['server/domains/orders/order.ts', 'server/domains/bookings/index.ts', 'orders stands below bookings'],
  ['server/domains/search/find.ts', 'server/domains/catalogue/index.ts', undefined],
  [
    'server/domains/checkout/place.ts',
    'server/domains/search/index.ts',
    'nobody imports the follower search',
  ],
  ['server/domains/reviews/add.ts', 'server/domains/search/index.ts', 'nobody imports the follower search'],
  ['web/root.tsx', 'server/app.ts', 'web must not see app'],
  ['web/safe-path.test.ts', 'server/kernel/kernel.ts', 'web must not see kernel'],
  ['web/root.tsx', 'client/client.ts', undefined],
  ['web/root.tsx', 'contract/orders.ts', 'web sees only the types of contract'],
  ['simulators/sslcommerz/main.ts', 'contract/orders.ts', 'simulators must not see contract'],
  ['simulators/sslcommerz/ipn.test.ts', 'server/app.ts', 'simulators must not see app'],
  ['server/domains/checkout/first-sale.test.ts', 'simulators/sslcommerz/server.ts', undefined],
  ['server/domains/checkout/place.ts', 'simulators/sslcommerz/server.ts', 'domains must not see simulators'],
  ['server/app.ts', 'server/testing/test-app.ts', 'imports a test'],
  ['server/app.ts', 'server/domains/supply/test-market.ts', 'imports a test'],
];

it.each(planted)('%s importing %s: %s', (from, to, fault) => {
  expect(faultOf({ from, to, typeOnly: false })).toBe(fault);
});

it('lets the web have the types of the contract', () => {
  expect(faultOf({ from: 'web/root.tsx', to: 'contract/orders.ts', typeOnly: true })).toBeUndefined();
});

const value = (from: string, to: string): Import => ({ from, to, typeOnly: false });

it('finds cycles, and only those', () => {
  const ring = [value('a.ts', 'b.ts'), value('b.ts', 'c.ts'), value('c.ts', 'a.ts')];
  expect(cyclesOf(ring)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
  expect(cyclesOf([value('a.ts', 'b.ts'), value('a.ts', 'c.ts'), value('b.ts', 'c.ts')])).toEqual([]);
  expect(cyclesOf([value('a.ts', 'b.ts'), { from: 'b.ts', to: 'a.ts', typeOnly: true }])).toEqual([]);
  const two = [
    value('server/domains/orders/x.ts', 'server/domains/bookings/index.ts'),
    { from: 'server/domains/bookings/y.ts', to: 'server/domains/orders/index.ts', typeOnly: true },
  ];
  expect(domainCyclesOf(two)).toHaveLength(1);
});

it('sees every way to import', () => {
  const source = `
    import { a, type B } from './a.ts';
    import type { C } from '#contract/c.ts';
    import { type D } from '#domains/d/index.ts';
    export { e } from '../e.ts';
    export type { F } from '#kernel/f.ts';
    export * from '#server/g.ts';
    import '#web/h.ts';
    const later = () => import('#client/i.ts');
    // import './not-this.ts'`;
  const found = specifiersOf('server/domains/x/y.ts', source).map(({ name, typeOnly }) => [
    resolveSpecifier('server/domains/x/y.ts', name),
    typeOnly,
  ]);
  expect(found).toEqual([
    ['server/domains/x/a.ts', false],
    ['contract/c.ts', true],
    ['server/domains/d/index.ts', true],
    ['web/h.ts', false],
    ['server/domains/e.ts', false],
    ['server/kernel/f.ts', true],
    ['server/g.ts', false],
    ['client/i.ts', false],
  ]);
  expect(() => specifiersOf('x.ts', 'import {')).toThrow('x.ts');
});
