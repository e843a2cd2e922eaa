import pg from 'pg';
import { type Config, type ConfigError, cannotStart } from '../config/config.ts';
import type { Connections } from './connect.ts';

type Look = { version: number; encoding: string; roles: boolean; schema: boolean; there: boolean };

/**
 * Looks whether the database of DATABASE_URL can carry a market, before anything is done to it. Throws a ConfigError
 * that names the setting; nothing to check where the embedded one runs.
 */
export async function checkDatabase({ DATABASE_URL: url }: Pick<Config, 'DATABASE_URL'>): Promise<void> {
  if (!url) return;
  const look = await ask<Look>(
    'DATABASE_URL',
    { connectionString: url },
    `
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
      rolsuper or rolcreaterole as roles, has_database_privilege(current_database(), 'create') as schema,
      exists (select from pg_roles where rolname = 'haat_owner') as there
    from pg_roles where rolname = current_user`,
  );
  const wrong: string[] = [];
  if (look.version < 150_000) {
    const version = Math.floor(look.version / 10_000);
    wrong.push(`DATABASE_URL: this is PostgreSQL ${version}; Haat needs 15 or newer`);
  }
  if (look.encoding !== 'UTF8') {
    wrong.push(
      `DATABASE_URL: this database is in ${look.encoding}; make one in UTF8: ` +
        "create database … template template0 encoding 'UTF8' lc_ctype 'C.UTF-8'",
    );
  }
  if (!look.schema) wrong.push('DATABASE_URL: its user has to own the database: alter database … owner to …');
  if (!look.roles && !look.there) {
    wrong.push('DATABASE_URL: its user has to be allowed to create roles: alter role … createrole');
  }
  if (wrong.length > 0) throw cannotStart(...wrong);
}

/** Looks whether both logins get in, once the migrations have made them. Throws a ConfigError that names the setting. */
export async function checkLogins(connections: Connections, config: Config): Promise<void> {
  for (const [name, login] of [
    ['DATABASE_WEB_URL', connections.web],
    ['DATABASE_DESK_URL', connections.desk],
  ] as const) {
    if (config[name]) await ask(name, login, 'select 1');
  }
}

async function ask<R extends pg.QueryResultRow>(name: string, to: pg.ClientConfig, sql: string): Promise<R> {
  const client = new pg.Client({ ...to, connectionTimeoutMillis: 10_000 });
  // Without a listener a connection that dies ends the process; the query reports it as well.
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<R>(sql)).rows[0] as R;
  } catch (error) {
    throw refused(name, error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** In a line, and without the address, since its password stands there. */
function refused(name: string, error: unknown): ConfigError {
  const { code = '', message, errors } = error as NodeJS.ErrnoException & { errors?: Error[] };
  const said = message || errors?.[0]?.message || code;
  const mend =
    {
      '28P01': 'check user and password',
      '28000': 'check the user and pg_hba.conf',
      '3D000': 'make the database',
    }[code] ?? 'is PostgreSQL running there, and are host and port right?';
  return cannotStart(`${name}: the database cannot be entered: ${said}; ${mend}`);
}
