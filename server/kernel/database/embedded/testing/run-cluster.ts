import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive, readPostmaster, signal } from '../postmaster.ts';
import { startEmbeddedPostgres } from '../start-embedded-postgres.ts';

/** A temporary folder that every account may pass through, on a short path. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'haat-embedded-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Makes a cluster once, so that a test that needs one copies it in a fraction of initdb's time. */
export async function makePattern(): Promise<{ copyTo(folder: string): void; remove(): void }> {
  const parent = openFolder();
  const pattern = join(parent, 'pattern');
  const server = await startEmbeddedPostgres({ folder: pattern, throwAway: true });
  await server.stop();
  return {
    copyTo: (folder) => void execFileSync('cp', ['-a', pattern, folder]),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

export type ClusterProcess = {
  owned: boolean;
  socketFolder: string;
  steps: string[];
  startedInMs: number;
  child: ChildProcess;
  kill(): Promise<void>;
  stop(): Promise<void>;
};

export type ClusterWish = {
  uid?: number;
  gid?: number;
  script?: string;
  throwAway?: boolean;
  /** Its folder for temporary files, where copies of the program and sockets lie. */
  temporary?: string;
};

/** Runs a cluster in a process of its own, which can be killed. */
export async function runCluster(folder: string, wish: ClusterWish = {}): Promise<ClusterProcess> {
  const startedAt = performance.now();
  const script = wish.script ?? join(import.meta.dirname, 'serve.ts');
  const child = spawn(process.execPath, [script, folder, wish.throwAway ? 'throw-away' : 'durable'], {
    cwd: '/',
    env: { PATH: process.env.PATH, TMPDIR: wish.temporary ?? tmpdir() },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(wish.uid !== undefined && { uid: wish.uid, gid: wish.gid }),
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const report = await new Promise<{ owned: boolean; socketFolder: string; steps: string[] }>(
    (resolve, reject) => {
      const errors: string[] = [];
      child.stderr.on('data', (part) => errors.push(String(part)));
      child.stdout.once('data', (line) => resolve(JSON.parse(String(line))));
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`the cluster's process ended:\n${errors.join('')}`)));
    },
  );
  return {
    ...report,
    startedInMs: performance.now() - startedAt,
    child,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.stdin.write('stop\n');
      await ended;
    },
  };
}

/** Runs SQL as the database's owner over a connection of its own. */
export async function ask<R extends pg.QueryResultRow>(socketFolder: string, sql: string): Promise<R[]> {
  const client = new pg.Client({ host: socketFolder, user: 'postgres', database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until a condition holds and answers how many milliseconds that took; Infinity when it never did. */
export async function until(holds: () => boolean, patienceMs = 10_000): Promise<number> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < patienceMs) {
    if (holds()) return performance.now() - startedAt;
    await sleep(10);
  }
  return Infinity;
}

/** Ends whatever server a failed test left on the folder. */
export async function clearAway(folder: string, parent: string): Promise<void> {
  const pid = existsSync(folder) ? readPostmaster(folder)?.pid : undefined;
  if (pid && pid !== process.pid && existsSync(join(folder, 'haat-initialised'))) {
    signal(pid, 'SIGQUIT');
    await until(() => !isAlive(pid), 5_000);
  }
  rmSync(parent, { recursive: true, force: true });
}
