import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieNames } from '#kernel/http/principal.ts';
import { accessTokenTtlSeconds } from '#kernel/identity/access-token.ts';
import type { Kernel } from '#kernel/kernel.ts';

type Cookies = { accessToken: string; refreshToken: string; refreshTtlSeconds: number };

/** Our web asks for cookies, so that no script of a page can read a token. */
export function wantsCookies(request: FastifyRequest): boolean {
  return request.headers['haat-session'] === 'cookie';
}

export function setSessionCookies(kernel: Kernel, reply: FastifyReply, cookies: Cookies): void {
  const options = cookieOptions(kernel);
  reply
    .setCookie(cookieNames.access, cookies.accessToken, { ...options, maxAge: accessTokenTtlSeconds })
    .setCookie(cookieNames.refresh, cookies.refreshToken, { ...options, maxAge: cookies.refreshTtlSeconds })
    // Public pages are the same for everybody: by this their scripts know that there is something to ask for.
    .setCookie(cookieNames.person, '1', { ...options, httpOnly: false, maxAge: cookies.refreshTtlSeconds });
}

export function clearSessionCookies(kernel: Kernel, reply: FastifyReply): void {
  const options = cookieOptions(kernel);
  reply
    .clearCookie(cookieNames.access, options)
    .clearCookie(cookieNames.refresh, options)
    .clearCookie(cookieNames.person, { ...options, httpOnly: false });
}

/** What the prefix `__Host-` would ask for; a market on http, such as the demo, cannot have `Secure`. */
function cookieOptions(kernel: Kernel) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: kernel.origin.startsWith('https:') } as const;
}
