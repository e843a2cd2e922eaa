import { randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { createLimiter, limitHeaders, limitsOf, networkOf, policies } from './limits.ts';
import { refuse } from '../refusal/refusal.ts';

describe('over HTTP', () => {
  let test: TestKernel;
  let app: FastifyInstance;
  beforeAll(async () => {
    test = await openTestKernel();
    app = await openTestApp(test);
  });
  afterAll(async () => {
    await app.close();
    await test.close();
  });

  const verify = (remoteAddress: string) =>
    app.inject({ method: 'POST', url: '/api/v1/auth/verify-email', payload: { token: 'x' }, remoteAddress });
  const told = ({ statusCode, headers }: LightMyRequestResponse) => [
    statusCode,
    headers.ratelimit,
    headers['retry-after'],
  ];

  it('counts down, refuses with the time to wait, and lets in again after it', async () => {
    const first = await verify('192.0.2.1');
    expect(first.headers['ratelimit-policy']).toBe('"code";q=10;w=600');
    expect(told(first)).toEqual([410, '"code";r=9;t=600', undefined]);
    test.clock.advance(60);
    for (let n = 2; n <= 10; n++) await verify('192.0.2.1');
    const refused = await verify('192.0.2.1');
    expect(told(refused)).toEqual([429, '"code";r=0;t=540', '540']);
    expect(refused.json()).toMatchObject({ code: 'rate_limited', retryable: true });
    expect((await verify('192.0.2.2')).statusCode).toBe(410);
    const other = await app.inject({ url: '/api/v1/areas', remoteAddress: '192.0.2.1' });
    expect([other.statusCode, other.headers.ratelimit]).toEqual([200, '"default";r=599;t=60']);
    test.clock.advance(540);
    expect(told(await verify('192.0.2.1'))).toEqual([410, '"code";r=9;t=600', undefined]);
  });

  it('counts what fails for want of a session too', async () => {
    const ask = () =>
      app.inject({
        url: '/api/v1/orders',
        headers: { authorization: 'Bearer forged' },
        remoteAddress: '192.0.2.7',
      });
    expect([(await ask()).statusCode, (await ask()).headers.ratelimit]).toEqual([
      401,
      '"default";r=598;t=60',
    ]);
  });

  it('counts a guest in the checkout by basket, and all baskets of an address together', async () => {
    const open = (token: string, remoteAddress = '192.0.2.20') =>
      app.inject({
        method: 'POST',
        url: '/api/v1/checkouts',
        payload: { basket_id: randomUUID() },
        headers: { 'basket-token': token, 'idempotency-key': randomUUID() },
        remoteAddress,
      });
    const first = await open('one');
    expect(first.headers['ratelimit-policy']).toBe('"checkout";q=60;w=60, "checkout_address";q=300;w=60');
    expect(first.headers.ratelimit).toBe('"checkout";r=59;t=60, "checkout_address";r=299;t=60');
    for (let n = 2; n <= 150; n++) await open(`basket ${n >> 1}`);
    expect((await open('one')).headers.ratelimit).toContain('"checkout_address";r=149');
    for (let n = 152; n <= 300; n++) await open(`basket ${n}`);
    const refused = await open('a new one');
    expect(told(refused)).toEqual([429, '"checkout";r=59;t=60, "checkout_address";r=0;t=60', '60']);
    expect(refused.json()).toMatchObject({ code: 'rate_limited' });
    expect((await open('a new one', '192.0.2.21')).statusCode).not.toBe(429);
    test.clock.advance(60);
    expect((await open('one')).statusCode).not.toBe(429);
  });

  it('lets one busy basket not use up the address of its neighbours', async () => {
    const open = (token: string) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/checkouts',
        payload: { basket_id: randomUUID() },
        headers: { 'basket-token': token, 'idempotency-key': randomUUID() },
        remoteAddress: '192.0.2.30',
      });
    const replies: LightMyRequestResponse[] = [];
    for (let n = 0; n < 70; n++) replies.push(await open('busy'));
    expect(replies.filter((reply) => reply.statusCode === 429)).toHaveLength(10);
    expect((await open('quiet')).headers.ratelimit).toBe(
      '"checkout";r=59;t=60, "checkout_address";r=239;t=60',
    );
  });

  it('does not believe a visitor who names his own address', async () => {
    const guess = (n: number) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/auth/sign-in',
        payload: { email: 'a@example.com', password: 'wrong' },
        headers: { 'x-forwarded-for': `198.51.100.${n}`, 'basket-token': `token ${n}` },
        remoteAddress: '192.0.2.9',
      });
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await guess(n)).statusCode);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });
});

