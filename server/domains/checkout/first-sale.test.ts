import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { expireOrder } from '#domains/orders/index.ts';
import { releaseHold } from '#domains/supply/index.ts';
import {
  type Shop,
  fillBasket,
  fillCheckout,
  freeSlot,
  openShop,
  payThrough,
  post,
} from '#server/testing/open-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ stock: 40 });
});
afterAll(() => shop.close());

const ipn = '/api/v1/payments/sslcommerz/ipn';

async function placeFanAndFitting(method: 'sslcommerz' | 'cash') {
  const slot = await freeSlot(shop);
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
  const [fanLine] = (await shop.call('GET', `/baskets/${basket.id}`, { token: basket.token })).json().lines;
  const fitting = { listing_id: shop.fittingListing, slot, add_ons: [shop.addOn], after_line_id: fanLine.id };
  const added = await shop.call('POST', `/baskets/${basket.id}/lines`, {
    token: basket.token,
    body: fitting,
  });
  expect(added.statusCode).toBe(201);
  const checkout = await fillCheckout(shop, basket, method);
  const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
    token: basket.token,
    key: `complete-${checkout.id}`,
  });
  expect(placed.statusCode, placed.body).toBe(200);
  return { basket, checkout, slot, ...placed.json() };
}

const readOrder = async (order: { id: string; token: string }) =>
  (await shop.call('GET', `/orders/${order.id}`, { order: order.token })).json();
const stockNow = async () =>
  (await shop.test.owner<{ on_hand: number; held: number }>('select on_hand, held from haat.stock'))[0];

describe('a fan and the electrician who fits it, in one basket', () => {
  it('is paid once through the gateway and moves on as one order with parcel and visit', async () => {
    const before = await stockNow();
    const { order, payment, slot } = await placeFanAndFitting('sslcommerz');
    expect(order.status).toBe('pending');
    expect((await readOrder(order)).payment).toMatchObject({
      status: 'pending',
      amount: { amount: 365_000, currency: 'BDT' },
    });

    const { path, fields } = await payThrough(shop, payment.redirect_url);
    const settled = [
      await post(shop, ipn, fields),
      await post(shop, path, fields),
      await post(shop, ipn, fields),
    ];
    expect(settled[0]!.json()).toEqual({ result: 'paid' });
    expect(settled[1]!.statusCode).toBe(303);
    expect(settled[1]!.headers.location).toContain(`/payment/${order.id}?token=${order.token}`);
    expect(settled[2]!.json()).toEqual({ result: 'settled_before' });

    const now = await readOrder(order);
    expect(now).toMatchObject({
      status: 'confirmed',
      payment: { status: 'paid' },
      shipments: [{ status: 'to_pack' }],
      bookings: [{ status: 'pending', slot: { start: slot.start, time_zone: 'Asia/Dhaka' } }],
      contact: { phone: '+8801712345678' },
    });
    expect(now.bookings[0].start_code).toMatch(/^\d{4}$/);
    expect(now.timeline.map((entry: { kind: string }) => entry.kind)).toEqual([
      'order.placed',
      'payment.paid',
      'order.confirmed',
    ]);
    const after = await stockNow();
    expect(after).toEqual({ on_hand: before!.on_hand, held: before!.held + 1 });
    const [booked] = await shop.test.owner(
      `select kind, booking_id is not null as bound from haat.occupancy where lower(slot) = $1`,
      [slot.start],
    );
    expect(booked).toEqual({ kind: 'booking', bound: true });
  });

  it('is confirmed at once when paid in cash, and the visit knows what to collect', async () => {
    const { order, payment } = await placeFanAndFitting('cash');
    expect(order.status).toBe('confirmed');
    expect(payment).toEqual({ status: 'pending' });
    expect(await readOrder(order)).toMatchObject({
      status: 'confirmed',
      payment: { method: 'cash', status: 'pending' },
    });
    const [due] = await shop.test.owner('select cash_due::integer from haat.bookings where order_id = $1', [
      order.id,
    ]);
    expect(due).toEqual({ cash_due: 65_000 });
  });

  it('answers the same order when complete is sent twice with one key, and refuses a second key', async () => {
    const { order, checkout, basket } = await placeFanAndFitting('cash');
    const again = await shop.call('POST', `/checkouts/${checkout.id}/complete`, {
      token: basket.token,
      key: `complete-${checkout.id}`,
    });
    expect(again.json().order).toEqual(order);
    expect(again.headers['idempotent-replayed']).toBe('true');
    const other = await shop.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token });
    expect(other.json()).toMatchObject({ code: 'checkout_closed', status: 409 });
  });
});

