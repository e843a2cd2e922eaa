import { expect, test } from 'vitest';

import { parseNotice } from './parse-notice.ts';

const paid = {
  status: 'VALID',
  tran_id: 'HAAT-0001',
  val_id: '2611221200001AbCdEfGhIj',
  store_id: 'haatsim001',
  amount: '69',
  currency: 'BDT',
  tran_date: '2026-11-22 12:00:00',
  bank_tran_id: 'B1',
  value_a: 'x',
};

test('a paid notice is read, an unpadded amount too, and kept whole without credentials', () => {
  expect(parseNotice({ ...paid, store_passwd: 'secret' })).toEqual({
    ok: true,
    notice: {
      status: 'VALID',
      tranId: 'HAAT-0001',
      valId: '2611221200001AbCdEfGhIj',
      storeId: 'haatsim001',
      amountMinor: 6_900,
      currency: 'BDT',
      tranAt: new Date('2026-11-22T06:00:00Z'),
      bankTranId: 'B1',
      error: null,
      raw: paid,
    },
  });
});

test('a cancelled notice needs no val_id', () => {
  const notice = { status: 'CANCELLED', tran_id: 'T', store_id: 's', amount: '', error: 'Cancelled by User' };
  expect(parseNotice(notice)).toMatchObject({
    notice: { valId: null, amountMinor: null, error: 'Cancelled by User' },
  });
});

test.each([
  ['tran_id', { ...paid, tran_id: '' }],
  ['tran_id', { ...paid, tran_id: 'x'.repeat(31) }],
  ['status', { ...paid, status: 'PAID' }],
  ['val_id', { ...paid, val_id: '' }],
  ['store_id', { ...paid, store_id: undefined }],
  ['amount', { ...paid, amount: ['1', '2'] }],
  ['notice', null],
])('a notice with an impossible %s is refused', (named, fields) => {
  expect(parseNotice(fields)).toEqual({
    ok: false,
    code: 'gateway_bad_notice',
    detail: `${named} is missing or not as expected`,
  });
});
