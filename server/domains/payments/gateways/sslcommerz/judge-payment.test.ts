import { expect, test } from 'vitest';

import { validationAnswer } from './answers.ts';
import { judgePayment, type JudgeInput } from './judge-payment.ts';
import { preferCaptured, toTransaction, type GatewayTransaction } from './transaction.ts';

function answer(changes: Record<string, string> = {}): GatewayTransaction {
  const payload = {
    APIConnect: 'DONE',
    status: 'VALID',
    tran_id: 'T1',
    val_id: 'V1',
    amount: '1800.00',
    currency: 'BDT',
    currency_type: 'BDT',
    currency_amount: '1800.00',
    risk_level: '0',
  };
  return toTransaction(validationAnswer.parse({ ...payload, ...changes }));
}

function judge(changes: Record<string, string> = {}, input: Partial<JudgeInput> = {}) {
  const expected = { tranId: 'T1', amountMinor: 180_000, currency: 'BDT' };
  return judgePayment({ expected, askedValId: 'V1', answer: answer(changes), usedByTranId: null, ...input });
}

test('exactly what was asked for is paid, at the first check and at every later one', () => {
  expect(judge()).toEqual({ verdict: 'paid', reason: 'as_expected' });
  expect(judge({ status: 'VALIDATED', amount: '1800' })).toEqual({ verdict: 'paid', reason: 'as_expected' });
  expect(judge({}, { usedByTranId: 'T1' }).verdict).toBe('paid');
  expect(judge({}, { askedValId: null }).verdict).toBe('paid');
});

test('captured money that the gateway does not call safe is on hold', () => {
  expect(judge({ risk_level: '1' })).toEqual({ verdict: 'on_hold', reason: 'risk_flagged' });
  expect(judge({ risk_level: '' })).toEqual({ verdict: 'on_hold', reason: 'risk_unknown' });
});

test.each([
  ['not_captured', { status: 'INVALID_TRANSACTION' }],
  ['not_captured', { status: 'PENDING' }],
  ['not_captured', { status: 'valid' }],
  ['other_tran_id', { tran_id: 'T2' }],
  ['other_tran_id', { tran_id: '' }],
  ['other_val_id', { val_id: 'V2' }],
  ['other_val_id', { val_id: '' }],
  ['amount_differs', { amount: '1799.99' }],
  ['amount_differs', { amount: '1800.01' }],
  ['amount_differs', { amount: '' }],
  ['amount_differs', { amount: '1.00', risk_level: '1' }],
  ['currency_differs', { currency_type: 'USD' }],
  ['currency_differs', { currency: 'USD' }],
])('%s when the answer says %o', (reason, changes) => {
  expect(judge(changes)).toEqual({ verdict: 'rejected', reason });
});

test('an attempt we do not know, or a payment that already paid another attempt, is rejected', () => {
  expect(judge({}, { expected: null })).toEqual({ verdict: 'rejected', reason: 'attempt_unknown' });
  expect(judge({}, { usedByTranId: 'T0' })).toEqual({ verdict: 'rejected', reason: 'already_used' });
});

test('in another currency the requested side counts, not the converted one', () => {
  const dollars = { currency_type: 'USD', currency_amount: '25.00', amount: '3037.51' };
  const expected = { tranId: 'T1', amountMinor: 2_500, currency: 'USD' };
  expect(judge(dollars, { expected }).verdict).toBe('paid');
  expect(judge({ ...dollars, currency_amount: '24.99' }, { expected }).reason).toBe('amount_differs');
  expect(judge({ ...dollars, currency_type: 'EUR' }, { expected }).reason).toBe('currency_differs');
});

test('of several attempts the captured one is believed, then the pending one', () => {
  const [failed, pending, paid] = [answer({ status: 'FAILED' }), answer({ status: 'PENDING' }), answer()];
  expect(preferCaptured([failed, pending, paid, failed])).toBe(paid);
  expect(preferCaptured([failed, pending, failed])).toBe(pending);
  expect(preferCaptured([])).toBeNull();
});
