import { type Operation, needsIfMatch } from '#contract/operation.ts';
import type { Key } from '#contract/operations.ts';
import type { Exchange } from './examples.ts';
import { printJson } from './print-json.ts';

/** The header by which a guest shows what is his, by the first word of the path. */
const guestHeader: Record<string, string> = {
  baskets: 'Basket-Token',
  checkouts: 'Basket-Token',
  orders: 'Order-Token',
};
/** They give the token. */
const tokenGivers: ReadonlySet<Key> = new Set<Key>(['POST /baskets', 'POST /orders/lookup']);

/** The call of an operation for a shell; tokens are left to variables, a key is made afresh. */
export function curlOf(key: Key, operation: Operation, exchange: Exchange, base: string): string {
  const [method = 'GET', path = ''] = key.split(' ');
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(exchange.params[name])),
  );
  const query = new URLSearchParams(
    Object.entries(exchange.query).map(([name, value]) => [name, String(value)]),
  ).toString();
  const headers = [
    ...credentials(key, operation),
    ...(operation.by === 'seller' ? [`Seller: ${exchange.headers.Seller}`] : []),
    ...(operation.keyed ? ['Idempotency-Key: $(uuidgen)'] : []),
    ...(needsIfMatch(key, operation) ? [`If-Match: ${exchange.headers['If-Match']}`] : []),
    ...(operation.body ? ['Content-Type: application/json'] : []),
  ];
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(`${base}${filled}${query && `?${query}`}`)}`,
    ...headers.map((header) => `-H "${header.replaceAll('"', String.raw`\"`)}"`),
    ...(operation.body ? [`-d ${quoted(printJson(exchange.body))}`] : []),
  ].join(' \\\n  ');
}

function credentials(key: Key, { by }: Operation): string[] {
  if (by !== 'everybody') return ['Authorization: Bearer $ACCESS_TOKEN'];
  const header = guestHeader[key.split('/')[1] ?? ''];
  return header && !tokenGivers.has(key) ? [`${header}: $${header.toUpperCase().replace('-', '_')}`] : [];
}

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
