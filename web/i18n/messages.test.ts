import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';
import { expect, test } from 'vitest';

const folder = new URL('messages/', import.meta.url);
const files = (await readdir(new URL('en/', folder))).filter((name) => name.endsWith('.json'));

const read = async (language: string, file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(`${language}/${file}`, folder), 'utf8'));

/** `{name}` and `{$name}` of all variants of a message. */
const parameters = (message: unknown) =>
  [...new Set([...JSON.stringify(message).matchAll(/\{\$?(\w+)\}/g)].map(([, name]) => name))].toSorted();

test.each(files)('%s says the same things in both languages', async (file) => {
  const [en, bn] = [await read('en', file), await read('bn', file)];
  expect(Object.keys(bn).toSorted()).toEqual(Object.keys(en).toSorted());
  for (const [key, message] of Object.entries(en)) {
    expect(parameters(bn[key]), `parameters of ${key}`).toEqual(parameters(message));
  }
});

test('a key stands in one file only', async () => {
  const keys = (await Promise.all(files.map(async (file) => Object.keys(await read('en', file))))).flat();
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every written message is compiled', async () => {
  const written = await Promise.all(files.map(async (file) => Object.keys(await read('en', file)).length));
  const total = written.reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(0);
  const outdir = await mkdtemp(join(tmpdir(), 'haat-messages-'));
  try {
    await compile({ project: fileURLToPath(new URL('project.inlang', import.meta.url)), outdir });
    const index = await readFile(join(outdir, 'messages/_index.js'), 'utf8');
    expect(index.match(/^export \* from/gm)?.length ?? 0).toBe(total);
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
  // Beside a build of the whole web it has waited for a core for more than a minute.
}, 180_000);
