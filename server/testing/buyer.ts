/** Somebody who buys over HTTP, from an address of their own. */
export type Buyer = {
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
};
export type Answer = { status: number; headers: Headers; json: Record<string, never> & { code?: string } };

/** Requests go to the servers in turn, as a balancer would send them. */
export function buyer(servers: readonly { url: string }[], number: number): Buyer {
  let turn = number;
  let token = '';
  const address = `10.0.${number >> 8}.${number & 255}`;
  return {
    async call(method, path, body, headers = {}) {
      const server = servers[turn++ % servers.length];
      const response = await fetch(`${server?.url}/api/v1${path}`, {
        method,
        headers: {
          'x-forwarded-for': address,
          ...(token && { 'basket-token': token }),
          ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const json = (await response.json()) as Answer['json'] & { token?: string };
      if (path === '/baskets' && json.token) token = json.token;
      return { status: response.status, headers: response.headers, json };
    },
  };
}

export type Outcome = { status: number; code: string; orderId: string | undefined };

/** From nothing to a placed order in cash; stops at the first refusal and says which it was. */
export async function buy(
  one: Buyer,
  lines: readonly object[],
  method: 'cash' | 'sslcommerz' = 'cash',
): Promise<Outcome> {
  const steps: (() => Promise<Answer>)[] = [];
  let basketId = '';
  let checkoutId = '';
  steps.push(() => one.call('POST', '/baskets', { area: 'mirpur-10' }));
  for (const line of lines) steps.push(() => one.call('POST', `/baskets/${basketId}/lines`, line));
  steps.push(() => one.call('POST', '/checkouts', { basket_id: basketId }));
  steps.push(() =>
    one.call('PATCH', `/checkouts/${checkoutId}`, {
      contact: { name: 'Rina Akter', phone: '01712345678' },
      shipping_address: { area: 'mirpur-10', line: 'House 7, Road 3' },
      payment_method: method,
    }),
  );
  steps.push(() => one.call('POST', `/checkouts/${checkoutId}/complete`, {}));
  let last: Answer | undefined;
  for (const [index, step] of steps.entries()) {
    last = await step();
    if (last.status >= 400) break;
    const { id } = last.json as { id?: string };
    if (index === 0) basketId = id ?? '';
    if (index === lines.length + 1) checkoutId = id ?? '';
  }
  const placed = last?.json as { code?: string; order?: { id: string } } | undefined;
  return { status: last?.status ?? 0, code: placed?.code ?? '', orderId: placed?.order?.id };
}
