import type { FastifyInstance } from 'fastify';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Operation } from '#contract/operation.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { isRefusal, refuse } from '../refusal/refusal.ts';
import { createApi } from './api.ts';
import { buildHttp } from './build-http.ts';
import { createLimiter } from './limits.ts';
import { openApiOf } from './openapi.ts';
import { seenVersion, tagOf } from './versions.ts';

const shelf = vi.hoisted(() => ({}) as Record<string, Operation>);

/** A shelf that has nothing but a version, so that these tests depend on no domain. */
vi.mock('#contract/operations.ts', async (original) => {
  const real = await original<typeof import('#contract/operations.ts')>();
  return { ...real, operationOf: (key: string) => shelf[key] ?? real.operationOf(key as never) };
});

const reply = z.object({ name: z.string(), version: z.int() });
const body = z.object({ name: z.string().min(1) });
Object.assign(shelf, {
  'GET /shelf': { summary: 'The shelf', by: 'staff', versioned: true, reply },
  'POST /shelf': { summary: 'A new shelf', by: 'staff', versioned: true, status: 201, body, reply },
  'PUT /shelf': { summary: 'Change the shelf', by: 'staff', versioned: true, body, reply },
  'DELETE /shelf': { summary: 'Take the shelf down', by: 'staff', versioned: true, status: 204 },
} satisfies Record<string, Operation>);

let test: TestKernel;
let app: FastifyInstance;
let shelfNow = { name: 'Fans', version: 4 };

beforeAll(async () => {
  test = await openTestKernel();
  app = await buildHttp(test.kernel);
  const gatekeeper = {
    verify: async (token: string) => ({ personId: token, sessionId: token }),
    memberships: async () => [],
    staffRole: async () => 'operator',
  };
  const limiter = createLimiter(() => 0, 1000);
  const api = createApi(app, test.kernel, gatekeeper, limiter) as unknown as {
    serve(
      key: string,
      handler: (call: { seenVersion?: number; body: { name: string } }) => Promise<unknown>,
    ): void;
  };
  const write = (seen: number | undefined, name: string) => {
    if (seen !== shelfNow.version) return refuse('precondition_failed');
    shelfNow = { name, version: shelfNow.version + 1 };
    return shelfNow;
  };
  api.serve('GET /shelf', async () => shelfNow);
  api.serve('POST /shelf', async (call) => ({ ...call.body, version: 1 }));
  api.serve('PUT /shelf', async (call) => write(call.seenVersion, call.body.name));
  api.serve('DELETE /shelf', async (call) => {
    const done = write(call.seenVersion, '');
    return isRefusal(done) ? done : undefined;
  });
});
afterAll(async () => {
  await app.close();
  await test.close();
});

async function ask(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  ifMatch?: string,
  payload = '{"name":"Lamps"}',
) {
  const hasBody = method === 'POST' || method === 'PUT';
  const answer = await app.inject({
    method,
    url: '/api/v1/shelf',
    headers: {
      authorization: 'Bearer somebody',
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      ...(hasBody && { 'content-type': 'application/json' }),
    },
    ...(hasBody && { payload }),
  });
  const code = answer.body === '' ? undefined : answer.json().code;
  return [answer.statusCode, code, answer.headers.etag];
}

it('gives the version as a strong tag', async () => {
  shelfNow = { name: 'Fans', version: 4 };
  expect(await ask('GET')).toEqual([200, undefined, '"4"']);
  expect(await ask('POST')).toEqual([201, undefined, '"1"']);
});

it('changes what was seen, and says what it is now', async () => {
  shelfNow = { name: 'Fans', version: 4 };
  expect(await ask('PUT', '"4"')).toEqual([200, undefined, '"5"']);
  expect(shelfNow).toEqual({ name: 'Lamps', version: 5 });
  expect(await ask('DELETE', '"5"')).toEqual([204, undefined, undefined]);
});

it('refuses who has seen an older one, and gives no tag with the refusal', async () => {
  shelfNow = { name: 'Fans', version: 4 };
  expect(await ask('PUT', '"3"')).toEqual([412, 'precondition_failed', undefined]);
  expect(await ask('DELETE', '"5"')).toEqual([412, 'precondition_failed', undefined]);
  expect(shelfNow).toEqual({ name: 'Fans', version: 4 });
});

it.each([undefined, '', ' ', '*', '"4", "5"'])('asks who says %j what he has seen', async (header) => {
  shelfNow = { name: 'Fans', version: 4 };
  expect(await ask('PUT', header)).toEqual([428, 'precondition_required', undefined]);
  expect(await ask('DELETE', header)).toEqual([428, 'precondition_required', undefined]);
  expect(shelfNow.version).toBe(4);
});

it.each(['W/"4"', '4', '"4', '"04"', '"-4"', '"4.0"', '"x"', '"99999999999"'])(
  'a tag such as %s is none of ours',
  async (header) => {
    shelfNow = { name: 'Fans', version: 4 };
    expect(await ask('PUT', header)).toEqual([412, 'precondition_failed', undefined]);
  },
);

it('looks at the fields first', async () => {
  expect(await ask('PUT', undefined, '{"name":""}')).toEqual([422, 'invalid_request', undefined]);
});

it('reads back every tag that it gives', () => {
  fc.assert(fc.property(fc.nat(999_999_999), (version) => seenVersion(tagOf(version)) === version));
});

it('is in the description for other programs', () => {
  const { paths } = openApiOf(Object.keys(shelf) as never[], 'https://market.example') as {
    paths: Record<string, Record<string, { parameters: unknown[]; responses: Record<string, object> }>>;
  };
  const put = paths['/shelf']?.put;
  expect(put?.parameters).toContainEqual(
    expect.objectContaining({ name: 'If-Match', in: 'header', required: true, example: '"2"' }),
  );
  expect(put?.responses).toMatchObject({
    200: { headers: { ETag: { example: '"2"' } } },
    412: { description: 'Codes: precondition_failed' },
    428: { description: 'Codes: precondition_required' },
  });
  expect(paths['/shelf']?.get?.parameters).toEqual([]);
  expect(paths['/shelf']?.get?.responses).not.toHaveProperty('428');
  expect(paths['/shelf']?.delete?.responses['204']).not.toHaveProperty('headers');
});
