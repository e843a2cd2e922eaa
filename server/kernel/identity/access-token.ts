import { SignJWT, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Kernel } from '../kernel.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { SigningKeys } from './signing-keys.ts';

export const accessTokenTtlSeconds = 600;

/** Whom a token speaks for. `signedInAt` is when the password was given, not when the token was made. */
export type TokenSubject = {
  personId: string;
  sessionId: string;
  email: string;
  phone: string | null;
  signedInAt: Date;
};

export type VerifiedToken = { personId: string; sessionId: string; expiresAtMs: number };

export interface AccessTokens {
  /** A signed token that lives `accessTokenTtlSeconds`. */
  issue(subject: TokenSubject): Promise<string>;
  /** Who is behind a token of ours; refuses what is expired, forged, or made for something else. */
  verify(token: string): Promise<VerifiedToken | Refusal<'token_invalid'>>;
}

/** ES256 tokens with the claims of Supabase Auth, so that policies and libraries written for it read them. */
export function createAccessTokens(kernel: Kernel, keys: SigningKeys): AccessTokens {
  const verified = new LRUCache<string, VerifiedToken>({ max: 5_000 });
  const issuer = () => `${kernel.origin}/auth/v1`;

  async function check(token: string): Promise<VerifiedToken | undefined> {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? undefined : await keys.verifying(kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      {
        algorithms: ['ES256'],
        typ: 'JWT',
        issuer: issuer(),
        audience: 'authenticated',
        requiredClaims: ['sub', 'exp', 'session_id'],
        currentDate: kernel.clock.now(),
      },
    );
    const { sub, exp, session_id: sessionId, role } = payload;
    if (typeof sub !== 'string' || typeof sessionId !== 'string' || role !== 'authenticated')
      return undefined;
    return { personId: sub, sessionId, expiresAtMs: (exp ?? 0) * 1000 };
  }

  return {
    async issue({ personId, sessionId, email, phone, signedInAt }) {
      const { signing } = await keys.current();
      const nowSeconds = Math.floor(kernel.clock.now().getTime() / 1000);
      const claims = {
        email,
        phone: phone ?? '',
        role: 'authenticated',
        session_id: sessionId,
        aal: 'aal1',
        amr: [{ method: 'password', timestamp: Math.floor(signedInAt.getTime() / 1000) }],
        is_anonymous: false,
        app_metadata: { provider: 'email' },
        user_metadata: {},
      };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: signing.kid })
        .setIssuer(issuer())
        .setAudience('authenticated')
        .setSubject(personId)
        .setIssuedAt(nowSeconds)
        .setExpirationTime(nowSeconds + accessTokenTtlSeconds)
        .sign(signing.key);
    },
    async verify(token) {
      const known = verified.get(token);
      if (known) return known.expiresAtMs > kernel.clock.now().getTime() ? known : refuse('token_invalid');
      try {
        const checked = await check(token);
        if (!checked) return refuse('token_invalid');
        verified.set(token, checked);
        return checked;
      } catch (error) {
        if (error instanceof errors.JOSEError) return refuse('token_invalid');
        throw error;
      }
    },
  };
}
