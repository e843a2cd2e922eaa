import { readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildHttp } from '#kernel/http/build-http.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { type Variant, renderVariant } from './render-variant.ts';
import { mediaRoutes } from './routes.ts';
import { storeDrawing, storeDrawings } from './store-drawing.ts';
import { storeOriginal } from './store-original.ts';
import { createTurns } from './turns.ts';
import { warmMedia } from './warm-media.ts';

let test: TestKernel;
let kernel: Kernel;
let app: FastifyInstance;
const renders: { key: string; width: number; format: string; again: boolean }[] = [];
beforeAll(async () => {
  test = await openTestKernel();
  const log = pino({ level: 'debug' }, { write: (line: string) => void renders.push(JSON.parse(line)) });
  kernel = { ...test.kernel, log };
  app = await buildHttp(test.kernel);
  mediaRoutes(app, kernel);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await test.close();
});

const plain = (width: number, height: number, background = '#4060a0') =>
  sharp({ create: { width, height, channels: 3, background } });
const drawing = (colour: string, width = 1200, height = 1200) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" ` +
  `height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`;

async function stored(bytes: Buffer, contentType?: string) {
  const answer = await storeOriginal(kernel, { bytes, ...(contentType && { contentType }) });
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer;
}
const pathOf = (key: string, name: string) => join(kernel.config.HAAT_DATA_DIR, 'media', key, name);
const rendersOf = ({ key, width, format }: Variant) =>
  renders.filter((one) => one.key === key && one.width === width && one.format === format);

