/** Which of their sellers a member works for. */
export const sellerCookie = 'haat-seller';

/** The seller last chosen, or null: then it is the member's first. */
export function sellerOf(request: Request): string | null {
  const found = new RegExp(`(?:^|;\\s*)${sellerCookie}=([a-z0-9-]{1,120})(?:;|$)`).exec(
    request.headers.get('cookie') ?? '',
  );
  return found?.[1] ?? null;
}

/** The `set-cookie` line that keeps for a year which seller a member of several works for. */
export function chooseSeller(slug: string): string {
  return `${sellerCookie}=${slug}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
