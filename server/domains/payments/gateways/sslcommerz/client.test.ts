import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import {
  startSslcommerzSimulator,
  type RunningSimulator,
} from '../../../../../simulators/sslcommerz/server.ts';
import { createSslcommerzClient, type SslcommerzClient } from './client.ts';
import { judgePayment } from './judge-payment.ts';
import { parseNotice } from './parse-notice.ts';
import type { GatewayRefusal } from './result.ts';
import type { SessionInput } from './session-input.ts';
import { verifyNoticeSignature } from './signature.ts';

let gateway: RunningSimulator;
let client: SslcommerzClient;
const store = { storeId: 'haatsim001', storePassword: 'sim_pass_9' };

beforeAll(async () => {
  gateway = await startSslcommerzSimulator();
  client = createSslcommerzClient({ apiBaseUrl: gateway.url, ...store });
});
beforeEach(() => gateway.control.reset());
afterAll(() => gateway.close());

function input(changes: Partial<SessionInput> = {}): SessionInput {
  const at = (path: string) => `http://127.0.0.1:1/${path}`;
  return {
    tranId: 'HAAT-1',
    amountMinor: 180_000,
    currency: 'BDT',
    productName: 'এসি সার্ভিস',
    productCategory: 'Home services',
    productProfile: 'non-physical-goods',
    itemCount: 1,
    urls: { success: at('success'), fail: at('fail'), cancel: at('cancel'), ipn: at('ipn') },
    customer: {
      name: 'নুসরাত জাহান',
      email: 'nusrat@example.com',
      phone: '01711000000',
      address: 'House 7 & 8, Road 3',
      city: 'Dhaka',
      postcode: '1209',
      country: 'Bangladesh',
    },
    ...changes,
  };
}

/** Takes the value of a result that must be one. */
function must<Value extends { ok: true }>(result: Value | GatewayRefusal): Value {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result;
}

async function pay(
  changes: Partial<SessionInput> = {},
  outcome: 'pay' | 'risky' | 'wrong_amount' | 'discount' = 'pay',
) {
  const { sessionKey } = must(await client.createSession(input(changes)));
  const finished = await gateway.control.pay(sessionKey, { outcome });
  const fields = finished?.return?.fields ?? {};
  return { sessionKey, fields, valId: fields['val_id'] ?? '', bankTranId: fields['bank_tran_id'] ?? '' };
}