describe('signing in', () => {
  const both = limitsOf(
    { summary: 'x', by: 'everybody', limit: 'sign_in' },
    { audience: 'anon' },
    '192.0.2.1',
  );

  it('counts by address whoever asks, and what was right not as a guess', () => {
    const limiter = createLimiter(() => 0);
    for (let n = 0; n < 100; n++) {
      limiter.take(both);
      expect(limiter.giveBack(both).map(({ remaining }) => remaining)).toEqual([10, 119 - n]);
    }
    for (let n = 0; n < 10; n++) limiter.take(both);
    expect(limiter.take(both).at(-1)).toMatchObject({ name: 'sign_in', allowed: false });
  });

  it('lets nobody have the server hash passwords without end', () => {
    const limiter = createLimiter(() => 0);
    for (let n = 0; n < 120; n++) {
      limiter.take(both);
      limiter.giveBack(both);
    }
    expect(limiter.take(both).at(-1)).toMatchObject({ name: 'sign_in_address', allowed: false });
  });
});

describe('whose requests are counted together', () => {
  const checkout = { summary: 'x', by: 'everybody', limit: 'checkout' } as const;
  const plain = { summary: 'x', by: 'everybody' } as const;
  const person = { audience: 'authenticated', personId: 'p' } as const;
  const guest = { audience: 'anon', basketToken: 'b' } as const;

  const keys = (...given: Parameters<typeof limitsOf>) =>
    limitsOf(...given).map(({ name, key }) => `${name} ${key}`);

  it('a person by account, a guest by address, in the checkout by basket and by address', () => {
    expect(keys({ ...plain, limit: 'sign_in' }, person, '192.0.2.1')).toEqual([
      'sign_in 192.0.2.1',
      'sign_in_address 192.0.2.1',
    ]);
    expect(keys(plain, person, '192.0.2.1')).toEqual(['default p']);
    expect(keys(plain, guest, '192.0.2.1')).toEqual(['default 192.0.2.1']);
    expect(keys(checkout, person, '192.0.2.1')).toEqual(['checkout p']);
    expect(keys(checkout, guest, '192.0.2.1')).toEqual(['checkout b', 'checkout_address 192.0.2.1']);
    expect(keys(checkout, { audience: 'anon', orderToken: 'o' }, '2001:db8::1')).toEqual([
      'checkout o',
      'checkout_address 2001:db8:0:0::/64',
    ]);
    expect(keys(checkout, { audience: 'anon' }, '192.0.2.1')).toEqual(['checkout 192.0.2.1']);
    expect(keys(checkout, refuse('token_invalid'), '192.0.2.1')).toEqual(['checkout 192.0.2.1']);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

it('loosens all limits alike for a load test', () => {
  const limiter = createLimiter(() => 0, 3);
  const signIn = [{ name: 'sign_in', key: 'a' }] as const;
  for (let n = 0; n < policies.sign_in.requests * 3; n++) expect(limiter.take(signIn)[0]?.allowed).toBe(true);
  expect(limitHeaders(limiter.take(signIn))).toMatchObject({
    ratelimit: '"sign_in";r=0;t=60',
    'retry-after': '60',
  });
});
