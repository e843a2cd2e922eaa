/**
 * The order this browser placed last, with its key, for an hour: whoever comes back from the gateway by the back
 * button lands on the order and not on a checkout that is over.
 */
const name = 'haat_last_order';

type Placed = { checkoutId: string; id: string; token: string };

/** The `set-cookie` line. */
export function rememberOrder({ checkoutId, id, token }: Placed, secure: boolean): string {
  const rest = 'Path=/; Max-Age=3600; HttpOnly; SameSite=Lax';
  return `${name}=${checkoutId}~${id}~${encodeURIComponent(token)}; ${rest}${secure ? '; Secure' : ''}`;
}

/** The order that a checkout became, if this browser placed it last. */
export function rememberedOrder(request: Request, checkoutId: string): { id: string; token: string } | null {
  const cookie = request.headers.get('cookie') ?? '';
  const found = new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(cookie)?.[1];
  const [checkout, id, token] = decodeURIComponent(found ?? '').split('~');
  return checkout === checkoutId && id && token ? { id, token } : null;
}
