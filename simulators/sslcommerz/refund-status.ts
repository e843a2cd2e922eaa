import { dhakaTime } from './clock.ts';
import type { Simulator } from './simulator.ts';
import type { Fields } from './types.ts';

/** What became of a refund; an unknown reference is `INVALID_REQUEST`. */
export function refundStatus(sim: Simulator, refundRefId: string): Fields {
  const refund = sim.store.refunds.get(refundRefId);
  if (!refund) return { APIConnect: 'INVALID_REQUEST', errorReason: 'refund_ref_id not found' };
  return {
    APIConnect: 'DONE',
    bank_tran_id: refund.bankTranId,
    tran_id: refund.tranId,
    trans_id: refund.refundTransId || refund.tranId,
    refund_ref_id: refund.refundRefId,
    initiated_on: dhakaTime(refund.initiatedAtMs),
    refunded_on: refund.status === 'refunded' && refund.settledAtMs ? dhakaTime(refund.settledAtMs) : '',
    status: refund.status,
    errorReason: refund.errorReason,
  };
}
