import { createRequire } from 'node:module';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { startTestBench, type TestBench } from './testing/bench.ts';
import { sessionFields } from './testing/merchant.ts';
import type { Fields } from './types.ts';

type Answer = Promise<Record<string, unknown>>;
type VendorClient = Record<string, unknown> & {
  init(data: object): Answer;
  validate(data: object): Answer;
  transactionQueryBySessionId(data: object): Answer;
  transactionQueryByTransactionId(data: object): Answer;
  initiateRefund(data: object): Answer;
  refundQuery(data: object): Answer;
};
type WrapperClient = Record<string, unknown> & {
  init_transaction(data: object): Answer;
  hash_validate_ipn(notice: object): Promise<boolean>;
  validate_transaction_order(valId: string): Answer;
  transaction_status_session(sessionKey: string): Answer;
  transaction_status_id(tranId: string): Answer;
  init_refund(bankTranId: string, amount: number, remarks: string): Answer;
  refund_status(refundRefId: string): Answer;
};

const require = createRequire(import.meta.url);
const Vendor = require('sslcommerz-lts') as new (id: string, password: string, live: boolean) => VendorClient;
const Wrapper = require('sslcommerz-nodejs') as new (config: object) => WrapperClient;

let bench: TestBench;
beforeAll(async () => {
  bench = await startTestBench();
});
beforeEach(() => {
  bench.gateway.control.reset();
  bench.merchant.received.splice(0);
});
afterAll(() => bench.close());

const queryPage = () => `${bench.gateway.url}/validator/api/merchantTransIDvalidationAPI.php`;
const validationPage = () => `${bench.gateway.url}/validator/api/validationserverAPI.php`;

async function payHeadless(sessionKey: unknown): Promise<Fields> {
  const finished = await bench.gateway.control.pay(String(sessionKey));
  return finished?.return?.fields ?? {};
}

test('sslcommerz-lts completes session, payment, validation, queries, refund and its status', async () => {
  const client = new Vendor('haatsim001', 'sim_pass_9', false);
  client['initURL'] = `${bench.gateway.url}/gwprocess/v4/api.php`;
  client['validationURL'] = `${validationPage()}?`;
  client['transactionQueryBySessionIdURL'] = `${queryPage()}?`;
  client['transactionQueryByTransactionIdURL'] = `${queryPage()}?`;
  client['refundQueryURL'] = `${queryPage()}?`;
  // This client predates the mandatory refund id, which can ride in front of its own parameters.
  client['refundURL'] = `${queryPage()}?refund_trans_id=R1&`;

  const opened = await client.init({ ...sessionFields(bench.merchant.url), total_amount: 1800 });
  expect(opened).toMatchObject({ status: 'SUCCESS' });
  const { val_id, bank_tran_id } = await payHeadless(opened['sessionkey']);
  expect(await client.validate({ val_id })).toMatchObject({ APIConnect: 'DONE', status: 'VALID', val_id });
  expect(await client.validate({ val_id })).toMatchObject({ status: 'VALIDATED' });
  const bySession = await client.transactionQueryBySessionId({ sessionkey: opened['sessionkey'] });
  expect(bySession).toMatchObject({ status: 'VALIDATED', val_id });
  const byTranId = await client.transactionQueryByTransactionId({ tran_id: 'HAAT-0001' });
  expect(byTranId).toMatchObject({ no_of_trans_found: '1', element: [{ val_id }] });

  const asked = { bank_tran_id, refund_amount: 500, refund_remarks: 'came too late', refe_id: 'x' };
  const refund = await client.initiateRefund(asked);
  expect(refund).toMatchObject({ status: 'success', bank_tran_id });
  const state = await client.refundQuery({ refund_ref_id: refund['refund_ref_id'] });
  expect(state).toMatchObject({ APIConnect: 'DONE', status: 'processing', bank_tran_id });
});

test('sslcommerz-nodejs completes the same, and accepts our signature only untouched', async () => {
  const client = new Wrapper({ isSandboxMode: true, store_id: 'haatsim001', store_passwd: 'sim_pass_9' });
  client['submit_url'] = `${bench.gateway.url}/gwprocess/v4/api.php`;
  client['validation_url'] = validationPage();
  client['transaction_url'] = queryPage();

  const opened = await client.init_transaction(sessionFields(bench.merchant.url));
  expect(opened).toMatchObject({ status: 'SUCCESS' });
  const { val_id = '', bank_tran_id = '' } = await payHeadless(opened['sessionkey']);
  const notice = bench.merchant.received[0]?.fields ?? {};
  expect(await client.hash_validate_ipn({ ...notice })).toBe(true);
  expect(await client.hash_validate_ipn({ ...notice, amount: '1.00' })).toBe(false);
  expect(await client.validate_transaction_order(val_id)).toMatchObject({ status: 'VALID', val_id });
  const bySession = await client.transaction_status_session(String(opened['sessionkey']));
  expect(bySession).toMatchObject({ status: 'VALIDATED' });
  expect(await client.transaction_status_id('HAAT-0001')).toMatchObject({ no_of_trans_found: '1' });

  expect(await client.init_refund(bank_tran_id, 500, 'late')).toMatchObject({ status: 'failed' });
  bench.gateway.control.change({ require_refund_trans_id: false });
  const refund = await client.init_refund(bank_tran_id, 500, 'late');
  expect(refund).toMatchObject({ status: 'success' });
  bench.gateway.control.advanceClock(200);
  expect(await client.refund_status(String(refund['refund_ref_id']))).toMatchObject({ status: 'refunded' });
});

test('the checker of sslcommerz-nodejs accepts the signature of a cancelled payment', async () => {
  const client = new Wrapper({ isSandboxMode: true, store_id: 'haatsim001', store_passwd: 'sim_pass_9' });
  const finished = await bench.gateway.control.pay(await bench.open(), { outcome: 'cancel' });
  expect(await client.hash_validate_ipn({ ...finished?.return?.fields })).toBe(true);
});
