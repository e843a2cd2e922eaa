import { isCaptured, type GatewayTransaction } from './transaction.ts';

/** What our own database says the attempt is for; never anything that was posted. */
export type ExpectedAttempt = { tranId: string; amountMinor: number; currency: string };

export type PaymentReason =
  | 'as_expected'
  | 'risk_flagged'
  | 'risk_unknown'
  | 'attempt_unknown'
  | 'not_captured'
  | 'other_tran_id'
  | 'other_val_id'
  | 'already_used'
  | 'currency_differs'
  | 'amount_differs';

export type PaymentVerdict = { verdict: 'paid' | 'on_hold' | 'rejected'; reason: PaymentReason };

export type JudgeInput = {
  /** Null when our database knows no such attempt. */
  expected: ExpectedAttempt | null;
  /** The val_id that validation was asked for; null when the answer comes from a query by our own id. */
  askedValId: string | null;
  answer: GatewayTransaction;
  /** The tranId of the attempt that already holds this val_id or bank_tran_id, if one does. */
  usedByTranId: string | null;
};

/**
 * Decides what an answer of the gateway's validation or query means for an attempt. `paid`: exactly what was
 * asked for is captured. `on_hold`: it is captured but the gateway does not call it safe; do not deliver, an
 * operator accepts or refunds. `rejected`: this answer does not pay this attempt; money may still have been
 * captured under it when the reason is not `not_captured`, so an operator must hear of it. Amounts are
 * compared to the last minor unit: in BDT against `amount`, otherwise against the requested side, since the
 * BDT side carries the exchange's rounding.
 */
export function judgePayment({ expected, askedValId, answer, usedByTranId }: JudgeInput): PaymentVerdict {
  if (!expected) return rejected('attempt_unknown');
  if (!isCaptured(answer)) return rejected('not_captured');
  if (answer.tranId !== expected.tranId) return rejected('other_tran_id');
  if (!answer.valId || (askedValId !== null && answer.valId !== askedValId)) return rejected('other_val_id');
  if (usedByTranId !== null && usedByTranId !== expected.tranId) return rejected('already_used');

  if (answer.currencyType !== expected.currency || answer.currency !== 'BDT')
    return rejected('currency_differs');
  const paidMinor = expected.currency === 'BDT' ? answer.amountMinor : answer.currencyAmountMinor;
  if (paidMinor !== expected.amountMinor) return rejected('amount_differs');

  if (answer.riskLevel === '0') return { verdict: 'paid', reason: 'as_expected' };
  return { verdict: 'on_hold', reason: answer.riskLevel === '1' ? 'risk_flagged' : 'risk_unknown' };
}

function rejected(reason: PaymentReason): PaymentVerdict {
  return { verdict: 'rejected', reason };
}
