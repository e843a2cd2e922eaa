import type { LightMyRequestResponse } from 'fastify';
import { randomUUID } from 'node:crypto';
import { reconcile } from '#domains/checkout/index.ts';
import { type Gateway, openGateway } from '#domains/payments/index.ts';
import type { Random } from '#seed/history/random.ts';
import { insertRow } from './build-orders.ts';
import { brokenRules, differencesWith } from './check-books.ts';
import { type Shop, openShop, payThrough, post } from './open-shop.ts';

type Json = Record<string, never> & Record<string, unknown>;
type Guest = { basket: string; token: string; checkout?: string; key: string };
type Bought = { id: string; token: string; page: string | undefined };
type World = {
  shop: Shop;
  gateway: Gateway;
  random: Random;
  guests: Guest[];
  orders: Bought[];
  /** Trips whose capture is not what was asked for. */
  odd: Set<string>;
  /** Trips that ended at the gateway; to end one again changes nothing there. */
  ended: Set<string>;
  /** Notices the gateway sent that did not arrive yet. */
  mail: { path: string; fields: Record<string, string> }[];
  seller(sellerId: string): Promise<string>;
};
type Step = { name: string; weight: number; take(world: World): Promise<string> };

export type Walk = { fault: string | undefined; trail: string[]; answers: Record<string, number> };

/**
 * A random walk of customers, sellers, gateway, clock and reconciler over the API. After each step all rules of the
 * books hold and no request failed inside; at the end, with everything settled, ours and the gateway's books agree.
 */
export async function simulateMarket(steps: number, random: Random): Promise<Walk> {
  const shop = await openShop({ stock: 6 });
  const answers: Record<string, number> = {};
  const trail: string[] = [];
  try {
    const world = await openWorld(shop, random);
    const total = allSteps.reduce((sum, step) => sum + step.weight, 0);
    for (let count = 1; count <= steps; count++) {
      let ticket = random.below(total);
      const step = allSteps.find((one) => (ticket -= one.weight) < 0)!;
      const answer = await step.take(world);
      answers[`${step.name} ${answer}`] = (answers[`${step.name} ${answer}`] ?? 0) + 1;
      trail.push(`${count}. ${step.name}: ${answer}`);
      const broken = answer.startsWith('5') ? [answer] : await brokenRules(shop.test.owner);
      if (broken.length > 0) return { fault: broken.join('\n'), trail: trail.slice(-20), answers };
    }
    const fault = await settled(world);
    return { fault, trail: trail.slice(-20), answers };
  } finally {
    await shop.close();
  }
}

async function openWorld(shop: Shop, random: Random): Promise<World> {
  const { owner, clock } = shop.test;
  const since = '2026-11-01T04:00:00Z';
  const members = new Map<string, string>();
  for (const sellerId of [shop.partner, shop.provider]) {
    const id = randomUUID();
    await insertRow(owner, 'people', { id, email: `${id}@example.com`, name: 'Owner', created_at: since });
    await insertRow(owner, 'seller_members', { seller_id: sellerId, person_id: id, role: 'owner', since });
    members.set(sellerId, id);
  }
  return {
    shop,
    random,
    gateway: openGateway(shop.test.kernel, shop.gateway),
    guests: [],
    orders: [],
    odd: new Set(),
    ended: new Set(),
    mail: [],
    seller: (sellerId) =>
      shop.accounts.tokens.issue({
        personId: members.get(sellerId) ?? '',
        sessionId: randomUUID(),
        email: 'owner@example.com',
        phone: null,
        signedInAt: clock.now(),
      }),
  };
}

const outcomes = [
  'pay',
  'pay',
  'pay',
  'pay',
  'risky',
  'discount',
  'wrong_amount',
  'decline',
  'cancel',
  'expire',
] as const;
const ipnPath = '/api/v1/payments/sslcommerz/ipn';
const nothing = 'nobody there';

/** The status, with the problem's code where there is one. */
function say(reply: LightMyRequestResponse): string {
  const { code } = (reply.body.startsWith('{') ? reply.json() : {}) as { code?: string };
  return reply.statusCode >= 500
    ? `${reply.statusCode} ${reply.body}`
    : [reply.statusCode, code].filter(Boolean).join(' ');
}

async function turnClock({ shop }: World, seconds: number): Promise<void> {
  shop.test.clock.advance(seconds);
  shop.gateway.control.advanceClock(seconds);
}

