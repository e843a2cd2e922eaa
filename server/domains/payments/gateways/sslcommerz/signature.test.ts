import fc from 'fast-check';
import { expect, test } from 'vitest';

import { signNotice, verifyNoticeSignature } from './signature.ts';

const password = 'sim_pass_9';

const common = {
  amount: '1800.00',
  base_fair: '0.00',
  currency: 'BDT',
  currency_amount: '1800.00',
  currency_rate: '1.0000',
  currency_type: 'BDT',
  store_id: 'haatsim001',
  value_a: 'bk_01J',
  value_b: '',
  value_c: '',
  value_d: '',
};

const paid = {
  ...common,
  bank_tran_id: '261122120000AbCdEfGhIjKlMnO',
  card_brand: 'MOBILEBANKING',
  card_issuer: 'BKash Mobile Banking',
  card_issuer_country: 'Bangladesh',
  card_issuer_country_code: 'BD',
  card_no: '',
  card_type: 'BKASH-BKash',
  risk_level: '0',
  risk_title: 'Safe',
  status: 'VALID',
  store_amount: '1755.00',
  tran_date: '2026-11-22 12:00:00',
  tran_id: 'HAAT-0001',
  val_id: '2611221200001AbCdEfGhIj',
};

const cancelled = {
  ...common,
  bank_tran_id: '',
  error: 'Cancelled by User',
  status: 'CANCELLED',
  tran_date: '2026-11-22 12:01:00',
  tran_id: 'HAAT-0002',
};

function signed(fields: Record<string, string>, key = Object.keys(fields).join(',')): Record<string, string> {
  const { verifySign, verifySignSha2 } = signNotice(fields, key, password);
  return { ...fields, verify_key: key, verify_sign: verifySign, verify_sign_sha2: verifySignSha2 };
}

test.each([
  [
    'VALID',
    paid,
    'fba09cc2fae73dd80aa333deaac9921e',
    '25309987710df3bc16991879afce770ecac6684632b6bc41602d392a808465c7',
  ],
  [
    'CANCELLED',
    cancelled,
    '64c32259d4c5540b92e88e8d6a4fd8d9',
    '6348e731111a7dc1c019016bca7c663fd7fc7cde2518c37b9c343a2b7712d373',
  ],
  [
    'raw values',
    { value_b: '', value_a: 'বাংলা', tran_id: 'T 1&x=y' },
    '525997bacc44cf7582691203811c1e08',
    '4a831df91ce58792806cbae6ae744872f5b2cffba17fcc0f6095bdc99616047d',
  ],
])('the %s notice is signed like the known example', (_name, fields, verifySign, verifySignSha2) => {
  expect(signNotice(fields, Object.keys(fields).join(','), password)).toEqual({ verifySign, verifySignSha2 });
});

test('a notice signed with the password of the store is accepted, with either hash', () => {
  expect(verifyNoticeSignature(signed(paid), password)).toEqual({ ok: true });
  expect(verifyNoticeSignature(signed(cancelled), password)).toEqual({ ok: true });
  const { verify_sign_sha2: _absent, ...md5Only } = signed(paid);
  expect(verifyNoticeSignature(md5Only, password)).toEqual({ ok: true });
  expect(verifyNoticeSignature(signed(paid), 'other_pass')).toMatchObject({ ok: false });
});

test('changing, dropping or adding to any signed value is found out', () => {
  const notice = signed(paid);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(paid)), fc.string(), (name, value) => {
      fc.pre(notice[name] !== value);
      expect(verifyNoticeSignature({ ...notice, [name]: value }, password).ok).toBe(false);
      const { [name]: _dropped, ...rest } = notice;
      expect(verifyNoticeSignature(rest, password).ok).toBe(false);
    }),
  );
});

test('changing either signature is found out', () => {
  const notice = signed(paid);
  fc.assert(
    fc.property(
      fc.constantFrom('verify_sign', 'verify_sign_sha2'),
      fc.string({ maxLength: 64 }),
      (name, value) => {
        fc.pre(notice[name] !== value);
        expect(verifyNoticeSignature({ ...notice, [name]: value }, password).ok).toBe(false);
      },
    ),
  );
});

test.each(['tran_id', 'status', 'amount', 'currency', 'store_id', 'val_id'])(
  'a good signature that leaves %s out is refused',
  (name) => {
    const key = Object.keys(paid)
      .filter((other) => other !== name)
      .join(',');
    expect(verifyNoticeSignature(signed(paid, key), password)).toEqual({
      ok: false,
      code: 'gateway_bad_signature',
      detail: `${name} is not signed`,
    });
  },
);

test('names that could smuggle one field into another, or none at all, are refused', () => {
  expect(verifyNoticeSignature(signed(paid, `${Object.keys(paid).join(',')},a=1&b`), password).ok).toBe(
    false,
  );
  expect(verifyNoticeSignature({}, password).ok).toBe(false);
});
