import { createHash, createHmac } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config/config.ts';
import { canReach, chooseAccount } from './embedded/run-as.ts';
import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';
import { migrate, readMigrations } from './migrate.ts';

/** The three ways into one database: as its owner (migrations), for the public, for staff and jobs. */
export type Connections = {
  owner: pg.ClientConfig;
  web: pg.PoolConfig;
  desk: pg.PoolConfig;
  /** Stops the embedded server, if this process started it. */
  stop(): Promise<void>;
  /** Settles when the embedded server ends and was not stopped here. */
  lost?: Promise<void>;
};

const migrationsFolder = join(import.meta.dirname, '../../../database/migrations');

/** Opens the way to PostgreSQL: the one named by DATABASE_URL, else the embedded one in the data folder. */
export async function connect(config: Config, onSlowStep?: (step: string) => void): Promise<Connections> {
  if (config.DATABASE_URL) return connectTo(config.DATABASE_URL, config);
  const server = await startEmbeddedPostgres({
    folder: postgresFolder(config),
    ...(onSlowStep && { onSlowStep }),
  });
  const to = (user: string) => ({ host: server.socketFolder, user, database: 'haat' });
  await createDatabase({ ...to('postgres'), database: 'postgres' }, 'haat');
  return {
    owner: to('postgres'),
    web: to('haat_web'),
    desk: to('haat_desk'),
    stop: server.stop,
    lost: server.lost,
  };
}

/**
 * Below the data folder; but a checkout in root's home is closed to the account PostgreSQL runs as, and then the
 * cluster lies where it can get to, under a name that belongs to this data folder.
 */
function postgresFolder(config: Config): string {
  mkdirSync(config.HAAT_DATA_DIR, { recursive: true });
  const folder = join(config.HAAT_DATA_DIR, 'postgres');
  if (canReach(chooseAccount(), folder)) return folder;
  const name = createHash('sha256').update(config.HAAT_DATA_DIR).digest('hex').slice(0, 12);
  return join('/var/lib/haat', name, 'postgres');
}

function connectTo(url: string, config: Config): Connections {
  const login = (user: string, given: string | undefined): pg.PoolConfig => {
    if (given) return { connectionString: given };
    const own = new URL(url);
    own.username = user;
    own.password = loginPassword(url, user);
    return { connectionString: own.toString() };
  };
  return {
    owner: { connectionString: url },
    web: login('haat_web', config.DATABASE_WEB_URL),
    desk: login('haat_desk', config.DATABASE_DESK_URL),
    stop: async () => {},
  };
}

/** Both logins get a password that follows from the owner's, so that every process finds the same one. */
function loginPassword(ownerUrl: string, user: string): string {
  return createHmac('sha256', new URL(ownerUrl).password || 'no password')
    .update(`haat login ${user}`)
    .digest('hex');
}

/** Brings the schema up to date and, on a database of one's own, lets the two logins in. Answers what ran. */
export async function migrateDatabase(connections: Connections, config: Config): Promise<string[]> {
  const client = new pg.Client(connections.owner);
  await client.connect();
  try {
    const ran = await migrate(client, readMigrations(migrationsFolder));
    if (config.DATABASE_URL) {
      for (const [user, given] of [
        ['haat_web', config.DATABASE_WEB_URL],
        ['haat_desk', config.DATABASE_DESK_URL],
      ] as const) {
        if (given) continue;
        await alterRole(client, `alter role ${user} password '${loginPassword(config.DATABASE_URL, user)}'`);
      }
    }
    return ran;
  } finally {
    await client.end();
  }
}

/**
 * Roles belong to the whole cluster, where no lock of one database reaches: of two processes that change a role at the same
 * moment PostgreSQL turns one away, and it goes again.
 */
async function alterRole(client: pg.Client, sql: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      const isRace = error instanceof pg.DatabaseError && error.message === 'tuple concurrently updated';
      if (!isRace || tries === 10) throw error;
      await sleep(20 * tries);
    }
  }
}

async function createDatabase(server: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}
