import { sign } from '../../simulators/sslcommerz/signature.ts';
import { reconcile } from '#domains/checkout/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import type { Random } from '#seed/history/random.ts';
import { brokenRules, differencesWith } from './check-books.ts';
import { type Shop, fillBasket, fillCheckout, openShop, payThrough, post } from './open-shop.ts';

type Fields = Record<string, string>;
type Plan = NonNullable<Parameters<typeof payThrough>[2]>;
/** An order whose customer is at the gateway, and what the gateway has to say about it afterwards. */
export type Trip = {
  order: { id: string; token: string };
  tranId: string;
  returnPath: string;
  fields: Fields;
};
export type Storm = Awaited<ReturnType<typeof openStorm>>;

const ipnPath = '/api/v1/payments/sslcommerz/ipn';
const storePassword = 'sim_pass_9';

/** A shop at a gateway whose notices are lost, doubled, late, reordered and forged as a test wishes. */
export async function openStorm() {
  const shop = await openShop({ stock: 100_000 });
  const gateway = openGateway(shop.test.kernel, shop.gateway);
  const odd = new Set<string>();

  const send = async (path: string, fields: Fields) => {
    const answer = await post(shop, path, fields);
    if (answer.statusCode >= 500) throw new Error(`${path} answered ${answer.statusCode}: ${answer.body}`);
    return answer.statusCode === 200
      ? (answer.json() as { result: string }).result
      : String(answer.statusCode);
  };
  return {
    shop,
    close: () => shop.close(),
    place: () => place(shop),
    /** Ends a trip at the gateway by a plan; nothing of it reaches the market yet. */
    async finish(placed: Awaited<ReturnType<typeof place>>, plan: Plan = {}): Promise<Trip> {
      const { path, fields } = await payThrough(shop, placed.redirectUrl, plan);
      if (plan.outcome === 'wrong_amount' || plan.outcome === 'wrong_currency') odd.add(fields.tran_id ?? '');
      return { order: placed.order, tranId: fields.tran_id ?? '', returnPath: path, fields };
    },
    ipn: (fields: Fields) => send(ipnPath, fields),
    comeBack: (trip: Trip, fields = trip.fields) => send(trip.returnPath, fields),
    /** Minutes later, by the market's clock and the gateway's, the reconciler runs. */
    async reconcileAfter(minutes: number) {
      shop.test.clock.advance(minutes * 60);
      shop.gateway.control.advanceClock(minutes * 60);
      await reconcile(shop.test.kernel, gateway);
    },
    async standing({ order }: Pick<Trip, 'order'>) {
      const [row] = await shop.test.owner<{
        order: string;
        payment: string;
        attempts: string[];
        refunded: number;
      }>(
        `select o.status as order, p.status as payment,
          array(select a.status from haat.payment_attempts a where a.payment_id = p.id order by a.tran_id) as attempts,
          (select coalesce(sum(r.amount), 0)::int from haat.refunds r where r.payment_id = p.id and r.status <> 'rejected') as refunded
        from haat.orders o join haat.payments p on p.order_id = o.id where o.id = $1`,
        [order.id],
      );
      return row!;
    },
    /** What is wrong with the market's books, and between them and the gateway's. */
    faults: async () => [
      ...(await brokenRules(shop.test.owner)),
      ...(await differencesWith(shop.test.owner, shop.gateway.control.transactions(), odd)),
    ],
  };
}

/** One fan, to be paid at the gateway. */
async function place(shop: Shop) {
  const basket = await fillBasket(shop, [{ listing_id: shop.fanListing }]);
  const checkout = await fillCheckout(shop, basket, 'sslcommerz');
  const placed = await shop.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token });
  if (placed.statusCode !== 200) throw new Error(`placing failed: ${placed.body}`);
  const { order, payment } = placed.json() as { order: Trip['order']; payment: { redirect_url: string } };
  return { order, redirectUrl: payment.redirect_url };
}

