import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { allOperations, type Key, operationOf } from '#contract/operations.ts';
import { referencePage } from './api-reference.ts';
import { curlOf } from './curl.ts';
import { exampleOf } from './examples.ts';
import { escapeText } from './plain-page.ts';
import { printJson } from './print-json.ts';

const keys = Object.keys(allOperations) as Key[];
const page = referencePage(keys, 'https://market.example');
const base = 'https://market.example/api/v1';
const curl = (key: Key) => curlOf(key, operationOf(key), exampleOf(key, operationOf(key)), base);

/** The words a shell makes of a line, with curl and what makes keys stood in for. */
function wordsOf(line: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; uuidgen() { echo made-afresh; }; ${line}`;
  const variables = { ACCESS_TOKEN: 'access', BASKET_TOKEN: 'basket', ORDER_TOKEN: 'order' };
  return execFileSync('sh', ['-c', script], { env: variables, encoding: 'utf8' }).split('\0').slice(0, -1);
}

it.each(keys)('shows what to send and what comes back of %s', (key) => {
  const exchange = exampleOf(key, operationOf(key));
  expect(page).toContain(escapeText(curl(key)));
  if (exchange.reply) expect(page).toContain(escapeText(printJson(exchange.reply)));
});

it('shows a refusal in full', () => {
  expect(page).toContain(escapeText('"code": "checkout_incomplete"'));
  expect(page).toContain('Give a phone number the courier can call.');
});

it('writes a line that a shell reads as meant', () => {
  expect(wordsOf(curl('POST /checkouts'))).toEqual([
    '-X',
    'POST',
    `${base}/checkouts`,
    '-H',
    'Basket-Token: basket',
    '-H',
    'Idempotency-Key: made-afresh',
    '-H',
    'Content-Type: application/json',
    '-d',
    printJson(exampleOf('POST /checkouts', operationOf('POST /checkouts')).body),
  ]);
  expect(wordsOf(curl('GET /seller/orders'))).toEqual([
    `${base}/seller/orders?status=new&limit=1`,
    '-H',
    'Authorization: Bearer access',
    '-H',
    'Seller: megh-electronics',
  ]);
});

it('keeps an apostrophe of the body', () => {
  const key = 'POST /orders/lookup';
  const said = { params: {}, query: {}, headers: {}, body: { number: "it's $HOME" } };
  expect(wordsOf(curlOf(key, operationOf(key), said, base)).at(-1)).toBe(`{ "number": "it's $HOME" }`);
});

it('asks for no token where one is given out, or none is needed', () => {
  for (const key of ['POST /baskets', 'POST /orders/lookup', 'POST /auth/sign-in', 'GET /items'] as const) {
    expect(curl(key), key).not.toContain('TOKEN');
  }
  expect(curl('GET /orders/{id}')).toContain('Order-Token: $ORDER_TOKEN');
});

it('fills every place of a path', () => {
  expect(keys.filter((key) => /[{}]|undefined/.test(curl(key).split(' -H')[0] ?? ''))).toEqual([]);
});
