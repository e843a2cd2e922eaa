import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, ConfigError, loadDotEnv, readConfig } from '#kernel/config/config.ts';
import { type Connections, connect } from '#kernel/database/connect.ts';
import { claimDataFolder } from '../claim-data-folder.ts';
import { type Opened, openKernel } from '../open-kernel.ts';
import { UserError } from './command.ts';

/** Settings as a server in this folder has them. */
export function readSettings(): Config {
  loadDotEnv();
  return readConfig();
}

const say = (step: string) => console.error(`  ${step} …`);

/** A kernel for one command, over an up-to-date database. */
export async function withKernel<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const config = readSettings();
  return withClaim(config, async () => {
    const opened = await openKernel(config, say);
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  });
}

/** The ways into the database as it is, without migrating it. */
export async function withConnections<T>(
  work: (connections: Connections, config: Config, serverRuns: boolean) => Promise<T>,
): Promise<T> {
  const config = readSettings();
  return withClaim(config, async (serverRuns) => {
    const connections = await connect(config, say);
    try {
      return await work(connections, config, serverRuns);
    } finally {
      await connections.stop();
    }
  });
}

/**
 * A command uses the embedded database of a running server and leaves it alone. Where none runs it starts
 * the database itself, and holds the data folder meanwhile: a server that adopted it would lose it when the
 * command ends.
 */
async function withClaim<T>(config: Config, work: (serverRuns: boolean) => Promise<T>): Promise<T> {
  if (config.DATABASE_URL) return work(true);
  const turn = await takeTurn(config);
  const claim = await claimDataFolder(config.HAAT_DATA_DIR, config.PORT).catch(absentIfTaken);
  if (!claim) turn.release();
  try {
    return await work(!claim);
  } finally {
    claim?.release();
    if (claim) turn.release();
  }
}

/** Two commands that start the database would take it from each other. */
async function takeTurn(config: Config) {
  for (let tries = 1; ; tries++) {
    const turn = await claimDataFolder(join(config.HAAT_DATA_DIR, 'command'), 0).catch(absentIfTaken);
    if (turn) return turn;
    if (tries === 10) {
      throw new UserError('Another haat command works on this data folder. Try again when it has ended.');
    }
    await sleep(200);
  }
}

function absentIfTaken(error: unknown): undefined {
  if (!(error instanceof ConfigError)) throw error;
  return undefined;
}