const customerSteps: Step[] = [
  {
    name: 'open a basket',
    weight: 12,
    async take({ shop, guests }) {
      const reply = await shop.call('POST', '/baskets', { body: { area: 'mirpur-10' }, key: randomUUID() });
      const { id, token } = reply.json() as { id: string; token: string };
      guests.push({ basket: id, token, key: randomUUID() });
      if (guests.length > 12) guests.shift();
      return say(reply);
    },
  },
  {
    name: 'add',
    weight: 18,
    async take({ shop, random, guests }) {
      if (guests.length === 0) return nothing;
      const { basket, token } = random.pick(guests);
      const line =
        random.below(3) > 0
          ? { listing_id: shop.fanListing, quantity: 1 + random.below(3) }
          : await visit(shop, random);
      return line
        ? say(await shop.call('POST', `/baskets/${basket}/lines`, { token, body: line, key: randomUUID() }))
        : 'no free time';
    },
  },
  {
    name: 'change or take out',
    weight: 3,
    async take({ shop, random, guests }) {
      if (guests.length === 0) return nothing;
      const { basket, token } = random.pick(guests);
      const { lines = [] } = (await shop.call('GET', `/baskets/${basket}`, { token })).json() as {
        lines?: { id: string }[];
      };
      if (lines.length === 0) return nothing;
      const path = `/baskets/${basket}/lines/${random.pick(lines).id}`;
      if (random.below(2) === 0) return say(await shop.call('DELETE', path, { token }));
      return say(await shop.call('PATCH', path, { token, body: { quantity: 1 + random.below(4) } }));
    },
  },
  {
    name: 'open the checkout',
    weight: 20,
    async take({ shop, random, guests }) {
      if (guests.length === 0) return nothing;
      const guest = random.pick(guests);
      const reply = await shop.call('POST', '/checkouts', {
        token: guest.token,
        body: { basket_id: guest.basket },
        key: randomUUID(),
      });
      if (reply.statusCode !== 201) return say(reply);
      guest.checkout = (reply.json() as { id: string }).id;
      const body = {
        contact: { name: 'Rina Akter', phone: '01712345678' },
        shipping_address: { area: 'mirpur-10', line: 'House 7, Road 3' },
        payment_method: random.below(3) === 0 ? 'cash' : 'sslcommerz',
      };
      return say(await shop.call('PATCH', `/checkouts/${guest.checkout}`, { token: guest.token, body }));
    },
  },
  {
    name: 'cancel the checkout',
    weight: 2,
    async take({ shop, random, guests }) {
      const guest = guests.filter((one) => one.checkout).at(random.below(3));
      if (!guest) return nothing;
      return say(
        await shop.call('POST', `/checkouts/${guest.checkout}/cancel`, {
          token: guest.token,
          body: {},
          key: randomUUID(),
        }),
      );
    },
  },
  {
    name: 'place the order',
    weight: 20,
    async take({ shop, random, guests, orders }) {
      const ready = guests.filter((one) => one.checkout);
      if (ready.length === 0) return nothing;
      const guest = random.pick(ready);
      const sends = 1 + random.below(2);
      const wish = { token: guest.token, body: {}, key: guest.key };
      const replies = await Promise.all(
        Array.from({ length: sends }, () => shop.call('POST', `/checkouts/${guest.checkout}/complete`, wish)),
      );
      const placed = replies.find((reply) => reply.statusCode === 200);
      if (!placed) return say(replies.find((reply) => reply.statusCode >= 500) ?? replies[0]!);
      const { order, payment } = placed.json() as { order: Bought; payment: { redirect_url?: string } };
      orders.push({ id: order.id, token: order.token, page: payment.redirect_url });
      guests.splice(guests.indexOf(guest), 1);
      return replies.some((reply) => reply.statusCode >= 500) ? '500' : '200';
    },
  },
  {
    name: 'pay once more',
    weight: 3,
    async take({ shop, random, orders }) {
      if (orders.length === 0) return nothing;
      const order = random.pick(orders.slice(-8));
      const reply = await shop.call('POST', `/orders/${order.id}/pay`, {
        order: order.token,
        body: {},
        key: randomUUID(),
      });
      if (reply.statusCode === 200) order.page = (reply.json() as { redirect_url: string }).redirect_url;
      // The gateway may be made to stumble; that is its own refusal.
      return reply.statusCode === 502 ? 'gateway away' : say(reply);
    },
  },
];

async function visit(shop: Shop, random: Random) {
  const { days } = (await shop.call('GET', `/listings/${shop.fittingListing}/slots`)).json() as {
    days: { slots: { start: string }[] }[];
  };
  const free = days.slice(0, 3).flatMap((day) => day.slots);
  if (free.length === 0) return undefined;
  const addOns = random.below(2) === 0 ? { add_ons: [shop.addOn] } : {};
  return { listing_id: shop.fittingListing, slot: { start: random.pick(free).start }, ...addOns };
}

