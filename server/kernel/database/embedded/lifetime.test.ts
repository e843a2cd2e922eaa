import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPostmaster } from './postmaster.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';
import { ask, clearAway, makePattern, openFolder, runCluster } from './testing/run-cluster.ts';

// Starting servers takes its time on a machine busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

let pattern: Awaited<ReturnType<typeof makePattern>>;
let parent: string;
let folder: string;
beforeAll(async () => {
  pattern = await makePattern();
});
afterAll(() => pattern.remove());
beforeEach(() => {
  parent = openFolder();
  folder = join(parent, 'pg');
});
afterEach(() => clearAway(folder, parent));

describe('a cold start', () => {
  it('makes the cluster once, in UTF-8 and without regard to the machine, closed to everybody else', async () => {
    const steps: string[] = [];
    const server = await startEmbeddedPostgres({
      folder,
      throwAway: true,
      onSlowStep: (step) => steps.push(step),
    });
    const [facts] = await ask<Record<string, string>>(
      server.socketFolder,
      `select datcollate, datlocprovider, pg_encoding_to_char(encoding) as encoding,
        current_setting('listen_addresses') as tcp, current_setting('TimeZone') as zone from pg_database where datname = 'postgres'`,
    );
    await server.stop();
    expect(steps).toEqual(['Creating the database']);
    expect(facts).toEqual({ datcollate: 'C', datlocprovider: 'b', encoding: 'UTF8', tcp: '', zone: 'UTC' });
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(server.socketFolder).mode & 0o077).toBe(0);
    expect(server.socketFolder.length).toBeLessThan(90);

    const again = await startEmbeddedPostgres({
      folder,
      throwAway: true,
      onSlowStep: (step) => steps.push(step),
    });
    await again.stop();
    expect(steps).toHaveLength(1);
    expect(readPostmaster(folder)).toBeUndefined();
  });

  it('throws away what an initdb that did not finish left, and makes the cluster again', async () => {
    pattern.copyTo(folder);
    rmSync(join(folder, 'haat-initialised'));
    rmSync(join(folder, 'global'), { recursive: true });
    writeFileSync(join(folder, 'left-over'), '');
    const server = await startEmbeddedPostgres({ folder, throwAway: true });
    expect(await ask(server.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(join(folder, 'left-over'))).toBe(false);
    expect(existsSync(join(folder, 'haat-initialised'))).toBe(true);
  });

  it('takes a path with spaces and Bangla letters, however long', async () => {
    const odd = join(parent, 'my market', 'আমার হাট', 'x'.repeat(100), 'pg');
    const server = await startEmbeddedPostgres({ folder: odd, throwAway: true });
    expect(await ask(server.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(readPostmaster(odd)).toBeUndefined();
  });
});

describe('a warm start', () => {
  it('finds the data of last time, without making a cluster', async () => {
    pattern.copyTo(folder);
    const first = await startEmbeddedPostgres({ folder });
    await ask(first.socketFolder, 'create table kept as select 7 as what');
    await first.stop();
    const startedAt = performance.now();
    const second = await startEmbeddedPostgres({ folder });
    const startedInMs = performance.now() - startedAt;
    expect(second.owned).toBe(true);
    expect(await ask(second.socketFolder, 'select what from kept')).toEqual([{ what: 7 }]);
    await second.stop();
    // Usually under 0.1 s; this bound only tells a start from an initdb or a wait for a time-out on a busy machine.
    expect(startedInMs).toBeLessThan(5_000);
  });
});

describe('a second process on the folder', () => {
  it('adopts the server that runs, and its stop leaves that server alone', async () => {
    pattern.copyTo(folder);
    const owner = await startEmbeddedPostgres({ folder });
    const postmaster = readPostmaster(folder)?.pid;
    const guest = await runCluster(folder);
    expect(guest).toMatchObject({ owned: false, socketFolder: owner.socketFolder, steps: [] });
    await guest.stop();
    expect(readPostmaster(folder)?.pid).toBe(postmaster);
    expect(await ask(owner.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);

    const killed = await runCluster(folder);
    await killed.kill();
    expect(await ask(owner.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await owner.stop();
    expect(readPostmaster(folder)).toBeUndefined();
  });
});

describe('a server that somebody else ends', () => {
  it('is told as lost, and one that was stopped is not', async () => {
    pattern.copyTo(folder);
    const first = await startEmbeddedPostgres({ folder, throwAway: true });
    process.kill(readPostmaster(folder)!.pid, 'SIGKILL');
    await first.lost;
    const second = await startEmbeddedPostgres({ folder, throwAway: true });
    const lost = second.lost.then(() => 'lost');
    await second.stop();
    expect(await Promise.race([lost, sleep(300, 'stopped')])).toBe('stopped');
  });
});
