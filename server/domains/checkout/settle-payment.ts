import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import type { RowOf } from '#kernel/database/statement.ts';
import { confirmOrder, orderEvents } from '#domains/orders/index.ts';
import {
  type Gateway,
  type GatewayTransaction,
  findAttemptByTran,
  insertNotice,
  judgePayment,
  markCaptured,
  markPayment,
  markUnpaid,
  postponeQuery,
  preferCaptured,
  requestRefund,
  usedBy,
} from '#domains/payments/index.ts';
import { claimHold, retakeHold } from '#domains/supply/index.ts';

type Attempt = RowOf<typeof findAttemptByTran>;
export type Settled =
  | 'unknown'
  | 'settled_before'
  | 'paid'
  | 'on_hold'
  | 'surplus'
  | 'too_late'
  | 'unpaid'
  | 'rejected'
  | 'later';

/**
 * Finds out from the gateway itself what became of an attempt and books it, once: IPN, browser return and reconciler
 * all come here, in any order and number. With `valId` that payment is validated, else the attempt is looked up by our
 * own id. Nothing that was posted is believed; but of a trip that brought nothing the gateway's look-up only says
 * FAILED, so a signed notice (`said`) tells why.
 */
export async function settlePayment(
  kernel: Kernel,
  gateway: Gateway,
  tranId: string,
  valId: string | null,
  said?: string,
): Promise<Settled> {
  const attempt = await kernel.db.engine.maybe(findAttemptByTran, { tran_id: tranId });
  if (!attempt) return 'unknown';
  if (['paid', 'on_hold', 'surplus'].includes(attempt.status)) return 'settled_before';
  const answer = await askGateway(gateway, tranId, valId);
  if (answer === 'unreachable') {
    await kernel.db.engine.run(postponeQuery, { id: attempt.id });
    return 'later';
  }
  if (answer === null || answer.status === 'PENDING') {
    await kernel.db.engine.run(postponeQuery, { id: attempt.id });
    return 'later';
  }
  const used = await kernel.db.engine.maybe(usedBy, {
    val_id: answer.valId,
    bank_tran_id: answer.bankTranId,
  });
  const { verdict, reason } = judgePayment({
    expected: { tranId, amountMinor: attempt.amount, currency: attempt.currency },
    askedValId: valId,
    answer,
    usedByTranId: used?.tran_id ?? null,
  });
  await kernel.db.engine.run(insertNotice, {
    id: kernel.ids.uuid(),
    tran_id: tranId,
    source: valId ? 'validation' : 'query',
    payload: answer.raw,
    signature_ok: null,
    verdict: `${verdict}: ${reason}`,
  });
  if (verdict !== 'rejected') return book(kernel, attempt, answer, verdict);
  // A forged or foreign val_id says nothing of this attempt: only the gateway's look-up by our own id may close it.
  if (reason !== 'not_captured')
    return valId ? settlePayment(kernel, gateway, tranId, null, said) : bookOdd(kernel, attempt, reason);
  return valId
    ? settlePayment(kernel, gateway, tranId, null, said)
    : bookUnpaid(kernel, attempt, answer, said);
}

async function askGateway(gateway: Gateway, tranId: string, valId: string | null) {
  if (valId) {
    const answer = await gateway.client.validate(valId);
    return answer.ok ? answer.transaction : 'unreachable';
  }
  const answer = await gateway.client.queryByTranId(tranId);
  return answer.ok ? preferCaptured(answer.transactions) : 'unreachable';
}

/** Money is there. The order gets it, or, when its things are gone for good or it was paid already, it goes back. */
async function book(
  kernel: Kernel,
  attempt: Attempt,
  answer: GatewayTransaction,
  verdict: 'paid' | 'on_hold',
): Promise<Settled> {
  const captured = {
    id: attempt.id,
    val_id: answer.valId,
    bank_tran_id: answer.bankTranId,
    card_type: answer.cardType,
  };
  const booked = await kernel.db.transaction(
    worker,
    async (tx): Promise<Settled | ReturnType<typeof refuse>> => {
      const marked = await tx.engine.maybe(markCaptured, { ...captured, status: verdict });
      if (!marked) return 'settled_before';
      if (marked.status === 'surplus') {
        await requestRefund(tx, kernel, attempt.id, attempt.amount, 'Order was paid twice');
        tx.emit(...eventsOf(attempt, 'payment.surplus'));
        return 'surplus';
      }
      const claimed = await tx.engine.maybe(claimHold, { order: attempt.order_id });
      if (!claimed && !(await retakeHold(tx, kernel.ids, attempt.order_id))) return refuse('hold_expired');
      const orderStatus = verdict === 'paid' ? 'confirmed' : 'on_hold';
      const order = await tx.engine.maybe(confirmOrder, { order: attempt.order_id, status: orderStatus });
      if (!order) return refuse('hold_expired');
      await tx.engine.run(markPayment, { payment: attempt.payment_id, status: verdict });
      const sellerIds = verdict === 'paid' ? order.seller_ids : [];
      tx.emit(...eventsOf(attempt, verdict === 'paid' ? 'payment.paid' : 'payment.on_hold'));
      if (verdict === 'paid') tx.emit(...eventsOf(attempt, 'order.confirmed', sellerIds));
      return verdict;
    },
  );
  if (!isRefusal(booked)) return booked;
  return kernel.db.transaction(worker, async (tx): Promise<Settled> => {
    const marked = await tx.engine.maybe(markCaptured, { ...captured, status: 'surplus' });
    if (!marked) return 'settled_before';
    await requestRefund(tx, kernel, attempt.id, attempt.amount, 'Paid after the reservation had ended');
    tx.emit(...eventsOf(attempt, 'payment.too_late'));
    return 'too_late';
  });
}

/** The gateway says that this trip brought nothing. */
async function bookUnpaid(
  kernel: Kernel,
  attempt: Attempt,
  answer: GatewayTransaction,
  said = answer.status,
): Promise<Settled> {
  const status = { CANCELLED: 'cancelled', EXPIRED: 'expired', UNATTEMPTED: 'cancelled' }[said] ?? 'failed';
  return kernel.db.transaction(worker, async (tx): Promise<Settled> => {
    const marked = await tx.engine.maybe(markUnpaid, { id: attempt.id, status, failure: answer.error });
    if (marked) tx.emit(...eventsOf(attempt, status === 'failed' ? 'payment.failed' : 'payment.cancelled'));
    return 'unpaid';
  });
}

/** Captured, but not what was asked for: it pays nothing; staff and customer are told. */
async function bookOdd(kernel: Kernel, attempt: Attempt, reason: string): Promise<Settled> {
  return kernel.db.transaction(worker, async (tx): Promise<Settled> => {
    const marked = await tx.engine.maybe(markUnpaid, { id: attempt.id, status: 'failed', failure: reason });
    if (marked) tx.emit(...eventsOf(attempt, 'payment.rejected', [], { reason }));
    return 'rejected';
  });
}

function eventsOf(
  attempt: Attempt,
  kind: string,
  sellerIds: readonly string[] = [],
  extra?: Record<string, string>,
) {
  return orderEvents(kind, {
    orderId: attempt.order_id,
    sellerIds,
    personId: attempt.person_id,
    by: 'system',
    ...(extra && { extra }),
  });
}
