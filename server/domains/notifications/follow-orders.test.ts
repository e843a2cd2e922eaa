import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '#domains/checkout/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { payThrough, post } from '#server/testing/open-shop.ts';
import { type Placed, type Story, openStory } from './test-story.ts';

const ipn = '/api/v1/payments/sslcommerz/ipn';
let crashes = 0;
let at: Story;
beforeAll(async () => {
  at = await openStory((events) => ({
    followOnce: (name, handler, options) =>
      events.followOnce(
        name,
        async (batch, tx) => {
          await handler(batch, tx);
          if (crashes === 0) return;
          crashes -= 1;
          throw new Error('died after all was written');
        },
        options,
      ),
  }));
});
afterAll(() => at.close());

const toBuyer = async (order: Placed) =>
  (await at.mailsOf(order)).filter((mail) => mail.recipient === 'rina@example.com');
const kindsTo = async (order: Placed) => (await toBuyer(order)).map((mail) => mail.kind);
const last = async (order: Placed) => (await toBuyer(order)).at(-1)!;

/** Pays at the gateway by a plan, and lets our side hear of it. */
async function pay(
  order: { redirectUrl: string },
  plan: Parameters<typeof payThrough>[2] = {},
): Promise<void> {
  const { fields } = await payThrough(at.shop, order.redirectUrl, plan);
  expect((await post(at.shop, ipn, fields)).statusCode).toBe(200);
  await at.events.drained();
}

/** The minute's round of the reconciler, some time from now. */
async function reconcileLater(seconds: number): Promise<void> {
  at.test.clock.advance(seconds);
  await reconcile(at.test.kernel, openGateway(at.test.kernel, at.shop.gateway));
  await at.events.drained();
}

describe('whoever ordered', () => {
  it('hears of each step once, in English, with a link that opens the order', async () => {
    const order = await at.place();
    await at.events.drained();
    const [confirmed] = await toBuyer(order);
    expect(confirmed).toMatchObject({ language: 'en', subject: `Order ${order.number} is confirmed` });
    expect(confirmed?.text).toContain('Ceiling fan × 2: ৳\u20096,000');
    expect(confirmed?.text).toContain('Fan fitting + remove-old: ৳\u2009650');
    expect(confirmed?.text).toMatch(/Parcel from batas-ghar: \w+day \d+ November/);
    expect(confirmed?.text).toMatch(/Visit of Rahim, alo-electric: \w+day \d+ November, \d\d:\d\d–\d\d:\d\d/);
    expect(confirmed?.text).toContain('Delivery: free');
    expect(confirmed?.text).toContain('Total: ৳\u20096,650');
    expect(confirmed?.text).toContain('You pay ৳\u20096,650 in cash');
    const [, link = ''] = /^(http:\/\/localhost:3000\/order\/\S+)$/m.exec(confirmed?.text ?? '') ?? [];
    const url = new URL(link);
    const opened = await at.shop.call('GET', url.pathname.replace('/order/', '/orders/'), {
      order: url.searchParams.get('token') ?? '',
    });
    expect(opened.json()).toMatchObject({ id: order.id, number: order.number });
    expect(confirmed?.html).toContain(`token=${order.token}`);

    await at.accept(order);
    const code = await at.startCode(order);
    expect((await last(order)).subject).toMatch(/^Rahim comes on \w+day \d+ November, \d\d:\d\d$/);
    expect((await last(order)).text).toContain(`Your start code is ${code}. Tell it to Rahim at your door`);
    await at.setOut(order);
    expect((await last(order)).subject).toBe('Rahim is on the way to you');
    expect((await last(order)).text).toContain(`Start code: ${code}`);
    await at.work(order);
    await at.ship(order);
    expect((await last(order)).text).toContain('Tracking number: RX100200');
    expect((await last(order)).text).toMatch(/It arrives on \w+day \d+ November\./);
    await at.deliver(order);
    expect(await last(order)).toMatchObject({
      kind: 'order_completed',
      subject: `Order ${order.number} is complete`,
    });
    expect((await last(order)).text).toContain(`Rate it:\nhttp://localhost:3000/order/${order.id}?token=`);
    expect(await kindsTo(order)).toEqual([
      'order_confirmed',
      'visit_accepted',
      'visit_on_the_way',
      'parcel_shipped',
      'order_completed',
    ]);
  });

  it('reads Bangla where the order was placed in it', async () => {
    const order = await at.place({ language: 'bn' });
    await at.accept(order);
    await at.setOut(order);
    await at.ship(order);
    const mails = await toBuyer(order);
    expect(mails.map((mail) => mail.language)).toEqual(['bn', 'bn', 'bn', 'bn']);
    const [confirmed, accepted] = mails;
    expect(confirmed?.subject).toBe(`অর্ডার ${order.number} নিশ্চিত হয়েছে`);
    expect(confirmed?.text).toContain('মোট: ৳\u2009৬,৬৫০');
    expect(confirmed?.text).toContain(`http://localhost:3000/bn/order/${order.id}?token=${order.token}`);
    expect(accepted?.subject).toMatch(/^রহিম আসবেন \S+ [০-৯]+ নভেম্বর, [০-৯]+:[০-৯]+$/);
    expect(accepted?.text).toContain(`আপনার শুরুর কোড ${await at.startCode(order)}`);
  });

  it('gets no mail without an address, while the sellers get theirs', async () => {
    const order = await at.place({ email: false });
    await at.accept(order);
    await at.ship(order);
    expect((await at.mailsOf(order)).map((mail) => mail.recipient).toSorted()).toEqual([
      'alo@example.com',
      'shop-owner@example.com',
    ]);
  });

  it('is told of an order paid online only once it is paid', async () => {
    const order = await at.place({ method: 'sslcommerz' });
    await at.events.drained();
    expect(await at.mailsOf(order)).toEqual([]);
    await pay(order);
    expect(await kindsTo(order)).toEqual(['order_confirmed']);
    expect((await last(order)).text).toContain('৳\u20096,650 was paid; nothing more is due.');
  });
});

