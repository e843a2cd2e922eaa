import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '#kernel/database/embedded/start-embedded-postgres.ts';
import { hashSecretToken } from '#kernel/identity/secret-token.ts';
import { claimDataFolder } from '../claim-data-folder.ts';

// Each command is a program of its own, which a busy machine takes seconds to load.
vi.setConfig({ testTimeout: 90_000 });
const cli = join(import.meta.dirname, '../cli.ts');
let folder: string;
let data: string;
let server: EmbeddedPostgres;
let owner: pg.Client;
let first: Outcome;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'haat-cli-'));
  data = join(folder, 'data');
  // PostgreSQL may run as another account than this one.
  mkdirSync(data, { mode: 0o755 });
  chmodSync(folder, 0o755);
  server = await startEmbeddedPostgres({ folder: join(data, 'postgres'), throwAway: true });
  const maker = new pg.Client({ host: server.socketFolder, user: 'postgres', database: 'postgres' });
  await maker.connect();
  await maker.query(`create database haat template template0 locale_provider builtin builtin_locale 'C.UTF-8'
    lc_ctype 'C.UTF-8'`);
  await maker.end();
  owner = new pg.Client({ host: server.socketFolder, user: 'postgres', database: 'haat' });
  await owner.connect();
  first = await haat(['migrate']);
});
afterAll(async () => {
  await owner.end();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Outcome = { code: number | null; out: string; errors: string };
/** Runs the command line as a program of its own, in a folder without settings. */
function haat(args: string[], { input = '', env = {} as Record<string, string> } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, HAAT_DATA_DIR: data, LOG_LEVEL: 'silent', ...env },
    });
    const parts = { out: '', errors: '' };
    child.stdout.on('data', (part) => (parts.out += String(part)));
    child.stderr.on('data', (part) => (parts.errors += String(part)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...parts }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

it('helps, and ends with 2 for what it does not understand', async () => {
  expect(await haat([])).toMatchObject({ code: 0, out: expect.stringContaining('doctor') });
  expect(await haat(['toString'])).toMatchObject({ code: 2, errors: expect.stringContaining('no command') });
  const unknown = await haat(['import', 'oscar', '.', '--seler', 'x']);
  expect(unknown).toMatchObject({
    code: 2,
    errors: expect.stringMatching(/'--seler'[^]*import oscar <folder/),
  });
  expect(unknown.errors).not.toContain('    at ');
});

it('migrates once, beside a database that runs, and leaves that alone', async () => {
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('001_roles.sql') });
  expect(await haat(['migrate'])).toMatchObject({ code: 0, out: 'The database is up to date.\n' });
  expect((await owner.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('says in a line that a database cannot be reached, or that settings are wrong', async () => {
  const away = { DATABASE_URL: 'postgres://haat@127.0.0.1:1/haat' };
  const migrate = await haat(['migrate'], { env: away });
  expect(migrate).toMatchObject({ code: 1, out: '' });
  expect(migrate.errors).toMatch(/^The database cannot be reached: .*ECONNREFUSED.*\n$/);
  const wrong = await haat(['jobs'], { env: { PORT: 'many' } });
  expect(wrong).toMatchObject({ code: 1, errors: expect.stringContaining('PORT') });
  expect(wrong.errors).not.toContain('    at ');
});

describe('user', () => {
  const credentials = async (email: string) =>
    (
      await owner.query(
        `select p.name, p.email_verified_at is not null as verified, c.password_hash like '$argon2id$%' as hashed,
           m.role from haat.people p left join identity.credentials c on c.person_id = p.id
           left join haat.staff_members m on m.person_id = p.id where p.email = $1`,
        [email],
      )
    ).rows[0];

  it('takes a password from standard input and never as an argument', async () => {
    const create = [
      'user',
      'create',
      '--email',
      'Op@Example.com',
      '--name',
      'Operator',
      '--staff',
      'operator',
    ];
    expect(await haat([...create, 'river boat 71'])).toMatchObject({ code: 2 });
    expect(await haat([...create, '--password-stdin'], { input: 'password1\n' })).toMatchObject({
      code: 1,
      errors: expect.stringContaining('too easy'),
    });
    const made = await haat([...create, '--password-stdin'], { input: 'river boat 71\n' });
    expect(made).toMatchObject({ code: 0, errors: '' });
    expect(made.out).not.toContain('river');
    const person = { name: 'Operator', verified: true, hashed: true, role: 'operator' };
    expect(await credentials('op@example.com')).toEqual(person);
    const again = await haat([...create, '--password-stdin'], { input: 'river boat 71\n' });
    expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('has an account already') });
  });

  it('prints a link that is known by its hash alone, and grants later', async () => {
    const made = await haat(['user', 'create', '--email', 'link@example.com', '--name', 'Link']);
    const token = /http:\/\/localhost:3000\/reset-password\?token=([\w-]{43})/.exec(made.out)?.[1] ?? '';
    const { rows } = await owner.query(
      `select purpose, expires_at - created_at as span from identity.one_time_tokens where hash = $1`,
      [hashSecretToken(token)],
    );
    expect(rows).toMatchObject([{ purpose: 'reset_password', span: { days: 1 } }]);
    expect(await credentials('link@example.com')).toMatchObject({
      verified: false,
      hashed: null,
      role: null,
    });
    const grant = (email: string, staff: string) =>
      haat(['user', 'grant', '--email', email, '--staff', staff]);
    expect(await grant('link@example.com', 'support')).toMatchObject({ code: 0 });
    expect(await credentials('link@example.com')).toMatchObject({ role: 'support' });
    expect(await grant('nobody@example.com', 'support')).toMatchObject({ code: 1 });
  });
});

it('imports, tells what it could not, and finds paths from where npm was called', async () => {
  const row = (upc: string, price: string) => `Book,Books,${upc},A title,Words,Partner,${upc},${price},3\n`;
  writeFileSync(join(folder, 'goods.csv'), row('1', '9.99'));
  writeFileSync(join(folder, 'bad.csv'), row('2', 'ten') + row('3', '1'));
  const run = (file: string, ...more: string[]) =>
    haat(['import', 'oscar', file, '--seller', 'boi', ...more]);
  const create = ['--create-seller', 'Boi Ghar'];
  const early = await run('goods.csv', ...create);
  expect(early).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^A seller sits in an area[^\n]*\n$/),
  });
  await owner.query(`insert into haat.areas (id, slug, name, postcode, latitude, longitude)
    values (gen_random_uuid(), 'banani', '{"en": "Banani"}', '1213', 23.79, 90.4)`);
  const dry = await run('goods.csv', ...create, '--dry-run');
  expect(dry).toMatchObject({ code: 0, errors: '', out: expect.stringContaining('nothing is written') });
  expect((await owner.query('select from haat.sellers')).rowCount).toBe(0);
  const given = ['import', 'oscar', '../goods.csv', '../bad.csv', '--seller', 'boi', ...create];
  const bad = await haat(given, { env: { INIT_CWD: data } });
  expect(bad).toMatchObject({
    code: 3,
    out: expect.stringContaining('bad.csv, line 1, column 8 (price): “ten”'),
  });
  expect((await owner.query('select from haat.listings')).rowCount).toBe(2);
});

