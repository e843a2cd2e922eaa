import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { SignJWT, decodeJwt, decodeProtectedHeader, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Key, allOperations, operationOf } from '#contract/operations.ts';
import { needsIfMatch } from '#contract/operation.ts';
import { type ProblemCode, problems } from '#contract/problems.ts';
import { createAccounts } from '#domains/accounts/index.ts';
import { catalogueBuilder } from './build-catalogue.ts';
import { openTestApp } from './test-app.ts';
import { type TestKernel, openTestKernel } from './test-kernel.ts';
import { fillTwoOfEach, idOf, insertRowOf } from './two-of-each.ts';

/**
 * Who calls. Everything that has an owner belongs to person A and to seller 1; `holder` is a guest with the token of
 * A's basket and order. Nobody is two of these.
 */
const callers = [
  'nobody',
  'holder',
  'personA',
  'personB',
  'seller1',
  'seller2',
  'staff',
  'expired',
  'forged',
] as const;
type Caller = (typeof callers)[number];
type Expected = 'allowed' | 401 | 403 | 404;

const keys = Object.keys(allOperations) as Key[];
const ids: Record<Exclude<Caller, 'nobody' | 'holder'>, string> = {
  personA: idOf('people', 'own'),
  personB: idOf('people', 'other'),
  seller1: randomUUID(),
  seller2: randomUUID(),
  staff: randomUUID(),
  expired: idOf('people', 'own'),
  forged: idOf('people', 'own'),
};

let test: TestKernel;
let app: FastifyInstance;
let documented: Map<Key, Set<string>>;
let serviceListing: string;
const tokens = new Map<Caller, string>();

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const contact = { name: 'Rina', phone: '+8801712345678', email: 'rina@example.com' };

beforeAll(async () => {
  test = await openTestKernel();
  await fillTwoOfEach(test);
  await test.owner(
    'delete from haat.staff_members; delete from haat.seller_members; delete from haat.reviews; delete from identity.signing_keys; delete from haat.notifications',
  );
  for (const who of ['seller1', 'seller2', 'staff'] as const) {
    await test.owner(
      `insert into haat.people (id, email, name, created_at) values ($1, $2, $3, '2026-01-01')`,
      [ids[who], `${who}@example.com`, who],
    );
  }
  await test.owner(
    `insert into haat.staff_members (person_id, role, since) values ($1, 'operator', '2026-01-01')`,
    [ids.staff],
  );
  await test.owner(
    `insert into haat.seller_members (seller_id, person_id, role, since)
     values ($1, $2, 'owner', '2026-01-01'), ($3, $4, 'owner', '2026-01-01')`,
    [idOf('sellers', 'own'), ids.seller1, idOf('sellers', 'other'), ids.seller2],
  );
  await test.owner(
    `update haat.orders set contact = $1, address = '{"area_name": "Mirpur", "line": "House 1"}'`,
    [contact],
  );
  await test.owner(
    `update haat.seller_orders set contact = $1, address = '{"area_name": "Mirpur", "line": "House 1"}'`,
    [contact],
  );
  await test.owner('update haat.orders set token_hash = $1 where number = $2', [sha256('own order'), 'own']);
  await test.owner('update haat.baskets set token_hash = $1 where token_hash = $2', [
    sha256('own basket'),
    'own basket',
  ]);
  await test.owner(`update identity.sessions set expires_at = '2027-01-01'`);
  const build = catalogueBuilder(test);
  const service = await build.item({
    slug: 'a-service',
    categoryId: idOf('categories', 'own'),
    durationMinutes: 60,
  });
  serviceListing = await build.listing({ itemId: service, sellerId: idOf('sellers', 'own'), price: 100 });
  await build.resource(idOf('sellers', 'own'), [serviceListing]);

  app = await openTestApp(test, { limitScale: 100_000 });
  documented = await documentedCodes();
  const { tokens: issuer } = createAccounts(test.kernel);
  const issue = (who: keyof typeof ids) =>
    issuer.issue({
      personId: ids[who],
      sessionId: randomUUID(),
      email: 'x@example.com',
      phone: null,
      signedInAt: test.clock.now(),
    });
  for (const who of ['personA', 'personB', 'seller1', 'seller2', 'staff'] as const)
    tokens.set(who, await issue(who));
  test.clock.advance(-3600);
  tokens.set('expired', await issue('expired'));
  test.clock.advance(3600);
  tokens.set('forged', await forge(tokens.get('personA') ?? ''));
});
afterAll(async () => {
  await app.close();
  await test.close();
});