describe('money', () => {
  it('that did not come: until when it can still be paid, once however often it fails', async () => {
    const order = await at.place({ method: 'sslcommerz' });
    await pay(order, { outcome: 'decline' });
    expect(await kindsTo(order)).toEqual(['payment_failed']);
    expect((await last(order)).text).toMatch(
      /Nothing of the ৳\u20096,650 was paid\.[^]*kept for you until \d\d:\d\d\./,
    );
    const again = await at.shop.call('POST', `/orders/${order.id}/pay`, { order: order.token, body: {} });
    await pay({ redirectUrl: again.json().redirect_url }, { outcome: 'decline' });
    expect(await kindsTo(order)).toEqual(['payment_failed']);
  });

  it('that never came: the order has ended, and what was in it', async () => {
    const order = await at.place({ method: 'sslcommerz' });
    const bangla = await at.place({ method: 'sslcommerz', language: 'bn' });
    const nobody = await at.place({ method: 'sslcommerz', email: false });
    await reconcileLater(1_800);
    await reconcileLater(60);
    expect(await kindsTo(order)).toEqual(['order_expired']);
    const { subject, text } = await last(order);
    expect(subject).toBe(`Order ${order.number} was not paid in time`);
    expect(text).toContain('The ৳\u20096,650 did not reach us in time, so nothing is kept for you any more.');
    expect(text).toMatch(/^You chose: .*Ceiling fan × 2/m);
    expect(text).toMatch(/^You chose: .*Fan fitting \+ remove-old/m);
    expect(text).toContain(`http://localhost:3000/order/${order.id}?token=`);
    const said = await last(bangla);
    expect(said.subject).toBe(`অর্ডার ${bangla.number}-এর দাম সময়মতো আসেনি`);
    expect(said.text).toContain('৳\u2009৬,৬৫০ সময়মতো আমাদের কাছে পৌঁছায়নি');
    expect(await at.mailsOf(nobody)).toEqual([]);
  });

  it('that a bank wants looked at', async () => {
    const order = await at.place({ method: 'sslcommerz' });
    await pay(order, { outcome: 'risky' });
    expect(await kindsTo(order)).toEqual(['payment_on_hold']);
  });

  it('that came when everything was gone goes back', async () => {
    const order = await at.place({ method: 'sslcommerz', language: 'bn' });
    await reconcileLater(1_800);
    await leaveOnShelves(at.test.owner, 0);
    await pay(order);
    await leaveOnShelves(at.test.owner, 50);
    expect(await kindsTo(order)).toEqual(['order_expired', 'payment_too_late']);
    const { subject, text } = await last(order);
    expect(subject).toBe(`অর্ডার ${order.number}-এর টাকা আপনার কাছে ফেরত যাচ্ছে`);
    expect(text).toContain('৳\u2009৬,৬৫০ যেভাবে এসেছে সেভাবে ফেরত যাবে, সর্বোচ্চ ১০ দিনের মধ্যে।');
  });

  it('that came twice goes back, and a mail says when it has', async () => {
    const order = await at.place({ method: 'sslcommerz' });
    const again = await at.shop.call('POST', `/orders/${order.id}/pay`, { order: order.token, body: {} });
    const second = { redirectUrl: again.json().redirect_url as string };
    expect(second.redirectUrl).not.toBe(order.redirectUrl);
    await pay(order);
    await pay(second);
    expect(await kindsTo(order)).toEqual(['order_confirmed', 'payment_surplus']);
    expect((await last(order)).text).toContain('৳\u20096,650 goes back the way it came, within 10 days');
    await reconcileLater(0);
    at.shop.gateway.control.change({ refund_after_seconds: 0 });
    await reconcileLater(3_700);
    expect(await kindsTo(order)).toEqual(['order_confirmed', 'payment_surplus', 'payment_refunded']);
    expect((await last(order)).subject).toBe(`৳\u20096,650 of order ${order.number} was given back`);
  });
});

