import { toDecimal } from './money.ts';
import { refundedMinor } from './refunds.ts';
import type { Simulator } from './simulator.ts';

export type TranTotals = {
  tran_id: string;
  captured: string;
  captured_minor: number;
  store_amount_minor: number;
  refunded_minor: number;
  attempts: { sessionkey: string; status: string; val_id: string; bank_tran_id: string; amount: string }[];
};

/** What the gateway holds per tran_id, in BDT: the side of the books a merchant reconciles with. */
export function listTransactions(sim: Simulator): TranTotals[] {
  const totals = new Map<string, TranTotals>();
  for (const { tranId, sessionKey, bdtMinor, result } of sim.store.sessions.values()) {
    const total = totals.get(tranId) ?? {
      tran_id: tranId,
      captured: '0.00',
      captured_minor: 0,
      store_amount_minor: 0,
      refunded_minor: 0,
      attempts: [],
    };
    totals.set(tranId, total);
    total.attempts.push({
      sessionkey: sessionKey,
      status: result?.status ?? 'PENDING',
      val_id: result?.valId ?? '',
      bank_tran_id: result?.bankTranId ?? '',
      amount: toDecimal(result?.amountMinor ?? bdtMinor),
    });
    if (result?.status !== 'VALID') continue;
    total.captured_minor += result.amountMinor;
    total.captured = toDecimal(total.captured_minor);
    total.store_amount_minor += result.storeAmountMinor;
    total.refunded_minor += refundedMinor(sim, result.bankTranId);
  }
  return [...totals.values()];
}
