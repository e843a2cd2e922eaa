import { randomUUID } from 'node:crypto';
import { acceptBooking, completeBooking, setOut, startBooking } from '#domains/bookings/index.ts';
import { deliverShipment, shipShipment } from '#domains/orders/index.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { type Events, startEvents } from '#kernel/events/start-events.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type Shop, fillBasket, fillCheckout, freeSlot, openShop } from '#server/testing/open-shop.ts';
import { followOrderMails } from './index.ts';

export type Wish = {
  method?: 'sslcommerz' | 'cash';
  language?: 'en' | 'bn';
  /** False for a guest who gives none. */
  email?: boolean;
  /** Access token of whoever is signed in. */
  signedIn?: string;
};
export type Placed = { id: string; number: string; token: string; redirectUrl: string };
export type Story = Awaited<ReturnType<typeof openStory>>;

/** The shop with people behind its sellers and the follower at work; each step of an order is one call. */
export async function openStory(watch: (events: Events) => Pick<Events, 'followOnce'> = (events) => events) {
  const shop = await openShop({ stock: 60 });
  const { test } = shop;
  const events = await startEvents(test.kernel, { listen: test.connections.desk });
  followOrderMails(test.kernel, watch(events));
  const partnerOwner = await person('shop-owner@example.com', 'bn');
  const partnerWorker = await person('shop-worker@example.com', 'en');
  const providerOwner = await person('alo@example.com', 'en');
  await member(shop.partner, partnerOwner, 'owner');
  await member(shop.partner, partnerWorker, 'worker');
  await member(shop.provider, providerOwner, 'owner');
  await events.drained();

  async function person(email: string, language: string): Promise<string> {
    const id = randomUUID();
    await test.owner(
      `insert into haat.people (id, email, name, language, created_at)
       values ($1, $2, 'Somebody', $3, now())`,
      [id, email, language],
    );
    return id;
  }
  async function member(seller: string, personId: string, role: string): Promise<void> {
    const row = [seller, personId, role];
    await test.owner(
      'insert into haat.seller_members (seller_id, person_id, role, since) values ($1, $2, $3, now())',
      row,
    );
  }

  /** A fan and its fitting, up to the gateway or, in cash, to the end. */
  async function place(wish: Wish = {}): Promise<Placed> {
    const as = signedInAt(shop, wish.signedIn);
    const slot = await freeSlot(as);
    const basket = await fillBasket(as, [
      { listing_id: shop.fanListing, quantity: 2 },
      { listing_id: shop.fittingListing, slot, add_ons: [shop.addOn] },
    ]);
    const checkout = await fillCheckout(as, basket, wish.method ?? 'cash');
    const contact = wish.email === false ? `contact - 'email'` : 'contact';
    await test.owner(`update haat.checkouts set language = $2, contact = ${contact} where id = $1`, [
      checkout.id,
      wish.language ?? 'en',
    ]);
    const reply = await as.call('POST', `/checkouts/${checkout.id}/complete`, { token: basket.token });
    if (reply.statusCode !== 200) throw new Error(`placing failed: ${reply.body}`);
    const { order, payment } = reply.json();
    return { ...order, redirectUrl: payment.redirect_url ?? '' };
  }

  const act = async (sellerId: string, step: (tx: Transaction) => Promise<unknown>) => {
    await events.drained();
    test.clock.advance(1);
    const done = await test.db.transaction({ audience: 'seller', sellerId, role: 'owner' }, step);
    if (isRefusal(done)) throw new Error(`refused: ${done.code}`);
    await events.drained();
  };
  const one = async (sql: string, id: string) =>
    (await test.owner<{ id: string; code: string }>(sql, [id]))[0]!;
  const parcelOf = (order: Placed) => one('select id from haat.shipments where order_id = $1', order.id);
  const visitOf = (order: Placed) =>
    one('select id, start_code as code from haat.bookings where order_id = $1', order.id);

  return {
    shop,
    test,
    events,
    people: { partnerOwner, partnerWorker, providerOwner },
    place,
    ship: async (order: Placed) => {
      const { id } = await parcelOf(order);
      await act(shop.partner, (tx) => shipShipment(tx, id, 'RX100200'));
    },
    deliver: async (order: Placed) => {
      const { id } = await parcelOf(order);
      await act(shop.partner, (tx) => deliverShipment(tx, id));
    },
    accept: async (order: Placed) => {
      const { id } = await visitOf(order);
      await act(shop.provider, (tx) => acceptBooking(tx, id));
    },
    setOut: async (order: Placed) => {
      const { id } = await visitOf(order);
      await act(shop.provider, (tx) => setOut(tx, id));
    },
    work: async (order: Placed) => {
      const { id, code } = await visitOf(order);
      const attempt = { bookingId: id, code, personId: undefined };
      await act(shop.provider, (tx) => startBooking(tx, test.kernel.ids, attempt));
      await act(shop.provider, (tx) => completeBooking(tx, id));
    },
    startCode: async (order: Placed) => (await visitOf(order)).code,
    /** Mails about an order in the order they were queued. */
    mailsOf: (order: Placed) =>
      test.owner<{
        kind: string;
        recipient: string;
        language: string;
        subject: string;
        text: string;
        html: string;
      }>(
        `select kind, recipient, language, subject, text_body as text, html_body as html from haat.mails
         where dedupe_key like '%' || $1 || '%'
         order by (select position from haat.events where kind = 'mail_queued' and subject = haat.mails.id)`,
        [order.id],
      ),
    async close() {
      await events.close();
      await shop.close();
    },
  };
}

/** The shop as somebody with an account calls it. */
export function signedInAt(shop: Shop, accessToken: string | undefined): Shop {
  if (!accessToken) return shop;
  return {
    ...shop,
    call: (method, path, wish = {}) =>
      shop.app.inject({
        method,
        url: `/api/v1${path}`,
        headers: {
          authorization: `Bearer ${accessToken}`,
          ...(method === 'POST' && { 'idempotency-key': wish.key ?? randomUUID() }),
        },
        ...(wish.body !== undefined && { payload: wish.body as object }),
      }),
  };
}
