import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { type RenderedPage, createPageCache, pack } from './page-cache.ts';
import { sendPage } from './send-page.ts';

const page = (text: string, tags: string[] = [], status = 200): RenderedPage => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
  tags,
});
const open = (maxBytes = 10_000_000, ttlSeconds = 60) => createPageCache({ maxBytes, ttlSeconds });
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A render that counts itself and ends when it is told to. */
function held(text: string, tags: string[] = [], status = 200) {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => (finish = resolve));
  const made = { renders: 0, finish: () => finish(), render };
  async function render() {
    made.renders += 1;
    await gate;
    return page(text, tags, status);
  }
  return made;
}

it('makes a page once for 50 who ask at once, and not again', async () => {
  const cache = open();
  const home = held('home');
  const asked = Array.from({ length: 50 }, () => cache.get('/', home.render));
  await later();
  home.finish();
  const got = await Promise.all(asked);
  expect([home.renders, new Set(got).size]).toEqual([1, 1]);
  expect((await cache.get('/', home.render)).identity.toString()).toBe('home');
  expect([home.renders, cache.size]).toEqual([1, 1]);
});

it('purges by tag, and only what carries it', async () => {
  const cache = open();
  const make = (key: string, text: string, tags: string[]) => cache.get(key, async () => page(text, tags));
  await make('/fan', 'fan', ['item:1', 'listing:1']);
  await make('/lamp', 'lamp', ['item:2', 'listing:1']);
  await make('/pot', 'pot', ['item:3']);
  cache.purge(['item:2', 'item:9']);
  expect((await make('/fan', 'new', [])).identity.toString()).toBe('fan');
  expect((await make('/lamp', 'new lamp', ['listing:1'])).identity.toString()).toBe('new lamp');
  cache.purge(['listing:1']);
  expect((await make('/fan', 'new fan', [])).identity.toString()).toBe('new fan');
  expect((await make('/lamp', 'newer lamp', [])).identity.toString()).toBe('newer lamp');
  expect((await make('/pot', 'new pot', [])).identity.toString()).toBe('pot');
});

it('does not keep a page that was purged while it was made', async () => {
  const cache = open();
  const fan = held('old price', ['listing:1']);
  const pot = held('pot', ['listing:2']);
  const asked = [cache.get('/fan', fan.render), cache.get('/pot', pot.render)];
  await later();
  cache.purge(['listing:1']);
  fan.finish();
  pot.finish();
  expect((await Promise.all(asked)).map(({ identity }) => identity.toString())).toEqual(['old price', 'pot']);
  expect((await cache.get('/fan', async () => page('new price'))).identity.toString()).toBe('new price');
  expect((await cache.get('/pot', async () => page('made again'))).identity.toString()).toBe('pot');
});

it('keeps neither failures nor redirects, and what is missing for a short while', async () => {
  const cache = open();
  await cache.get('/a', async () => page('broken', [], 500));
  await cache.get('/b', async () => page('', [], 302));
  await cache.get('/c', async () => page('missing', [], 404));
  await expect(cache.get('/d', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(cache.size).toBe(1);
  expect((await cache.get('/d', async () => page('well'))).identity.toString()).toBe('well');
});

it('stays within its bytes', async () => {
  const cache = open(20_000);
  const noise = (seed: number) =>
    Array.from({ length: 1000 }, (_, n) => Math.sin(seed * 7919 + n).toString(36)[4]).join('');
  for (let n = 0; n < 50; n++) await cache.get(`/${n}`, async () => page(noise(n), ['all']));
  expect(cache.size).toBeGreaterThan(2);
  expect(cache.size).toBeLessThan(20);
  await cache.get('/huge', async () => page(noise(99).repeat(40), ['all']));
  cache.purge(['all']);
  expect(cache.size).toBe(0);
});

const text = `<!doctype html>${'<p>হাট</p>'.repeat(100)}`;
async function serve(rendered: RenderedPage, headers: Record<string, string>, vary?: string) {
  const app = Fastify();
  const packed = await pack(rendered);
  app.get('/', (request, reply) => {
    if (vary) reply.header('vary', vary);
    return sendPage(request, reply, packed);
  });
  const reply = await app.inject({ url: '/', headers });
  await app.close();
  return reply;
}

it.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br;q=0.9', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.0', undefined],
  ['brotli', undefined],
  ['', undefined],
])('a browser that takes %j gets %s', async (accepted, encoding) => {
  const reply = await serve(page(text), { 'accept-encoding': accepted });
  expect([reply.headers['content-encoding'], reply.headers.vary]).toEqual([encoding, 'accept-encoding']);
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((raw: Buffer) => raw);
  expect(unpack(reply.rawPayload).toString()).toBe(text);
});

it('a small page is not packed, and other reasons to vary stay', async () => {
  const reply = await serve(page('tiny'), { 'accept-encoding': 'br' }, 'origin');
  expect([reply.headers['content-encoding'], reply.headers.vary, reply.body]).toEqual([
    undefined,
    'origin, accept-encoding',
    'tiny',
  ]);
});

it('answers 304 to who has the very page', async () => {
  const { etag } = await pack(page(text));
  const status = async (ifNoneMatch: string, rendered = page(text)) => {
    const reply = await serve(rendered, { 'if-none-match': ifNoneMatch });
    return [reply.statusCode, reply.body.length > 0, reply.headers.etag];
  };
  expect(await status(etag)).toEqual([304, false, etag]);
  expect(await status(`W/${etag}`)).toEqual([304, false, etag]);
  expect(await status(`"x", ${etag}`)).toEqual([304, false, etag]);
  expect(await status('"x"')).toEqual([200, true, etag]);
  expect((await status(etag, page(`${text} `)))[0]).toBe(200);
  expect(await status(etag, page(text, [], 404))).toEqual([404, true, undefined]);
});
