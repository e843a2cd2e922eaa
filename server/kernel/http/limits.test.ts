import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { createLimiter, limitHeaders, limitKeyOf, networkOf, policies } from './limits.ts';
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

describe('whose requests are counted together', () => {
  const checkout = { summary: 'x', by: 'everybody', limit: 'checkout' } as const;
  const plain = { summary: 'x', by: 'everybody' } as const;
  const person = { audience: 'authenticated', personId: 'p' } as const;
  const guest = { audience: 'anon', basketToken: 'b' } as const;

  it('a person by account, a guest by address, in the checkout by basket', () => {
    expect(limitKeyOf(plain, person, '192.0.2.1')).toBe('p');
    expect(limitKeyOf(plain, guest, '192.0.2.1')).toBe('192.0.2.1');
    expect(limitKeyOf(checkout, guest, '192.0.2.1')).toBe('b');
    expect(limitKeyOf(checkout, { audience: 'anon' }, '192.0.2.1')).toBe('192.0.2.1');
    expect(limitKeyOf(checkout, refuse('token_invalid'), '192.0.2.1')).toBe('192.0.2.1');
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
  for (let n = 0; n < policies.sign_in.requests * 3; n++)
    expect(limiter.take('sign_in', 'a').allowed).toBe(true);
  const verdict = limiter.take('sign_in', 'a');
  expect(limitHeaders(verdict)).toMatchObject({ ratelimit: '"sign_in";r=0;t=60', 'retry-after': '60' });
});