it('makes what the search knows anew, and says what had been wrong', async () => {
  const before = await haat(['search', 'rebuild']);
  expect(before).toMatchObject({
    code: 0,
    out: expect.stringMatching(/0 documents and 0 counts were wrong/),
  });
  const { rowCount } = await owner.query(`update haat.search_documents set words = '' where words <> ''`);
  const after = await haat(['search', 'rebuild']);
  expect(after).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${rowCount} documents and 0 counts`),
  });
  expect(await haat(['search'])).toMatchObject({ code: 2 });
});

it('lists failed jobs, and makes one due again', async () => {
  const { rows } = await owner.query(`select id from graphile_worker.add_job('reconcile', '{}'::json)`);
  const id = String(rows[0].id);
  await owner.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'no answer\n at x'
    where id = $1`,
    [id],
  );
  const list = await haat(['jobs']);
  expect(list.out).toMatch(new RegExp(`${id}  reconcile  try 25 of 25, dead\n\\s+no answer\n$`));
  expect(await haat(['jobs', 'retry', id])).toMatchObject({ code: 0 });
  const { rows: after } = await owner.query(
    'select attempts, run_at <= now() as due from graphile_worker.jobs',
  );
  expect(after).toEqual([{ attempts: 0, due: true }]);
  expect(await haat(['jobs', 'retry', '999'])).toMatchObject({ code: 1, errors: 'There is no job 999.\n' });
  await owner.query('delete from graphile_worker._private_jobs');
});

