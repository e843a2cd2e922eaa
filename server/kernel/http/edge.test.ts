import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problems } from '#contract/problems.ts';
import { openTestApp } from '#server/testing/test-app.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { buildHttp } from './build-http.ts';

let test: TestKernel;
let app: FastifyInstance;
let breaking: FastifyInstance;

beforeAll(async () => {
  test = await openTestKernel();
  app = await openTestApp(test);
  breaking = await buildHttp(test.kernel);
  breaking.get('/broken', async () => {
    throw new Error('password=secret at /home/haat');
  });
});
afterAll(async () => {
  await Promise.all([app.close(), breaking.close()]);
  await test.close();
});

/** Status and code; also that the answer is a whole problem of the catalogue with nothing about our insides. */
function problemIn(reply: LightMyRequestResponse): [number, string] {
  const body = reply.json<{ code: keyof typeof problems; [member: string]: unknown }>();
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({
    type: `/docs/errors#${body.code}`,
    title: problems[body.code].title,
    status: reply.statusCode,
    retryable: 'retryable' in problems[body.code],
  });
  expect(body.instance).toEqual(expect.any(String));
  expect(reply.body).not.toMatch(/secret|\.ts|node_modules|FST_/);
  return [reply.statusCode, body.code];
}

const json = { 'content-type': 'application/json' };
const post = (url: string, payload: string, headers: Record<string, string> = json) =>
  app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers });

it.each([
  ['no JSON', '{"a":', json, [400, 'malformed_json']],
  ['an empty body', '', json, [400, 'malformed_json']],
  ['a key of prototypes', '{"__proto__":{"a":1}}', json, [400, 'malformed_json']],
  ['plain text', '{}', { 'content-type': 'text/plain' }, [415, 'unsupported_media_type']],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, [415, 'unsupported_media_type']],
  ['XML', '<a/>', { 'content-type': 'application/xml' }, [415, 'unsupported_media_type']],
  ['a content type that is none', '{}', { 'content-type': 'json' }, [415, 'unsupported_media_type']],
  ['a body too large', `"${'x'.repeat(1_000_001)}"`, json, [413, 'body_too_large']],
  ['a field of the wrong kind', '{"area":7}', json, [422, 'invalid_request']],
] as const)('%s is a problem', async (_name, payload, headers, expected) => {
  expect(problemIn(await post('/baskets', payload, { ...headers }))).toEqual(expected);
});

it('names the field at fault', async () => {
  const { errors } = (await post('/auth/sign-in', '{"email":"x","password":""}')).json();
  expect(errors.map((one: { pointer: string }) => one.pointer)).toEqual(['/email', '/password']);
});

it.each([
  ['GET', '/api/v1/nothing', [404, 'not_found'], undefined],
  ['GET', '/api/v2/items', [404, 'not_found'], undefined],
  ['GET', '/nowhere', [404, 'not_found'], undefined],
  ['GET', '/api/v1/orders/not-an-id', [404, 'not_found'], undefined],
  ['GET', '/api/v1/baskets/not-an-id', [404, 'not_found'], undefined],
  ['DELETE', '/api/v1/areas', [405, 'method_not_allowed'], 'GET'],
  ['GET', '/api/v1/auth/sign-in', [405, 'method_not_allowed'], 'POST'],
  ['PUT', '/api/v1/auth/me', [405, 'method_not_allowed'], 'GET, PATCH'],
  ['PUT', '/api/v1/baskets/mine', [405, 'method_not_allowed'], 'GET, PATCH'],
] as const)('%s %s is a problem', async (method, url, expected, allow) => {
  const reply = await app.inject({ method, url });
  expect(problemIn(reply)).toEqual(expected);
  expect(reply.headers.allow?.toString().split(', ').sort().join(', ')).toBe(allow);
});

it('an address that cannot be decoded is a problem', async () => {
  expect(problemIn(await app.inject('/api/v1/items/%E0%A4%A'))).toEqual([400, 'malformed_request']);
});

it('a name of 120 letters finds its operation', async () => {
  const reply = await app.inject(`/api/v1/items/${'a'.repeat(120)}`);
  expect([reply.json().code, reply.headers['ratelimit-policy']]).toEqual([
    'not_found',
    '"default";q=600;w=60',
  ]);
});

it('what breaks inside says nothing of the inside', async () => {
  expect(problemIn(await breaking.inject('/broken'))).toEqual([500, 'internal_error']);
});

it('a body of another length than it says is no fault of ours', async () => {
  const reply = await post('/baskets', '{}', { ...json, 'content-length': '9' });
  expect(problemIn(reply)).toEqual([400, 'malformed_request']);
});

it('every answer of the API carries the headers that keep a browser safe, and an id', async () => {
  const replies = [
    await app.inject('/api/v1/areas'),
    await app.inject('/api/v1/auth/me'),
    await app.inject('/api/v1/nothing'),
    await post('/baskets', '{'),
    await app.inject('/docs/errors'),
    await breaking.inject('/broken'),
  ];
  for (const { headers } of replies) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  }
  const [areas, me] = replies;
  expect([areas?.headers['cache-control'], me?.headers['cache-control']]).toEqual(['no-store', 'no-store']);
  expect(me?.json().instance).toBe(me?.headers['request-id']);
  expect(replies[4]?.headers['content-security-policy']).toContain("default-src 'none'");
});

it('lists every code at /docs/errors', async () => {
  const page = (await app.inject('/docs/errors')).body;
  for (const code of Object.keys(problems)) expect(page).toContain(`id="${code}"`);
});