const gatewaySteps: Step[] = [
  {
    name: 'pay at the gateway',
    weight: 20,
    async take({ shop, random, orders, mail, odd, ended }) {
      const waiting = orders.filter((order) => order.page);
      if (waiting.length === 0) return nothing;
      const order = random.pick(waiting.slice(-5));
      const outcome = random.pick(outcomes);
      const { path, fields } = await payThrough(shop, order.page ?? '', { outcome });
      const trip = fields.tran_id ?? '';
      if (outcome === 'wrong_amount' && fields.status === 'VALID' && !ended.has(trip)) odd.add(trip);
      ended.add(trip);
      if (random.below(2) === 0) order.page = undefined;
      // None, one or several notices set out, to arrive whenever they do.
      for (let copies = random.below(3); copies > 0; copies--) mail.push({ path: ipnPath, fields });
      if (random.below(3) > 0) mail.push({ path, fields });
      return outcome;
    },
  },
  {
    name: 'notices arrive',
    weight: 16,
    async take({ shop, random, mail }) {
      if (mail.length === 0) return nothing;
      const arriving = Array.from({ length: 1 + random.below(3) }, () =>
        mail.splice(random.below(mail.length), 1),
      ).flat();
      const replies = await Promise.all(arriving.map(({ path, fields }) => post(shop, path, fields)));
      return replies.map(say).find((text) => text.startsWith('5')) ?? 'taken';
    },
  },
  {
    name: 'the gateway stumbles',
    weight: 3,
    async take({ shop, random }) {
      const kind = random.pick(['error_page', 'truncated', 'lost_answer', 'numbers', 'unpadded'] as const);
      shop.gateway.control.addFault({
        target: random.pick(['validation', 'query', 'refund', 'session'] as const),
        kind,
        calls: 1 + random.below(3),
      });
      return kind;
    },
  },
];

const sellerSteps: Step[] = [
  {
    name: 'move a parcel',
    weight: 10,
    async take({ shop, random, seller }) {
      const rows = await shop.test.owner<{ id: string }>(
        `select id from haat.shipments where status in ('to_pack', 'shipped', 'waiting') order by id`,
      );
      if (rows.length === 0) return nothing;
      const path = `/api/v1/seller/shipments/${random.pick(rows).id}/${random.pick(['ship', 'deliver'])}`;
      return say(await asSeller(shop, path, await seller(shop.partner), {}));
    },
  },
  {
    name: 'move a visit',
    weight: 14,
    async take({ shop, random, seller }) {
      const rows = await shop.test.owner<{ id: string; start_code: string }>(
        `select id, start_code from haat.bookings where status in ('held', 'pending', 'confirmed', 'en_route', 'in_progress') order by id`,
      );
      if (rows.length === 0) return nothing;
      const { id, start_code: code } = random.pick(rows);
      const move = random.pick(['accept', 'on-the-way', 'start', 'complete']);
      const body = move === 'start' ? { code: random.below(4) === 0 ? '0000' : code } : {};
      return say(
        await asSeller(shop, `/api/v1/seller/bookings/${id}/${move}`, await seller(shop.provider), body),
      );
    },
  },
  {
    name: 'goods arrive',
    weight: 4,
    async take({ shop, random }) {
      await shop.test.owner(
        `insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, at)
         select gen_random_uuid(), listing_id, location_id, 'received', $1, now() from haat.stock`,
        [1 + random.below(4)],
      );
      return 'shelved';
    },
  },
];

function asSeller({ app }: Shop, url: string, token: string, body: object): Promise<LightMyRequestResponse> {
  const headers = {
    authorization: `Bearer ${token}`,
    'idempotency-key': randomUUID(),
    'content-type': 'application/json',
  };
  return app.inject({ method: 'POST', url, headers, payload: JSON.stringify(body) });
}

const timeSteps: Step[] = [
  {
    name: 'time passes',
    weight: 12,
    async take(world) {
      const minutes = world.random.pick([1, 1, 1, 2, 2, 2, 4, 4, 7, 7, 12, 25, 90]);
      await turnClock(world, minutes * 60);
      return `${minutes} min`;
    },
  },
  {
    name: 'reconcile',
    weight: 10,
    async take({ shop, gateway }) {
      await reconcile(shop.test.kernel, gateway);
      return 'done';
    },
  },
];

const allSteps: readonly Step[] = [...customerSteps, ...gatewaySteps, ...sellerSteps, ...timeSteps];

/** Lets everything come to rest: no faults, no notices, time for every look-up and refund. Answers what is wrong then. */
async function settled(world: World): Promise<string | undefined> {
  const { shop, gateway, odd } = world;
  shop.gateway.control.clearFaults();
  for (let hours = 0; hours < 4; hours++) {
    await turnClock(world, 3_600);
    // A reconciler's run takes fifty of each; a few in a row take all.
    for (let runs = 0; runs < 8; runs++) await reconcile(shop.test.kernel, gateway);
  }
  const [open] = await shop.test.owner<Json>(`
    select (select count(*) from haat.orders where status = 'pending')::int as pending,
      (select count(*) from haat.holds where status = 'live')::int as live_holds,
      (select count(*) from haat.refunds where status in ('requested', 'processing'))::int as open_refunds`);
  const left = Object.entries(open ?? {}).filter(([, count]) => count !== 0);
  const wrong = [
    ...left.map(([what, count]) => `${what} at the end: ${String(count)}`),
    ...(await brokenRules(shop.test.owner)),
    ...(await differencesWith(shop.test.owner, shop.gateway.control.transactions(), odd)),
  ];
  return wrong.length > 0 ? wrong.join('\n') : undefined;
}
