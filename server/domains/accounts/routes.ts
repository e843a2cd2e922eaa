import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Me } from '#contract/accounts.ts';
import type { Api, Call } from '#kernel/http/api.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { cookieNames, hashToken } from '#kernel/http/principal.ts';
import { accessTokenTtlSeconds } from '#kernel/identity/access-token.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal } from '#kernel/refusal/refusal.ts';
import type { OpenSession } from './begin-session.ts';
import { changeMe } from './change-me.ts';
import type { Accounts, Visit } from './context.ts';
import { clearSessionCookies, setSessionCookies, wantsCookies } from './cookies.ts';
import { deviceNamed } from './device.ts';
import { endOtherSessions, endOwnSession } from './end-own-sessions.ts';
import { forgotPassword } from './forgot-password.ts';
import { listSessions } from './list-sessions.ts';
import { me } from './me.ts';
import { refresh } from './refresh.ts';
import { resendCheck } from './resend-check.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';
import { verifyEmail } from './verify-email.ts';

type SignedInKey = 'POST /auth/sign-up' | 'POST /auth/sign-in' | 'POST /auth/refresh';

export function accountsRoutes(api: Api, kernel: Kernel, accounts: Accounts): void {
  const ok = { ok: true } as const;

  api.serve('POST /auth/sign-up', async (call) => {
    return answerSession(call, await signUp(accounts, call.body, visitOf(call.request)));
  });

  api.serve('POST /auth/sign-in', async (call) => {
    return answerSession(call, await signIn(accounts, call.body, visitOf(call.request)));
  });

  api.serve('POST /auth/refresh', async (call) => {
    const token = call.body.refresh_token ?? call.request.cookies[cookieNames.refresh] ?? '';
    const session = await refresh(accounts, token);
    if (isRefusal(session) && wantsCookies(call.request)) clearSessionCookies(kernel, call.reply);
    return answerSession(call, session);
  });

  api.serve('POST /auth/sign-out', async ({ principal, body, request, reply }) => {
    const refreshToken = body.refresh_token ?? request.cookies[cookieNames.refresh];
    await signOut(accounts, { ...principal, refreshToken });
    clearSessionCookies(kernel, reply);
    return ok;
  });

  api.serve('POST /auth/verify-email', async ({ body }) => (await verifyEmail(accounts, body.token)) ?? ok);

  api.serve('POST /auth/verify-email/resend', async ({ principal }) => {
    await resendCheck(accounts, personOf(principal));
    return ok;
  });

  api.serve('POST /auth/forgot-password', async ({ body }) => {
    await forgotPassword(accounts, body.email);
    return ok;
  });

  api.serve('POST /auth/reset-password', async ({ body, reply }) => {
    const refusal = await resetPassword(accounts, body);
    if (refusal?.code === 'unavailable') reply.header('retry-after', '2');
    return refusal ?? ok;
  });

  api.serve('GET /auth/me', async ({ principal, language }) =>
    me(accounts, personOf(principal).personId, language),
  );

  api.serve('PATCH /auth/me', async ({ principal, body, language }) => {
    const person = personOf(principal);
    return (await changeMe(accounts, person, body)) ?? me(accounts, person.personId, language);
  });

  api.serve('GET /auth/sessions', async ({ principal }) => listSessions(accounts, personOf(principal)));

  api.serve('DELETE /auth/sessions/{id}', async ({ principal, params, reply }) => {
    const refusal = await endOwnSession(accounts, personOf(principal), params.id);
    if (params.id === principal.sessionId) clearSessionCookies(kernel, reply);
    return refusal ?? ok;
  });

  api.serve('DELETE /auth/sessions', async ({ principal }) => {
    await endOtherSessions(accounts, personOf(principal));
    return ok;
  });

  async function answerSession<K extends SignedInKey>(
    { request, reply, language }: Pick<Call<K>, 'request' | 'reply' | 'language'>,
    session: OpenSession | Refusal,
  ) {
    if (isRefusal(session)) {
      if (session.code === 'unavailable') reply.header('retry-after', '2');
      return session;
    }
    const owner = await me(accounts, session.personId, language);
    if (isRefusal(owner)) return owner;
    const tokens = await tokensFor(session, owner);
    reply.header('cache-control', 'no-store');
    if (!wantsCookies(request)) return signedInReply(owner, tokens);
    const secondsLeft = Math.floor((session.expiresAt.getTime() - kernel.clock.now().getTime()) / 1000);
    setSessionCookies(kernel, reply, { ...tokens, refreshTtlSeconds: secondsLeft });
    return signedInReply(owner, { accessToken: '', refreshToken: '' });
  }

  async function tokensFor(session: OpenSession, { email, phone }: Me) {
    return {
      accessToken: await accounts.tokens.issue({ ...session, email, phone }),
      refreshToken: session.refreshToken,
    };
  }
}

/** The public keys, where libraries look for them: at the host, and below the issuer of our tokens. */
export function serveKeys(app: FastifyInstance, accounts: Accounts): void {
  for (const url of ['/.well-known/jwks.json', '/auth/v1/.well-known/jwks.json']) {
    app.get(url, async (_request, reply) => {
      const { jwks } = await accounts.keys.current();
      return reply.header('cache-control', 'public, max-age=600').send(jwks);
    });
  }
}

function signedInReply(owner: Me, tokens: { accessToken: string; refreshToken: string }) {
  return {
    access_token: tokens.accessToken,
    token_type: 'bearer',
    expires_in: accessTokenTtlSeconds,
    refresh_token: tokens.refreshToken,
    me: owner,
  } as const;
}

function visitOf(request: FastifyRequest): Visit {
  const header = request.headers['basket-token'];
  const basketToken =
    typeof header === 'string' && header !== '' ? header : request.cookies[cookieNames.basket];
  return {
    device: deviceNamed(request.headers['user-agent']),
    basketTokenHash: basketToken ? hashToken(basketToken) : undefined,
  };
}

function personOf(principal: Principal): Principal & { personId: string } {
  const { personId } = principal;
  if (!personId) throw new Error('an operation for persons ran without one');
  return { ...principal, personId };
}
