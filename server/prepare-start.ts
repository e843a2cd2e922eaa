import { type Config, loadDotEnv, readConfig } from '#kernel/config/config.ts';
import { checkDatabase } from '#kernel/database/check-database.ts';
import { checkPorts } from './check-ports.ts';
import { claimDataFolder } from './claim-data-folder.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';

/**
 * Reads the settings and tries all that can be tried in a moment, so that a wrong one stops the start before anything
 * slow begins. Holds the data folder where the embedded database lies there. Throws a ConfigError.
 */
export async function prepareStart(): Promise<{ config: Config; claim: { release(): void } | undefined }> {
  loadDotEnv();
  const config = readConfig();
  prepareDataFolder(config.HAAT_DATA_DIR);
  const claim = config.DATABASE_URL ? undefined : await claimDataFolder(config.HAAT_DATA_DIR, config.PORT);
  try {
    await checkPorts(config);
    await checkDatabase(config);
  } catch (error) {
    claim?.release();
    throw error;
  }
  return { config, claim };
}
