import { addLine, openBasket } from '#domains/basket/index.ts';
import { acceptBooking, completeBooking, setOut, startBooking } from '#domains/bookings/index.ts';
import { changeCheckout, openCheckout, placeOrder, settlePayment } from '#domains/checkout/index.ts';
import { deliverShipment, shipShipment } from '#domains/orders/index.ts';
import { type Gateway, openAttempt } from '#domains/payments/index.ts';
import { nextSlots } from '#domains/supply/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { hashToken } from '#kernel/http/principal.ts';
import type { movableClock } from '#kernel/clock/clock.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import type { PlannedOrder } from './plan-orders.ts';
import { partsOfOrder } from './queries.ts';
import type { Random } from './random.ts';

export type Past = {
  /** Its clock is `clock`: everything that runs on it believes to be then. */
  kernel: Kernel;
  clock: ReturnType<typeof movableClock>;
  gateway: Gateway;
  random: Random;
  /** The real now: nothing may happen after it. */
  today: Date;
  customerId: string | undefined;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * Lets one past order happen: a customer fills a basket, checks out and pays at the gateway's stand-in, partner and
 * provider do their work, each step through its use case at the time it would have happened. What lies after today has
 * not happened yet. Answers the order's id, or nothing where the order was refused (sold out, no free time).
 */
export async function liveThrough(past: Past, plan: PlannedOrder): Promise<string | undefined> {
  past.clock.set(plan.placedAt);
  const orderId = await buy(past, plan);
  if (!orderId) return undefined;
  if (plan.payment === 'sslcommerz' && plan.outcome !== 'pay') return orderId;
  const parts = await past.kernel.db.engine.one(partsOfOrder, { order: orderId });
  for (const shipment of parts.shipments) await deliver(past, plan, shipment);
  for (const booking of parts.bookings) await visit(past, plan, booking);
  return orderId;
}

async function buy(past: Past, plan: PlannedOrder): Promise<string | undefined> {
  const { kernel, clock } = past;
  const { db, ids } = kernel;
  const guest: Principal =
    plan.customer.signedIn && past.customerId
      ? { audience: 'authenticated', personId: past.customerId }
      : { audience: 'anon' };
  const opened = await db.transaction(guest, (tx) => openBasket(tx, kernel, guest, plan.area));
  const buyer: Principal = opened.token ? { ...guest, basketToken: hashToken(opened.token) } : guest;
  const add = (line: Parameters<typeof addLine>[3]) =>
    db.transaction(buyer, (tx) => addLine(tx, ids, opened.id, line));
  let goodsLine: string | undefined;
  for (const { listingId, quantity } of plan.goods) {
    const added = await add({ listing_id: listingId, quantity, add_ons: [] });
    if (isRefusal(added)) return undefined;
    goodsLine ??= added.lineId;
  }
  if (plan.visit) {
    const start = await pickSlot(past, plan, buyer);
    if (!start) return undefined;
    const after = plan.visit.afterGoods && goodsLine ? { after_line_id: goodsLine } : {};
    const line = { listing_id: plan.visit.listingId, quantity: 1, add_ons: [], slot: { start }, ...after };
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

/** A free time some days ahead; with goods in the basket not before they are there. */
async function pickSlot(past: Past, plan: PlannedOrder, buyer: Principal): Promise<string | undefined> {
  const now = past.clock.now();
  const listingId = plan.visit?.listingId ?? '';
  const found = await nextSlots(past.kernel.db.as(buyer), {
    listingIds: [listingId],
    now,
    count: 60,
    horizonDays: 9,
  });
  const earliest = now.getTime() + (plan.visit?.afterGoods ? 4 * 24 * hourMs : 3 * hourMs);
  const free = (found.get(listingId) ?? []).filter((slot) => Date.parse(slot.start) > earliest);
  return free.length > 0 ? past.random.pick(free).start : undefined;
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

/** Packed within a day, with the customer on the promised day; nothing that lies after today. */
async function deliver(
  past: Past,
  plan: PlannedOrder,
  shipment: { id: string; seller_id: string; arrives_on: string },
): Promise<void> {
  const noon = Date.parse(`${shipment.arrives_on}T07:00:00Z`) + past.random.below(8) * hourMs;
  const leaves = new Date(Math.max(plan.placedAt.getTime() + 5 * hourMs, noon - 26 * hourMs));
  const tracking = `RX${String(100_000 + past.random.below(900_000))}`;
  if (!(await act(past, shipment.seller_id, leaves, (tx) => shipShipment(tx, shipment.id, tracking)))) return;
  await act(past, shipment.seller_id, new Date(Math.max(noon, leaves.getTime() + 2 * hourMs)), (tx) =>
    deliverShipment(tx, shipment.id),
  );
}

async function visit(
  past: Past,
  plan: PlannedOrder,
  booking: { id: string; seller_id: string; start: string; end: string; code: string },
): Promise<void> {
  const start = Date.parse(booking.start);
  const end = Date.parse(booking.end);
  const accepted = new Date(
    Math.min(plan.placedAt.getTime() + (15 + past.random.below(90)) * minuteMs, start - 30 * minuteMs),
  );
  const steps: [Date, (tx: Transaction) => Promise<unknown>][] = [
    [accepted, (tx) => acceptBooking(tx, booking.id)],
    [new Date(start - 25 * minuteMs), (tx) => setOut(tx, booking.id)],
    [
      new Date(start + past.random.below(8) * minuteMs),
      (tx) =>
        startBooking(tx, past.kernel.ids, { bookingId: booking.id, code: booking.code, personId: undefined }),
    ],
    [new Date(end - past.random.below(10) * minuteMs), (tx) => completeBooking(tx, booking.id)],
  ];
  for (const [at, step] of steps) if (!(await act(past, booking.seller_id, at, step))) return;
}

/** Does something as a seller at a time; false when that time has not come or the step was refused. */
async function act(
  past: Past,
  sellerId: string,
  at: Date,
  step: (tx: Transaction) => Promise<unknown>,
): Promise<boolean> {
  if (at.getTime() > past.today.getTime()) return false;
  past.clock.set(at);
  const seller: Principal = { audience: 'seller', sellerId, role: 'owner' };
  return !isRefusal(await past.kernel.db.transaction(seller, step));
}
