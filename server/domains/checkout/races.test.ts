import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSslcommerzSimulator } from '../../../simulators/sslcommerz/server.ts';
import { buy, buyer } from '#server/testing/buyer.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { payThrough, stockUp } from '#server/testing/open-shop.ts';
import { type Server, runServer } from '#server/testing/run-servers.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

/** Two operating-system processes on one database, as two nodes behind a balancer. */
let test: TestKernel;
let gateway: Awaited<ReturnType<typeof startSslcommerzSimulator>>;
let servers: Server[];
let shop: Awaited<ReturnType<typeof stockUp>>;

beforeAll(async () => {
  test = await openTestKernel();
  gateway = await startSslcommerzSimulator();
  shop = await stockUp(test, {});
  const wish = { databaseUrl: test.databaseUrl, gatewayUrl: gateway.url };
  servers = await Promise.all([runServer(wish), runServer(wish)]);
}, 60_000);
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.stop()));
  await gateway?.close();
  await test?.close();
});
beforeEach(async () => {
  await leaveOnShelves(test.owner, 1);
});

const stockLeft = async () =>
  (await test.owner<{ free: number }>('select on_hand - held as free from haat.stock'))[0]!.free;
const crowd = (count: number, lines: readonly object[]) =>
  Promise.all(Array.from({ length: count }, (_, number) => buy(buyer(servers, number), lines)));
const codes = (outcomes: { code: string }[]) => [...new Set(outcomes.map((one) => one.code))].sort();

/** Holds and orders belong together, and what is held is what live holds and open orders keep. */
async function expectNoOrphans(): Promise<void> {
  const [row] = await test.owner(`
    select
      (select count(*)::int from haat.orders o where not exists (select from haat.holds h where h.order_id = o.id and h.status = 'claimed')) as orders_without_hold,
      (select count(*)::int from haat.holds h where h.status = 'claimed' and h.order_id is null) as holds_without_order,
      (select count(*)::int from haat.orders o where not exists (select from haat.order_lines l where l.order_id = o.id)) as orders_without_lines,
      (select sum(held)::int from haat.stock) - (select coalesce(sum(s.quantity), 0)::int from haat.hold_stock s join haat.holds h on h.id = s.hold_id
        where h.status in ('live', 'claimed')) as units_held_by_nobody`);
  expect(row).toEqual({
    orders_without_hold: 0,
    holds_without_order: 0,
    orders_without_lines: 0,
    units_held_by_nobody: 0,
  });
}

