import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

export type Migration = { name: string; sql: string; checksum: string };

/** A migration that ran before was changed since, or is missing: the schema would no longer be what the files say. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the schema up to date and answers the names of what ran. Each file is one transaction with its record, under
 * a lock that other starters wait for. Throws a MigrationError when a file that ran was changed or removed.
 */
export async function migrate(client: pg.ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(`select pg_advisory_lock(hashtextextended('haat migrations', 0))`);
  try {
    await client.query('set client_min_messages = warning');
    await client.query(`
      create schema if not exists haat_migrations;
      create table if not exists haat_migrations.done (
        name text primary key, checksum text not null, at timestamptz not null default now())`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from haat_migrations.done order by name',
    );
    refuseChanges(rows, migrations);
    const done = new Set(rows.map((row) => row.name));
    const pending = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of pending) await runOne(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.query('reset role');
    await client.query(`select pg_advisory_unlock(hashtextextended('haat migrations', 0))`);
  }
}

function refuseChanges(done: { name: string; checksum: string }[], migrations: readonly Migration[]): void {
  for (const { name, checksum } of done) {
    const file = migrations.find((migration) => migration.name === name);
    if (!file)
      throw new MigrationError(`Migration ${name} ran on this database but is not in database/migrations.`);
    if (file.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it ran. Restore it and write a new one instead.`,
      );
    }
  }
}

async function runOne(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query('insert into haat_migrations.done (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query(migration.sql);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`Migration ${migration.name} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
