import {
  type CryptoKey,
  type JWK,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { t } from '../database/columns.ts';
import { worker } from '../database/principal.ts';
import { statement } from '../database/statement.ts';
import type { Kernel } from '../kernel.ts';
import { openSeal, seal } from './seal.ts';

const lockKeys = statement({
  name: 'identity/lock-signing-keys',
  text: `select from pg_advisory_xact_lock(hashtextextended('haat signing keys', 0))`,
});

const readKeys = statement({
  name: 'identity/signing-keys',
  row: { kid: t.text, sealed_private_key: t.text, public_jwk: t.json<JWK>() },
  text: `
    select kid, sealed_private_key, public_jwk from identity.signing_keys
    where retired_at is null order by created_at desc, kid`,
});

const insertKey = statement({
  name: 'identity/insert-signing-key',
  params: { kid: t.text, sealed: t.text, public_jwk: t.json<JWK>() },
  text: `
    insert into identity.signing_keys (kid, sealed_private_key, public_jwk, created_at)
    values ($kid, $sealed, $public_jwk, haat.now())`,
});

export type KeySet = {
  readonly signing: { readonly kid: string; readonly key: CryptoKey };
  /** Every key that is not retired, by its id. */
  readonly verifying: ReadonlyMap<string, CryptoKey>;
  /** What stands at /.well-known/jwks.json: public parts only. */
  readonly jwks: { readonly keys: readonly JWK[] };
};

export interface SigningKeys {
  /**
   * Makes the first key when there is none. Read again every ten minutes, for keys added or retired
   * elsewhere.
   */
  current(): Promise<KeySet>;
  /**
   * The key of a token; looked up once more, at most every ten seconds, when another process may have made
   * it.
   */
  verifying(kid: string): Promise<CryptoKey | undefined>;
}

/**
 * The ES256 keys of access tokens, in the database; private parts are sealed with a key derived from
 * HAAT_SECRET.
 */
export function createSigningKeys(kernel: Kernel): SigningKeys {
  const freshForMs = 600_000;
  const lookAgainAfterMs = 10_000;
  let loaded: { keys: Promise<KeySet>; atMs: number } | undefined;

  const load = (olderThanMs: number): Promise<KeySet> => {
    const nowMs = kernel.clock.now().getTime();
    if (loaded && nowMs - loaded.atMs < olderThanMs) return loaded.keys;
    const keys = readKeySet(kernel);
    const mine = { keys, atMs: nowMs };
    loaded = mine;
    keys.catch(() => {
      if (loaded === mine) loaded = undefined;
    });
    return keys;
  };

  return {
    current: () => load(freshForMs),
    async verifying(kid) {
      const known = (await load(freshForMs)).verifying.get(kid);
      return known ?? (await load(lookAgainAfterMs)).verifying.get(kid);
    },
  };
}

async function readKeySet(kernel: Kernel): Promise<KeySet> {
  const stored = await kernel.db.engine.many(readKeys, {});
  return (await openKeySet(kernel, stored)) ?? (await makeFirstKey(kernel));
}

type Stored = { kid: string; sealed_private_key: string; public_jwk: JWK };

/** Signs with the newest key this process can open: after HAAT_SECRET changed, older ones only verify. */
async function openKeySet(kernel: Kernel, stored: readonly Stored[]): Promise<KeySet | undefined> {
  const secret = kernel.secretFor('signing-keys');
  for (const { kid, sealed_private_key } of stored) {
    const text = openSeal(secret, sealed_private_key, kid);
    if (text === undefined) continue;
    const signing = { kid, key: (await importJWK(JSON.parse(text) as JWK, 'ES256')) as CryptoKey };
    const verifying = new Map<string, CryptoKey>();
    for (const one of stored) verifying.set(one.kid, (await importJWK(one.public_jwk, 'ES256')) as CryptoKey);
    return { signing, verifying, jwks: { keys: stored.map((one) => one.public_jwk) } };
  }
  return undefined;
}

/** Under a lock, and after a second look: several processes that start at once end up with the same key. */
async function makeFirstKey(kernel: Kernel): Promise<KeySet> {
  return kernel.db.transaction(worker, async (tx) => {
    await tx.engine.run(lockKeys, {});
    const found = await openKeySet(kernel, await tx.engine.many(readKeys, {}));
    if (found) return found;
    const pair = await generateKeyPair('ES256', { extractable: true });
    const bare = await exportJWK(pair.publicKey);
    const kid = await calculateJwkThumbprint(bare);
    const sealed = seal(
      kernel.secretFor('signing-keys'),
      JSON.stringify(await exportJWK(pair.privateKey)),
      kid,
    );
    await tx.engine.run(insertKey, { kid, sealed, public_jwk: { ...bare, kid, alg: 'ES256', use: 'sig' } });
    const made = await openKeySet(kernel, await tx.engine.many(readKeys, {}));
    if (!made) throw new Error('the signing key just made cannot be opened');
    return made;
  });
}
