import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import { type Columns, type ValuesOf, t } from './columns.ts';
import { valueParsers } from './parse-values.ts';
import { type Principal, claimsOf } from './principal.ts';
import { isRefusal } from '../refusal/refusal.ts';
import { type Scope, ScopedQuery, scopePrefix } from './scoped-query.ts';
import { noteStatement } from './statement-log.ts';
import { type Statement, statement } from './statement.ts';

/** Runs statements in one scope. */
export interface Scoped {
  /** The row; throws when there is none or more than one. */
  one<P extends Columns, R extends Columns>(
    statement: Statement<P, R>,
    params: ValuesOf<P>,
  ): Promise<ValuesOf<R>>;
  maybe<P extends Columns, R extends Columns>(
    statement: Statement<P, R>,
    params: ValuesOf<P>,
  ): Promise<ValuesOf<R> | undefined>;
  many<P extends Columns, R extends Columns>(
    statement: Statement<P, R>,
    params: ValuesOf<P>,
  ): Promise<ValuesOf<R>[]>;
  /** For writes without a row: how many rows were touched. */
  run<P extends Columns>(statement: Statement<P, Columns>, params: ValuesOf<P>): Promise<number>;
}

/** What happened, for the outbox. `topic` names the live channel, such as `order:{id}`. */
export type NewEvent = { topic: string; kind: string; subject: string; body?: Record<string, unknown> };

export interface Transaction {
  /** As whoever asked: what this cannot see does not exist for them. */
  readonly asker: Scoped;
  /** With all rights; guarded writes only, after the asker has been shown to see what is written to. */
  readonly engine: Scoped;
  /** Written to the outbox with the transaction, in the order of the calls. */
  emit(...events: NewEvent[]): void;
  /** Says that a statement of the work wrote to the outbox itself, so that the relay is woken. */
  wroteEvents(): void;
  /** The time of this transaction. */
  now(): Date;
}

export interface Database {
  as(principal: Principal): Scoped;
  readonly engine: Scoped;
  /**
   * Runs `work` in one transaction and commits, or rolls back when it throws or answers a refusal. Tried again, three times at most,
   * when the database asks for it (serialisation failure, deadlock): so no other side effects inside.
   */
  transaction<T>(principal: Principal, work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly clock: Clock;
  /** Called after every commit that wrote events. */
  onEvents(listener: () => void): void;
  close(): Promise<void>;
}

export type DatabaseOptions = { web: pg.PoolConfig; desk: pg.PoolConfig; clock: Clock; poolSize: number };

/** Two pools: `web` may enter the public's roles and sellers', `desk` staff's and jobs'; both may enter `engine`. */
export function openDatabase(options: DatabaseOptions): Database {
  const web = openPool(options.web, options.poolSize);
  const desk = openPool(options.desk, Math.max(4, Math.ceil(options.poolSize / 2)));
  const poolFor = (principal: Principal) => (['staff', 'worker'].includes(principal.audience) ? desk : web);
  const listeners: (() => void)[] = [];

  const scopeOf = (role: string, principal: Principal): Scope => ({
    role,
    claims: claimsOf(principal),
    now: options.clock.sql(),
  });

  async function attempt<T>(principal: Principal, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await poolFor(principal).connect();
    const events: NewEvent[] = [];
    let wake = false;
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const engine = scopedOn(client, () => scopeOf('engine', principal));
      const result = await work({
        asker: scopedOn(client, () => scopeOf(principal.audience, principal)),
        engine,
        emit: (...more) => void events.push(...more),
        wroteEvents: () => {
          wake = true;
        },
        now: () => options.clock.now(),
      });
      if (isRefusal(result)) {
        events.length = 0;
        wake = false;
        await client.query('rollback');
        return result;
      }
      if (events.length > 0) await engine.run(insertEvents, { events });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((rollbackError: Error) => (broken = rollbackError));
      events.length = 0;
      wake = false;
      throw error;
    } finally {
      client.release(broken);
      if (wake || events.length > 0) for (const listener of listeners) listener();
    }
  }

