import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import {
  startSslcommerzSimulator,
  type RunningSimulator,
} from '../../../../../simulators/sslcommerz/server.ts';
import { createSslcommerzClient } from './client.ts';
import { createTransport, type GatewayFetch, type GatewayRequest } from './transport.ts';

let gateway: RunningSimulator;
const store = { storeId: 'haatsim001', storePassword: 'sim_pass_9' };
const refund = { bankTranId: 'B', refundTransId: 'R', amountMinor: 100, remarks: 'x' };

beforeAll(async () => {
  gateway = await startSslcommerzSimulator();
});
beforeEach(() => gateway.control.reset());
afterAll(() => gateway.close());

const connect = (timeoutMs = 2_000) =>
  createSslcommerzClient({ apiBaseUrl: `${gateway.url}/`, ...store, timeoutMs });

test.each(['error_page', 'truncated', 'lost_answer'] as const)(
  'one %s is survived by a read',
  async (kind) => {
    gateway.control.addFault({ target: 'any', kind });
    expect(await connect().queryByTranId('t')).toEqual({ ok: true, transactions: [] });
  },
);

test.each([
  ['error_page', 'gateway_bad_answer'],
  ['truncated', 'gateway_bad_answer'],
  ['lost_answer', 'gateway_unreachable'],
] as const)('two times %s is %s', async (kind, code) => {
  gateway.control.addFault({ target: 'any', kind, calls: 2 });
  expect(await connect().validate('v')).toMatchObject({ ok: false, code });
  expect(await connect().validate('v')).toMatchObject({ ok: true });
});

test('what changes something is never sent twice', async () => {
  gateway.control.addFault({ target: 'refund', kind: 'error_page' });
  expect(await connect().refund(refund)).toMatchObject({ ok: false, code: 'gateway_bad_answer' });
  expect(await connect().refund(refund)).toMatchObject({ ok: false, code: 'gateway_refused' });
});

test('a silent gateway is given up in time, and the retry does not double it', async () => {
  gateway.control.addFault({ target: 'validation', kind: 'timeout', calls: 2 });
  const started = performance.now();
  const result = await connect(300).validate('v');
  expect(result).toEqual({ ok: false, code: 'gateway_unreachable', detail: 'no answer in time' });
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('a connection that never stands is given up before the whole time is over', async () => {
  const mute = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const apiBaseUrl = `https://127.0.0.1:${(mute.address() as AddressInfo).port}`;
  const client = createSslcommerzClient({
    apiBaseUrl,
    ...store,
    fetch: createTransport(100),
    timeoutMs: 5_000,
  });
  const result = await client.refund(refund);
  expect(result).toEqual({ ok: false, code: 'gateway_unreachable', detail: 'CONNECT_TIMEOUT' });
  mute.close();
});

test('nothing listening is unreachable, and the address with the password is not told', async () => {
  const client = createSslcommerzClient({ apiBaseUrl: 'http://127.0.0.1:1', ...store });
  const result = await client.validate('v');
  expect(result).toEqual({ ok: false, code: 'gateway_unreachable', detail: 'ECONNREFUSED' });
});

test('the global fetch fits in place of the transport', async () => {
  const client = createSslcommerzClient({ apiBaseUrl: gateway.url, ...store, fetch });
  expect(await client.queryByTranId('t')).toEqual({ ok: true, transactions: [] });
  const nowhere = createSslcommerzClient({ apiBaseUrl: 'http://127.0.0.1:1', ...store, fetch });
  expect(JSON.stringify(await nowhere.validate('v'))).not.toContain('sim_pass_9');
});

test.each([
  [302, ''],
  [200, '[]'],
  [200, '{"status":"VALID"}'],
  [200, '{"APIConnect":"DONE","amount":{}}'],
])('HTTP %d with %j is a bad answer', async (status, body) => {
  const fake: GatewayFetch = async () => ({ status, text: async () => body });
  const client = createSslcommerzClient({ apiBaseUrl: 'http://gateway.test', ...store, fetch: fake });
  expect(await client.validate('v')).toMatchObject({ ok: false, code: 'gateway_bad_answer' });
});

test('a session without a page to go to is a bad answer', async () => {
  const answer = JSON.stringify({
    status: 'SUCCESS',
    sessionkey: 'K',
    GatewayPageURL: 'javascript:alert(1)',
  });
  const requests: GatewayRequest[] = [];
  const fake: GatewayFetch = async (_url, request) => {
    requests.push(request);
    return { status: 200, text: async () => answer };
  };
  const client = createSslcommerzClient({ apiBaseUrl: 'http://gateway.test', ...store, fetch: fake });
  const at = 'https://haat.test/x';
  const customer = {
    name: 'A',
    email: 'a@b.c',
    phone: '1',
    address: 'x',
    city: 'Dhaka',
    postcode: '1',
    country: 'BD',
  };
  const result = await client.createSession({
    tranId: 'T',
    amountMinor: 1_000,
    currency: 'BDT',
    productName: 'p',
    productCategory: 'c',
    productProfile: 'general',
    itemCount: 1,
    urls: { success: at, fail: at, cancel: at, ipn: at },
    customer,
  });
  expect(result).toMatchObject({ ok: false, code: 'gateway_bad_answer' });
  expect(requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(requests[0]?.body).toContain('total_amount=10.00');
});

test('a password that the gateway repeats in its reason is blotted out', async () => {
  const body = JSON.stringify({ APIConnect: 'FAILED for sim_pass_9 of haatsim001' });
  const fake: GatewayFetch = async () => ({ status: 200, text: async () => body });
  const client = createSslcommerzClient({ apiBaseUrl: 'http://gateway.test', ...store, fetch: fake });
  expect(await client.validate('v')).toMatchObject({ detail: 'APIConnect is FAILED for … of …' });
});
