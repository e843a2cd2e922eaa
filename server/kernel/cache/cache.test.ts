import { expect, test, vi } from 'vitest';
import { type Cache, createCache } from './cache.ts';

function clocked(options: { maxBytes?: number; maxEntries?: number } = {}) {
  let now = 0;
  const cache: Cache = createCache({ ...options, nowMs: () => now });
  return { cache, pass: (seconds: number) => (now += seconds * 1000) };
}

const rules = { ttlSeconds: 10, tags: ['item:1'] };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a hundred who ask at once cause one load, and so do those who ask within the time to live', async () => {
  const { cache, pass } = clocked();
  const load = vi.fn<() => Promise<{ price: number }>>(async () => ({ price: 5 }));
  const all = await Promise.all(Array.from({ length: 100 }, () => cache.getOrSet('a', rules, load)));
  expect(load).toHaveBeenCalledTimes(1);
  expect(new Set(all).size).toBe(1);
  pass(9);
  await cache.getOrSet('a', rules, load);
  expect(load).toHaveBeenCalledTimes(1);
  pass(2);
  await cache.getOrSet('a', rules, load);
  expect(load).toHaveBeenCalledTimes(2);
});

test('purging a tag forgets what carries it and nothing else', async () => {
  const { cache } = clocked();
  let n = 0;
  const load = async () => ++n;
  const get = (key: string, ...tags: string[]) => cache.getOrSet(key, { ttlSeconds: 10, tags }, load);
  expect([await get('a', 'x', 'y'), await get('b', 'y'), await get('c', 'z')]).toEqual([1, 2, 3]);
  await cache.purge(['x']);
  expect([await get('a', 'x', 'y'), await get('b', 'y'), await get('c', 'z')]).toEqual([4, 2, 3]);
  await cache.purge(['y', 'unknown']);
  expect([await get('a', 'x', 'y'), await get('b', 'y'), await get('c', 'z')]).toEqual([5, 6, 3]);
});

test('what was purged while it was loading is not kept, and later callers do not get it', async () => {
  const { cache } = clocked();
  const old = Promise.withResolvers<string>();
  const first = cache.getOrSet('a', rules, () => old.promise);
  await cache.purge(['item:1']);
  const second = cache.getOrSet('a', rules, async () => 'new');
  old.resolve('old');
  expect([await first, await second]).toEqual(['old', 'new']);
  expect(await cache.getOrSet('a', rules, async () => 'newer')).toBe('new');
});

test('within its grace an old value answers while one load runs behind it, and when loading fails', async () => {
  const { cache, pass } = clocked();
  const graceful = { ...rules, graceSeconds: 60 };
  const get = (load: () => Promise<string>) => cache.getOrSet('a', graceful, load);
  await get(async () => 'old');
  pass(11);
  expect(await get(() => Promise.reject(new Error('down')))).toBe('old');
  await settled();
  const load = vi.fn<() => Promise<string>>(async () => 'new');
  expect(await Promise.all([get(load), get(load)])).toEqual(['old', 'old']);
  await settled();
  expect(load).toHaveBeenCalledTimes(1);
  expect(await get(load)).toBe('new');
  pass(71);
  await expect(get(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
});

test('a failed load is told to all who wait and not kept', async () => {
  const { cache } = clocked();
  const fail = () => cache.getOrSet('a', rules, () => Promise.reject(new Error('no')));
  await expect(Promise.all([fail(), fail()])).rejects.toThrow('no');
  expect(await cache.getOrSet('a', rules, async () => 1)).toBe(1);
});

test('it stays within its bounds, and so does its index of tags', async () => {
  const { cache } = clocked({ maxBytes: 10_000, maxEntries: 50 });
  for (let n = 0; n < 500; n++) {
    await cache.getOrSet(`k${n}`, { ttlSeconds: 10, tags: [`t${n}`] }, async () => 'x'.repeat(100));
  }
  expect(cache.stats().bytes).toBeLessThanOrEqual(10_000);
  expect(cache.stats().entries).toBeLessThanOrEqual(50);
  await cache.getOrSet('huge', rules, async () => 'x'.repeat(100_000));
  expect(cache.stats().entries).toBeGreaterThan(0);
  const again = vi.fn<() => Promise<string>>(async () => 'y');
  await cache.getOrSet('huge', rules, again);
  expect(again).toHaveBeenCalledTimes(1);
});
