import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { startTestBench, type TestBench } from './testing/bench.ts';
import type { IpnPolicy } from './types.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await startTestBench();
});
beforeEach(() => {
  bench.gateway.control.reset();
  bench.merchant.received.splice(0);
});
afterAll(() => bench.close());

async function payWith(ipn: IpnPolicy) {
  const finished = await bench.gateway.control.pay(await bench.open(), { ipn });
  const before = bench.merchant.received.length;
  await bench.gateway.control.idle();
  return { finished, before, ipns: bench.merchant.received.map((post) => post.fields) };
}

test('by default the IPN is there before the browser returns', async () => {
  const { finished, before, ipns } = await payWith({});
  expect(before).toBe(1);
  expect(ipns[0]).toEqual(finished?.return?.fields);
});

test('it can come after the return, alone, or never', async () => {
  const after = await payWith({ order: 'after', delay_ms: 20 });
  expect([after.before, after.ipns.length]).toEqual([0, 1]);
  bench.gateway.control.reset();
  const only = await payWith({ order: 'only' });
  expect(only.finished).toEqual({ status: 'VALID', return: null });
  bench.gateway.control.reset();
  bench.merchant.received.splice(0);
  expect((await payWith({ order: 'none' })).ipns).toEqual([]);
});

test('copies are equal', async () => {
  const { ipns } = await payWith({ copies: 3 });
  expect(ipns).toHaveLength(3);
  expect(ipns[2]).toEqual(ipns[0]);
});

test('forged, tampered and foreign notices differ only in what was spoilt', async () => {
  const forged = await payWith({ forge_signature: true });
  expect(forged.ipns[0]).toMatchObject({ verify_sign: '0'.repeat(32), amount: '1800.00' });
  bench.gateway.control.reset();
  bench.merchant.received.splice(0);
  const tampered = await payWith({ tamper_amount: '1.00' });
  expect(tampered.ipns[0]).toEqual({ ...tampered.finished?.return?.fields, amount: '1.00' });
  bench.gateway.control.reset();
  bench.merchant.received.splice(0);
  const foreign = await payWith({ other_store_val_id: true });
  const valId = foreign.ipns[0]?.['val_id'] ?? '';
  expect(valId).not.toBe(foreign.finished?.return?.fields['val_id']);
  expect(await bench.validator('validation', { val_id: valId })).toMatchObject({
    status: 'INVALID_TRANSACTION',
  });
});

test('a late FAILED can follow a VALID', async () => {
  const { ipns } = await payWith({ failed_after_valid: true });
  expect(ipns.map((fields) => fields['status'])).toEqual(['VALID', 'FAILED']);
  expect(ipns[1]).not.toHaveProperty('val_id');
});

test('a merchant that cannot be reached is written down and does not stop the payment', async () => {
  const key = await bench.open({ ipn_url: 'http://127.0.0.1:1/ipn' });
  expect(await bench.gateway.control.pay(key)).toMatchObject({ status: 'VALID' });
  expect(bench.gateway.control.ipnLog()).toMatchObject([{ tran_id: 'HAAT-0001', http_status: null }]);
});

test('unpadded amounts reach the merchant with a signature that fits', async () => {
  bench.gateway.control.addFault({ target: 'notice', kind: 'unpadded' });
  const { ipns, finished } = await payWith({});
  expect(ipns[0]?.['amount']).toBe('1800');
  expect(ipns[0]?.['verify_sign']).not.toBe(finished?.return?.fields['verify_sign']);
});
