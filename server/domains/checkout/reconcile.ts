import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { expireOrder, orderEvents } from '#domains/orders/index.ts';
import { type Gateway, dueAttempts, overdueOrders, runRefunds } from '#domains/payments/index.ts';
import { releaseHold, sweepHolds } from '#domains/supply/index.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * What callbacks missed, every minute: asks the gateway about open attempts that are due, ends orders nobody paid in
 * time (after a last look at the gateway), gives back expired holds, brings refunds further.
 */
export async function reconcile(kernel: Kernel, gateway: Gateway): Promise<void> {
  for (const { tran_id: tranId } of await kernel.db.engine.many(dueAttempts, { most: 50 })) {
    await apart(kernel, () => settlePayment(kernel, gateway, tranId, null));
  }
  for (const overdue of await kernel.db.engine.many(overdueOrders, { most: 50 })) {
    await apart(kernel, () =>
      endUnpaid(kernel, gateway, overdue.order_id, overdue.hold_id, overdue.tran_ids),
    );
  }
  await kernel.db.transaction(worker, async (tx) => {
    const { released } = await tx.engine.one(sweepHolds, { most: 200 });
    if (released > 0) tx.wroteEvents();
  });
  await runRefunds(kernel, gateway);
}

/** One that fails must not keep the others from being looked at. */
async function apart(kernel: Kernel, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    kernel.log.error({ err: error }, 'one payment could not be reconciled');
  }
}

async function endUnpaid(
  kernel: Kernel,
  gateway: Gateway,
  orderId: string,
  holdId: string | null,
  tranIds: readonly string[],
): Promise<void> {
  for (const tranId of tranIds) {
    const settled = await settlePayment(kernel, gateway, tranId, null);
    if (settled === 'paid' || settled === 'on_hold') return;
  }
  await kernel.db.transaction(worker, async (tx) => {
    const gone = await tx.engine.maybe(expireOrder, { order: orderId });
    if (!gone) return;
    if (holdId) await tx.engine.one(releaseHold, { hold: holdId });
    tx.emit(
      ...orderEvents('order.expired', { orderId, sellerIds: [], personId: gone.person_id, by: 'system' }),
    );
  });
}
