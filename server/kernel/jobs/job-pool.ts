import pg from 'pg';

/**
 * Connections that work as haat_owner, whom the job library's tables belong to: the database's own owner can
 * do more than jobs need.
 */
export function openJobPool(connection: pg.ClientConfig, max: number): pg.Pool {
  const pool = new pg.Pool({
    max,
    application_name: 'haat jobs',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    ...connection,
    verify: (client: pg.PoolClient, done: (error?: Error) => void) => {
      client.query('set role haat_owner').then(() => done(), done);
    },
  } as pg.PoolConfig);
  // A connection that dies, idle or in use, is replaced at the next use; its statement reports the failure.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}
