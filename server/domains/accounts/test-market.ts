import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { z } from 'zod';
import type { signedIn } from '#contract/accounts.ts';
import { createApi } from '#kernel/http/api.ts';
import { buildHttp } from '#kernel/http/build-http.ts';
import { createLimiter } from '#kernel/http/limits.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { openTestKernel } from '#server/testing/test-kernel.ts';
import { accountsRoutes, createAccounts, serveKeys } from './index.ts';

export type SignedInReply = z.infer<typeof signedIn>;
export const goodPassword = 'river boat 71';

/** Accounts alone over a database of their own, without rate limits. */
export async function openTestMarket(change: Partial<Kernel> = {}) {
  const test = await openTestKernel();
  const kernel = { ...test.kernel, ...change };
  const accounts = createAccounts(kernel);
  const app = await buildHttp(kernel);
  const limiter = createLimiter(() => 0, 1_000);
  accountsRoutes(createApi(app, kernel, accounts.gatekeeper, limiter), kernel, accounts);
  serveKeys(app, accounts);
  await app.ready();

  async function call(
    operation: string,
    options: Omit<InjectOptions, 'method' | 'url'> & { token?: string } = {},
  ) {
    const [method, path] = operation.split(' ');
    const { token, ...rest } = options;
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...rest.headers };
    return app.inject({ ...rest, headers, method: method as 'GET', url: `/api/v1${path}` });
  }

  return {
    ...test,
    kernel,
    accounts,
    app,
    call,
    post: (path: string, payload: object, headers: Record<string, string> = {}) =>
      call(`POST /auth/${path}`, { payload, headers }),
    async signUp(email: string, more: object = {}): Promise<SignedInReply> {
      const reply = await call('POST /auth/sign-up', {
        payload: { name: 'Rahima Begum', email, password: goodPassword, ...more },
      });
      return reply.json<SignedInReply>();
    },
    /** The token of the newest mail of a kind to somebody. */
    async mailedToken(kind: string, recipient: string): Promise<string> {
      const [mail] = await test.owner<{ text_body: string }>(
        'select text_body from haat.mails where kind = $1 and recipient = $2 order by id desc limit 1',
        [kind, recipient],
      );
      return /\?token=([\w-]+)/.exec(mail?.text_body ?? '')?.[1] ?? '';
    },
    async close() {
      await app.close();
      await test.close();
    },
  };
}

export type TestMarket = Awaited<ReturnType<typeof openTestMarket>>;

/** Status and problem code of an answer. */
export function outcome(reply: LightMyRequestResponse): [number, string | undefined] {
  return [reply.statusCode, reply.json<{ code?: string }>().code];
}
