import type { LimitName, Operation } from '#contract/operation.ts';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../database/principal.ts';
import { type Refusal, isRefusal } from '../refusal/refusal.ts';

type Policy = { requests: number; windowSeconds: number };
type PolicyName = LimitName | 'checkout_address' | 'sign_in_address' | 'machine';

/** Per account, else per address. HomeSer's defaults where it had one (services.md H5). */
export const policies: Record<PolicyName, Policy> = {
  default: { requests: 600, windowSeconds: 60 },
  // Guesses. Who knows the password is not kept out by others of a carrier's address who do not.
  sign_in: { requests: 10, windowSeconds: 60 },
  // Right passwords too: each is hashed, and costs as much as a wrong one.
  sign_in_address: { requests: 120, windowSeconds: 60 },
  code: { requests: 10, windowSeconds: 600 },
  search: { requests: 240, windowSeconds: 60 },
  checkout: { requests: 60, windowSeconds: 60 },
  // All guests of an address: some fifty orders a minute, more than a carrier's address brings, less than a script that
  // makes a new basket for each hold.
  checkout_address: { requests: 300, windowSeconds: 60 },
  // Files for search engines: some are long, and who reads them does so once a day.
  machine: { requests: 60, windowSeconds: 60 },
};

/** A policy and whose requests it counts together. */
export type Limit = { name: PolicyName; key: string };

export type Verdict = {
  allowed: boolean;
  remaining: number;
  resetSeconds: number;
  policy: Policy;
  name: PolicyName;
};

/** Counts requests per key and window in this process. `scale` loosens all limits alike, for load tests. */
export function createLimiter(nowMs: () => number, scale = 1) {
  const windows = new LRUCache<string, { count: number; endsAtMs: number }>({ max: 100_000 });
  function count({ name, key }: Limit, by: 1 | 0 | -1): Verdict {
    const policy = { ...policies[name], requests: policies[name].requests * scale };
    const at = nowMs();
    const slot = `${name}:${key}`;
    let window = windows.get(slot);
    if (!window || window.endsAtMs <= at) {
      window = { count: 0, endsAtMs: at + policy.windowSeconds * 1000 };
      windows.set(slot, window);
    }
    window.count = Math.max(0, window.count + by);
    return {
      allowed: window.count <= policy.requests,
      remaining: Math.max(0, policy.requests - window.count),
      resetSeconds: Math.ceil((window.endsAtMs - at) / 1000),
      policy,
      name,
    };
  }

  return {
    /**
     * Counts a request under each limit, up to the first that refuses it: what one basket asks in vain does not count
     * against its neighbours.
     */
    take(limits: readonly Limit[]): Verdict[] {
      const verdicts: Verdict[] = [];
      for (const limit of limits) {
        const verdict = count(limit, 1);
        verdicts.push(verdict);
        if (!verdict.allowed) break;
      }
      return verdicts;
    },
    /** Takes back what `take` counted under the first, closest limit; the wider ones keep it. */
    giveBack: (limits: readonly Limit[]): Verdict[] =>
      limits.map((limit, place) => count(limit, place === 0 ? -1 : 0)),
  };
}

export type Limiter = ReturnType<typeof createLimiter>;

/**
 * Whose requests are counted together: a person's, else those of an address; whoever fails to sign in counts by
 * address too. In the checkout a guest counts by the basket, since a mobile carrier puts thousands of buyers behind
 * one address; but anybody can make up a token, so all guests of an address count together too, under a wider limit.
 */
export function limitsOf(operation: Operation, principal: Principal | Refusal, address: string): Limit[] {
  const name = operation.limit ?? 'default';
  const network = networkOf(address);
  // By address whoever asks: an account of one's own must not buy more guesses at others'.
  if (name === 'sign_in') {
    return [
      { name, key: network },
      { name: 'sign_in_address', key: network },
    ];
  }
  if (isRefusal(principal)) return [{ name, key: network }];
  const { personId, basketToken, orderToken } = principal;
  if (personId) return [{ name, key: personId }];
  const guest = name === 'checkout' ? (basketToken ?? orderToken) : undefined;
  if (!guest) return [{ name, key: network }];
  return [
    { name, key: guest },
    { name: 'checkout_address', key: network },
  ];
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

/** The two header fields of the IETF draft on rate limits (September 2025), one member per limit. */
export function limitHeaders(verdicts: readonly Verdict[]): Record<string, string> {
  const listed = (say: (verdict: Verdict) => string) =>
    verdicts.map((verdict) => `"${verdict.name}";${say(verdict)}`).join(', ');
  const refused = verdicts.find(({ allowed }) => !allowed);
  return {
    'ratelimit-policy': listed(({ policy }) => `q=${policy.requests};w=${policy.windowSeconds}`),
    ratelimit: listed(({ remaining, resetSeconds }) => `r=${remaining};t=${resetSeconds}`),
    ...(refused && { 'retry-after': String(refused.resetSeconds) }),
  };
}
