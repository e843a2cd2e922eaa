import { existsSync } from 'node:fs';
import pg from 'pg';
import { ConfigError } from '#kernel/config/config.ts';
import { type Command, exitCodes, readArgs } from './command.ts';
import { type Finding, examine } from './examine-database.ts';
import { readSettings, withConnections } from './open-database.ts';

export const command: Command = {
  usage: ['doctor'],
  details: [
    'Checks settings and database and says what to do. Changes nothing. Ends with 1 when something is wrong.',
  ],
  async run(args) {
    readArgs(args, {});
    const findings = await look();
    for (const { ok, what, advice } of findings) {
      console.log(`${ok ? 'ok    ' : 'WRONG '}  ${what}`);
      if (!ok && advice) console.log(`        ${advice}`);
    }
    return findings.every((finding) => finding.ok) ? exitCodes.done : exitCodes.failed;
  },
};

async function look(): Promise<Finding[]> {
  try {
    const config = readSettings();
    const settings = {
      ok: true,
      what: `Settings (${config.HAAT_MODE}, ${config.HAAT_CURRENCY}, ${config.HAAT_TIME_ZONE})`,
    };
    if (!config.DATABASE_URL && !existsSync(config.HAAT_DATA_DIR)) {
      const advice = '`npm start` or `npm run haat -- migrate` makes it.';
      return [settings, { ok: false, what: `No data folder ${config.HAAT_DATA_DIR} yet`, advice }];
    }
    return [settings, ...(await lookIntoDatabase())];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ ok: false, what: error.message }];
  }
}

async function lookIntoDatabase(): Promise<Finding[]> {
  try {
    return await withConnections(async (connections, _config, serverRuns) => {
      const client = new pg.Client({ ...connections.owner, connectionTimeoutMillis: 5_000 });
      // Without a listener a connection that dies ends the process; the query reports it as well.
      client.on('error', () => {});
      await client.connect();
      try {
        return await examine(client, serverRuns);
      } finally {
        await client.end();
      }
    });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const advice = 'Is PostgreSQL running, and does DATABASE_URL name it?';
    return [{ ok: false, what: `Database: ${message || code || 'unreachable'}`, advice }];
  }
}
