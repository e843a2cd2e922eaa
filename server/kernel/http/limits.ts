import type { LimitName } from '#contract/operation.ts';
import { LRUCache } from 'lru-cache';

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

/** The two header fields of the IETF draft on rate limits (September 2025). */
export function limitHeaders(verdict: Verdict): Record<string, string> {
  const { name, policy, remaining, resetSeconds } = verdict;
  return {
    'ratelimit-policy': `"${name}";q=${policy.requests};w=${policy.windowSeconds}`,
    ratelimit: `"${name}";r=${remaining};t=${resetSeconds}`,
    ...(!verdict.allowed && { 'retry-after': String(resetSeconds) }),
  };
}