describe('sellers', () => {
  it('get a mail for their own part, in their language, with nothing of others or of the customer', async () => {
    const order = await at.place();
    await at.events.drained();
    const mails = await at.mailsOf(order);
    const toPartner = mails.filter((mail) => mail.recipient === 'shop-owner@example.com');
    const toProvider = mails.filter((mail) => mail.recipient === 'alo@example.com');
    expect(toPartner.map(({ kind, language, subject }) => [kind, language, subject])).toEqual([
      ['seller_order', 'bn', `নতুন অর্ডার ${order.number}`],
    ]);
    expect(toPartner[0]?.text).toContain('৳\u2009৬,০০০');
    expect(toPartner[0]?.text).not.toMatch(/fitting|রহিম|৬৫০/);
    expect(toProvider.map(({ kind, language }) => [kind, language])).toEqual([['seller_visit', 'en']]);
    expect(toProvider[0]?.subject).toMatch(/^New visit request: \w+day \d+ November, \d\d:\d\d$/);
    expect(toProvider[0]?.text).toContain('Fan fitting + remove-old: ৳\u2009650');
    // Through the switch of sellers, for those who work for several.
    expect(toProvider[0]?.text).toMatch(
      /http:\/\/localhost:3000\/portal\/seller\?seller=[\w-]+&to=%2Fportal%2Fbookings\n/,
    );
    expect(toProvider[0]?.text).not.toMatch(/Ceiling fan|6,000|6,650/);
    const code = await at.startCode(order);
    for (const mail of [...toPartner, ...toProvider]) {
      const said = mail.subject + mail.text + mail.html;
      expect(said).not.toMatch(/Rina|rina@|1712345678|House 7|mosque|token=/);
      expect(mail.text.split(/\s/)).not.toContain(code);
    }
    expect(mails.map((mail) => mail.recipient)).not.toContain('shop-worker@example.com');
  });
});

describe('the follower', () => {
  it('neither loses nor doubles when it dies after writing or reads everything once more', async () => {
    crashes = 2;
    const order = await at.place();
    await at.accept(order);
    expect(crashes).toBe(0);
    const kinds = ['order_confirmed', 'seller_order', 'seller_visit', 'visit_accepted'];
    expect((await at.mailsOf(order)).map((mail) => mail.kind).toSorted()).toEqual(kinds);
    const count = async () =>
      (
        await at.test.owner<{ mails: number; notices: number }>(
          `select (select count(*)::int from haat.mails) as mails,
             (select count(*)::int from haat.notifications) as notices`,
        )
      )[0];
    const before = await count();
    await at.test.owner(`update haat.followers set position = 0 where name = 'order mails'`);
    await at.place({ email: false });
    await at.events.drained();
    expect(await count()).toEqual({ mails: (before?.mails ?? 0) + 2, notices: (before?.notices ?? 0) + 3 });
  });

  it('tells nobody of what happened before there was one, though it is written down later', async () => {
    const now = at.test.clock.now();
    at.test.clock.set(new Date('2026-11-21T06:00:00Z'));
    const order = await at.place();
    at.test.clock.set(now);
    await at.events.drained();
    expect(await at.mailsOf(order)).toEqual([]);
    expect(await at.test.owner('select from haat.notifications where subject = $1', [order.id])).toEqual([]);
  });

  it('keeps no address in keys', async () => {
    const rows = await at.test.owner<{ key: string }>(
      `select dedupe_key as key from haat.mails where kind <> 'verify_email'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ key }) => key.includes('@'))).toEqual([]);
  });
});
