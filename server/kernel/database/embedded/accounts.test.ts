import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canExecute, canReach, chooseAccount } from './run-as.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';
import { ask, clearAway, openFolder, runCluster } from './testing/run-cluster.ts';

vi.setConfig({ testTimeout: 60_000 });

const account = chooseAccount();
const isRoot = process.getuid?.() === 0;
const name = `@embedded-postgres/${process.platform}-${process.arch}`;
const nativeFolder = join(dirname(createRequire(import.meta.url).resolve(name)), '..');

let parent: string;
let folder: string;
let temporary: string;
beforeEach(() => {
  parent = openFolder();
  folder = join(parent, 'pg');
  temporary = join(parent, 'tmp');
  mkdirSync(temporary);
});
afterEach(() => clearAway(folder, parent));

describe.runIf(isRoot)('started by root', () => {
  it('runs as another account, which owns the data', async () => {
    const server = await startEmbeddedPostgres({ folder, throwAway: true });
    expect(account.uid).not.toBe(0);
    expect(statSync(folder)).toMatchObject({ uid: account.uid, gid: account.gid });
    if (process.platform === 'linux') {
      const [row] = await ask<{ pid: number }>(server.socketFolder, 'select pg_backend_pid() as pid');
      expect(row!.pid).toBeGreaterThan(1);
      expect(statSync(join(folder, 'postmaster.pid')).uid).toBe(account.uid);
    }
    await server.stop();
  });

  it('says which folder to choose when that account may not enter the data folder', async () => {
    const closed = join(parent, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    await expect(startEmbeddedPostgres({ folder: join(closed, 'pg') })).rejects.toThrow(
      /may not enter .*HAAT_DATA_DIR/s,
    );
  });

  it('copies the program where that account can reach it when the checkout is closed, and makes the links it lacks', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'haat-closed-'));
    try {
      chmodSync(checkout, 0o700);
      cpSync(nativeFolder, join(checkout, 'node_modules', name), {
        recursive: true,
        filter: (file) => !lstatSync(file).isSymbolicLink(),
      });
      const rooms = join(checkout, 'embedded');
      cpSync(import.meta.dirname, rooms, { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
      const wish = { script: join(rooms, 'testing', 'serve.ts'), temporary, throwAway: true };
      expect(canReach(account, join(checkout, 'node_modules'))).toBe(false);
      const cluster = await runCluster(folder, { ...wish });
      expect(cluster.owned).toBe(true);
      expect(await ask(cluster.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
      await cluster.stop();
      const made = copies();
      expect(made).toHaveLength(1);
      expect(canExecute(account, join(made[0]!, 'bin', 'postgres'))).toBe(true);

      const again = await runCluster(folder, { ...wish });
      await again.stop();
      expect(copies()).toEqual(made);
    } finally {
      rmSync(checkout, { recursive: true, force: true });
    }
  });
});

/** Root becomes an ordinary account for the length of this; others are one already. */
const ordinary = isRoot ? { uid: account.uid, gid: account.gid } : {};
const reachable = canExecute(account, process.execPath) && canReach(account, import.meta.filename);

describe.runIf(reachable)('started by an ordinary account', () => {
  it('runs as that account, without a copy of the program', async () => {
    if (isRoot) for (const place of [parent, temporary]) chownSync(place, account.uid, account.gid);
    const cluster = await runCluster(folder, { ...ordinary, temporary, throwAway: true });
    expect(cluster).toMatchObject({ owned: true, steps: ['Creating the database'] });
    expect(statSync(folder).uid).toBe(isRoot ? account.uid : process.getuid?.());
    // The socket's folder is that account's alone, so it is asked from there.
    expect(await ask(cluster.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await cluster.stop();
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
    expect(copies()).toEqual([]);
  });
});

it('finds an account that exists', () => {
  expect(execFileSync('id', ['-un', String(account.uid)], { encoding: 'utf8' }).trim()).toBe(account.name);
});

function copies(): string[] {
  return readdirSync(temporary)
    .filter((entry) => /^haat-postgres-[0-9a-f]{12}$/.test(entry))
    .map((entry) => join(temporary, entry))
    .sort();
}
