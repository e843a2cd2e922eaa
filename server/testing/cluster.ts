import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../kernel/database/embedded/start-embedded-postgres.ts';
import { migrate, readMigrations } from '../kernel/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { socketFolder: string; template: string };
  }
}

/** Vitest's global set-up: one throw-away cluster with a migrated template that every test file clones. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'haat-test-'));
  // PostgreSQL may run as another account than this one.
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder: join(folder, 'pg'), throwAway: true });
  const migrations = readMigrations(join(import.meta.dirname, '../../database/migrations'));
  const hash = createHash('sha256')
    .update(migrations.map((one) => one.checksum).join())
    .digest('hex')
    .slice(0, 12);
  const template = `t_${hash}`;
  await withClient(server.socketFolder, 'postgres', (client) => client.query(`create database ${template}`));
  await withClient(server.socketFolder, template, (client) => migrate(client, migrations));
  project.provide('postgres', { socketFolder: server.socketFolder, template });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function withClient(host: string, database: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ host, user: 'postgres', database });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
