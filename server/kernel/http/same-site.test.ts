import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { buildHttp } from './build-http.ts';

const listed = 'https://shop.example.com';
let test: TestKernel;
let app: FastifyInstance;
let closed: FastifyInstance;

async function build(origins: string): Promise<FastifyInstance> {
  const made = await buildHttp({
    ...test.kernel,
    config: { ...test.kernel.config, CORS_ORIGINS: origins === '' ? [] : origins.split(',') },
    origin: 'https://market.example',
  });
  made.all('/api/v1/thing', async (request) => ({ session: request.cookies.haat_access ?? null }));
  made.post('/api/v1/payments/sslcommerz/ipn', async () => ({ ok: true }));
  return made;
}

beforeAll(async () => {
  test = await openTestKernel();
  app = await build(`${listed},https://*.preview.example.com,http://localhost:*`);
  closed = await build('');
});
afterAll(async () => {
  await Promise.all([app.close(), closed.close()]);
  await test.close();
});

const ask = (method: 'GET' | 'POST' | 'OPTIONS' | 'DELETE', headers: Record<string, string>, on = app) =>
  on.inject({ method, url: '/api/v1/thing', headers: { host: 'market.example', ...headers } });
const cookie = 'haat_access=somebody';

it.each([
  ['another site', { origin: 'https://evil.example', cookie }, 403],
  ['another site without cookies', { origin: 'https://evil.example' }, 403],
  ['a sandboxed frame', { origin: 'null', cookie }, 403],
  ['another site by Fetch Metadata alone', { 'sec-fetch-site': 'cross-site', cookie }, 403],
  [
    'a neighbour of the same site',
    { origin: 'https://blog.market.example', 'sec-fetch-site': 'same-site', cookie },
    403,
  ],
  ['a longer host name', { origin: 'https://market.example.evil.example', cookie }, 403],
  ['our own pages', { origin: 'https://market.example', 'sec-fetch-site': 'same-origin', cookie }, 200],
  ['the listed site', { origin: listed, 'sec-fetch-site': 'cross-site', cookie }, 200],
  ['the listed site with a bearer', { origin: listed, authorization: 'Bearer x' }, 200],
  ['a server', { authorization: 'Bearer x' }, 200],
  ['nobody knows where, with our cookie', { cookie }, 403],
  ['nobody knows where, with our cookie among others', { cookie: 'a=1; haat_refresh=x' }, 403],
  ['nobody knows where, with the cookies of others', { cookie: 'theme=dark; not_haat_access=1' }, 200],
  ['a page of ours that says so by Referer', { referer: 'https://market.example/basket', cookie }, 200],
  ['another site by Referer', { referer: 'https://evil.example/https://market.example/', cookie }, 403],
  ['a page that hides where it is', { referer: '', cookie }, 403],
  ['a program with our cookie, by our own header', { 'haat-session': 'cookie', cookie }, 200],
  ['a program with cookie and bearer', { authorization: 'Bearer x', cookie }, 200],
  ['our own pages by Fetch Metadata alone', { 'sec-fetch-site': 'same-origin', cookie }, 200],
  ['a neighbour by Fetch Metadata alone', { 'sec-fetch-site': 'same-site', cookie }, 403],
])('an unsafe request of %s', async (_name, headers: Record<string, string>, status) => {
  const reply = await ask('POST', headers);
  expect(reply.statusCode).toBe(status);
  expect((await ask('DELETE', headers)).statusCode).toBe(status);
  if (status === 403) expect(reply.json()).toMatchObject({ code: 'cross_site_request', status: 403 });
  expect(reply.headers['access-control-allow-origin']).toBe(headers.origin === listed ? listed : undefined);
});

it('anybody may read, but only listed origins may see what was answered', async () => {
  const foreign = await ask('GET', { origin: 'https://evil.example', cookie });
  expect([foreign.statusCode, foreign.headers['access-control-allow-origin']]).toEqual([200, undefined]);
  const known = await ask('GET', { origin: listed });
  expect(known.headers).toMatchObject({
    'access-control-allow-origin': listed,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': expect.stringContaining('ratelimit'),
  });
  expect([foreign.headers.vary, known.headers.vary, (await ask('GET', {})).headers.vary]).toEqual([
    'origin',
    'origin',
    'origin',
  ]);
});

it.each([
  ['https://pr-7.preview.example.com', true],
  ['http://localhost:5173', true],
  ['https://a.b.preview.example.com', false],
  ['https://.preview.example.com', false],
  ['http://pr-7.preview.example.com', false],
  ['https://pr-7.preview.example.com.evil.example', false],
  ['https://pr-7xpreview.example.com', false],
  ['https://shop-example.com', false],
  ['https://SHOP.example.com', false],
  [`${listed}\nhttps://evil.example`, false],
])('%j on the list: %s', async (origin, allowed) => {
  expect((await ask('POST', { origin })).statusCode).toBe(allowed ? 200 : 403);
});

it('a preflight is answered once for two hours, with what a foreign app needs', async () => {
  const preflight = {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,idempotency-key',
  };
  const reply = await ask('OPTIONS', { origin: listed, ...preflight });
  expect([reply.statusCode, reply.body]).toEqual([204, '']);
  expect(reply.headers).toMatchObject({
    'access-control-allow-origin': listed,
    'access-control-max-age': '7200',
  });
  for (const name of [
    'authorization',
    'content-type',
    'idempotency-key',
    'basket-token',
    'order-token',
    'seller',
  ]) {
    expect(String(reply.headers['access-control-allow-headers']).split(', ')).toContain(name);
  }
  const refused = await ask('OPTIONS', { origin: 'https://evil.example', ...preflight });
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'cross_site_request']);
  expect(refused.headers['access-control-allow-origin']).toBeUndefined();
});

it('the gateway may post across sites', async () => {
  const headers = { origin: 'https://gateway.example', 'sec-fetch-site': 'cross-site' };
  const to = (url: string) => app.inject({ method: 'POST', url, headers });
  expect((await to('/api/v1/payments/sslcommerz/ipn')).statusCode).toBe(200);
  expect((await to('/api/v1/thing?/payments/')).statusCode).toBe(403);
});

it('without a list nobody else is let in', async () => {
  expect((await ask('POST', { origin: listed }, closed)).statusCode).toBe(403);
  const read = await ask('GET', { origin: listed }, closed);
  expect([read.headers['access-control-allow-origin'], read.headers.vary]).toEqual([undefined, undefined]);
});