/** Notices that are not true, made from true ones. `signed` ones carry the signature a thief of the password makes. */
export const lies: Record<string, (trip: Trip, other: Trip) => Fields> = {
  'a notice without signature': ({ fields }) => ({ ...fields, verify_sign: '', verify_sign_sha2: '' }),
  'a forged signature': ({ fields }) => ({
    ...fields,
    verify_sign: '0'.repeat(32),
    verify_sign_sha2: '0'.repeat(64),
  }),
  'an amount changed after signing': ({ fields }) => ({
    ...fields,
    amount: '10.00',
    currency_amount: '10.00',
  }),
  'a wrong amount, signed': ({ fields }) =>
    sign({ ...fields, amount: '10.00', currency_amount: '10.00' }, storePassword),
  'a failure after success, signed': ({ fields }) =>
    sign({ ...fields, status: 'FAILED', val_id: '', bank_tran_id: '', error: 'Late failure' }, storePassword),
  'the val_id of another store, signed': ({ fields }) =>
    sign(
      { ...fields, status: 'VALID', val_id: `2611221200000${fields.tran_id?.length}other` },
      storePassword,
    ),
  'the val_id of another order, signed': ({ fields }, other) =>
    sign({ ...fields, status: 'VALID', val_id: other.fields.val_id ?? '' }, storePassword),
  "another order's notice under this order's id, signed": ({ tranId }, other) =>
    sign({ ...other.fields, tran_id: tranId }, storePassword),
  'a trip nobody knows, signed': ({ fields }) => sign({ ...fields, tran_id: 'HAAT-999999-1' }, storePassword),
};

const outcomes = [
  'pay',
  'pay',
  'pay',
  'risky',
  'discount',
  'wrong_amount',
  'wrong_currency',
  'decline',
  'cancel',
  'expire',
] as const;
const ends: Record<(typeof outcomes)[number], [string, string]> = {
  pay: ['confirmed', 'paid'],
  discount: ['confirmed', 'paid'],
  risky: ['on_hold', 'on_hold'],
  wrong_amount: ['expired', 'pending'],
  wrong_currency: ['expired', 'pending'],
  decline: ['expired', 'pending'],
  cancel: ['expired', 'pending'],
  expire: ['expired', 'pending'],
};
const troubles = ['error_page', 'truncated', 'lost_answer', 'numbers', 'unpadded'] as const;

/**
 * One order in bad weather: a random end at the gateway, true notices none to several times, lies in between, all in
 * any order and partly at once, while the gateway itself stumbles. Then quiet, and the reconciler. Answers what came
 * out otherwise than the money at the gateway says.
 */
export async function stormyOrder(storm: Storm, random: Random, other: Trip): Promise<string[]> {
  const outcome = random.pick(outcomes);
  const trip = await storm.finish(await storm.place(), { outcome });
  const told = new Set<string>();
  const deliveries: (() => Promise<unknown>)[] = [];
  for (let copies = random.below(4); copies > 0; copies--) deliveries.push(() => storm.ipn(trip.fields));
  for (let copies = random.below(3); copies > 0; copies--) deliveries.push(() => storm.comeBack(trip));
  for (let count = random.below(4); count > 0; count--) {
    const name = random.pick(Object.keys(lies));
    told.add(name);
    const fields = lies[name]!(trip, other);
    deliveries.push(random.below(3) === 0 ? () => storm.comeBack(trip, fields) : () => storm.ipn(fields));
  }
  for (let count = random.below(3); count > 0; count--) {
    const target = random.pick(['validation', 'query', 'any'] as const);
    storm.shop.gateway.control.addFault({ target, kind: random.pick(troubles), calls: 1 + random.below(3) });
  }
  const late = random.below(5) === 0;
  if (late) await storm.reconcileAfter(25);
  while (deliveries.length > 0) {
    const together = Array.from({ length: Math.min(deliveries.length, 1 + random.below(3)) }, () =>
      deliveries.splice(random.below(deliveries.length), 1),
    );
    await Promise.all(together.flat().map((deliver) => deliver()));
  }
  storm.shop.gateway.control.clearFaults();
  for (const minutes of [3, 25, 60]) await storm.reconcileAfter(minutes);

  const { order, payment, attempts, refunded } = await storm.standing(trip);
  const about = `${outcome}${late ? ', late' : ''}, told ${[...told].join(' and ') || 'the truth'}`;
  const wanted = ends[outcome];
  const fits =
    (order === wanted[0] && payment === wanted[1] && refunded === 0) ||
    (late && attempts[0] === 'surplus' && refunded > 0);
  const faults = await storm.faults();
  return [
    ...(fits ? [] : [`${about}: ${JSON.stringify({ order, payment, attempts, refunded })}`]),
    ...faults.map((fault) => `${about}: ${fault}`),
  ];
}
