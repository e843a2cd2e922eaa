import type { LimitName, Operation } from '#contract/operation.ts';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../database/principal.ts';
import { type Refusal, isRefusal } from '../refusal/refusal.ts';

type Policy = { requests: number; windowSeconds: number };

/** Per account, else per address. HomeSer's defaults where it had one (services.md H5). */
export const policies: Record<LimitName, Policy> = {
  default: { requests: 600, windowSeconds: 60 },
  sign_in: { requests: 10, windowSeconds: 60 },
  code: { requests: 10, windowSeconds: 600 },
  search: { requests: 240, windowSeconds: 60 },
  checkout: { requests: 60, windowSeconds: 60 },
};

export type Verdict = {
  allowed: boolean;
  remaining: number;
  resetSeconds: number;
  policy: Policy;
  name: LimitName;
};

/** Counts requests per key and window in this process. `scale` loosens all limits alike, for load tests. */
export function createLimiter(nowMs: () => number, scale = 1) {
  const windows = new LRUCache<string, { count: number; endsAtMs: number }>({ max: 100_000 });
  return {
    take(name: LimitName, key: string): Verdict {
      const policy = { ...policies[name], requests: policies[name].requests * scale };
      const at = nowMs();
      const slot = `${name}:${key}`;
      let window = windows.get(slot);
      if (!window || window.endsAtMs <= at) {
        window = { count: 0, endsAtMs: at + policy.windowSeconds * 1000 };
        windows.set(slot, window);
      }
      window.count += 1;
      return {
        allowed: window.count <= policy.requests,
        remaining: Math.max(0, policy.requests - window.count),
        resetSeconds: Math.ceil((window.endsAtMs - at) / 1000),
        policy,
        name,
      };
    },
  };
}

export type Limiter = ReturnType<typeof createLimiter>;

/**
 * Whose requests are counted together: a person's, else those of an address; whoever fails to sign in counts by
 * address too. In the checkout a guest counts by the basket, since a mobile carrier puts thousands of buyers behind
 * one address.
 */
export function limitKeyOf(operation: Operation, principal: Principal | Refusal, address: string): string {
  if (isRefusal(principal)) return networkOf(address);
  const { personId, basketToken, orderToken } = principal;
  if (personId) return personId;
  const guest = operation.limit === 'checkout' ? (basketToken ?? orderToken) : undefined;
  return guest ?? networkOf(address);
}

/** An IPv4 address, or the /64 of an IPv6 one: the rest of it its owner chooses freely. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped || !address.includes(':')) return mapped?.[1] ?? address;
  const [left = [], right] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const gap = right ? Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0') : [];
  const groups = [...left, ...gap, ...(right ?? [])].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** The two header fields of the IETF draft on rate limits (September 2025). */
export function limitHeaders(verdict: Verdict): Record<string, string> {
  const { name, policy, remaining, resetSeconds } = verdict;
  return {
    'ratelimit-policy': `"${name}";q=${policy.requests};w=${policy.windowSeconds}`,
    ratelimit: `"${name}";r=${remaining};t=${resetSeconds}`,
    ...(!verdict.allowed && { 'retry-after': String(resetSeconds) }),
  };
}