test('a payment goes its whole way: session, signed notice, validation, verdict, queries', async () => {
  const opened = must(await client.createSession(input()));
  expect(opened.gatewayPageUrl).toContain(opened.sessionKey);
  expect(must(await client.queryBySession(opened.sessionKey)).transaction.status).toBe('PENDING');

  const finished = await gateway.control.pay(opened.sessionKey);
  const fields = finished?.return?.fields ?? {};
  expect(verifyNoticeSignature(fields, store.storePassword)).toEqual({ ok: true });
  const parsed = parseNotice(fields);
  if (!parsed.ok || !parsed.notice.valId) throw new Error('the notice should be readable');
  const { tranId, valId } = parsed.notice;

  const { transaction } = must(await client.validate(valId));
  expect(transaction).toMatchObject({
    status: 'VALID',
    amountMinor: 180_000,
    storeAmountMinor: 175_500,
    cardBrand: 'MOBILEBANKING',
    cardNumberMasked: null,
    discountMinor: 0,
    emiInstalments: 0,
  });
  expect(transaction.tranAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(transaction.raw).toMatchObject({ gw_version: '4.00' });
  const expected = { tranId, amountMinor: 180_000, currency: 'BDT' };
  expect(judgePayment({ expected, askedValId: valId, answer: transaction, usedByTranId: null }).verdict).toBe(
    'paid',
  );

  expect(must(await client.validate(valId)).transaction.status).toBe('VALIDATED');
  expect(must(await client.queryBySession(opened.sessionKey)).transaction.valId).toBe(valId);
  expect(must(await client.queryByTranId(tranId)).transactions).toMatchObject([
    { valId, status: 'VALIDATED' },
  ]);
  expect(must(await client.queryByTranId('unknown')).transactions).toEqual([]);
});

test.each([
  ['risky', 'on_hold'],
  ['wrong_amount', 'rejected'],
  ['discount', 'paid'],
] as const)('a %s payment is judged %s', async (outcome, verdict) => {
  const { valId } = await pay({}, outcome);
  const { transaction } = must(await client.validate(valId));
  const expected = { tranId: 'HAAT-1', amountMinor: 180_000, currency: 'BDT' };
  expect(judgePayment({ expected, askedValId: valId, answer: transaction, usedByTranId: null }).verdict).toBe(
    verdict,
  );
  expect(transaction.discountMinor).toBe(outcome === 'discount' ? 18_000 : 0);
});

test('numbers as numbers and unpadded amounts mean the same', async () => {
  const { valId } = await pay({ amountMinor: 180_050 });
  const { raw: _first, status: _valid, ...plain } = must(await client.validate(valId)).transaction;
  for (const kind of ['numbers', 'unpadded'] as const) {
    gateway.control.addFault({ target: 'validation', kind });
    const {
      raw: _raw,
      status: _status,
      currencyRate: _rate,
      ...read
    } = must(await client.validate(valId)).transaction;
    expect({ ...read, currencyRate: plain.currencyRate }).toEqual(plain);
  }
});

test('a foreign or unknown val_id is an answer that pays nothing', async () => {
  const { transaction } = must(await client.validate('nobody'));
  expect(transaction).toMatchObject({ status: 'INVALID_TRANSACTION', tranId: null, amountMinor: null });
});

test('long free text is cut between letters and accepted; goods with an address are shipped', async () => {
  const long = 'কি'.repeat(40);
  const shipTo = {
    name: long,
    address: long,
    area: 'Mirpur',
    city: 'Dhaka',
    subCity: 'Mirpur',
    postcode: '1216',
    country: 'Bangladesh',
  };
  const cart = [{ sku: 'a', product: 'Soap', quantity: 2, amountMinor: 18_000, unitPriceMinor: 9_000 }];
  const customer = { ...input().customer, address: long, name: `${'x'.repeat(49)}কি` };
  must(
    await client.createSession(
      input({ customer, shipTo, cart, productName: 'n'.repeat(300), values: { a: 'v' } }),
    ),
  );
  const [session] = gateway.control.sessions('HAAT-1');
  expect(session?.fields).toMatchObject({
    cus_add1: 'কি'.repeat(25),
    cus_name: 'x'.repeat(49),
    value_a: 'v',
  });
  expect(session?.fields).toMatchObject({ shipping_method: 'YES', ship_area: 'Mirpur' });
  expect(JSON.parse(session?.fields['cart'] ?? '')).toMatchObject([
    { amount: '180.00', unit_price: '90.00' },
  ]);
});

test('an id that is too long is our own mistake and throws', async () => {
  await expect(client.createSession(input({ tranId: 'x'.repeat(31) }))).rejects.toThrow(RangeError);
});

test('what the gateway refuses comes back as its reason', async () => {
  expect(await client.createSession(input({ amountMinor: 999 }))).toMatchObject({
    ok: false,
    code: 'gateway_refused',
  });
  await pay();
  const again = await client.createSession(input());
  expect(again).toMatchObject({ ok: false, code: 'gateway_refused' });
  expect(again.ok ? '' : again.detail).toContain('already paid');
});

test('wrong credentials are refused everywhere, and never repeated', async () => {
  const stranger = createSslcommerzClient({
    apiBaseUrl: gateway.url,
    storeId: 'haatsim001',
    storePassword: 'Wr0ng&pass',
  });
  const refund = { bankTranId: 'B', refundTransId: 'R', amountMinor: 100, remarks: 'x' };
  const results = await Promise.all([
    stranger.createSession(input()),
    stranger.validate('v'),
    stranger.queryByTranId('t'),
    stranger.queryBySession('s'),
    stranger.refund(refund),
    stranger.refundStatus('r'),
  ]);
  for (const result of results) expect(result).toMatchObject({ ok: false, code: 'gateway_refused' });
  expect(JSON.stringify(results)).not.toMatch(/Wr0ng|haatsim001/);
});

test('a refund is accepted, known again by its id, and settles later', async () => {
  const { bankTranId } = await pay();
  const refund = { bankTranId, refundTransId: 'R-1', amountMinor: 50_050, remarks: 'দেরি হয়েছে' };
  const first = must(await client.refund(refund));
  expect(first.status).toBe('success');
  const refundRefId = first.refundRefId ?? '';
  expect(must(await client.refund(refund))).toEqual({ ok: true, status: 'processing', refundRefId });
  expect(must(await client.refundStatus(refundRefId))).toMatchObject({
    status: 'processing',
    refundedAt: null,
  });

  gateway.control.advanceClock(200);
  const settled = must(await client.refundStatus(refundRefId));
  expect(settled).toMatchObject({ status: 'refunded', errorReason: null });
  expect(settled.refundedAt?.getTime()).toBeGreaterThan(settled.initiatedAt?.getTime() ?? Infinity);
  expect(gateway.control.transactions()).toMatchObject([{ refunded_minor: 50_050 }]);
});

test('a refund beyond what was captured is refused; a cancelled one says why', async () => {
  const { bankTranId } = await pay();
  const over = await client.refund({ bankTranId, refundTransId: 'R-1', amountMinor: 180_001, remarks: 'x' });
  expect(over).toMatchObject({
    ok: false,
    code: 'gateway_refused',
    detail: expect.stringContaining('1800.00'),
  });
  const taken = must(
    await client.refund({ bankTranId, refundTransId: 'R-2', amountMinor: 180_000, remarks: 'x' }),
  );
  gateway.control.settleRefund(taken.refundRefId ?? '', 'cancelled', 'Account closed');
  const state = must(await client.refundStatus(taken.refundRefId ?? ''));
  expect(state).toMatchObject({ status: 'cancelled', errorReason: 'Account closed', refundedAt: null });
  expect(await client.refundStatus('unknown')).toMatchObject({ ok: false, code: 'gateway_refused' });
});

test('a refund whose answer was lost is unknown, and asking again with its id refunds once', async () => {
  const { bankTranId } = await pay();
  const refund = { bankTranId, refundTransId: 'R-1', amountMinor: 10_000, remarks: 'x' };
  gateway.control.addFault({ target: 'refund', kind: 'lost_answer' });
  expect(await client.refund(refund)).toMatchObject({ ok: false, code: 'gateway_unreachable' });
  expect(must(await client.refund(refund)).status).toBe('processing');
  expect(gateway.control.refunds()).toHaveLength(1);
});
