import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { CallableBy } from '#contract/operation.ts';
import type { Principal } from '../database/principal.ts';
import { type Refusal, isRefusal, refuse } from '../refusal/refusal.ts';

export type Session = { personId: string; sessionId: string };
export type Membership = { sellerId: string; slug: string; role: string };

/** What the HTTP edge needs to know of people; the accounts domain provides it. */
export interface Gatekeeper {
  /** The session behind an access token; `token_invalid` when it is expired, forged or ended. */
  verify(accessToken: string): Promise<Session | Refusal<'token_invalid'>>;
  memberships(personId: string): Promise<readonly Membership[]>;
  staffRole(personId: string): Promise<string | undefined>;
}

export const cookieNames = {
  access: 'haat_access',
  refresh: 'haat_refresh',
  basket: 'haat_basket',
  /** Says to a page's scripts that somebody is signed in, and nothing else; see web/news/marks.ts. */
  person: 'haat_person',
} as const;

/** The key under which policies find a guest's basket or order: we keep and compare hashes only. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Who asks, in the audience the operation belongs to. Refuses when nobody is signed in, or when the person is no
 * member of the seller or of the staff.
 */
export async function principalOf(
  request: FastifyRequest,
  by: CallableBy,
  gatekeeper: Gatekeeper,
  staleTokenAllowed = false,
): Promise<Principal | Refusal<'sign_in_required' | 'token_invalid' | 'not_allowed'>> {
  const session = await sessionOf(request, gatekeeper);
  if (by === 'everybody') {
    const orderToken = header(request, 'order-token') ?? liveOrderToken(request);
    if (orderToken) return { audience: 'anon', orderToken: hashToken(orderToken) };
    // A stale cookie must not keep anybody from the public market.
    if (session && !isRefusal(session)) return { audience: 'authenticated', ...session };
    if (isRefusal(session) && request.headers.authorization && !staleTokenAllowed) return session;
    const basketToken = header(request, 'basket-token') ?? request.cookies[cookieNames.basket];
    return { audience: 'anon', basketToken: basketToken ? hashToken(basketToken) : undefined };
  }
  if (!session) return refuse('sign_in_required');
  if (isRefusal(session)) return session;
  if (by === 'person') return { audience: 'authenticated', ...session };
  if (by === 'staff') {
    const role = await gatekeeper.staffRole(session.personId);
    return role ? { audience: 'staff', ...session, role } : refuse('not_allowed');
  }
  const wanted = header(request, 'seller');
  const memberships = await gatekeeper.memberships(session.personId);
  const membership = wanted ? memberships.find((one) => one.slug === wanted) : memberships[0];
  if (!membership) return refuse('not_allowed');
  return { audience: 'seller', ...session, sellerId: membership.sellerId, role: membership.role };
}

/** Browsers cannot send headers with an event stream; there, and only there, the token may stand in the address. */
function liveOrderToken(request: FastifyRequest): string | undefined {
  if (!request.url.startsWith('/api/v1/realtime')) return undefined;
  const { order_token: token } = request.query as { order_token?: unknown };
  return typeof token === 'string' && token !== '' ? token : undefined;
}

async function sessionOf(request: FastifyRequest, gatekeeper: Gatekeeper) {
  const authorization = request.headers.authorization;
  const token = authorization?.startsWith('Bearer ')
    ? authorization.slice('Bearer '.length)
    : request.cookies[cookieNames.access];
  return token ? gatekeeper.verify(token) : undefined;
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
