import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { type Api, createApi } from '#kernel/http/api.ts';
import { buildHttp } from '#kernel/http/build-http.ts';
import { createLimiter } from '#kernel/http/limits.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { buildTrade } from './build-orders.ts';
import { openTestKernel } from './test-kernel.ts';

type Options = { as?: string; key?: string; body?: object; headers?: Record<string, string> };

/** Some routes over a database of their own with a small market in it. Whoever's id is the token is signed in. */
export async function openTradeApp(serve: (api: Api, kernel: Kernel) => void) {
  const test = await openTestKernel();
  const { owner } = test;
  const gatekeeper = {
    verify: async (token: string) => ({ personId: token, sessionId: randomUUID() }),
    memberships: async (personId: string) => {
      const rows = await owner<{ id: string; slug: string; role: string }>(
        `select s.id, s.slug, m.role from haat.seller_members m join haat.sellers s on s.id = m.seller_id
         where m.person_id = $1`,
        [personId],
      );
      return rows.map(({ id, slug, role }) => ({ sellerId: id, slug, role }));
    },
    staffRole: async (personId: string) => {
      const rows = await owner<{ role: string }>('select role from haat.staff_members where person_id = $1', [
        personId,
      ]);
      return rows[0]?.role;
    },
  };
  const app = await buildHttp(test.kernel);
  serve(
    createApi(
      app,
      test.kernel,
      gatekeeper,
      createLimiter(() => 0, 1_000),
    ),
    test.kernel,
  );
  await app.ready();
  const trade = await buildTrade(owner);

  async function call(operation: string, { as, key, body, headers }: Options = {}) {
    const [method, path] = operation.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string];
    const request: InjectOptions = {
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(as && { authorization: `Bearer ${as}` }),
        ...(method === 'POST' && { 'idempotency-key': key ?? randomUUID() }),
        ...headers,
      },
      ...(body && { payload: body }),
    };
    const reply = await app.inject(request);
    const json = reply.body === '' ? {} : reply.json();
    return { status: reply.statusCode, code: json.code as string | undefined, json, headers: reply.headers };
  }

  async function send(operation: string, { as, bytes, type }: { as: string; bytes: Buffer; type: string }) {
    const [method, path] = operation.split(' ') as ['POST', string];
    const headers = { authorization: `Bearer ${as}`, 'content-type': type };
    const reply = await app.inject({ method, url: `/api/v1${path}`, headers, payload: bytes });
    const json = reply.json();
    return { status: reply.statusCode, code: json.code as string | undefined, json };
  }

  return {
    ...test,
    trade,
    call,
    /** A picture's bytes under their content type. */
    send,
    /** What was said on a topic, in order. */
    async eventsOf(topic: string) {
      return owner<{ kind: string; subject: string; body: Record<string, unknown> }>(
        'select kind, subject, body from haat.outbox where topic = $1 order by id',
        [topic],
      );
    },
    async close() {
      await app.close();
      await test.close();
    },
  };
}

export type TradeApp = Awaited<ReturnType<typeof openTradeApp>>;
