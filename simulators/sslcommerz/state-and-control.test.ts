import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { startTestBench, type TestBench } from './testing/bench.ts';

let folder: string;
let stateFile: string;
let bench: TestBench;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  stateFile = join(folder, 'state.jsonl');
  bench = await startTestBench({ stateFile });
});
afterEach(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

async function restart() {
  await bench.close();
  bench = await startTestBench({ stateFile });
}

test('all but faults and the IPN log outlives a restart, even after a torn write', async () => {
  const { control } = bench.gateway;
  const open = await bench.open({ tran_id: 'OPEN' });
  const finished = await control.pay(await bench.open());
  const fields = finished?.return?.fields ?? {};
  const refund = { refund_trans_id: 'R1', refund_amount: '5.00', refund_remarks: 'x' };
  await bench.validator('query', { bank_tran_id: fields['bank_tran_id'] ?? '', ...refund });
  control.planTran('OPEN', { outcome: 'cancel' });
  control.advanceClock(10);
  const before = { totals: control.transactions(), refunds: control.refunds() };
  appendFileSync(stateFile, '{"kind":"session","val');

  await restart();
  expect({ totals: bench.gateway.control.transactions(), refunds: bench.gateway.control.refunds() }).toEqual(
    before,
  );
  expect(bench.gateway.control.clock().offset_seconds).toBe(10);
  expect(await bench.gateway.control.pay(open)).toMatchObject({ status: 'CANCELLED' });
  await restart();
  expect(bench.gateway.control.sessions('OPEN')).toMatchObject([{ result: { status: 'CANCELLED' } }]);
});

test('a reset forgets everything, on disk too', async () => {
  await bench.open();
  bench.gateway.control.reset();
  await restart();
  expect(bench.gateway.control.sessions()).toEqual([]);
});

test('the control address plans, pays without a browser and lists what was captured', async () => {
  const call = async (method: string, path: string, body?: unknown) => {
    const sent =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${bench.gateway.url}/control/${path}`, { method, ...sent });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  await call('PUT', 'plans/default', { ipn: { order: 'none' } });
  await call('POST', 'plans/next', { outcome: 'decline' });
  await call('PUT', 'plans/tran/T-2', { outcome: 'wrong_amount' });
  const [first, second] = [await bench.open({ tran_id: 'T-1' }), await bench.open({ tran_id: 'T-2' })];
  expect((await call('POST', `sessions/${first}/pay`)).body).toMatchObject({ status: 'FAILED' });
  expect((await call('POST', `sessions/${second}/pay`, { channel: 'visacard' })).body).toMatchObject({
    status: 'VALID',
    return: { url: `${bench.merchant.url}/success`, fields: { amount: '1799.50', card_brand: 'VISA' } },
  });
  expect((await call('GET', 'transactions')).body).toMatchObject([
    { tran_id: 'T-1', captured: '0.00' },
    { tran_id: 'T-2', captured: '1799.50', captured_minor: 179_950 },
  ]);
  expect((await call('GET', 'ipn')).body).toEqual([]);
  expect((await call('GET', 'sessions?tran_id=T-2')).body).toMatchObject([
    { sessionkey: second, status: 'VALID' },
  ]);

  expect((await call('POST', 'clock', { offset_seconds: 3600 })).body).toMatchObject({
    offset_seconds: 3600,
  });
  expect((await call('PATCH', 'settings', { refund_outcome: 'cancelled' })).status).toBe(200);
  expect((await call('POST', 'faults', { target: 'any', kind: 'error_page', calls: 2 })).status).toBe(200);
  expect((await call('GET', 'faults')).body).toEqual([{ target: 'any', kind: 'error_page', calls: 2 }]);
  expect((await call('POST', 'plans/next', { outcme: 'pay' })).status).toBe(400);
  expect((await call('POST', 'sessions/none/pay', {})).status).toBe(404);
  await call('POST', 'reset');
  expect((await call('GET', 'transactions')).body).toEqual([]);
});