/** The same token under the same name of key, signed by somebody else. */
async function forge(token: string): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  const header = decodeProtectedHeader(token);
  return new SignJWT(decodeJwt(token))
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: header.kid ?? '' })
    .sign(privateKey);
}

async function documentedCodes(): Promise<Map<Key, Set<string>>> {
  type Described = { responses: Record<string, { description: string }> };
  const { paths } = (await app.inject('/api/v1/openapi.json')).json<{
    paths: Record<string, Record<string, Described>>;
  }>();
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => {
        const codes = Object.values(responses).flatMap(({ description }) =>
          description.replace(/^Codes: /, '').split(', '),
        );
        return [`${method.toUpperCase()} ${path}` as Key, new Set(codes)] as const;
      }),
    ),
  );
}

/** What stands in an address, by operation where the name alone does not say it. */
const tableOf: [RegExp, string][] = [
  [/^\/auth\/sessions/, 'sessions'],
  [/^\/baskets/, 'baskets'],
  [/^\/checkouts/, 'checkouts'],
  [/^\/(admin\/)?orders/, 'orders'],
  [/^\/seller\/orders/, 'seller_orders'],
  [/^\/seller\/shipments/, 'shipments'],
  [/^\/seller\/bookings/, 'bookings'],
  [/^\/seller\/listings/, 'listings'],
  [/^\/admin\/items/, 'items'],
  [/^\/admin\/pages/, 'pages'],
  [/^\/admin\/options/, 'options'],
  [/^\/seller\/stock/, 'listings'],
  [/^\/admin\/customer-groups/, 'customer_groups'],
  [/^\/me\/alerts/, 'item_alerts'],
  [/^\/admin\/synonyms/, 'synonyms'],
];

function addressOf(key: Key): string {
  const [, path = ''] = key.split(' ');
  const table = tableOf.find(([pattern]) => pattern.test(path))?.[1];
  return path
    .replace('/listings/{id}/slots', `/listings/${serviceListing}/slots`)
    .replace('/services/{slug}', '/services/a-service')
    .replace('/moved/{kind}/{slug}', '/moved/item/own-before')
    .replace('{slug}', 'own')
    .replace('{token}', 'no-such-link')
    .replace('{price_id}', idOf('listing_prices', 'own'))
    .replace('{person_id}', idOf('people', 'own'))
    .replace('{line_id}', idOf(table === 'baskets' ? 'basket_lines' : 'order_lines', 'own'))
    .replace('{id}', table === undefined ? 'no table for this id' : idOf(table, 'own'));
}

const named = { en: 'New' };

