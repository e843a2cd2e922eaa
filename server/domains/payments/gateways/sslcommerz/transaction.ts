import { decimalToMinor } from './amounts.ts';
import type { TransactionAnswer } from './answers.ts';
import { parseDhakaTime } from './dhaka-time.ts';

/**
 * A payment as the gateway tells it. Null is "not said, or not readable". `amountMinor` and
 * `storeAmountMinor` (net of the gateway's fee) are BDT; `currencyAmountMinor` is what was asked for, in
 * `currencyType`.
 */
export type GatewayTransaction = {
  status: string;
  tranId: string | null;
  valId: string | null;
  bankTranId: string | null;
  tranAt: Date | null;
  amountMinor: number | null;
  storeAmountMinor: number | null;
  currency: string | null;
  currencyType: string | null;
  currencyAmountMinor: number | null;
  currencyRate: string | null;
  cardType: string | null;
  cardBrand: string | null;
  cardIssuer: string | null;
  cardNumberMasked: string | null;
  riskLevel: string | null;
  riskTitle: string | null;
  /** Paid by the gateway's own promotion; the customer was charged this much less than `amountMinor`. */
  discountMinor: number | null;
  discountRemarks: string | null;
  emiInstalments: number;
  values: { a: string; b: string; c: string; d: string };
  error: string | null;
  /** The payload as it came, for the append-only event table; it holds no credentials. */
  raw: Record<string, unknown>;
};

export function toTransaction(
  answer: TransactionAnswer & { raw: Record<string, unknown> },
): GatewayTransaction {
  return {
    status: answer.status,
    tranId: answer.tran_id || null,
    valId: answer.val_id || null,
    bankTranId: answer.bank_tran_id || null,
    tranAt: parseDhakaTime(answer.tran_date),
    amountMinor: decimalToMinor(answer.amount),
    storeAmountMinor: decimalToMinor(answer.store_amount),
    currency: answer.currency || null,
    currencyType: answer.currency_type || null,
    currencyAmountMinor: decimalToMinor(answer.currency_amount),
    currencyRate: answer.currency_rate || null,
    cardType: answer.card_type || null,
    cardBrand: answer.card_brand || null,
    cardIssuer: answer.card_issuer || null,
    cardNumberMasked: answer.card_no || null,
    riskLevel: answer.risk_level || null,
    riskTitle: answer.risk_title || null,
    discountMinor: decimalToMinor(answer.discount_amount),
    discountRemarks: answer.discount_remarks || null,
    emiInstalments: /^\d+$/.test(answer.emi_instalment) ? Number(answer.emi_instalment) : 0,
    values: { a: answer.value_a, b: answer.value_b, c: answer.value_c, d: answer.value_d },
    error: answer.error || null,
    raw: answer.raw,
  };
}

/** Whether the gateway says money was captured; a later check of the same payment says VALIDATED. */
export function isCaptured(transaction: GatewayTransaction): boolean {
  return transaction.status === 'VALID' || transaction.status === 'VALIDATED';
}

/**
 * The one to believe of all attempts under a tran_id: a captured one before a pending one before any other;
 * null when there are none.
 */
export function preferCaptured(transactions: readonly GatewayTransaction[]): GatewayTransaction | null {
  return (
    transactions.find(isCaptured) ??
    transactions.find((transaction) => transaction.status === 'PENDING') ??
    transactions.at(-1) ??
    null
  );
}
