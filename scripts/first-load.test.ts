import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { ServerBuild } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { buildWeb } from './build-web.ts';

/** Scripts that a page needs before it answers to a finger, in bytes of gzip: docs/architecture.md, budgets. */
const limits = {
  135_000: [
    'home',
    'category',
    'search',
    'product',
    'service',
    'seller',
    'info',
    'missing',
    'sign-in',
    'sign-up',
  ],
  150_000: [
    'basket',
    'checkout',
    'payment',
    'order',
    'account-profile',
    'account-orders',
    'account-security',
  ],
};
const build = join(import.meta.dirname, '../build');
let server: ServerBuild & {
  entry: { module: { manifestFor(language: string, assets: ServerBuild['assets']): ServerBuild['assets'] } };
};

beforeAll(async () => {
  await buildWeb();
  server = await import(pathToFileURL(join(build, 'server/index.js')).href);
}, 120_000);

const rows = Object.entries(limits).flatMap(([limit, pages]) =>
  pages.flatMap((page) =>
    (['en', 'bn'] as const).map((language) => ({ language, page, limit: Number(limit) })),
  ),
);

test.each(rows)('$language/$page loads at most $limit bytes of script', ({ language, page, limit }) => {
  const files = scriptsOf(language, `${language}/${page}`);
  const sizes = files.map((file) => gzipSync(readFileSync(join(build, 'client', file)), { level: 9 }).length);
  expect(files.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
});

test.each([
  { language: 'en', said: 'Add to basket', unsaid: 'ঝুড়িতে নিন' },
  { language: 'bn', said: 'ঝুড়িতে নিন', unsaid: 'Add to basket' },
])('a page in $language says "$said" and holds no other words for it', ({ language, said, unsaid }) => {
  const files = scriptsOf(language, `${language}/product`);
  const text = files.map((file) => readFileSync(join(build, 'client', file), 'utf8')).join('\n');
  expect([text.includes(said), text.includes(unsaid)]).toEqual([true, false]);
});

test('no script holds a mark that the build should have replaced', () => {
  const scripts = readdirSync(join(build, 'client/assets')).filter((name) => name.endsWith('.js'));
  const marked = scripts.filter((name) =>
    /__HAAT_LANGUAGE__|__VITE_PRELOAD__/.test(readFileSync(join(build, 'client/assets', name), 'utf8')),
  );
  expect(marked).toEqual([]);
});

/** The scripts named in the head of a page: the entry's, and those of its route and of every route around it. */
function scriptsOf(language: string, id: string): string[] {
  const { entry, routes } = server.entry.module.manifestFor(language, server.assets);
  const files = new Set([entry.module, ...entry.imports]);
  for (let route = routes[id]; route; route = routes[route.parentId ?? '']) {
    for (const file of [route.module, ...(route.imports ?? [])]) files.add(file);
  }
  return [...files];
}