/** A body that passes validation for every operation that needs one; the rest is sent `{}`. */
const bodies: Partial<Record<Key, (caller?: Caller) => unknown>> = {
  'POST /auth/sign-up': () => ({
    name: 'New',
    email: `${randomUUID()}@example.com`,
    password: 'river boat 71',
  }),
  'POST /auth/sign-in': () => ({ email: 'own@example.com', password: 'wrong' }),
  'POST /auth/verify-email': () => ({ token: 'x' }),
  'POST /auth/forgot-password': () => ({ email: 'own@example.com' }),
  'POST /auth/reset-password': () => ({ token: 'x', password: 'river boat 71' }),
  'PATCH /auth/me': () => ({ name: 'Same' }),
  'PATCH /baskets/{id}': () => ({ area: 'own' }),
  'POST /baskets/{id}/lines': () => ({ listing_id: idOf('listings', 'own') }),
  'PATCH /baskets/{id}/lines/{line_id}': () => ({ quantity: 2 }),
  'POST /checkouts': () => ({ basket_id: idOf('baskets', 'own') }),
  'PATCH /checkouts/{id}': () => ({ note: 'x' }),
  'POST /admin/options': () => ({
    code: `c${randomUUID().slice(0, 8)}`,
    name: { en: 'Note' },
    kind: 'text',
  }),
  'PATCH /admin/options/{id}': () => ({ position: 1 }),
  'PUT /admin/product-types/{slug}/options': () => ({ options: [idOf('options', 'own')] }),
  'PUT /admin/items/{id}/options': () => ({ options: [idOf('options', 'own')] }),
  'POST /orders/lookup': () => ({ number: 'own', email_or_phone: contact.email }),
  'POST /orders/{id}/lines/{line_id}/review': () => ({ rating: 5 }),
  'POST /admin/product-types': () => ({ slug: 'new', name: named, attributes: [] }),
  'POST /admin/choice-groups': () => ({ slug: 'new', name: named, choices: [{ code: 'one', name: named }] }),
  'POST /admin/categories': () => ({ slug: 'new', parent: 'own', name: named }),
  'POST /admin/categories/{slug}/move': () => ({ parent: null }),
  'POST /admin/items': () => ({ kind: 'service', category: 'own', title: named }),
  'PUT /admin/items/{id}/variants': () => ({ variants: [] }),
  'POST /admin/pages': () => ({ slug: 'new', title: { en: 'New' }, body: { en: 'New' } }),
  'POST /admin/pages/preview': () => ({ body: 'x' }),
  'POST /seller/bookings/{id}/start': () => ({ code: '1234' }),
  'POST /admin/synonyms': () => ({ terms: ['one', 'two'] }),
  'PUT /admin/synonyms/{id}': () => ({ terms: ['one', 'three'] }),
  'POST /seller/listings/{id}/receive': () => ({ quantity: 1 }),
  'POST /seller/stock/movements': (caller) => {
    const side = caller === 'seller2' ? 'other' : 'own';
    const place = { listing_id: idOf('listings', side), location_id: idOf('locations', side) };
    return { kind: 'receive', quantity: 1, ...place };
  },
  'PUT /seller/listings/{id}/price': () => ({ price: 1000 }),
  'POST /seller/listings/{id}/prices': () => ({ price: 900 }),
  'POST /admin/commission-terms': () => ({ rate_bp: 500 }),
  'POST /admin/customer-groups': () => ({ slug: 'new', name: { en: 'New', bn: 'নতুন' } }),
  'POST /admin/customer-groups/{id}/members': () => ({ email: 'own@example.com' }),
  'PUT /seller/stock/{id}/warning': () => ({ location_id: idOf('locations', 'own'), low_below: 3 }),
  'PUT /seller/stock/{id}/tracking': () => ({ tracked: true }),
};
const queries: Partial<Record<Key, string>> = {
  'GET /search/suggestions': '?q=ti',
};

type Wish = { headers?: Record<string, string>; keyless?: boolean; unseen?: boolean };

function call(key: Key, caller: Caller, wish: Wish = {}): Promise<LightMyRequestResponse> {
  const [method = ''] = key.split(' ');
  const operation = operationOf(key);
  const token = tokens.get(caller);
  // Signing in with it would take the basket along.
  const isOrder = key.includes('/orders');
  const holder = isOrder
    ? { 'order-token': 'own order' }
    : !key.includes('/auth/') && { 'basket-token': 'own basket' };
  return app.inject({
    method: method as 'GET',
    url: `/api/v1${addressOf(key)}${queries[key] ?? ''}`,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(caller === 'holder' && holder),
      ...(operation.keyed && !wish.keyless && { 'idempotency-key': randomUUID() }),
      ...(needsIfMatch(key, operation) && !wish.unseen && { 'if-match': '"1"' }),
      ...(operation.body && { 'content-type': 'application/json' }),
      ...(operation.takes && { 'content-type': 'image/png' }),
      ...wish.headers,
    },
    ...(operation.takes && { payload: Buffer.from('no picture') }),
    ...(operation.body && { payload: JSON.stringify(bodies[key]?.() ?? {}) }),
    ...(operation.body && { payload: JSON.stringify(bodies[key]?.(caller) ?? {}) }),
  });
}

