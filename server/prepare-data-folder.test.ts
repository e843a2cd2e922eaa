import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ConfigError } from '#kernel/config/config.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'haat-prepare-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it('makes the folder with all above it, and leaves nothing in it', () => {
  const folder = join(parent, 'my market', 'আমার হাট');
  prepareDataFolder(folder);
  prepareDataFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['a file', () => join(parent, 'file')],
  ['below a file', () => join(parent, 'file', 'data')],
  // Where the system itself makes all files; elsewhere the root folder has no such name and is not to be written to.
  ['a place of the system', () => (existsSync('/proc') ? '/proc/haat/data' : '/dev/haat/data')],
])('refuses %s by name, and at once', (_what, folder) => {
  writeFileSync(join(parent, 'file'), '');
  expect(() => prepareDataFolder(folder())).toThrow(ConfigError);
  expect(() => prepareDataFolder(folder())).toThrow(`HAAT_DATA_DIR: nothing can be written to ${folder()} (`);
});
