import pg from 'pg';
// pg exports this path; it is how pg itself turns values into their wire form. The version is pinned for it.
import { prepareValue } from 'pg/lib/utils.js';

/** Whom a statement runs as: a database role and the claims its policies read. */
export type Scope = { role: string; claims: string; now: string };

const prefixName = 'haat_scope';

/**
 * Prepares the prefix. To be run once on every new connection: pg books each ParseComplete on the statement
 * it is working on, so a prefix parsed on the way would be mistaken for that one.
 */
export const scopePrefix = {
  name: prefixName,
  values: ['none', '', ''],
  text: "select set_config('role', $1, true), set_config('request.jwt.claims', $2, true), set_config('haat.now', $3, true)",
};

type QueryConfig = { name: string; text: string; values: unknown[] };

type Connection = {
  bind(message: { portal: string; statement: string; values: unknown[]; valueMapper: unknown }): void;
  execute(message: { portal: string; rows: number }): void;
};

interface QueryInternals {
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

const Base = pg.Query as unknown as new (config: QueryConfig, values?: unknown[]) => QueryInternals;

/**
 * One statement in its scope, in one round trip: role and claims are set and the statement runs without a Sync
 * between them, so both share one implicit transaction and the scope ends with it, after errors too.
 * Inside an explicit transaction the scope holds until the next scoped statement.
 */
export class ScopedQuery extends Base {
  private readonly scope: Scope;
  private prefixPending = true;

  constructor(scope: Scope, config: QueryConfig) {
    super(config);
    this.scope = scope;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    const values = [this.scope.role, this.scope.claims, this.scope.now];
    connection.bind({ portal: '', statement: prefixName, values, valueMapper: prepareValue });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (!this.prefixPending) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.prefixPending) this.prefixPending = false;
    else super.handleCommandComplete(message, connection);
  }
}
