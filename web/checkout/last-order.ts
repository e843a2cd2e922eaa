/**
 * The order this browser placed last, with its key, for as long as orders run: whoever comes back from the gateway by
 * the back button lands on the order and not on a checkout that is over, and a guest finds it on top of home.
 */
const name = 'haat_last_order';
const keptSeconds = 14 * 86_400;

type Placed = { checkoutId: string; id: string; token: string };

/** The `set-cookie` line. */
export function rememberOrder({ checkoutId, id, token }: Placed, secure: boolean): string {
  return line(`${checkoutId}~${id}~${encodeURIComponent(token)}`, keptSeconds, secure);
}

/** The `set-cookie` line after which this browser knows of no order. */
export function forgetOrder(secure: boolean): string {
  return line('', 0, secure);
}

function line(value: string, seconds: number, secure: boolean): string {
  const rest = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
  return `${name}=${value}; ${rest}${secure ? '; Secure' : ''}`;
}

/** The order that a checkout became, if this browser placed it last. */
export function rememberedOrder(request: Request, checkoutId: string): { id: string; token: string } | null {
  const placed = readPlaced(request);
  return placed?.checkoutId === checkoutId ? { id: placed.id, token: placed.token } : null;
}

/** The order this browser placed last, whatever became of it. */
export function lastOrder(request: Request): { id: string; token: string } | null {
  const placed = readPlaced(request);
  return placed && { id: placed.id, token: placed.token };
}

function readPlaced(request: Request): Placed | null {
  const cookie = request.headers.get('cookie') ?? '';
  const found = new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(cookie)?.[1];
  const [checkoutId, id, token] = decodeURIComponent(found ?? '').split('~');
  return checkoutId && id && token ? { checkoutId, id, token } : null;
}
