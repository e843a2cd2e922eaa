/** Roles a statement may run as on somebody's behalf. `engine` is not among them: only use cases enter it. */
export type Audience = 'anon' | 'authenticated' | 'seller' | 'staff' | 'worker';

/** Who is asking. Policies see it as claims; tokens of guests come as their SHA-256 in hex. */
export type Principal = {
  readonly audience: Audience;
  readonly personId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly sellerId?: string | undefined;
  /** Role within the seller (`owner`, `manager`, `worker`) or on the operator's staff. */
  readonly role?: string | undefined;
  readonly basketToken?: string | undefined;
  readonly orderToken?: string | undefined;
};

export const nobody: Principal = { audience: 'anon' };
export const worker: Principal = { audience: 'worker' };

/** The text of `request.jwt.claims`, in Supabase's shape plus ours. */
export function claimsOf(principal: Principal): string {
  return JSON.stringify({
    role: principal.audience,
    sub: principal.personId,
    session_id: principal.sessionId,
    seller_id: principal.sellerId,
    member_role: principal.role,
    basket: principal.basketToken,
    order: principal.orderToken,
  });
}
