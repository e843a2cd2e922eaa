import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kernel } from '../kernel.ts';
import { cookieNames } from './principal.ts';
import { Refusal } from '../refusal/refusal.ts';
import { replyProblem } from './problem-reply.ts';

/** Paths the gateway sends browsers and servers to; they change nothing without asking the gateway themselves. */
const foreign = /^\/(api\/v1\/payments\/|payments\/)/;

/** Is an origin on the list of CORS_ORIGINS? */
export function originList(patterns: readonly string[]): (origin: string) => boolean {
  const allowed = patterns.map(
    (pattern) => new RegExp(`^${pattern.split('*').map(escape).join('[a-z0-9-]+')}$`),
  );
  return (origin) => allowed.some((pattern) => pattern.test(origin));
}

/**
 * CORS by allow-list (`*` in an entry stands for one label, for preview addresses) and no unsafe method from
 * another site with our cookies; see `comesFromUs`.
 */
export function guardOrigin(app: FastifyInstance, kernel: Kernel): void {
  const { CORS_ORIGINS: patterns } = kernel.config;
  const isListed = originList(patterns);
  app.addHook('onRequest', async (request, reply) => {
    const origin = request.headers.origin;
    const isOwn = (site: string) =>
      site === kernel.origin || site === `${request.protocol}://${request.headers.host}`;
    const own = !origin || isOwn(origin);
    const listed = !own && isListed(origin);
    // Also where nobody is let in: else a cache would hand one origin's answer to the other.
    if (patterns.length > 0) reply.header('vary', 'origin');
    if (listed) allowOrigin(reply, origin);
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method']) {
      if (!listed && !own) return replyProblem(reply, new Refusal('cross_site_request'));
      return reply.header('access-control-max-age', '7200').status(204).send();
    }
    const safe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (safe || listed || foreign.test(request.url) || comesFromUs(request, isOwn)) return undefined;
    return replyProblem(reply, new Refusal('cross_site_request'));
  });
}

/**
 * May an unsafe request act with our cookies? In the order of OWASP's cheat sheet on request forgery: by Fetch Metadata
 * and Origin, which every browser in use sends with such a request (Origin with POST since 2020 at the latest, Fetch
 * Metadata since Safari 16.4 of 2023); without either by Referer; and where none of them is there, as something has
 * taken them away, our cookies count for nothing (`SameSite=Lax` would still let some requests through). A program that
 * works with cookies shows by `Haat-Session` that it is none: no page of another site can send this header unasked, nor
 * a bearer token.
 */
function comesFromUs({ headers, cookies }: FastifyRequest, isOwn: (site: string) => boolean): boolean {
  const site = headers['sec-fetch-site'];
  if (headers.origin) return isOwn(headers.origin) && site !== 'cross-site';
  if (site) return site === 'same-origin' || site === 'none';
  if (headers.referer) return URL.canParse(headers.referer) && isOwn(new URL(headers.referer).origin);
  const withCookies = Object.values(cookieNames).some((name) => cookies[name] !== undefined);
  return !withCookies || Boolean(headers.authorization ?? headers['haat-session']);
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
