import { join } from 'node:path';
import type pg from 'pg';
import { readMigrations } from '#kernel/database/migrate.ts';

export type Finding = { ok: boolean; what: string; advice?: string };

const migrationsFolder = join(import.meta.dirname, '../../database/migrations');
const leastVersion = 150_000;
const mostLagSeconds = 60;
const mostMailMinutes = 15;

/**
 * What can be told from a database about its health. `serverRuns` says whether somebody should be moving
 * events.
 */
export async function examine(client: pg.ClientBase, serverRuns: boolean): Promise<Finding[]> {
  const findings = [await version(client)];
  const pending = await migrations(client);
  findings.push(pending);
  if (!pending.ok) return findings;
  return [
    ...findings,
    await trigrams(client),
    await outbox(client, serverRuns),
    await mails(client),
    await shelves(client),
  ];
}

async function ask<R>(client: pg.ClientBase, sql: string): Promise<R> {
  const { rows } = await client.query(sql);
  return rows[0] as R;
}

async function version(client: pg.ClientBase): Promise<Finding> {
  type Row = { number: number; name: string };
  const sql = `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
  const { number, name } = await ask<Row>(client, sql);
  return {
    ok: number >= leastVersion,
    what: `PostgreSQL ${name}`,
    advice: 'Haat needs PostgreSQL 15 or newer.',
  };
}

async function migrations(client: pg.ClientBase): Promise<Finding> {
  const advice = 'Run `npm run haat -- migrate`, or restart the server.';
  const files = readMigrations(migrationsFolder);
  const { there } = await ask<{ there: boolean }>(
    client,
    `select to_regclass('haat_migrations.done') is not null as there`,
  );
  const { rows } = there
    ? await client.query<{ name: string; checksum: string }>(
        'select name, checksum from haat_migrations.done',
      )
    : { rows: [] };
  const done = new Map(rows.map((row) => [row.name, row.checksum]));
  const pending = files.filter((file) => !done.has(file.name));
  if (pending.length > 0) return { ok: false, what: `${pending.length} migrations have not run`, advice };
  const changed = files.find((file) => done.get(file.name) !== file.checksum);
  const strange = rows.find((row) => !files.some((file) => file.name === row.name));
  if (changed)
    return {
      ok: false,
      what: `Migration ${changed.name} was changed after it ran`,
      advice: 'Restore the file.',
    };
  if (strange) {
    return {
      ok: false,
      what: `Migration ${strange.name} ran but is not here`,
      advice: 'This is an older release.',
    };
  }
  return { ok: true, what: `All ${files.length} migrations have run` };
}

async function trigrams(client: pg.ClientBase): Promise<Finding> {
  const { count } = await ask<{ count: number }>(
    client,
    `select cardinality(show_trgm('ফ্যান'))::int as count`,
  );
  return {
    ok: count > 0,
    what: 'Search of Bangla words',
    advice:
      'The locale of the database knows no Bangla letters; make it with a UTF-8 locale such as C.UTF-8.',
  };
}

async function outbox(client: pg.ClientBase, serverRuns: boolean): Promise<Finding> {
  const { waiting, seconds } = await ask<{ waiting: number; seconds: number }>(
    client,
    `select count(*)::int as waiting,
       coalesce(extract(epoch from now() - min(occurred_at)), 0)::int as seconds from haat.outbox`,
  );
  const late = waiting > 0 && seconds > mostLagSeconds;
  const what = `Events: ${waiting} wait${waiting > 0 ? `, the oldest for ${seconds} s` : ''}`;
  if (late && !serverRuns) return { ok: true, what: `${what}, until the server runs again` };
  return { ok: !late, what, advice: 'Nobody moves them on. Does a server run?' };
}

/** Only shelves that differ are named: a market has tens of thousands. */
async function shelves(client: pg.ClientBase): Promise<Finding> {
  const { wrong, example } = await ask<{ wrong: number; example: string | null }>(
    client,
    `with counted as (
       select m.listing_id, m.location_id, sum(m.quantity) as units from haat.stock_movements m group by 1, 2
     ), kept as (
       select k.listing_id, k.location_id, sum(k.quantity - k.gone) as units
       from haat.hold_stock k join haat.holds h on h.id = k.hold_id and h.status in ('live', 'claimed') group by 1, 2
     )
     select count(*)::int as wrong, min(s.listing_id::text) as example
     from haat.stock s left join counted c using (listing_id, location_id) left join kept k using (listing_id, location_id)
     where s.on_hand <> coalesce(c.units, 0) or s.held <> coalesce(k.units, 0)`,
  );
  if (wrong === 0) return { ok: true, what: 'Stock is the sum of its movements, and held for holds' };
  return {
    ok: false,
    what: `Stock: ${wrong} shelves differ from their movements or holds`,
    advice: `Count them; the first is of listing ${example}.`,
  };
}

async function mails(client: pg.ClientBase): Promise<Finding> {
  const {
    given_up: givenUp,
    late,
    error,
  } = await ask<{ given_up: number; late: number; error: string | null }>(
    client,
    `select count(*) filter (where tries >= 10)::int as given_up,
       count(*) filter (where tries < 10 and created_at < now() - interval '${mostMailMinutes} minutes')::int as late,
       (array_agg(last_error order by created_at desc) filter (where last_error is not null))[1] as error
     from haat.mails where sent_at is null`,
  );
  if (givenUp + late === 0) return { ok: true, what: 'Mails leave' };
  const what = `Mails: ${givenUp} given up after ten tries, ${late} unsent for over ${mostMailMinutes} minutes`;
  return {
    ok: false,
    what,
    advice: error ? `The last error: ${error}` : 'Does a server run, and is SMTP_URL right?',
  };
}
