import { LRUCache } from 'lru-cache';
import { sizeOf } from './size-of.ts';

export type CacheRules = {
  /** How long a value counts as fresh. */
  ttlSeconds: number;
  /** What the value was made from; `purge` of any of them forgets it. */
  tags: readonly string[];
  /**
   * How long after that the old value is still answered while a new one is loaded in the background, and when
   * loading fails. Nobody gets a value older than both spans together, nor one that was purged.
   */
  graceSeconds?: number;
};

/**
 * Keeps what can be made again at any time. Asynchronous throughout, so that a shared second level fits
 * behind it.
 */
export interface Cache {
  /**
   * The value under `key`, else what `load` answers. Many who ask at once cause one load. What was purged
   * while it was being loaded is answered to those who asked before, and not kept. A failed load is not kept.
   * Values are shared between callers: treat them as frozen.
   */
  getOrSet<T>(key: string, rules: CacheRules, load: () => Promise<T>): Promise<T>;
  /** Forgets every value with one of these tags, in this process. */
  purge(tags: readonly string[]): Promise<void>;
  /** How it is doing, for the metrics. */
  stats(): { entries: number; bytes: number; hits: number; misses: number };
}

export type CacheOptions = {
  maxBytes?: number;
  maxEntries?: number;
  /** Milliseconds on any clock that does not go back. */
  nowMs?: () => number;
};

type Entry = { value: unknown; tags: readonly string[]; freshUntilMs: number; usableUntilMs: number };
type Flight = { promise: Promise<unknown>; tags: readonly string[]; spoiled: boolean };

/** A cache of this process, bounded by bytes and entries; what was used longest ago goes first. */
export function createCache(options: CacheOptions = {}): Cache {
  const nowMs = options.nowMs ?? (() => performance.now());
  const keysOf = new Map<string, Set<string>>();
  const flights = new Map<string, Flight>();
  let hits = 0;
  let misses = 0;

  const maxBytes = options.maxBytes ?? 32 * 1024 * 1024;
  const entries = new LRUCache<string, Entry>({
    max: options.maxEntries ?? 10_000,
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: (entry, key) => 64 + key.length + sizeOf(entry.value),
    dispose: (entry, key) => {
      for (const tag of entry.tags) {
        const keys = keysOf.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysOf.delete(tag);
      }
    },
  });

  function keep(key: string, value: unknown, rules: CacheRules): void {
    const freshUntilMs = nowMs() + rules.ttlSeconds * 1000;
    const usableUntilMs = freshUntilMs + (rules.graceSeconds ?? 0) * 1000;
    const tags = [...new Set(rules.tags)];
    entries.set(key, { value, tags, freshUntilMs, usableUntilMs });
    // Too large an entry is not kept at all, and then it must not stay in the index.
    if (!entries.has(key)) return;
    for (const tag of tags) {
      const keys = keysOf.get(tag) ?? new Set();
      keysOf.set(tag, keys.add(key));
    }
  }

  function fly<T>(key: string, rules: CacheRules, load: () => Promise<T>): Promise<T> {
    const going = flights.get(key);
    if (going) return going.promise as Promise<T>;
    misses += 1;
    const flight: Flight = { promise: Promise.resolve(), tags: rules.tags, spoiled: false };
    const promise = (async () => {
      try {
        const value = await load();
        if (!flight.spoiled) keep(key, value, rules);
        return value;
      } finally {
        if (flights.get(key) === flight) flights.delete(key);
      }
    })();
    flight.promise = promise;
    flights.set(key, flight);
    return promise;
  }

  return {
    async getOrSet<T>(key: string, rules: CacheRules, load: () => Promise<T>): Promise<T> {
      const entry = entries.get(key);
      const now = nowMs();
      if (entry && now < entry.freshUntilMs) {
        hits += 1;
        return entry.value as T;
      }
      if (!entry || now >= entry.usableUntilMs) return fly(key, rules, load);
      hits += 1;
      // The old value answers; should loading fail, it goes on to do so until its grace ends.
      fly(key, rules, load).catch(() => {});
      return entry.value as T;
    },
    async purge(tags) {
      const wanted = new Set(tags);
      for (const tag of wanted) for (const key of keysOf.get(tag) ?? []) entries.delete(key);
      for (const [key, flight] of flights) {
        if (!flight.tags.some((tag) => wanted.has(tag))) continue;
        flight.spoiled = true;
        flights.delete(key);
      }
    },
    stats: () => ({ entries: entries.size, bytes: entries.calculatedSize, hits, misses }),
  };
}