const hasOwner = (key: Key) =>
  /^\w+ \/(baskets|checkouts|orders)\/\{id\}/.test(key) || key === 'POST /checkouts';

/** What the contract promises for a caller, by who may call and by whose the thing is. */
function expectedOf(key: Key, caller: Caller): Expected {
  const { by, staleTokenAllowed } = operationOf(key);
  if (caller === 'expired' || caller === 'forged') return staleTokenAllowed ? 'allowed' : 401;
  if (by === 'everybody')
    return !hasOwner(key) || caller === 'personA' || caller === 'holder' ? 'allowed' : 404;
  if (caller === 'nobody' || caller === 'holder') return 401;
  const withId = key.includes('{id}');
  if (by === 'person') return withId && caller !== 'personA' ? 404 : 'allowed';
  if (by === 'staff') return caller === 'staff' ? 'allowed' : 403;
  if (caller !== 'seller1' && caller !== 'seller2') return 403;
  return withId && caller !== 'seller1' ? 404 : 'allowed';
}

const denials = { 401: ['sign_in_required', 'token_invalid'], 403: ['not_allowed'], 404: ['not_found'] };
const denied = Object.values(denials).flat();

/** What the answer was, in the words of `expectedOf`; anything that broke says so. */
function outcomeOf(reply: LightMyRequestResponse): string | number {
  if (reply.statusCode < 300) return 'allowed';
  const { code, status } = reply.json<{ code: ProblemCode; status: number }>();
  if (status !== reply.statusCode || problems[code]?.status !== status)
    return `${reply.statusCode} is not ${code}`;
  if (denied.includes(code)) return status;
  return status === 500 || code === 'invalid_request' ? `${status} ${reply.body}` : 'allowed';
}

it('serves every operation of the contract and no other', () => {
  expect([...documented.keys()].sort()).toEqual([...keys].sort());
});

it('knows a body and an address for every operation', () => {
  for (const key of keys) {
    const { body, params, query } = operationOf(key);
    expect([key, body?.safeParse(bodies[key]?.() ?? {}).success ?? true]).toEqual([key, true]);
    expect([key, addressOf(key)]).toEqual([key, expect.not.stringMatching(/[{}]|no table/)]);
    expect([key, params && !/\{\w+\}/.test(key)]).not.toEqual([key, true]);
    const given = Object.fromEntries(new URLSearchParams(queries[key]));
    expect([key, query?.safeParse(given).success ?? true]).toEqual([key, true]);
  }
});

describe('refuses whoever may not', () => {
  const cases = callers.flatMap((caller) => keys.map((key) => [caller, key] as const));

  it.each(callers)('%s', async (caller) => {
    const wrong: string[] = [];
    for (const [, key] of cases.filter(
      ([who, key]) => who === caller && expectedOf(key, caller) !== 'allowed',
    )) {
      const reply = await call(key, caller);
      const expected = expectedOf(key, caller);
      if (outcomeOf(reply) !== expected) wrong.push(`${key}: ${outcomeOf(reply)} instead of ${expected}`);
      const { code } = reply.json<{ code: string }>();
      if (!documented.get(key)?.has(code)) wrong.push(`${key}: ${code} is not documented`);
    }
    expect(wrong).toEqual([]);
  });

  it('tries every operation with every caller', () => {
    const counted = cases.map(([caller, key]) => expectedOf(key, caller));
    expect(counted).toHaveLength(callers.length * keys.length);
    for (const expected of ['allowed', 401, 403, 404] as const) {
      expect(counted.filter((one) => one === expected).length, String(expected)).toBeGreaterThan(20);
    }
  });
});

