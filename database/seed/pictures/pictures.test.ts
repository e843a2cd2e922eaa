import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Cloth } from '../market/types.ts';
import { clothColours } from './cloths.ts';
import { drawObject, objectNames } from './objects.ts';
import { portrait } from './portrait.ts';
import { signboard } from './signboard.ts';
import { stillLife } from './still-life.ts';

const cloths = Object.keys(clothColours) as Cloth[];
const size = { width: 61, height: 87.5, depth: 60 };

const pixels = (svg: string, side = 96) => sharp(Buffer.from(svg)).resize(side, side).raw().toBuffer();
const print = async (svg: string) =>
  createHash('sha256')
    .update(await pixels(svg))
    .digest('hex');
const alone = (name: string, colours = {}) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 120 120" width="96" ` +
  `height="96">${drawObject(name, colours).svg}</svg>`;

test('more than 110 objects, none named twice', () => {
  expect(new Set(objectNames).size).toBe(objectNames.length);
  expect(objectNames.length).toBeGreaterThan(110);
});

test.each(objectNames.map((name) => [name]))('%s fills a good part of its box', async (name) => {
  const alpha = await sharp(Buffer.from(alone(name)))
    .extractChannel(3)
    .raw()
    .toBuffer();
  const inked = alpha.filter((value) => value > 128).length / alpha.length;
  expect(inked).toBeGreaterThan(0.06);
  expect(inked).toBeLessThan(0.9);
});

test('no two objects look the same, but for those with two names', async () => {
  const prints = await Promise.all(objectNames.map((name) => print(alone(name))));
  expect(objectNames.length - new Set(prints).size).toBe(3);
});

test.each(objectNames.map((name) => [name]))('%s takes a tint', async (name) => {
  expect(await print(alone(name, { tint: '#1f7a5c' }))).not.toBe(
    await print(alone(name, { tint: '#b3245a' })),
  );
});

test('an unknown object and a colour that is none are refused', () => {
  expect(() => drawObject('perpetuum-mobile')).toThrow('no object is called perpetuum-mobile');
  expect(() => drawObject('fridge', { tint: 'green' })).toThrow('not a colour: green');
});

const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

test('ids of two objects in one document never meet', () => {
  const [first, second] = [ids(drawObject('basket', {}, 'a-').svg), ids(drawObject('basket', {}, 'b-').svg)];
  expect(first.length).toBeGreaterThan(3);
  expect(first.filter((id) => second.includes(id))).toEqual([]);
});

const draw = (width: number) =>
  stillLife({ object: 'fridge', cloth: 'mint', frame: 'measures', size: { ...size, width }, seed: 1 });

describe('still lifes', () => {
  test.each(['ceiling-fan', 'teapot', 'fridge', 'wrench', 'curtain'])(
    '%s: four frames, four pictures, each the same again',
    async (object) => {
      const frames = (['still', 'close', 'measures', 'room'] as const).map((frame) =>
        stillLife({ object, cloth: 'sky', frame, size, seed: 'x' }),
      );
      expect(new Set(await Promise.all(frames.map(print))).size).toBe(4);
      expect(frames[3]).toBe(stillLife({ object, cloth: 'sky', frame: 'room', size, seed: 'x' }));
    },
  );

  test('a size drawing writes its measures, and needs them', async () => {
    expect(await print(draw(61))).not.toBe(await print(draw(67)));
    expect(() => stillLife({ object: 'fridge', cloth: 'mint', frame: 'measures', seed: 1 })).toThrow(
      'needs its size',
    );
  });

  test('each cloth colours its corner of the picture', async () => {
    const corners = await Promise.all(
      cloths.map(async (cloth) =>
        [
          ...(await pixels(stillLife({ object: 'jug', cloth, frame: 'still', seed: 1 }))).subarray(0, 3),
        ].join(),
      ),
    );
    expect(new Set(corners).size).toBe(cloths.length);
  });
});

test('sixty seeds, sixty people', async () => {
  const people = Array.from({ length: 60 }, (_, seed) =>
    portrait({ gender: seed % 2 ? 'm' : 'f', seed, cloth: 'slate' }),
  );
  expect(new Set(await Promise.all(people.map(print))).size).toBe(60);
  expect(portrait({ gender: 'f', seed: 7, cloth: 'rose' })).toBe(
    portrait({ gender: 'f', seed: 7, cloth: 'rose' }),
  );
});

const shop = (object: string) => signboard({ seed: 'a', cloth: 'clay', object });

test('a shop shows what it sells', async () => {
  expect(await print(shop('saree'))).not.toBe(await print(shop('drill')));
  expect(shop('saree')).toBe(shop('saree'));
  expect(shop('saree')).not.toContain('<text');
});