describe('the budgets', () => {
  it('adds to the basket with four statements whatever it holds, and places with at most fourteen', async () => {
    const slot = await freeSlot(shop, 5);
    const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
    const fan = await countingStatements(() =>
      shop.call('POST', `/baskets/${basket.id}/lines`, {
        token: basket.token,
        body: { listing_id: shop.fanListing },
      }),
    );
    expect(fan.statements.length, fan.statements.join()).toBeLessThanOrEqual(4);
    const visit = await countingStatements(() =>
      shop.call('POST', `/baskets/${basket.id}/lines`, {
        token: basket.token,
        body: { listing_id: shop.fittingListing, slot },
      }),
    );
    expect(visit.result.statusCode, visit.result.body).toBe(201);
    expect(visit.statements.length, visit.statements.join()).toBeLessThanOrEqual(4);
    const checkout = await fillCheckout(shop, basket, 'cash');
    const placed = await countingStatements(() =>
      shop.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token }),
    );
    expect(placed.result.statusCode, placed.result.body).toBe(200);
    // Twelve and one for each of the two sellers.
    expect(placed.statements.length, placed.statements.join()).toBeLessThanOrEqual(14);
  });
});

describe('what the gateway is believed', () => {
  it('never pays an order by a forged, foreign or wrong-amount notice', async () => {
    const { order, payment } = await placeFanAndFitting('sslcommerz');
    const other = await placeFanAndFitting('sslcommerz');
    const otherPaid = await payThrough(shop, other.payment.redirect_url);
    const mine = (
      await shop.test.owner<{ tran_id: string }>(
        `
      select a.tran_id from haat.payment_attempts a join haat.payments p on p.id = a.payment_id where p.order_id = $1`,
        [order.id],
      )
    )[0]!;
    const forged = await post(shop, ipn, { ...otherPaid.fields, tran_id: mine.tran_id });
    expect(forged.json()).toMatchObject({ code: 'invalid_request' });
    expect((await readOrder(order)).status).toBe('pending');

    const wrong = await payThrough(shop, payment.redirect_url, { outcome: 'wrong_amount', amount: '10.00' });
    expect((await post(shop, ipn, wrong.fields)).json()).toEqual({ result: 'rejected' });
    expect(await readOrder(order)).toMatchObject({ status: 'pending', payment: { status: 'pending' } });
  });

  it('holds a risky payment back and keeps it paid when a late failure arrives', async () => {
    const { order, payment } = await placeFanAndFitting('sslcommerz');
    const risky = await payThrough(shop, payment.redirect_url, { outcome: 'risky' });
    expect((await post(shop, ipn, risky.fields)).json()).toEqual({ result: 'on_hold' });
    expect(await readOrder(order)).toMatchObject({
      status: 'on_hold',
      payment: { status: 'on_hold' },
      shipments: [{ status: 'waiting' }],
    });
  });

  it('brings back what had expired, to wait, when money that came late is to be looked at first', async () => {
    const { order, payment } = await placeFanAndFitting('sslcommerz');
    const risky = await payThrough(shop, payment.redirect_url, { outcome: 'risky' });
    const { db } = shop.test.kernel;
    const [hold] = await shop.test.owner<{ id: string }>('select id from haat.holds where order_id = $1', [
      order.id,
    ]);
    await db.engine.one(releaseHold, { hold: hold!.id });
    await db.engine.run(expireOrder, { order: order.id });
    expect(await readOrder(order)).toMatchObject({ status: 'expired', shipments: [{ status: 'cancelled' }] });
    expect((await post(shop, ipn, risky.fields)).json()).toEqual({ result: 'on_hold' });
    expect(await readOrder(order)).toMatchObject({
      status: 'on_hold',
      shipments: [{ status: 'waiting' }],
      bookings: [{ status: 'held' }],
    });
  });
});