it('says the same of what is foreign and of what is not there', async () => {
  const foreign = await app.inject({
    url: `/api/v1/orders/${idOf('orders', 'own')}`,
    headers: { authorization: `Bearer ${tokens.get('personB')}` },
  });
  const missing = await app.inject({
    url: `/api/v1/orders/${randomUUID()}`,
    headers: { authorization: `Bearer ${tokens.get('personB')}` },
  });
  const bare = (reply: LightMyRequestResponse) => ({ ...reply.json(), instance: '' });
  expect(bare(foreign)).toEqual(bare(missing));
  expect(foreign.statusCode).toBe(404);
});

it('a member cannot act for a seller he is no member of', async () => {
  for (const key of keys.filter((one) => operationOf(one).by === 'seller')) {
    const reply = await call(key, 'seller1', { headers: { seller: 'other' } });
    expect([key, reply.statusCode, reply.json().code]).toEqual([key, 403, 'not_allowed']);
  }
});

it('a token of another kind is no token', async () => {
  const good = tokens.get('personA') ?? '';
  const [head = '', body = '', signature = ''] = good.split('.');
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const kid = decodeProtectedHeader(good).kid;
  const changed = [
    `${encode({ alg: 'none', typ: 'JWT', kid })}.${body}.`,
    `${encode({ alg: 'HS256', typ: 'JWT', kid })}.${body}.${signature}`,
    `${head}.${encode({ ...decodeJwt(good), sub: ids.staff })}.${signature}`,
    `${head}.${body}`,
    'x',
  ];
  for (const token of changed) {
    const reply = await app.inject({ url: '/api/v1/auth/me', headers: { authorization: `Bearer ${token}` } });
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'token_invalid']);
  }
});

it('asks for a key wherever something moves', async () => {
  const keyed = keys.filter((key) => operationOf(key).keyed);
  expect(keyed.length).toBeGreaterThan(10);
  for (const key of keyed) {
    const { by } = operationOf(key);
    const caller = by === 'seller' ? 'seller1' : by === 'staff' ? 'staff' : 'personA';
    const reply = await call(key, caller, { keyless: true });
    expect([key, reply.statusCode, reply.json().code]).toEqual([key, 400, 'idempotency_key_missing']);
  }
});

it('asks what was seen wherever a thing with a version is changed', async () => {
  const needing = keys.filter((key) => needsIfMatch(key, operationOf(key)));
  expect(needing.length).toBeGreaterThan(1);
  for (const key of needing) {
    const caller = operationOf(key).by === 'seller' ? 'seller1' : 'staff';
    const reply = await call(key, caller, { unseen: true });
    expect([key, reply.statusCode, reply.json().code]).toEqual([key, 428, 'precondition_required']);
  }
});

describe('lets in whoever may', () => {
  it.each(callers)('%s', async (caller) => {
    const wrong: string[] = [];
    // Whoever came before may have taken it out.
    await insertRowOf(test, 'haat.basket_lines', 'own');
    for (const key of keys.filter((one) => expectedOf(one, caller) === 'allowed')) {
      const reply = await call(key, caller);
      if (outcomeOf(reply) !== 'allowed') wrong.push(`${key}: ${outcomeOf(reply)}`);
      if (reply.statusCode < 300) {
        if (reply.statusCode !== (operationOf(key).status ?? 200))
          wrong.push(`${key}: status ${reply.statusCode}`);
        const answer = operationOf(key).reply?.safeParse(reply.json());
        if (answer && !answer.success) wrong.push(`${key}: ${answer.error.message}`);
      } else {
        const { code } = reply.json<{ code: string }>();
        if (!documented.get(key)?.has(code)) wrong.push(`${key}: ${code} is not documented`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
