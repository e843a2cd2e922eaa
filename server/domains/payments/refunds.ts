import type { Transaction } from '#kernel/database/database.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import type { Gateway } from './gateway.ts';
import { dueRefunds, insertRefund, moveRefund } from './queries.ts';

/**
 * Books that money of an attempt is to go back; the gateway is asked by `runRefunds`. Answers false when that would be
 * more than was captured and not yet given back.
 */
export async function requestRefund(
  tx: Transaction,
  kernel: Kernel,
  attemptId: string,
  amountMinor: number,
  reason: string,
): Promise<boolean> {
  const refund = { id: kernel.ids.uuid(), attempt: attemptId, amount: amountMinor, reason };
  return (await tx.engine.maybe(insertRefund, refund)) !== undefined;
}

/**
 * Brings open refunds a step further: asks the gateway for new ones, follows those on their way. No transaction is
 * open while it answers; what it does not answer is tried again later under the same id, which pays back once.
 */
export async function runRefunds(kernel: Kernel, gateway: Gateway): Promise<void> {
  const due = await kernel.db.engine.many(dueRefunds, { most: 20 });
  for (const refund of due) {
    const next = refund.status === 'requested' ? await ask(gateway, refund) : await follow(gateway, refund);
    if (!next) continue;
    await kernel.db.transaction(worker, async (tx) => {
      const moved = await tx.engine.maybe(moveRefund, { id: refund.id, ...next });
      const kind = { completed: 'payment.refunded', rejected: 'payment.refund_rejected' }[next.status];
      const body = { by: 'system', amount: refund.amount };
      if (moved && kind) {
        tx.emit(
          { topic: `order:${refund.order_id}`, kind, subject: refund.order_id, body },
          { topic: 'admin', kind, subject: refund.order_id, body },
        );
      }
    });
  }
}

type Refund = {
  id: string;
  amount: number;
  reason: string;
  gateway_ref: string | null;
  bank_tran_id: string;
};
type Next = { status: string; gateway_ref: string | null; failure: string | null } | undefined;

async function ask(gateway: Gateway, refund: Refund): Promise<Next> {
  const answer = await gateway.client.refund({
    bankTranId: refund.bank_tran_id,
    refundTransId: `R${refund.id.replaceAll('-', '').slice(3)}`,
    amountMinor: refund.amount,
    remarks: refund.reason,
  });
  if (answer.ok) return { status: 'processing', gateway_ref: answer.refundRefId, failure: null };
  if (answer.code !== 'gateway_refused') return undefined;
  return { status: 'rejected', gateway_ref: null, failure: answer.detail };
}

async function follow(gateway: Gateway, refund: Refund): Promise<Next> {
  if (!refund.gateway_ref) return { status: 'requested', gateway_ref: null, failure: null };
  const answer = await gateway.client.refundStatus(refund.gateway_ref);
  if (!answer.ok || answer.status === 'processing') return undefined;
  if (answer.status === 'refunded') return { status: 'completed', gateway_ref: null, failure: null };
  return { status: 'rejected', gateway_ref: null, failure: answer.errorReason ?? 'cancelled by the gateway' };
}
