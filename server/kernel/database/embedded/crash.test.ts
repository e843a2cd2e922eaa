import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive, readPostmaster, signal } from './postmaster.ts';
import { chooseAccount } from './run-as.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';
import { ask, clearAway, makePattern, openFolder, runCluster, until } from './testing/run-cluster.ts';

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
  pattern.copyTo(folder);
});
afterEach(() => clearAway(folder, parent));

describe('when the process that started it is killed', () => {
  it('shuts down cleanly by itself', async () => {
    const owner = await runCluster(folder);
    const postmaster = readPostmaster(folder)!.pid;
    await ask(owner.socketFolder, 'create table kept as select 1 as what');
    await owner.kill();
    expect(await until(() => !isAlive(postmaster))).toBeLessThan(5_000);
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(false);
    expect(stateOf(folder)).toBe('shut down');
  });

  it('is not adopted while it shuts down: a start right after the kill gets a server of its own', async () => {
    const owner = await runCluster(folder);
    const postmaster = readPostmaster(folder)!.pid;
    // Dirty pages make the shutdown take its time.
    await ask(
      owner.socketFolder,
      'create table kept as select n, repeat(md5(n::text), 20) from generate_series(1, 30000) n',
    );
    owner.child.kill('SIGKILL');
    const again = await startEmbeddedPostgres({ folder });
    expect(again.owned).toBe(true);
    expect(readPostmaster(folder)!.pid).not.toBe(postmaster);
    expect(await ask(again.socketFolder, 'select count(*)::int as n from kept')).toEqual([{ n: 30_000 }]);
    await again.stop();
  });

  it('is there again with all that was committed when the server was killed together with it', async () => {
    const owner = await runCluster(folder);
    const postmaster = readPostmaster(folder)!.pid;
    await ask(owner.socketFolder, 'create table kept (what int)');
    for (let what = 1; what <= 20; what++) await ask(owner.socketFolder, `insert into kept values (${what})`);
    signal(postmaster, 'SIGKILL');
    await owner.kill();
    expect(existsSync(join(folder, 'postmaster.pid'))).toBe(true);
    expect(stateOf(folder)).toBe('in production');

    const again = await startEmbeddedPostgres({ folder });
    expect(again.owned).toBe(true);
    expect(readPostmaster(folder)!.pid).not.toBe(postmaster);
    expect(await ask(again.socketFolder, 'select count(*)::int as n, max(what) as last from kept')).toEqual([
      { n: 20, last: 20 },
    ]);
    await again.stop();
  });

  it('does not mind that a connection was at work when both were killed', async () => {
    const owner = await runCluster(folder);
    const postmaster = readPostmaster(folder)!.pid;
    const busy = ask(owner.socketFolder, 'select pg_sleep(60)').catch(() => 'cut off');
    expect(await until(() => inside(folder).some((pid) => commandOf(pid).includes('SELECT')))).toBeLessThan(
      10_000,
    );
    signal(postmaster, 'SIGKILL');
    await owner.kill();
    const again = await startEmbeddedPostgres({ folder });
    expect(await ask(again.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
    await again.stop();
    expect(await busy).toBe('cut off');
  });
});

describe.runIf(process.platform === 'linux')('a stale file with a process number', () => {
  it("is not believed when the number is another program's by now, and that program lives on", async () => {
    const account = chooseAccount();
    const stranger = spawn('sleep', ['60'], {
      ...(account.switched && { uid: account.uid, gid: account.gid }),
    });
    const gone = new Promise((resolve) => stranger.once('exit', resolve));
    try {
      const file = join(folder, 'postmaster.pid');
      writeFileSync(file, `${stranger.pid}\n${folder}\n1700000000\n5432\n${folder}\n\n0 0\nready   \n`);
      if (account.switched) chownSync(file, account.uid, account.gid);
      const server = await startEmbeddedPostgres({ folder });
      expect(server.owned).toBe(true);
      expect(readPostmaster(folder)!.pid).not.toBe(stranger.pid);
      expect(await ask(server.socketFolder, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
      await server.stop();
    } finally {
      stranger.kill('SIGKILL');
      await gone;
    }
  });
});

function inside(place: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => linkOf(`/proc/${name}/cwd`) === place)
    .map(Number);
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** What the cluster's control file says: the word at byte 16 tells how it was left. */
function stateOf(place: string): string {
  const states = [
    'starting up',
    'shut down',
    'shut down in recovery',
    'shutting down',
    'in crash recovery',
    'in archive recovery',
    'in production',
  ];
  return states[readFileSync(join(place, 'global', 'pg_control')).readUInt32LE(16)] ?? 'unknown';
}
