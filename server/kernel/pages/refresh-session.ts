import type { Clock } from '../clock/clock.ts';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import { cookieNames } from '../http/principal.ts';

/** What is needed of the request for a page. */
type Visitor = {
  cookies: Readonly<Record<string, string | undefined>>;
  headers: { readonly cookie?: string | undefined; readonly 'user-agent'?: string | undefined };
  ip: string;
};
type Refreshed = { cookie: string | undefined; setCookies: readonly string[] };

/**
 * Swaps an expired access token before a page is made, so that nobody is signed out in mid-visit. A refresh token
 * works once: parallel pages of one visitor share one swap and its result for ten seconds.
 */
export function createRefresher(
  app: FastifyInstance,
  clock: Clock,
): (request: Visitor) => Promise<Refreshed> {
  const recent = new LRUCache<string, Promise<readonly string[]>>({ max: 10_000, ttl: 10_000 });

  return async (request) => {
    const cookies = { ...request.cookies };
    const token = cookies[cookieNames.refresh];
    if (!token || isFresh(cookies[cookieNames.access], clock.now()))
      return { cookie: request.headers.cookie, setCookies: [] };
    const running = recent.get(token) ?? swap(app, token, request);
    recent.set(token, running);
    const setCookies = await running;
    for (const line of setCookies) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      cookies[pair.slice(0, cut)] = decodeURIComponent(pair.slice(cut + 1));
    }
    const cookie = Object.entries(cookies)
      .filter(([, value]) => value)
      .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
      .join('; ');
    return { cookie, setCookies };
  };
}

async function swap(app: FastifyInstance, token: string, request: Visitor): Promise<readonly string[]> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/auth/refresh',
    remoteAddress: request.ip,
    headers: {
      'haat-session': 'cookie',
      'content-type': 'application/json',
      'user-agent': String(request.headers['user-agent'] ?? ''),
    },
    payload: JSON.stringify({ refresh_token: token }),
  });
  const cookies = response.headers['set-cookie'];
  return cookies === undefined ? [] : Array.isArray(cookies) ? cookies : [cookies];
}

/** Reads the expiry without checking the signature: the API checks it again. */
function isFresh(token: string | undefined, now: Date): boolean {
  if (!token) return false;
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      exp?: number;
    };
    return (claims.exp ?? 0) * 1000 > now.getTime() + 30_000;
  } catch {
    return false;
  }
}
