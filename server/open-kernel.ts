import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#kernel/clock/clock.ts';
import type { Config } from '#kernel/config/config.ts';
import { checkLogins } from '#kernel/database/check-database.ts';
import { type Connections, connect, migrateDatabase } from '#kernel/database/connect.ts';
import { openDatabase } from '#kernel/database/database.ts';
import { systemIds } from '#kernel/ids/ids.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { createLog } from '#kernel/log/log.ts';

export type Opened = { kernel: Kernel; connections: Connections; close(): Promise<void> };

/** Opens the database (starting the embedded one if need be), migrates it and builds the kernel over it. */
export async function openKernel(config: Config, onStep: (step: string) => void): Promise<Opened> {
  const connections = await connect(config, onStep);
  try {
    const ran = await migrateDatabase(connections, config);
    if (ran.length > 0) onStep(`Brought the database up to date (${ran.length} migrations)`);
    await checkLogins(connections, config);
  } catch (error) {
    await connections.stop();
    throw error;
  }
  const db = openDatabase({ ...connections, clock: systemClock, poolSize: config.DATABASE_POOL });
  const secret = readSecret(config);
  const kernel: Kernel = {
    config,
    db,
    clock: systemClock,
    ids: systemIds,
    log: createLog(config.LOG_LEVEL),
    origin: config.HAAT_ORIGIN ?? `http://localhost:${config.PORT}`,
    secretFor: (purpose) => createHmac('sha256', secret).update(purpose).digest(),
  };
  return {
    kernel,
    connections,
    async close() {
      await db.close();
      await connections.stop();
    },
  };
}

/** HAAT_SECRET, or in the demo a secret of the data folder's own, made at the first start. */
function readSecret(config: Config): string {
  if (config.HAAT_SECRET) return config.HAAT_SECRET;
  const file = join(config.HAAT_DATA_DIR, 'secret');
  mkdirSync(config.HAAT_DATA_DIR, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
