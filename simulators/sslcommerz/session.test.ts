import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { startTestBench, type TestBench } from './testing/bench.ts';
import { sessionFields } from './testing/merchant.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await startTestBench();
});
beforeEach(() => bench.gateway.control.reset());
afterAll(() => bench.close());

test('a complete request opens a session with a page, a 32-digit key and the channels', async () => {
  const answer = await bench.session();
  expect(answer).toMatchObject({ status: 'SUCCESS', failedreason: '', is_direct_pay_enable: '0' });
  expect(answer['sessionkey']).toMatch(/^[0-9A-F]{32}$/);
  expect(answer['GatewayPageURL']).toBe(
    `${bench.gateway.url}/gwprocess/v4/gw.php?Q=PAY&SESSIONKEY=${String(answer['sessionkey'])}`,
  );
  expect(answer['gw']).toMatchObject({
    visa: 'visacard',
    mobilebanking: 'bkash,dbblmobilebanking,upay,tapnpay',
  });
});

test('a multipart request opens a session too, a JSON one does not', async () => {
  const url = `${bench.gateway.url}/gwprocess/v4/api.php`;
  const form = new FormData();
  for (const [name, value] of Object.entries(sessionFields(bench.merchant.url))) form.append(name, value);
  expect(await (await fetch(url, { method: 'POST', body: form })).json()).toMatchObject({
    status: 'SUCCESS',
  });

  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify(sessionFields(bench.merchant.url));
  expect(await (await fetch(url, { ...json, body })).json()).toMatchObject({ status: 'FAILED' });
});

test.each([
  [{ store_passwd: 'wrong' }, 'Store Credential Error'],
  [{ cus_email: undefined }, 'cus_email'],
  [{ num_of_item: '' }, 'num_of_item'],
  [{ tran_id: 'x'.repeat(31) }, 'tran_id'],
  [{ success_url: '/success' }, 'success_url'],
  [{ total_amount: '9.99' }, 'total_amount'],
  [{ total_amount: '500000.01' }, 'total_amount'],
  [{ total_amount: '1800.005' }, 'total_amount'],
  [{ total_amount: '0.05', currency: 'USD' }, 'total_amount'],
  [{ currency: 'XXX' }, 'currency'],
  [{ shipping_method: 'YES' }, 'ship_name'],
  [{ product_profile: 'airline-tickets' }, 'hours_till_departure'],
  [{ cart: '{' }, 'cart'],
])('%o is refused with HTTP 200 and the reason names %s', async (changes, named) => {
  const answer = await bench.session(changes);
  expect(answer['status']).toBe('FAILED');
  expect(answer['failedreason']).toContain(named);
});

test('the limits themselves are taken', async () => {
  expect(await bench.session({ total_amount: '10' })).toMatchObject({ status: 'SUCCESS' });
  expect(await bench.session({ total_amount: '500000.00' })).toMatchObject({ status: 'SUCCESS' });
});

test('a tran_id that already paid is refused, one that failed is not', async () => {
  await bench.gateway.control.pay(await bench.open(), { outcome: 'decline' });
  await bench.gateway.control.pay(await bench.open());
  expect((await bench.session())['failedreason']).toContain('already paid');
});

test('of two open sessions with one tran_id only one is paid', async () => {
  const [first, second] = [await bench.open(), await bench.open()];
  expect(await bench.gateway.control.pay(first)).toMatchObject({ status: 'VALID' });
  expect(await bench.gateway.control.pay(second)).toMatchObject({ status: 'FAILED' });
  expect(bench.gateway.control.transactions()).toMatchObject([{ captured_minor: 180_000 }]);
});

test('multi_card_name leaves only the channels it names', async () => {
  const answer = await bench.session({ multi_card_name: 'bkash,brac_visa' });
  expect(answer['gw']).toMatchObject({ visa: 'brac_visa', master: '', mobilebanking: 'bkash' });
});
