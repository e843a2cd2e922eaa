import { createHash } from 'node:crypto';
import type { Ids } from '../ids/ids.ts';

/** A secret handed out once; only `hash` is kept. */
export type SecretToken = { readonly token: string; readonly hash: string };

/** 256 random bits, base64url, and their hash: refresh tokens and the links of mails. */
export function newSecretToken(ids: Ids): SecretToken {
  const token = ids.token(32);
  return { token, hash: hashSecretToken(token) };
}

/** SHA-256 in hex. Enough without salt or stretching, since the token is random and long. */
export function hashSecretToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
