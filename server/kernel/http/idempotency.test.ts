import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';
import { refuse } from '../refusal/refusal.ts';
import { createApi } from './api.ts';
import { buildHttp } from './build-http.ts';
import { fingerprintOf } from './idempotency.ts';
import { createLimiter } from './limits.ts';

const effect = statement({
  name: 'test/idempotency-effect',
  params: { id: t.uuid },
  text: `insert into haat.effects_of_test (basket) values ($id)`,
});

let test: TestKernel;
let app: FastifyInstance;
/** What the work does beside its effect; each test sets its own. */
let during: () => Promise<unknown>;

beforeAll(async () => {
  test = await openTestKernel();
  await test.owner('create table haat.effects_of_test (basket uuid)');
  await test.owner('grant insert on haat.effects_of_test to engine');
  app = await buildHttp(test.kernel);
  const gatekeeper = {
    verify: async (token: string) => ({ personId: token, sessionId: token }),
    memberships: async () => [],
    staffRole: async () => undefined,
  };
  const api = createApi(
    app,
    test.kernel,
    gatekeeper,
    createLimiter(() => 0, 1000),
  );
  // Any keyed operation will do; what it answers here does not matter to the key.
  api.serve('POST /orders/{id}/pay', async (call) => {
    const done = await call.transaction(async (tx) => {
      await tx.engine.run(effect, { id: call.params.id });
      const refusal = await during();
      return (
        (refusal as undefined) ??
        ({ status: 'pending', redirect_url: `https://gateway/${call.params.id}` } as const)
      );
    });
    return done;
  });
});
afterAll(async () => {
  await app.close();
  await test.close();
});
beforeEach(async () => {
  during = async () => undefined;
  await test.owner('truncate haat.effects_of_test');
});

const order = '0199aaaa-0000-7000-8000-000000000001';
const other = '0199aaaa-0000-7000-8000-000000000002';
const person = '0199bbbb-0000-7000-8000-000000000001';
const pay = (key: string | undefined, wish: { order?: string; token?: string; body?: string } = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/v1/orders/${wish.order ?? order}/pay`,
    payload: wish.body ?? '{}',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${wish.token ?? person}`,
      ...(key !== undefined && { 'idempotency-key': key }),
    },
  });
const outcome = (reply: LightMyRequestResponse) => [
  reply.statusCode,
  reply.json().code ?? 'done',
  reply.headers['idempotent-replayed'] ?? 'first',
];
const effects = async () =>
  Number((await test.owner<{ n: string }>('select count(*) n from haat.effects_of_test'))[0]?.n);

it('50 parallel equal requests have one effect; each is told of it or asked to wait', async () => {
  during = () => new Promise((resolve) => setTimeout(resolve, 30));
  const replies = await Promise.all(Array.from({ length: 50 }, () => pay('fifty-times')));
  expect(await effects()).toBe(1);
  const outcomes = replies.map((reply) => outcome(reply).join(' '));
  expect(outcomes.filter((one) => one === '200 done first')).toHaveLength(1);
  for (const one of outcomes)
    expect(['200 done first', '200 done true', '409 idempotency_key_in_use first']).toContain(one);
  const done = replies.filter((reply) => reply.statusCode === 200);
  expect(new Set(done.map((reply) => reply.body)).size).toBe(1);
  expect(outcome(await pay('fifty-times'))).toEqual([200, 'done', 'true']);
  expect(await effects()).toBe(1);
});

it('a key in flight is told to wait a second, and answered after it', async () => {
  let finish = () => {};
  let begun = () => {};
  const running = new Promise<void>((resolve) => (begun = resolve));
  during = () => {
    begun();
    return new Promise<void>((resolve) => (finish = resolve));
  };
  const first = pay('in-flight-key');
  await running;
  const second = await pay('in-flight-key');
  expect([...outcome(second), second.headers['retry-after']]).toEqual([
    409,
    'idempotency_key_in_use',
    'first',
    '1',
  ]);
  finish();
  expect(outcome(await first)).toEqual([200, 'done', 'first']);
  expect(outcome(await pay('in-flight-key'))).toEqual([200, 'done', 'true']);
});

it('the same key for another body or address is refused, spelling aside', async () => {
  await pay('one-key-one-request', { body: '{"a":1,"b":null}' });
  expect(outcome(await pay('one-key-one-request', { body: '{"a":2,"b":null}' }))).toEqual([
    422,
    'idempotency_key_reused',
    'first',
  ]);
  expect(outcome(await pay('one-key-one-request', { body: '{"a":1}' }))).toEqual([
    422,
    'idempotency_key_reused',
    'first',
  ]);
  expect(outcome(await pay('one-key-one-request', { order: other }))).toEqual([
    422,
    'idempotency_key_reused',
    'first',
  ]);
  expect(outcome(await pay('one-key-one-request', { body: ' {"b" : null,"a":1.0}' }))).toEqual([
    200,
    'done',
    'true',
  ]);
  expect(await effects()).toBe(1);
});

it("somebody else's equal key is another key", async () => {
  await pay('a-key-of-two');
  const reply = await pay('a-key-of-two', { token: '0199bbbb-0000-7000-8000-000000000002' });
  expect(outcome(reply)).toEqual([200, 'done', 'first']);
  expect(await effects()).toBe(2);
});

it('neither a refusal nor a failure is kept: its effect is gone and the key is free', async () => {
  during = async () => refuse('not_payable');
  expect(outcome(await pay('a-second-chance'))).toEqual([409, 'not_payable', 'first']);
  during = async () => {
    throw new Error('broken');
  };
  expect(outcome(await pay('a-second-chance'))).toEqual([500, 'internal_error', 'first']);
  expect(await effects()).toBe(0);
  during = async () => undefined;
  expect(outcome(await pay('a-second-chance'))).toEqual([200, 'done', 'first']);
  expect(await effects()).toBe(1);
});

it.each([undefined, '', 'short', 'x'.repeat(256)])('the key %j is as good as none', async (key) => {
  expect(outcome(await pay(key))).toEqual([400, 'idempotency_key_missing', 'first']);
});

it('a fingerprint depends on what is said and where, not on how it is spelt', () => {
  const base = fingerprintOf('POST', '/x', { a: [1, { c: 2, b: 1 }], z: 'é' });
  expect(fingerprintOf('POST', '/x', { z: '\u00e9', a: [1, { b: 1, c: 2 }] })).toBe(base);
  const different = [
    fingerprintOf('PUT', '/x', { a: [1, { c: 2, b: 1 }], z: 'é' }),
    fingerprintOf('POST', '/x?', { a: [1, { c: 2, b: 1 }], z: 'é' }),
    fingerprintOf('POST', '/x', { a: [{ c: 2, b: 1 }, 1], z: 'é' }),
    fingerprintOf('POST', '/x', { a: ['1', { c: 2, b: 1 }], z: 'é' }),
    fingerprintOf('POST', '/x', { a: [1, { c: 2, b: 1 }] }),
  ];
  expect(new Set([base, ...different]).size).toBe(6);
});
