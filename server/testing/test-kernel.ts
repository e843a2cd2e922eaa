import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { inject } from 'vitest';
import { movableClock } from '../kernel/clock/clock.ts';
import { type Config, readConfig } from '../kernel/config/config.ts';
import type { Connections } from '../kernel/database/connect.ts';
import { openDatabase } from '../kernel/database/database.ts';
import { createIds } from '../kernel/ids/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';

export type TestKernel = {
  kernel: Kernel;
  db: Kernel['db'];
  clock: ReturnType<typeof movableClock>;
  connections: Connections;
  /** The same database as a server started beside this process takes it. */
  databaseUrl: string;
  /** Raw SQL as the database's owner, past all policies. */
  owner: <R extends Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<R[]>;
  close(): Promise<void>;
};

/** The moment tests start at: a Sunday noon in Dhaka. */
export const testStart = new Date('2026-11-22T06:00:00Z');

/** A kernel over a database of its own, cloned from the migrated template. */
export async function openTestKernel(env: Record<string, string> = {}): Promise<TestKernel> {
  const { socketFolder, template } = inject('postgres');
  const name = `d_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ host: socketFolder, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${name} template ${template} strategy file_copy`);
  await admin.end();

  const folder = mkdtempSync(join(tmpdir(), 'haat-data-'));
  const config: Config = readConfig({ HAAT_DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0', ...env });
  const clock = movableClock(testStart);
  const to = (user: string) => ({ host: socketFolder, user, database: name });
  const connections: Connections = {
    owner: to('postgres'),
    web: to('haat_web'),
    desk: to('haat_desk'),
    stop: async () => {},
  };
  const db = openDatabase({ ...connections, clock, poolSize: 8 });
  const kernel: Kernel = {
    config,
    db,
    clock,
    ids: createIds(
      (size) => randomBytes(size),
      () => clock.now().getTime(),
    ),
    log: pino({ level: 'silent' }),
    origin: 'http://localhost:3000',
    secretFor: (purpose) => createHmac('sha256', 'test secret').update(purpose).digest(),
  };
  const owner = new pg.Pool({ ...connections.owner, max: 2 });
  return {
    kernel,
    db,
    clock,
    connections,
    databaseUrl: `postgres://postgres@localhost/${name}?host=${encodeURIComponent(socketFolder)}`,
    owner: async (sql, values) => (await owner.query(sql, values)).rows,
    async close() {
      await Promise.all([db.close(), owner.end()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
