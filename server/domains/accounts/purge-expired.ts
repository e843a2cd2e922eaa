import { purgeLinks } from './link-queries.ts';
import type { Accounts } from './context.ts';
import { purgeSessions } from './session-queries.ts';

/**
 * Deletes sessions, with their refresh tokens, and mailed links a day after they expired. For a daily job.
 */
export async function purgeExpired(accounts: Accounts): Promise<{ sessions: number; links: number }> {
  const { engine } = accounts.kernel.db;
  return { sessions: await engine.run(purgeSessions, {}), links: await engine.run(purgeLinks, {}) };
}
