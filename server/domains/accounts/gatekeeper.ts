import { LRUCache } from 'lru-cache';
import type { AccessTokens } from '#kernel/identity/access-token.ts';
import { accessTokenTtlSeconds } from '#kernel/identity/access-token.ts';
import type { Gatekeeper, Membership } from '#kernel/http/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { memberships, staffRole } from './queries.ts';
import { recentlyEnded } from './session-queries.ts';

export interface AccountsGatekeeper extends Gatekeeper {
  /** Forgets what is remembered of a person's roles; without an id, of everybody's. */
  forget(personId?: string): void;
  /** Refuses the access tokens of these sessions in this process from now on. */
  sessionsEnded(sessionIds: readonly string[]): void;
}

const rememberedForMs = 30_000;

/**
 * Reads roles at most every 30 seconds per person and process. The tokens of ended sessions are refused at
 * once where the session was ended, elsewhere when `session.ended` arrives; those that ended before the start
 * are read once.
 */
export function createGatekeeper(kernel: Kernel, tokens: AccessTokens): AccountsGatekeeper {
  const nowMs = () => kernel.clock.now().getTime();
  const sellersOf = remembering<readonly Membership[]>(nowMs, async (person) => {
    const rows = await kernel.db.engine.many(memberships, { person });
    return rows.map(({ seller_id, slug, role }) => ({ sellerId: seller_id, slug, role }));
  });
  const roleOf = remembering<{ role?: string }>(
    nowMs,
    async (person) => (await kernel.db.engine.maybe(staffRole, { person })) ?? {},
  );
  const ended = createDenyList(kernel, nowMs);

  return {
    async verify(accessToken) {
      const token = await tokens.verify(accessToken);
      if (isRefusal(token)) return token;
      if (await ended.has(token.sessionId)) return refuse('token_invalid', 'This session has ended.');
      return { personId: token.personId, sessionId: token.sessionId };
    },
    memberships: (personId) => sellersOf.get(personId),
    staffRole: async (personId) => (await roleOf.get(personId)).role,
    forget(personId) {
      sellersOf.forget(personId);
      roleOf.forget(personId);
    },
    sessionsEnded: (sessionIds) => ended.add(sessionIds),
  };
}

/** Grows by what ends within the life of an access token; older entries are dropped as it is used. */
function createDenyList(kernel: Kernel, nowMs: () => number) {
  const untilMs = new Map<string, number>();
  const add = (sessionIds: readonly string[]) => {
    const now = nowMs();
    for (const [id, until] of untilMs) {
      if (until > now) break;
      untilMs.delete(id);
    }
    for (const id of sessionIds) untilMs.set(id, now + accessTokenTtlSeconds * 1000);
  };
  let beforeStart: Promise<void> | undefined;
  const readBeforeStart = async () => {
    const rows = await kernel.db.engine.many(recentlyEnded, { seconds: accessTokenTtlSeconds });
    add(rows.map((row) => row.id));
  };
  return {
    add,
    async has(sessionId: string) {
      beforeStart ??= readBeforeStart().catch((error: unknown) => {
        beforeStart = undefined;
        throw error;
      });
      await beforeStart;
      return untilMs.has(sessionId);
    },
  };
}

function remembering<T>(nowMs: () => number, read: (personId: string) => Promise<T>) {
  const known = new LRUCache<string, { value: Promise<T>; atMs: number }>({ max: 10_000 });
  return {
    get(personId: string): Promise<T> {
      const found = known.get(personId);
      if (found && nowMs() - found.atMs < rememberedForMs) return found.value;
      const value = read(personId);
      known.set(personId, { value, atMs: nowMs() });
      value.catch(() => known.delete(personId));
      return value;
    },
    forget: (personId?: string) => void (personId === undefined ? known.clear() : known.delete(personId)),
  };
}
