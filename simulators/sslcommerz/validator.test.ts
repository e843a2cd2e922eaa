import { connect } from 'node:net';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { startTestBench, type TestBench } from './testing/bench.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await startTestBench();
});
beforeEach(() => bench.gateway.control.reset());
afterAll(() => bench.close());

async function paid(plan = {}, changes = {}) {
  const sessionkey = await bench.open(changes);
  const finished = await bench.gateway.control.pay(sessionkey, plan);
  const fields = finished?.return?.fields ?? {};
  return { sessionkey, val_id: fields['val_id'] ?? '', bank_tran_id: fields['bank_tran_id'] ?? '' };
}

test('the first validation says VALID, each later one VALIDATED', async () => {
  const { val_id } = await paid();
  const first = await bench.validator('validation', { val_id });
  expect(first).toMatchObject({
    APIConnect: 'DONE',
    status: 'VALID',
    amount: '1800.00',
    discount_amount: '0.00',
  });
  expect(await bench.validator('validation', { val_id })).toEqual({ ...first, status: 'VALIDATED' });
});

test('what is refused says so in APIConnect', async () => {
  expect(await bench.validator('validation', {})).toEqual({ APIConnect: 'INVALID_REQUEST' });
  expect(await bench.validator('validation', { val_id: 'x', store_passwd: 'no' })).toEqual({
    APIConnect: 'FAILED',
  });
  bench.gateway.control.change({ store_active: false });
  expect(await bench.validator('query', { tran_id: 'x' })).toEqual({ APIConnect: 'INACTIVE' });
});

test('POST with the parameters in the query, XML, and unencoded spaces are all taken', async () => {
  const { val_id } = await paid({}, { tran_id: 'HAAT 1' });
  const query = `store_id=haatsim001&store_passwd=sim_pass_9&v=1`;
  const url = `${bench.gateway.url}/validator/api/validationserverAPI.php?${query}&val_id=${val_id}`;
  const posted = await fetch(url, { method: 'POST' });
  expect(await posted.json()).toMatchObject({ status: 'VALID' });
  expect(await (await fetch(`${url}&format=xml`)).text()).toContain('<status>VALIDATED</status>');

  const raw = await sendRaw(
    `GET /validator/api/merchantTransIDvalidationAPI.php?tran_id=HAAT 1&${query} HTTP/1.1`,
  );
  expect(raw).toContain('"no_of_trans_found":"1"');
});

test('a query by tran_id lists every attempt, the failed ones too', async () => {
  await paid({ outcome: 'decline' });
  await paid();
  const { element, ...rest } = await bench.validator('query', { tran_id: 'HAAT-0001' });
  expect(rest).toEqual({ APIConnect: 'DONE', no_of_trans_found: '2' });
  expect(element).toMatchObject([{ status: 'FAILED' }, { status: 'VALID', bank_gw: 'bKash' }]);
  expect(await bench.validator('query', { tran_id: 'none' })).toMatchObject({
    no_of_trans_found: '0',
    element: [],
  });
});

test('a query by session is PENDING until the customer decides', async () => {
  const sessionkey = await bench.open();
  expect(await bench.validator('query', { sessionkey })).toMatchObject({ status: 'PENDING', sessionkey });
  await bench.gateway.control.pay(sessionkey, { outcome: 'risky' });
  expect(await bench.validator('query', { sessionkey })).toMatchObject({ status: 'VALID', risk_level: '1' });
});

test('another currency is converted, and both sides are told', async () => {
  const { val_id } = await paid({}, { total_amount: '25.01', currency: 'USD' });
  expect(await bench.validator('validation', { val_id })).toMatchObject({
    amount: '3038.72',
    currency: 'BDT',
    currency_type: 'USD',
    currency_amount: '25.01',
    currency_rate: '121.5000',
  });
});

test('refunds are partial, bounded, repeatable by id, and settle with the clock', async () => {
  const { bank_tran_id } = await paid();
  const refund = (refund_trans_id: string, refund_amount: string) =>
    bench.validator('query', { bank_tran_id, refund_trans_id, refund_amount, refund_remarks: 'late' });
  const first = await refund('R1', '1000.00');
  expect(first).toMatchObject({ status: 'success', errorReason: '' });
  const refund_ref_id = String(first['refund_ref_id']);
  expect(await refund('R1', '1000.00')).toMatchObject({ status: 'processing', refund_ref_id });
  expect(await refund('R2', '800.01')).toMatchObject({ status: 'failed' });
  expect(await refund('', '1.00')).toMatchObject({
    status: 'failed',
    errorReason: 'refund_trans_id is missing',
  });

  expect(await bench.validator('query', { refund_ref_id })).toMatchObject({
    status: 'processing',
    refunded_on: '',
  });
  bench.gateway.control.advanceClock(121);
  expect(await bench.validator('query', { refund_ref_id })).toMatchObject({
    status: 'refunded',
    tran_id: 'HAAT-0001',
  });

  const second = await refund('R3', '800.00');
  bench.gateway.control.settleRefund(String(second['refund_ref_id']), 'cancelled', 'Account closed');
  expect(bench.gateway.control.transactions()).toMatchObject([
    { captured_minor: 180_000, refunded_minor: 100_000 },
  ]);
  expect(await refund('R4', '800.00')).toMatchObject({ status: 'success' });
});

test('faults last as many calls as asked', async () => {
  const { val_id } = await paid();
  const { addFault } = bench.gateway.control;
  const query = `val_id=${val_id}&store_id=haatsim001&store_passwd=sim_pass_9`;
  const url = `${bench.gateway.url}/validator/api/validationserverAPI.php?${query}`;
  addFault({ target: 'validation', kind: 'error_page' });
  addFault({ target: 'any', kind: 'truncated' });
  addFault({ target: 'validation', kind: 'lost_answer' });
  addFault({ target: 'validation', kind: 'numbers' });
  addFault({ target: 'validation', kind: 'unpadded' });
  expect((await fetch(url)).status).toBe(500);
  await expect((await fetch(url)).json()).rejects.toThrow(SyntaxError);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  expect(await (await fetch(url)).json()).toMatchObject({
    amount: 1800,
    risk_level: 0,
    tran_id: 'HAAT-0001',
  });
  expect(await (await fetch(url)).json()).toMatchObject({
    amount: '1800',
    emi_amount: '0',
    currency_rate: '1',
  });
  expect(await (await fetch(url)).json()).toMatchObject({ amount: '1800.00' });
});

async function sendRaw(requestLine: string): Promise<string> {
  const { port } = new URL(bench.gateway.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`${requestLine}\r\nHost: gateway\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
