import { createHash } from 'node:crypto';
import type { ProblemCode } from '#contract/problems.ts';
import { t } from '../database/columns.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Principal } from '../database/principal.ts';
import { statement } from '../database/statement.ts';
import { type Refusal, isRefusal, refuse } from '../refusal/refusal.ts';

/** Who sent which key with which body. */
export type Once = { scope: string; key: string; fingerprint: string };

const lockKey = statement({
  name: 'kernel/idempotency-lock',
  params: { scope: t.text, key: t.text },
  row: { locked: t.bool, fingerprint: t.text.orNull, reply: t.json<unknown>().orNull },
  text: `
    select pg_try_advisory_xact_lock(hashtextextended($scope || ' ' || $key, 1)) as locked, k.fingerprint, k.reply
    from (select 1) as one
    left join haat.idempotency_keys k on k.scope = $scope and k.key = $key`,
});

const rememberKey = statement({
  name: 'kernel/idempotency-remember',
  params: { scope: t.text, key: t.text, fingerprint: t.text, reply: t.json<unknown>() },
  text: `
    insert into haat.idempotency_keys (scope, key, fingerprint, status, reply)
    values ($scope, $key, $fingerprint, 200, $reply)`,
});

/** Answers are kept for 48 hours; who retries later than that starts anew. */
export const purgeKeys = statement({
  name: 'kernel/idempotency-purge',
  text: `delete from haat.idempotency_keys where created_at < haat.now() - interval '48 hours'`,
});

/**
 * Runs `work` once per key: a replay answers what the first run answered, a key in flight or used for another body
 * is refused. The key is written in the transaction of the effect, so neither exists without the other.
 * Refusals are not kept: the same request may succeed later.
 */
export async function transactionOnce<T>(
  db: Database,
  principal: Principal,
  once: Once,
  work: (tx: Transaction) => Promise<T>,
): Promise<{ value: T | Refusal<'idempotency_key_in_use' | 'idempotency_key_reused'>; replayed: boolean }> {
  let replayed = false;
  const value = await db.transaction(principal, async (tx) => {
    replayed = false;
    const found = await tx.engine.one(lockKey, { scope: once.scope, key: once.key });
    if (!found.locked) return refuse('idempotency_key_in_use');
    if (found.fingerprint !== null) {
      if (found.fingerprint !== once.fingerprint) return refuse('idempotency_key_reused');
      replayed = true;
      return found.reply as T;
    }
    const result = await work(tx);
    if (!isRefusal(result)) await tx.engine.run(rememberKey, { ...once, reply: result });
    return result;
  });
  return { value, replayed };
}

/** SHA-256 over method, address and body with sorted keys, so that spelling does not make another request of it. */
export function fingerprintOf(method: string, url: string, body: unknown): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${canonical(body)}`)
    .digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

export function keyRefusal(header: unknown): Refusal<ProblemCode> | undefined {
  if (typeof header === 'string' && header.length >= 8 && header.length <= 255) return undefined;
  return refuse('idempotency_key_missing', 'It needs 8 to 255 characters.');
}
