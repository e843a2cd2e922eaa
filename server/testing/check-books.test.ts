import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenRules, differencesWith } from './check-books.ts';
import { type Shop, fillBasket, fillCheckout, freeSlot, openShop, payThrough, post } from './open-shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  for (let count = 0; count < 2; count++) {
    const slot = await freeSlot(shop);
    const basket = await fillBasket(shop, [
      { listing_id: shop.fanListing },
      { listing_id: shop.fittingListing, slot },
    ]);
    const checkout = await fillCheckout(shop, basket, 'sslcommerz');
    const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token });
    if (count > 0) continue;
    const { fields } = await payThrough(shop, placed.json().payment.redirect_url);
    await post(shop, '/api/v1/payments/sslcommerz/ipn', fields);
  }
});
afterAll(() => shop.close());

const paid = `(select id from haat.orders where status = 'confirmed')`;
const waiting = `(select id from haat.orders where status = 'pending')`;

it('finds nothing in the books of an honest market', async () => {
  expect(await brokenRules(shop.test.owner)).toEqual([]);
  expect(await differencesWith(shop.test.owner, shop.gateway.control.transactions())).toEqual([]);
});

it.each([
  ['a paid order is confirmed', `update haat.orders set status = 'pending' where id in ${paid}`],
  ['a paid order is confirmed', `update haat.orders set status = 'confirmed' where id in ${waiting}`],
  ['every order has one payment of its total', `update haat.payments set amount = amount + 1`],
  [
    'an order costs what its lines',
    `update haat.order_lines set line_total = line_total + 1 where order_id in ${paid}`,
  ],
  ['an order that stands has claimed', `update haat.holds set status = 'released' where order_id in ${paid}`],
  ['an order that waits has a hold', `update haat.holds set order_id = null where order_id in ${waiting}`],
  ['an order that ended keeps nothing', `update haat.orders set status = 'expired' where id in ${waiting}`],
  ['a claimed hold belongs', `update haat.holds set status = 'claimed' where order_id in ${waiting}`],
  ['a claimed hold keeps what', `update haat.hold_stock set quantity = quantity + 1`],
  ['stock is held for', `update haat.stock set held = held + 1`],
  ['what is gone from holds', `update haat.hold_stock set gone = 1`],
  ['units on hand are', `update haat.stock set on_hand = on_hand + 1`],
  [
    'a visit that stands takes its time',
    `update haat.occupancy set slot = tstzrange(lower(slot), upper(slot) - interval '1 minute') where kind = 'booking'`,
  ],
  ['time is taken by a live hold', `update haat.holds set status = 'released' where order_id in ${waiting}`],
  ['parcels and visits wait', `update haat.shipments set status = 'to_pack' where order_id in ${waiting}`],
  ['no line is without', `delete from haat.shipments where order_id in ${paid}`],
  ['a checkout and its order', `update haat.checkouts set order_id = null where order_id in ${paid}`],
  ['an order is paid by one trip', `update haat.payment_attempts set status = 'open' where status = 'paid'`],
  ['a surplus goes back', `update haat.payment_attempts set status = 'surplus' where status = 'open'`],
  [
    'the one news',
    `insert into haat.outbox (topic, kind, subject, occurred_at) select topic, kind, subject, occurred_at from haat.outbox`,
  ],
])('finds out when "%s" is broken', async (rule, harm) => {
  // The harm is done and undone in one transaction; the rules look from inside of it.
  const broken = await inVain(harm, brokenRules);
  expect(
    broken.some((line) => line.startsWith(rule)),
    broken.join('\n'),
  ).toBe(true);
});

it('finds out when the gateway took money that was not booked, or gave some back', async () => {
  const totals = shop.gateway.control.transactions();
  const [first] = totals;
  expect(
    await differencesWith(
      shop.test.owner,
      totals.map((one) => ({ ...one, captured_minor: one.captured_minor + 1 })),
    ),
  ).toHaveLength(2);
  expect(
    await differencesWith(
      shop.test.owner,
      totals.map((one) => ({ ...one, refunded_minor: one === first ? 5 : 0 })),
    ),
  ).toHaveLength(1);
  expect(
    await differencesWith(shop.test.owner, [
      ...totals,
      { tran_id: 'HAAT-0-1', captured_minor: 0, refunded_minor: 0 },
    ]),
  ).toHaveLength(1);
});

/** Triggers of foreign keys would refuse some of the harm; the books are to be checked, not the keys. */
async function inVain<T>(harm: string, look: (owner: Shop['test']['owner']) => Promise<T>): Promise<T> {
  const client = new pg.Client(shop.test.connections.owner);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local session_replication_role = 'replica'`);
    await client.query(harm);
    return await look(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
