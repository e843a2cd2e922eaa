import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { formFields, startTestBench, type TestBench } from './testing/bench.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await startTestBench();
});
beforeEach(() => {
  bench.gateway.control.reset();
  bench.merchant.received.splice(0);
});
afterAll(() => bench.close());

const goodCard = { number: '4111 1111 1111 1111', expiry: '12/40', cvv: '111' };

test('a customer pays by Visa: channel, card, code, and a form that returns to the merchant', async () => {
  const SESSIONKEY = await bench.open();
  const choice = await bench.page(SESSIONKEY);
  for (const shown of ['Sandbox', '1800.00', 'bKash', 'বিকাশ', 'Islami Bank', 'Cancel'])
    expect(choice).toContain(shown);
  const card = await bench.page(SESSIONKEY, 'Q=REDIRECT&cardname=visacard');
  expect(formFields(card)).toEqual({ SESSIONKEY, cardname: 'visacard' });

  const code = await bench.form('details', { SESSIONKEY, cardname: 'visacard', ...goodCard });
  expect(code.html).toContain('name="otp"');
  const back = await bench.form('otp', { SESSIONKEY, otp: '123456' });
  expect(back.html).toContain(`action="${bench.merchant.url}/success"`);
  expect(back.html).toContain('<button>Back to the seller');
  const fields = formFields(back.html);
  expect(fields).toMatchObject({
    status: 'VALID',
    amount: '1800.00',
    store_amount: '1755.00',
    card_brand: 'VISA',
  });
  expect(fields).toMatchObject({ card_no: '411111XXXXXX1111', value_a: 'বাংলা & more' });
  expect(bench.merchant.received).toEqual([{ path: '/ipn', fields }]);
});

test.each([
  ['visacard', { ...goodCard, number: '4000000000000002' }, 'number-error'],
  ['visacard', { ...goodCard, expiry: '01/20' }, 'expiry-error'],
  ['amexcard', { ...goodCard, number: '371111111111111', cvv: '222' }, 'cvv-error'],
  ['bkash', { wallet: '0171100' }, 'wallet-error'],
  ['city', { user: ' ' }, 'user-error'],
])('wrong details for %s are explained beside the field', async (cardname, fields, marked) => {
  const SESSIONKEY = await bench.open();
  const answer = await bench.form('details', { SESSIONKEY, cardname, ...fields });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain(`id="${marked}"`);
});

test('a wallet number may be written in Bangla digits', async () => {
  const SESSIONKEY = await bench.open();
  const answer = await bench.form('details', { SESSIONKEY, cardname: 'bkash', wallet: '০১৭১১ ০০০০০০' });
  expect(answer.html).toContain('name="otp"');
});

test('the third wrong code declines the payment', async () => {
  const SESSIONKEY = await bench.open();
  await bench.form('details', { SESSIONKEY, cardname: 'visacard', ...goodCard });
  await bench.form('otp', { SESSIONKEY, otp: '000000' });
  expect((await bench.form('otp', { SESSIONKEY, otp: '000000' })).status).toBe(422);
  const back = await bench.form('otp', { SESSIONKEY, otp: '000000' });
  expect(formFields(back.html)).toMatchObject({ status: 'FAILED', bank_tran_id: '' });
  expect(formFields(back.html)).not.toHaveProperty('val_id');
  expect(back.html).toContain('/fail"');
});

test('cancelling goes to the cancel address; a reload returns the same way', async () => {
  const SESSIONKEY = await bench.open();
  const back = await bench.form('outcome', { SESSIONKEY, outcome: 'cancel' });
  expect(back.html).toContain('/cancel"');
  expect(formFields(back.html)).toMatchObject({ status: 'CANCELLED', error: 'Cancelled by User' });
  expect(formFields(await bench.page(SESSIONKEY))).toEqual(formFields(back.html));
  expect(bench.merchant.received).toHaveLength(1);
});

test('a closed tab becomes UNATTEMPTED after a while, with an IPN and no return', async () => {
  const SESSIONKEY = await bench.open();
  const left = await bench.form('outcome', { SESSIONKEY, outcome: 'unattempted' });
  expect(left.html).not.toContain('<form');
  bench.gateway.control.advanceClock(61);
  await bench.gateway.control.idle();
  expect(bench.merchant.received).toMatchObject([{ path: '/ipn', fields: { status: 'UNATTEMPTED' } }]);
});

test('a session left waiting at a channel is EXPIRED and returns to the fail address', async () => {
  const SESSIONKEY = await bench.open();
  await bench.page(SESSIONKEY, 'Q=REDIRECT&cardname=visacard');
  bench.gateway.control.advanceClock(1_801);
  const back = await bench.form('details', { SESSIONKEY, cardname: 'visacard', ...goodCard });
  expect(formFields(back.html)).toMatchObject({ status: 'EXPIRED' });
  expect(back.html).toContain('/fail"');
});

test('a planned outcome wins over a good card', async () => {
  const SESSIONKEY = await bench.open();
  bench.gateway.control.planTran('HAAT-0001', { outcome: 'decline', error: 'Insufficient balance' });
  await bench.form('details', { SESSIONKEY, cardname: 'visacard', ...goodCard });
  const back = await bench.form('otp', { SESSIONKEY, otp: '111111' });
  expect(formFields(back.html)).toMatchObject({ status: 'FAILED', error: 'Insufficient balance' });
});

test('an unknown session is a 404 page', async () => {
  const response = await fetch(`${bench.gateway.url}/gwprocess/v4/gw.php?Q=PAY&SESSIONKEY=nope`);
  expect(response.status).toBe(404);
});

test('what a merchant sends is shown as text, not as markup', async () => {
  const page = await bench.page(await bench.open({ product_name: '<script>alert(1)</script>' }));
  expect(page).not.toContain('<script>alert');
});