it('keeps a photograph upright, in sRGB and without metadata', async () => {
  const bytes = await plain(300, 200)
    .withExif({
      IFD0: { Artist: 'Rahima', Copyright: 'secret place' },
      IFD3: { GPSLatitude: '23/1 48/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const picture = await stored(bytes, 'image/jpeg');
  const kept = await readFile(pathOf(picture.key, 'original.jpg'));
  const { exif, xmp, iptc, orientation, width, height } = await sharp(kept).metadata();
  expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  expect([width, height, picture.width, picture.height]).toEqual([200, 300, 200, 300]);
  const [row] = await test.owner(
    'select key, content_type, width, height, bytes from haat.media where id = $1',
    [picture.id],
  );
  const { key } = picture;
  expect(row).toEqual({ key, content_type: 'image/jpeg', width: 200, height: 300, bytes: kept.length });
});

it('keeps what is transparent so, strips text chunks, and knows a picture it has', async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#ff000040' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">where I live</x:xmpmeta>')
    .png()
    .toBuffer();
  expect((await sharp(bytes).metadata()).xmpAsString).toContain('where I live');
  const picture = await stored(bytes);
  const kept = await readFile(pathOf(picture.key, 'original.webp'));
  const { xmp, hasAlpha } = await sharp(kept).metadata();
  expect([xmp, hasAlpha]).toEqual([undefined, true]);
  expect(await stored(bytes)).toEqual(picture);
  expect(picture.key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{30}$/);
});

it('shrinks what is larger than anybody sees', async () => {
  const picture = await stored(await plain(4000, 1000).png().toBuffer());
  expect([picture.width, picture.height]).toEqual([2560, 640]);
});

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG that claims a size and carries next to nothing. */
function pngOfSize(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([start, chunk('IHDR', head), data, chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

it.each([
  ['a flood of pixels', pngOfSize(30_000, 30_000), undefined, 'body_too_large'],
  ['just above the limit', pngOfSize(5_001, 5_000), undefined, 'body_too_large'],
  [
    'too many bytes',
    Buffer.concat([pngOfSize(10, 10), Buffer.alloc(20_000_000)]),
    undefined,
    'body_too_large',
  ],
  ['an SVG', Buffer.from(drawing('red')), undefined, 'unsupported_media_type'],
  ['an SVG that calls itself PNG', Buffer.from(drawing('red')), 'image/png', 'unsupported_media_type'],
  ['a PNG that calls itself SVG', pngOfSize(10, 10), 'image/svg+xml', 'unsupported_media_type'],
  ['a page', Buffer.from('<!doctype html><script>1</script>'), 'image/jpeg', 'unsupported_media_type'],
  ['a PNG without its pixels', pngOfSize(900, 900), 'image/png', 'invalid_request'],
  ['nothing', Buffer.alloc(0), 'image/png', 'unsupported_media_type'],
])('refuses %s', async (_, bytes, contentType, code) => {
  const before = await test.owner<{ count: number }>('select count(*)::integer from haat.media');
  const answer = await storeOriginal(kernel, { bytes, ...(contentType && { contentType }) });
  expect(answer).toMatchObject({ code, errors: [{ pointer: '/file' }] });
  expect(await test.owner('select count(*)::integer from haat.media')).toEqual(before);
});

it('keeps drawings, equal ones as one picture, and refuses what has no size', async () => {
  const [red, blue, again] = await storeDrawings(
    kernel,
    ['red', 'blue', 'red'].map((one) => drawing(one)),
  );
  expect(red).toEqual(again);
  expect(red?.id).not.toBe(blue?.id);
  expect(red).toMatchObject({ width: 1200, height: 1200 });
  await expect(storeDrawings(kernel, ['<svg viewBox="0 0 1 1"/>'])).rejects.toThrow('width and height');
});

it('makes a variant once, however many ask at a time', async () => {
  const { key } = await storeDrawing(kernel, drawing('green'));
  const variant = { key, width: 320, format: 'avif' } as const;
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject(`/media/${key}/320.avif`)));
  expect(new Set(answers.map((one) => one.statusCode))).toEqual(new Set([200]));
  expect(new Set(answers.map((one) => one.rawPayload.toString('base64'))).size).toBe(1);
  expect(rendersOf(variant)).toHaveLength(1);
  await renderVariant(kernel, variant);
  expect(rendersOf(variant)).toHaveLength(1);
  expect((await readdir(pathOf(key, ''))).toSorted()).toEqual(['320.avif', 'original.svg']);
});

it.each(['avif', 'jpg'] as const)('makes a damaged %s anew', async (format) => {
  const { key } = await storeDrawing(kernel, drawing('teal', 900, 600));
  const variant = { key, width: 640, format } as const;
  const whole = await renderVariant(kernel, variant);
  const file = pathOf(key, `640.${format}`);
  await truncate(file, Math.floor((whole?.length ?? 0) / 2));
  expect(await renderVariant(kernel, variant)).toEqual(whole);
  await writeFile(file, Buffer.alloc(whole?.length ?? 0));
  expect(await renderVariant(kernel, variant)).toEqual(whole);
  await truncate(file, 0);
  expect(await renderVariant(kernel, variant)).toEqual(whole);
  expect(rendersOf(variant).map((one) => one.again)).toEqual([false, true, true, true]);
  expect(await readFile(file)).toEqual(whole);
});

it('keeps the shape, but for avatars; enlarges drawings only', async () => {
  const wide = await storeDrawing(kernel, drawing('navy', 1200, 800));
  const small = await stored(await plain(200, 100).jpeg().toBuffer());
  const sizeOf = async (key: string, width: Variant['width']) => {
    const bytes = await renderVariant(kernel, { key, width, format: 'jpg' });
    const { width: w, height: h, isProgressive } = await sharp(bytes).metadata();
    return [w, h, isProgressive];
  };
  expect(await sizeOf(wide.key, 1280)).toEqual([1280, 853, true]);
  expect(await sizeOf(wide.key, 96)).toEqual([96, 96, true]);
  expect(await sizeOf(small.key, 640)).toEqual([200, 100, true]);
});

it('shows a shared link the whole picture on white, as JPEG alone', async () => {
  const tall = await storeDrawing(kernel, drawing('navy', 600, 1200));
  const reply = await app.inject(`/media/${tall.key}/1200x630.jpg`);
  const { width, height } = await sharp(reply.rawPayload).metadata();
  expect([reply.statusCode, width, height]).toEqual([200, 1200, 630]);
  const colourAt = async (left: number, top: number) => [
    ...(await sharp(reply.rawPayload).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];
  expect((await colourAt(5, 300)).every((part) => part > 250)).toBe(true);
  expect((await colourAt(600, 5))[0]).toBeLessThan(20);
  expect((await app.inject(`/media/${tall.key}/1200x630.avif`)).statusCode).toBe(404);
});

it('serves with headers for ever, answers 304, and 404 for what does not exist', async () => {
  const { key } = await storeDrawing(kernel, drawing('orange'));
  const reply = await app.inject(`/media/${key}/96.jpg`);
  expect(reply.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  const seen = { 'if-none-match': `"other", W/${String(reply.headers.etag)}` };
  expect((await app.inject({ url: `/media/${key}/96.jpg`, headers: seen })).statusCode).toBe(304);
  expect((await app.inject({ url: `/media/${key}/96.avif`, headers: seen })).statusCode).toBe(200);
  const nowhere = [
    `/media/${key}/97.jpg`,
    `/media/${key}/096.jpg`,
    `/media/${key}/96.png`,
    `/media/${key}/original.svg`,
    `/media/ab/${'0'.repeat(30)}/96.jpg`,
    `/media/..%2f/..%2fsecret/96.jpg`,
  ];
  for (const url of nowhere) {
    const missing = await app.inject(url);
    expect([url, missing.statusCode, missing.json().code]).toEqual([url, 404, 'not_found']);
  }
});

it('warms what is missing, passes over what is broken, stops when told', async () => {
  const [one, two] = await storeDrawings(
    kernel,
    ['plum', 'gold'].map((colour) => drawing(colour)),
  );
  const pictures = [one!.key, `ab/${'1'.repeat(30)}`, two!.key].map((key) => ({
    key,
    widths: [96] as const,
  }));
  await writeFile(pathOf(two!.key, 'original.svg'), 'no drawing');
  const first = await warmMedia(kernel, { pictures });
  expect(first).toBe(1);
  expect(rendersOf({ key: one!.key, width: 96, format: 'avif' })).toHaveLength(1);
  expect(await warmMedia(kernel, { pictures, signal: AbortSignal.abort() })).toBe(0);
});

it('runs two at once, the rest in turn, and calls it quiet when all are done', async () => {
  const turns = createTurns(2);
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const log: string[] = [];
  const works = gates.map((gate, index) =>
    turns.take(async () => {
      log.push(`begin ${index}`);
      await gate.promise;
    }),
  );
  const quiet = turns.quiet().then(() => log.push('quiet'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toEqual(['begin 0', 'begin 1']);
  for (const gate of gates) gate.resolve();
  await Promise.all([...works, quiet]);
  expect(log).toEqual(['begin 0', 'begin 1', 'begin 2', 'begin 3', 'quiet']);
});