  return {
    clock: options.clock,
    as: (principal) => scopedOn(poolFor(principal), () => scopeOf(principal.audience, principal)),
    engine: scopedOn(desk, () => scopeOf('engine', { audience: 'worker' })),
    async transaction(principal, work) {
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(principal, work);
        } catch (error) {
          if (tries === 3 || !wantsRetry(error)) throw error;
        }
      }
    },
    onEvents: (listener) => void listeners.push(listener),
    close: async () => void (await Promise.all([web.end(), desk.end()])),
  };
}

const insertEvents = statement({
  name: 'kernel/insert-events',
  params: { events: t.json<readonly NewEvent[]>() },
  text: `
    insert into haat.outbox (topic, kind, subject, body, occurred_at)
    select e.topic, e.kind, e.subject, coalesce(e.body, '{}'), haat.now()
    from jsonb_array_elements($events) with ordinality as raw(event, n),
      jsonb_to_record(raw.event) as e(topic text, kind text, subject uuid, body jsonb)
    order by raw.n`,
});

function scopedOn(target: pg.Pool | pg.PoolClient, scope: () => Scope): Scoped {
  const query = async (statement: Statement, params: Record<string, unknown>): Promise<pg.QueryResult> => {
    noteStatement(statement.name);
    const current = scope();
    const values = statement.order.map((name) => toWire(statement.params[name]?.type, params[name]));
    // A plan belongs to a role; a name per role keeps pg from planning again at each change of role.
    const config = { name: preparedName(`${current.role}:${statement.name}`), text: statement.text, values };
    if (target instanceof pg.Pool) {
      const client = await target.connect();
      let broken: Error | undefined;
      try {
        return await submit(client, current, config);
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) broken = error as Error;
        throw error;
      } finally {
        client.release(broken);
      }
    }
    return submit(target, current, config);
  };
  const many = async (statement: Statement, params: Record<string, unknown>) =>
    (await query(statement, params)).rows;
  return {
    many,
    maybe: async (statement: Statement, params: Record<string, unknown>) => {
      const rows = await many(statement, params);
      if (rows.length > 1) throw new Error(`${statement.name} found ${rows.length} rows where one was meant`);
      return rows[0];
    },
    one: async (statement: Statement, params: Record<string, unknown>) => {
      const rows = await many(statement, params);
      if (rows.length !== 1)
        throw new Error(`${statement.name} found ${rows.length} rows where one was meant`);
      return rows[0];
    },
    run: async (statement: Statement, params: Record<string, unknown>) =>
      (await query(statement, params)).rowCount ?? 0,
  } as Scoped;
}

/** PostgreSQL cuts names of prepared statements off at 63 bytes; two that differ only beyond that would be one. */
function preparedName(name: string): string {
  if (name.length <= 63) return name;
  return `${name.slice(0, 40)}:${createHash('sha256').update(name).digest('hex').slice(0, 22)}`;
}

function submit(
  client: pg.PoolClient,
  scope: Scope,
  config: { name: string; text: string; values: unknown[] },
): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new ScopedQuery(scope, config) as ScopedQuery & { callback: unknown };
    query.callback = (error: Error | null, result: pg.QueryResult) =>
      error ? reject(error) : resolve(result);
    client.query(query as unknown as pg.Submittable);
  });
}

/** pg writes a JavaScript array as a PostgreSQL array, so JSON goes over as text. */
function toWire(type: string | undefined, value: unknown): unknown {
  return type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : value;
}

const racedConstraints = ['idempotency_keys_pkey', 'payment_attempts_one_paid'];

/** What another transaction wrote between our look and our write is found at the second try. */
function wantsRetry(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false;
  return ['40001', '40P01'].includes(error.code ?? '') || racedConstraints.includes(error.constraint ?? '');
}

/** SQLSTATE of a database error, else empty. */
export function codeOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}

function openPool(config: pg.PoolConfig, max: number): pg.Pool {
  const pool = new pg.Pool({
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
    options: '-c timezone=UTC -c statement_timeout=15s',
    types: valueParsers,
    ...config,
    verify: (client: pg.PoolClient, done: (error?: Error) => void) => {
      client.query(scopePrefix).then(() => done(), done);
    },
  } as pg.PoolConfig);
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {});
  // The same while it is out on loan: whoever waits for its answer hears of it there.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}
