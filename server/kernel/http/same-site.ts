import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Kernel } from '../kernel.ts';
import { Refusal } from '../refusal/refusal.ts';
import { replyProblem } from './problem-reply.ts';

/** Paths the gateway sends browsers and servers to; they change nothing without asking the gateway themselves. */
const foreign = /^\/(api\/v1\/payments\/|payments\/)/;

/**
 * CORS by allow-list (`*` in an entry stands for one label, for preview addresses) and no unsafe method from
 * another site with our cookies: Fetch Metadata first, the Origin header where a browser does not send it.
 */
export function guardOrigin(app: FastifyInstance, kernel: Kernel): void {
  const allowed = kernel.config.CORS_ORIGINS.map(
    (pattern) => new RegExp(`^${pattern.split('*').map(escape).join('[a-z0-9-]+')}$`),
  );
  app.addHook('onRequest', async (request, reply) => {
    const origin = request.headers.origin;
    const own =
      !origin || origin === kernel.origin || origin === `${request.protocol}://${request.headers.host}`;
    const listed = !own && allowed.some((pattern) => pattern.test(origin));
    // Also where nobody is let in: else a cache would hand one origin's answer to the other.
    if (allowed.length > 0) reply.header('vary', 'origin');
    if (listed) allowOrigin(reply, origin);
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method']) {
      if (!listed && !own) return replyProblem(reply, new Refusal('cross_site_request'));
      return reply.header('access-control-max-age', '7200').status(204).send();
    }
    const safe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (safe || own || listed || foreign.test(request.url)) {
      const site = request.headers['sec-fetch-site'];
      if (safe || listed || foreign.test(request.url) || site !== 'cross-site') return undefined;
    }
    return replyProblem(reply, new Refusal('cross_site_request'));
  });
}

function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers':
      'authorization, content-type, idempotency-key, basket-token, order-token, seller, if-match, accept-language, traceparent',
    'access-control-expose-headers':
      'request-id, ratelimit, ratelimit-policy, retry-after, idempotent-replayed, etag',
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
