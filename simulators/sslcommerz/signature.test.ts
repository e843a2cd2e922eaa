import { expect, test } from 'vitest';

import { sign } from './signature.ts';

test('a paid notice is signed like the known example', () => {
  const signed = sign(
    {
      amount: '1800.00',
      bank_tran_id: '261122120000AbCdEfGhIjKlMnO',
      base_fair: '0.00',
      card_brand: 'MOBILEBANKING',
      card_issuer: 'BKash Mobile Banking',
      card_issuer_country: 'Bangladesh',
      card_issuer_country_code: 'BD',
      card_no: '',
      card_type: 'BKASH-BKash',
      currency: 'BDT',
      currency_amount: '1800.00',
      currency_rate: '1.0000',
      currency_type: 'BDT',
      error: '',
      risk_level: '0',
      risk_title: 'Safe',
      status: 'VALID',
      store_amount: '1755.00',
      store_id: 'haatsim001',
      tran_date: '2026-11-22 12:00:00',
      tran_id: 'HAAT-0001',
      val_id: '2611221200001AbCdEfGhIj',
      value_a: 'bk_01J',
      value_b: '',
      value_c: '',
      value_d: '',
    },
    'sim_pass_9',
  );
  expect(signed['verify_sign']).toBe('fba09cc2fae73dd80aa333deaac9921e');
  expect(signed['verify_sign_sha2']).toBe('25309987710df3bc16991879afce770ecac6684632b6bc41602d392a808465c7');
  expect(signed['verify_key']?.split(',')).toHaveLength(25);
});
