import { createHash } from 'node:crypto';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type CachedPage = {
  status: number;
  headers: Record<string, string>;
  etag: string;
  identity: Buffer;
  br: Buffer;
  gzip: Buffer;
  tags: readonly string[];
};

export type RenderedPage = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  tags: readonly string[];
};

/**
 * Whole pages for everybody, bounded in bytes, one render in flight per key. `purge` drops every page that was made
 * with one of the tags, also one that is being made right now: it is served to who waits for it and not kept.
 */
export function createPageCache(options: { maxBytes: number; ttlSeconds: number }) {
  const keysByTag = new Map<string, Set<string>>();
  const inFlight = new Map<string, Promise<CachedPage>>();
  /** What was purged while each render runs; a page tells its tags only when it is done. */
  const purgedMeanwhile = new Set<Set<string>>();
  const pages = new LRUCache<string, CachedPage>({
    maxSize: options.maxBytes,
    sizeCalculation: (page) => page.identity.length + page.br.length + page.gzip.length + 512,
    ttl: options.ttlSeconds * 1000,
    dispose: (page, key) => {
      for (const tag of page.tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });

  async function fill(key: string, render: () => Promise<RenderedPage>): Promise<CachedPage> {
    const purged = new Set<string>();
    purgedMeanwhile.add(purged);
    const page = await render()
      .then(pack)
      .finally(() => purgedMeanwhile.delete(purged));
    const stale = page.tags.some((tag) => purged.has(tag));
    if (stale || (page.status !== 200 && page.status !== 404)) return page;
    pages.set(key, page, page.status === 404 ? { ttl: 10_000 } : {});
    // A page larger than the whole cache is not in it.
    for (const tag of pages.has(key) ? page.tags : []) {
      const keys = keysByTag.get(tag) ?? new Set();
      keysByTag.set(tag, keys.add(key));
    }
    return page;
  }

  return {
    async get(key: string, render: () => Promise<RenderedPage>): Promise<CachedPage> {
      const found = pages.get(key);
      if (found) return found;
      const running = inFlight.get(key);
      if (running) return running;
      const filling = fill(key, render).finally(() => inFlight.delete(key));
      inFlight.set(key, filling);
      return filling;
    },
    purge(tags: readonly string[]): void {
      for (const tag of tags) {
        for (const purged of purgedMeanwhile) purged.add(tag);
        for (const key of keysByTag.get(tag) ?? []) pages.delete(key);
      }
    },
    get size() {
      return pages.size;
    },
  };
}

export type PageCache = ReturnType<typeof createPageCache>;

/**
 * Brotli 7 in a window of 256 kB: 2.5 ms for a page of 140 kB and 5 % smaller than level 5 (2 ms); level 9 saves
 * another 1 % in 20 ms, level 11 10 % in 130 ms.
 */
export async function pack(page: RenderedPage): Promise<CachedPage> {
  const [br, packed] = await Promise.all([
    brotli(page.body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_LGWIN]: 18 },
    }),
    zip(page.body, { level: 6 }),
  ]);
  const etag = `"${createHash('sha256').update(page.body).digest('base64url').slice(0, 22)}"`;
  return { ...page, etag, identity: page.body, br, gzip: packed };
}
