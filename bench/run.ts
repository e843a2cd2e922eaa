import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Case, prepareCases } from './cases.ts';
import { type Child, runChild } from './child.ts';
import type { Load, Measured } from './load.ts';
import { writeResults } from './write-results.ts';

/**
 * `npm run bench`: what the machine gives at best and what the market makes of it, in one run. Ratios are of the
 * server's own CPU time per request, so that a busy machine changes them little. `--profile <name>` measures the one
 * case whose name begins so, and leaves a .cpuprofile of the server in bench/profiles.
 */
export type Row = {
  name: string;
  perSecond: number;
  cpuUs: number;
  p50Ms: number;
  p99Ms: number;
  ratio: number;
  most: number;
  against: string;
};

const asked = process.argv.indexOf('--profile');
const profile = asked < 0 ? undefined : (process.argv[asked + 1] ?? '');
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const orders = Number(process.env.BENCH_ORDERS ?? 600);
const folder = mkdtempSync(join(tmpdir(), 'haat-bench-'));
chmodSync(folder, 0o755);
const rows: Row[] = [];
/** Measured as it runs for an operator; mails and money go nowhere. */
const production = {
  HAAT_MODE: 'production',
  HAAT_EMBEDDED: 'yes',
  HAAT_ORIGIN: 'http://localhost:3000',
  SMTP_URL: 'smtp://127.0.0.1:9',
  SSLCOMMERZ_API_URL: 'http://127.0.0.1:9',
};
try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const slow = rows.filter((row) => row.ratio > row.most);
for (const row of slow)
  console.error(`${row.name} takes ${row.ratio.toFixed(1)} times its limit, more than ${row.most}`);
process.exitCode = slow.length > 0 ? 1 : 0;

async function run(): Promise<void> {
  const execArgv =
    profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(import.meta.dirname, 'profiles')}`];
  console.log('Opening a demo market …');
  const env = {
    HAAT_DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'error',
    HAAT_SECRET: 'of no worth outside of this bench',
  };
  await (await runChild('market.ts', env)).close();
  const market = await runChild<{ url: string; owner: pg.ClientConfig }>(
    'market.ts',
    { ...env, ...production },
    { execArgv },
  );
  const load = await runChild<object>('load.ts');
  try {
    await fillShelves(market.ready.owner);
    const cases = await prepareCases(
      market.ready.url,
      profile === undefined || 'place'.startsWith(profile.slice(0, 5)) ? orders : 3,
    );
    if (profile !== undefined) {
      for (const one of cases.filter((each) => each.name.startsWith(profile)))
        await measure(load, market, market.ready.url, one);
      return;
    }
    const raw = await runChild<{ url: string }>('raw.ts', {
      BENCH_OWNER: JSON.stringify(market.ready.owner),
      BENCH_PAGE_BYTES: String(
        await sizeOf(
          market.ready.url,
          cases.find((one) => one.limit === 'page'),
        ),
      ),
    });
    const limits = {
      json: await measure(load, raw, raw.ready.url, {
        name: 'Fastify, constant JSON',
        limit: 'json',
        most: 1,
        shots: [{ method: 'GET', path: '/json' }],
      }),
      row: await measure(load, raw, raw.ready.url, {
        name: 'Fastify, one prepared select',
        limit: 'row',
        most: 1,
        shots: [{ method: 'GET', path: '/row' }],
      }),
      page: await measure(load, raw, raw.ready.url, {
        name: 'Fastify, as many bytes as a page',
        limit: 'page',
        most: 1,
        shots: [{ method: 'GET', path: '/page' }],
      }),
    };
    await raw.close();
    for (const row of Object.values(limits)) note({ ...row, ratio: 1, most: 1, against: '' });
    for (const one of cases) {
      const row = await measure(load, market, market.ready.url, one);
      note({
        ...row,
        ratio: row.cpuUs / limits[one.limit].cpuUs,
        most: one.most,
        against: limits[one.limit].name,
      });
    }
    writeResults(rows, join(import.meta.dirname, 'RESULTS.md'));
  } finally {
    await load.close();
    await market.close();
  }
}

/** The bytes a page takes as it is sent. */
async function sizeOf(url: string, page: Case | undefined): Promise<number> {
  const headers = { 'accept-encoding': 'br' };
  return Number(
    (await fetch(url + (page?.shots[0]?.path ?? '/'), { headers })).headers.get('content-length'),
  );
}

type Figures = Pick<Row, 'name' | 'perSecond' | 'cpuUs' | 'p50Ms' | 'p99Ms'>;

/** Warms up, then measures; what can be sent once only is warmed up with its first third. */
async function measure(
  load: Child<object>,
  server: Child<object>,
  url: string,
  { name, shots, once }: Case,
): Promise<Figures> {
  const fire = (wish: Pick<Load, 'shots' | 'seconds'>) =>
    load.ask<Measured>({ url, connections: 16, ...(once && { once }), ...wish } satisfies Load);
  const third = Math.floor(shots.length / 3);
  await fire({ shots: once ? shots.slice(0, third) : shots, seconds: once ? 60 : seconds });
  const before = await server.cpu();
  const measured = await fire({ shots: once ? shots.slice(third) : shots, seconds: once ? 60 : seconds });
  const cpuUs = ((await server.cpu()) - before) / measured.requests;
  if (Object.keys(measured.refused).length > 0)
    throw new Error(`${name} was refused: ${JSON.stringify(measured.refused)}`);
  return {
    name,
    perSecond: measured.requests / measured.seconds,
    cpuUs,
    p50Ms: measured.p50Ms,
    p99Ms: measured.p99Ms,
  };
}

function note(row: Row): void {
  rows.push(row);
  const ratio = row.against ? `  ${row.ratio.toFixed(1).padStart(6)} of at most ${row.most}` : '';
  console.log(
    `${row.name.padEnd(32)} ${row.perSecond.toFixed(0).padStart(7)}/s ${row.cpuUs.toFixed(0).padStart(7)} µs CPU${ratio}`,
  );
}

/** Nothing may sell out while it is measured. */
async function fillShelves(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, at)
    select gen_random_uuid(), listing_id, location_id, 'received', 1000000, now() from haat.stock`);
  await client.end();
}