it('tells who waits for what is back, and takes no words', async () => {
  expect(await haat(['alerts'])).toMatchObject({ code: 0, out: 'Told 0, forgot 0.\n' });
  expect(await haat(['alerts', 'now'])).toMatchObject({ code: 2 });
});

describe('doctor', () => {
  it('finds a healthy market healthy', async () => {
    const { code, out } = await haat(['doctor']);
    expect(out).not.toContain('WRONG');
    expect(out.split('\n').filter((line) => line.startsWith('ok'))).toHaveLength(7);
    expect(code).toBe(0);
  });

  it('finds a shelf that differs from its movements', async () => {
    const shift = (units: number) =>
      owner.query(
        `update haat.stock set on_hand = on_hand + $1 where (listing_id, location_id) = (
           select listing_id, location_id from haat.stock order by 1, 2 limit 1)`,
        [units],
      );
    expect((await shift(1)).rowCount).toBe(1);
    expect(await haat(['doctor'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('Stock: 1 shelves differ from their movements or holds'),
    });
    await shift(-1);
  });

  it('finds mails and events that stay, when a server should move them', async () => {
    await owner.query(`insert into haat.outbox (topic, kind, subject, occurred_at)
      values ('admin', 'x', gen_random_uuid(), now() - interval '5 minutes')`);
    expect(await haat(['doctor'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('until the server runs'),
    });
    await owner.query(`insert into haat.mails (id, kind, recipient, language, subject, text_body, html_body,
        dedupe_key, created_at, tries, last_error)
      values (gen_random_uuid(), 'x', 'a@example.com', 'en', 's', 't', 'h', 'k', now(), 10, 'no such host')`);
    const claim = await claimDataFolder(data, 3000);
    const { code, out } = await haat(['doctor']);
    claim.release();
    expect(code).toBe(1);
    expect(out).toContain('Nobody moves them on');
    expect(out).toContain('The last error: no such host');
    await owner.query('delete from haat.mails; delete from haat.outbox');
  });

  it('names migrations that did not run or were changed', async () => {
    const set = (sql: string) => owner.query(`update haat_migrations.done set ${sql}`);
    await set(`checksum = reverse(checksum) where name = '002_kernel.sql'`);
    expect(await haat(['jobs'])).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^Migration 002[^\n]*\n$/),
    });
    await set(`checksum = reverse(checksum) where name = '002_kernel.sql'`);
    await set(`name = 'x' where name = '014_imports.sql'`);
    expect(await haat(['doctor'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('1 migrations have not run'),
    });
    await set(`name = '014_imports.sql' where name = 'x'`);
  });

  it('does not make a database where there is none', async () => {
    const env = { HAAT_DATA_DIR: join(folder, 'elsewhere') };
    expect(await haat(['doctor'], { env })).toMatchObject({
      code: 1,
      out: expect.stringContaining('npm start'),
    });
    expect(existsSync(env.HAAT_DATA_DIR)).toBe(false);
  });
});

it('keeps the demo market out of production', async () => {
  const env = {
    HAAT_MODE: 'production',
    HAAT_EMBEDDED: 'yes',
    HAAT_SECRET: 'x'.repeat(32),
    HAAT_ORIGIN: 'https://example.com',
    SMTP_URL: 'smtp://127.0.0.1:1',
  };
  expect(await haat(['seed'], { env })).toMatchObject({
    code: 1,
    errors: expect.stringContaining('HAAT_MODE=demo'),
  });
});

it('starts the database where none runs, and stops it again; two commands do not get in each other’s way', async () => {
  await owner.end();
  await server.stop();
  const both = await Promise.all([haat(['jobs']), haat(['jobs'])]);
  for (const one of both) {
    const told = one.code === 0 ? one.out : one.errors;
    expect(told).toMatch(/^(No job has failed|Another haat command works)/);
  }
  expect(both.some((one) => one.code === 0)).toBe(true);
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
});