describe('two servers on one database', () => {
  it('sell the last unit to one of fifty buyers and tell the others it is gone', async () => {
    const outcomes = await crowd(50, [{ listing_id: shop.fanListing }]);
    const winners = outcomes.filter((one) => one.status === 200);
    expect(winners).toHaveLength(1);
    expect(codes(outcomes.filter((one) => one.status !== 200))).toEqual(['out_of_stock']);
    expect(await stockLeft()).toBe(0);
    await expectNoOrphans();
  });

  it('sell fifty units to exactly fifty of two hundred buyers', async () => {
    await leaveOnShelves(test.owner, 50);
    const outcomes = await crowd(200, [{ listing_id: shop.fanListing }]);
    expect(outcomes.filter((one) => one.status === 200)).toHaveLength(50);
    expect(outcomes.filter((one) => one.status >= 500)).toEqual([]);
    expect(codes(outcomes.filter((one) => one.status !== 200))).toEqual(['out_of_stock']);
    expect(await stockLeft()).toBe(0);
    await expectNoOrphans();
  }, 60_000);

  it('sell what lies on two shelves to exactly as many as it is enough for, some of it from both', async () => {
    const store = crypto.randomUUID();
    await test.owner(
      `insert into haat.locations (id, seller_id, area_id, name)
       select $1, seller_id, area_id, name from haat.locations where id = $2`,
      [store, shop.location],
    );
    await test.owner(`insert into haat.stock (listing_id, location_id, updated_at) values ($1, $2, now())`, [
      shop.fanListing,
      store,
    ]);
    await leaveOnShelves(test.owner, 7);
    const outcomes = await crowd(40, [{ listing_id: shop.fanListing, quantity: 2 }]);
    expect(outcomes.filter((one) => one.status === 200)).toHaveLength(7);
    expect(codes(outcomes.filter((one) => one.status !== 200))).toEqual(['out_of_stock']);
    const [row] = await test.owner(
      `select (select count(*)::int from (select hold_id from haat.hold_stock group by 1 having count(*) > 1) both_shelves) as from_both,
        (select sum(on_hand - held)::int from haat.stock) as free`,
    );
    expect(row).toEqual({ from_both: 1, free: 0 });
    await expectNoOrphans();
  }, 60_000);

  it('give one slot to one of fifty, never to two', async () => {
    const slots = await buyer(servers, 0).call('GET', `/listings/${shop.fittingListing}/slots`);
    const days = (slots.json as unknown as { days: { slots: { start: string }[] }[] }).days;
    const start = days.slice(2).flatMap((day) => day.slots)[0]!.start;
    const outcomes = await crowd(50, [{ listing_id: shop.fittingListing, slot: { start } }]);
    expect(outcomes.filter((one) => one.status === 200)).toHaveLength(1);
    expect(codes(outcomes.filter((one) => one.status !== 200))).toEqual(['slot_gone']);
    const [row] = await test.owner(
      'select count(*)::int as bookings from haat.bookings where lower(slot) = $1',
      [start],
    );
    expect(row).toEqual({ bookings: 1 });
    await expectNoOrphans();
  });

  it('count ten parallel adds of one line as ten', async () => {
    await leaveOnShelves(test.owner, 15);
    const one = buyer(servers, 7);
    const { id } = (await one.call('POST', '/baskets', {})).json as unknown as { id: string };
    await Promise.all(
      Array.from({ length: 10 }, () =>
        one.call('POST', `/baskets/${id}/lines`, { listing_id: shop.fanListing }),
      ),
    );
    const basket = (await one.call('GET', `/baskets/${id}`)).json as unknown as {
      lines: { quantity: number }[];
    };
    expect(basket.lines.map((line) => line.quantity)).toEqual([10]);
  });

  it('place one order when complete is sent ten times at once with one key', async () => {
    const one = buyer(servers, 8);
    const { id } = (await one.call('POST', '/baskets', { area: 'mirpur-10' })).json as unknown as {
      id: string;
    };
    await one.call('POST', `/baskets/${id}/lines`, { listing_id: shop.fanListing });
    const checkout = (await one.call('POST', '/checkouts', { basket_id: id })).json as unknown as {
      id: string;
    };
    await one.call('PATCH', `/checkouts/${checkout.id}`, {
      contact: { name: 'Rina', phone: '01712345678' },
      shipping_address: { area: 'mirpur-10', line: 'House 7' },
      payment_method: 'cash',
    });
    const key = { 'idempotency-key': 'one-and-the-same-key' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => one.call('POST', `/checkouts/${checkout.id}/complete`, {}, key)),
    );
    const placed = answers.filter((answer) => answer.status === 200);
    expect(placed.length).toBeGreaterThanOrEqual(1);
    expect(new Set(placed.map((answer) => JSON.stringify(answer.json))).size).toBe(1);
    expect(
      codes(
        answers.filter((answer) => answer.status !== 200).map((answer) => ({ code: answer.json.code ?? '' })),
      ),
    ).toEqual(placed.length === 10 ? [] : ['idempotency_key_in_use']);
    const [row] = await test.owner('select count(*)::int as orders from haat.orders where checkout_id = $1', [
      checkout.id,
    ]);
    expect(row).toEqual({ orders: 1 });
  });

  it('pay an order once when IPN, return and IPN again arrive at both together', async () => {
    const outcome = await buy(buyer(servers, 9), [{ listing_id: shop.fanListing }], 'sslcommerz');
    const [attempt] = await test.owner<{ gateway_url: string }>(
      'select a.gateway_url from haat.payment_attempts a join haat.payments p on p.id = a.payment_id where p.order_id = $1',
      [outcome.orderId],
    );
    const paid = await payThrough({ gateway }, attempt!.gateway_url);
    const body = new URLSearchParams(paid.fields).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const paths = ['/api/v1/payments/sslcommerz/ipn', paid.path];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        fetch(`${servers[n % 2]!.url}${paths[(n >> 1) % 2]}`, {
          method: 'POST',
          headers,
          body,
          redirect: 'manual',
        }),
      ),
    );
    expect(answers.filter((answer) => answer.status >= 400)).toEqual([]);
    const [row] = await test.owner(
      `select p.status, count(a.id)::int as attempts, (select count(*)::int from haat.refunds) as refunds,
        (select count(*)::int from haat.outbox e where e.kind = 'payment.paid' and e.topic = 'order:' || $1)
        + (select count(*)::int from haat.events e where e.kind = 'payment.paid' and e.topic = 'order:' || $1) as news
      from haat.payments p join haat.payment_attempts a on a.payment_id = p.id where p.order_id = $1::uuid group by p.id`,
      [outcome.orderId],
    );
    expect(row).toEqual({ status: 'paid', attempts: 1, refunds: 0, news: 1 });
  });
});
