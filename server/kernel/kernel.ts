import type { Logger } from 'pino';
import type { Clock } from './clock/clock.ts';
import type { Config } from './config/config.ts';
import type { Database } from './database/database.ts';
import type { Ids } from './ids/ids.ts';

/** What every domain is given: the marketplace-agnostic floor it stands on. */
export type Kernel = {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  /** The address people and the gateway reach this market at, without a slash at the end. */
  readonly origin: string;
  /** Derives a key for one purpose from HAAT_SECRET, so that no two purposes share one. */
  readonly secretFor: (purpose: string) => Buffer;
};
