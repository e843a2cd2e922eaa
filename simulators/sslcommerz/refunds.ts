import { newRefundRefId } from './ids.ts';
import { toDecimal, toMinor } from './money.ts';
import type { Simulator } from './simulator.ts';
import type { Fields, Refund } from './types.ts';

/**
 * Takes a refund request: partial refunds up to what was captured under the bank_tran_id, cancelled refunds
 * not counted. A repeated refund_trans_id changes nothing and answers the first one's refund_ref_id.
 */
export function requestRefund(sim: Simulator, fields: Fields): Fields {
  const { bank_tran_id: bankTranId = '', refund_trans_id: refundTransId = '' } = fields;
  const about = { APIConnect: 'DONE', bank_tran_id: bankTranId, trans_id: refundTransId };
  const fail = (errorReason: string) => ({ ...about, refund_ref_id: '', status: 'failed', errorReason });

  if (!refundTransId && sim.store.settings.require_refund_trans_id) return fail('refund_trans_id is missing');
  if (refundTransId.length > 30) return fail('refund_trans_id is longer than 30 characters');
  if (!fields['refund_remarks']) return fail('refund_remarks is missing');
  const amountMinor = toMinor(fields['refund_amount'] ?? '');
  if (!amountMinor) return fail('refund_amount is not an amount');

  const known = [...sim.store.refunds.values()].find(
    (refund) => refundTransId !== '' && refund.refundTransId === refundTransId,
  );
  if (known) {
    if (known.bankTranId !== bankTranId) return fail('refund_trans_id was used for another transaction');
    return { ...about, refund_ref_id: known.refundRefId, status: 'processing', errorReason: '' };
  }

  const paid = [...sim.store.sessions.values()].find((session) => session.result?.bankTranId === bankTranId);
  if (!paid?.result || !bankTranId) return fail('Transaction not found');
  const leftMinor = paid.result.amountMinor - refundedMinor(sim, bankTranId);
  if (amountMinor > leftMinor) return fail(`Refund amount exceeds the refundable ${toDecimal(leftMinor)}`);

  const refund: Refund = {
    refundRefId: newRefundRefId(),
    refundTransId,
    bankTranId,
    tranId: paid.tranId,
    amountMinor,
    remarks: fields['refund_remarks'],
    initiatedAtMs: sim.nowMs(),
    status: 'processing',
    settledAtMs: null,
    errorReason: '',
  };
  sim.store.record({ kind: 'refund', value: refund });
  return { ...about, refund_ref_id: refund.refundRefId, status: 'success', errorReason: '' };
}

/** What was refunded or is on its way back under a bank_tran_id. */
export function refundedMinor(sim: Simulator, bankTranId: string): number {
  return [...sim.store.refunds.values()]
    .filter((refund) => refund.bankTranId === bankTranId && refund.status !== 'cancelled')
    .reduce((sum, refund) => sum + refund.amountMinor, 0);
}
