import { addLine, openBasket } from '#domains/basket/index.ts';
import { changeCheckout, openCheckout, placeOrder, settlePayment } from '#domains/checkout/index.ts';
import { openAttempt } from '#domains/payments/index.ts';
import { nextSlots } from '#domains/supply/index.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { hashToken } from '#kernel/http/principal.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import type { Past } from './past.ts';
import type { PlannedOrder } from './plan-orders.ts';
import { emptyBasket } from './queries.ts';

const hourMs = 60 * 60_000;

/**
 * A customer fills a basket when the plan says, checks out and pays at the gateway's stand-in. Answers the order's id, or
 * nothing where it was refused (sold out, no free time).
 */
export async function placePlanned(past: Past, plan: PlannedOrder): Promise<string | undefined> {
  const orderId = await buy(past, plan);
  const { customerId } = past;
  // Who has an account would find it in the basket, and the next order would take it along.
  if (!orderId && plan.customer.signedIn && customerId) {
    await past.kernel.db.engine.run(emptyBasket, { person: customerId });
  }
  return orderId;
}

async function buy(past: Past, plan: PlannedOrder): Promise<string | undefined> {
  const { kernel, clock } = past;
  clock.set(plan.placedAt);
  const { db, ids } = kernel;
  const guest: Principal =
    plan.customer.signedIn && past.customerId
      ? { audience: 'authenticated', personId: past.customerId }
      : { audience: 'anon' };
  const opened = await db.transaction(guest, (tx) => openBasket(tx, kernel, guest, plan.area));
  const buyer: Principal = opened.token ? { ...guest, basketToken: hashToken(opened.token) } : guest;
  const add = (line: Parameters<typeof addLine>[3]) =>
    db.transaction(buyer, (tx) =>
      addLine(tx, ids, opened.id, line, { language: plan.language, timeZone: kernel.config.HAAT_TIME_ZONE }),
    );
  let goodsLine: string | undefined;
  for (const { listingId, quantity } of plan.goods) {
    const added = await add({ listing_id: listingId, quantity, add_ons: [], options: {} });
    if (isRefusal(added)) return undefined;
    goodsLine ??= added.lineId;
  }
  if (plan.visit) {
    const start = await pickSlot(past, plan, buyer);
    if (!start) return undefined;
    const after = plan.visit.afterGoods && goodsLine ? { after_line_id: goodsLine } : {};
    const visit = { listing_id: plan.visit.listingId, quantity: 1, slot: { start }, ...after };
    const line = { ...visit, add_ons: [], options: {} };
    if (isRefusal(await add(line))) return undefined;
  }
  clock.advance(4 * 60);
  const checkout = await db.transaction(buyer, (tx) =>
    openCheckout(tx, kernel, buyer, opened.id, plan.language),
  );
  if (isRefusal(checkout)) return undefined;
  clock.advance(2 * 60);
  const filled = await db.transaction(buyer, (tx) =>
    changeCheckout(tx, checkout.id, answers(plan), plan.language),
  );
  if (isRefusal(filled)) return undefined;
  const placed = await db.transaction(buyer, (tx) =>
    placeOrder(tx, kernel, buyer, checkout.id, plan.language),
  );
  if (isRefusal(placed)) return undefined;
  if (placed.attemptId) await pay(past, plan, placed.attemptId);
  return placed.order.id;
}

function answers(plan: PlannedOrder) {
  const { name, phone } = plan.customer;
  return {
    contact: { name: name[plan.language], phone: `+88${phone}` },
    shipping_address: {
      area: plan.area,
      line: plan.street[plan.language],
      ...(plan.landmark && { landmark: plan.landmark[plan.language] }),
    },
    payment_method: plan.payment,
  };
}

/** A free time some days ahead, with goods in the basket not before they are there; or the first one of those wanted. */
async function pickSlot(past: Past, plan: PlannedOrder, buyer: Principal): Promise<string | undefined> {
  const now = past.clock.now();
  const listingId = plan.visit?.listingId ?? '';
  const wanted = plan.visit?.wanted;
  const found = await nextSlots(past.kernel.db.as(buyer), {
    listingIds: [listingId],
    now,
    ...(wanted ? { count: 1000, horizonDays: 16 } : { count: 60, horizonDays: 9 }),
  });
  const free = (found.get(listingId) ?? []).map(({ start }) => ({ start, at: Date.parse(start) }));
  if (wanted) {
    return free.find(({ at }) => at >= wanted.from.getTime() && at < wanted.until.getTime())?.start;
  }
  const earliest = now.getTime() + (plan.visit?.afterGoods ? 4 * 24 * hourMs : 3 * hourMs);
  const later = free.filter(({ at }) => at > earliest);
  return later.length > 0 ? past.random.pick(later).start : undefined;
}

async function pay(past: Past, plan: PlannedOrder, attemptId: string): Promise<void> {
  const { kernel, gateway, clock } = past;
  const opened = await openAttempt(kernel, gateway, attemptId);
  if (isRefusal(opened)) return;
  clock.advance(60 + past.random.below(120));
  const sessionKey = new URL(opened.redirectUrl).searchParams.get('SESSIONKEY') ?? '';
  const response = await fetch(`${gateway.apiBaseUrl}/control/sessions/${sessionKey}/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outcome: plan.outcome, ipn: { order: 'none' } }),
  });
  const { return: back } = (await response.json()) as { return: { fields: Record<string, string> } | null };
  if (back?.fields.tran_id)
    await settlePayment(kernel, gateway, back.fields.tran_id, back.fields.val_id || null);
}
