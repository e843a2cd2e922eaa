import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { receiveStock } from '#domains/supply/index.ts';
import { worker } from '#kernel/database/principal.ts';
import { type Events, startEvents } from '#kernel/events/start-events.ts';
import type { Offer } from '#server/testing/build-orders.ts';
import { leaveOnShelves } from '#server/testing/leave-on-shelves.ts';
import { type TradeApp, openTradeApp } from '#server/testing/trade-app.ts';
import { alertRoutes, followAlerts, sweepAlerts } from './index.ts';

let app: TradeApp;
let events: Events;
let fan: Offer;
let lamp: Offer;
let rina: string;
beforeAll(async () => {
  app = await openTradeApp(alertRoutes);
  events = await startEvents(app.kernel, { listen: app.connections.desk });
  followAlerts(app.kernel, events);
  const shop = await app.trade.seller('shop');
  fan = await app.trade.offer(shop, await app.trade.item('fan', 'product'), 'product', 3_200_00);
  lamp = await app.trade.offer(shop, await app.trade.item('lamp', 'product'), 'product', 500_00);
  rina = await app.trade.person('Rina');
  await app.owner(
    `update haat.people set email = 'rina@example.com', email_verified_at = now() where id = $1`,
    [rina],
  );
});
afterAll(async () => {
  await events.close();
  await app.close();
});
beforeEach(async () => {
  await leaveOnShelves(app.owner, 0, fan.listingId);
  await app.owner('delete from haat.item_alerts; delete from haat.mails');
});

const ask = (body: object = {}, as?: string, slug = 'fan') =>
  app.call(`POST /items/${slug}/alerts`, { body, ...(as && { as }) });
const guest = (email: string, slug = 'fan') => ask({ email }, undefined, slug);
type Mail = { kind: string; recipient: string; subject: string; text: string };
const mails = (kind?: string) =>
  app.owner<Mail>(
    `select kind, recipient, subject, text_body as text from haat.mails where $1::text is null or kind = $1 order by recipient`,
    [kind ?? null],
  );
const linkOf = ({ text }: Mail) => /\/alert\/(\S+)/.exec(text)?.[1] ?? '';
const states = async () =>
  (await app.owner<{ status: string }>('select status from haat.item_alerts order by email, asked_at')).map(
    ({ status }) => status,
  );
const arrive = async (quantity: number) => {
  const units = { listingId: fan.listingId, locationId: fan.locationId, quantity };
  await app.db.transaction(worker, (tx) => receiveStock(tx, { id: app.kernel.ids.uuid(), ...units }));
  await events.drained();
};
/** A guest who has confirmed. */
const waiting = async (email: string) => {
  await guest(email);
  const [mail] = (await mails('alert_confirmation')).filter(({ recipient }) => recipient === email);
  await app.call(`POST /alerts/${linkOf(mail!)}/confirm`);
};

describe('a guest who waits', () => {
  it('is asked by mail first, and told nothing before the answer', async () => {
    expect(await guest('a@example.com')).toMatchObject({ status: 202, json: { status: 'unconfirmed' } });
    await arrive(3);
    expect((await mails()).map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['alert_confirmation', 'a@example.com'],
    ]);
    expect(await states()).toEqual(['unconfirmed']);
  });

  it('confirms by the link of the mail, which changes nothing by being looked at', async () => {
    await guest('a@example.com');
    const link = linkOf((await mails())[0]!);
    expect((await app.call(`GET /alerts/${link}`)).json).toEqual({
      item: { slug: 'fan', title: 'Title fan' },
      status: 'unconfirmed',
    });
    expect(await states()).toEqual(['unconfirmed']);
    expect((await app.call(`POST /alerts/${link}/confirm`)).json.status).toBe('active');
    expect((await app.call(`DELETE /alerts/${link}`)).json.status).toBe('cancelled');
    expect((await app.call(`POST /alerts/${link}/confirm`)).json.status).toBe('cancelled');
    expect((await app.call('GET /alerts/another')).code).toBe('link_invalid');
  });

  it('who asks again gets no second mail at once, one later, and never a second alert', async () => {
    await guest('a@example.com');
    expect((await guest('A@example.com ')).json).toEqual({ status: 'unconfirmed' });
    expect(await mails()).toHaveLength(1);
    app.clock.advance(601);
    await guest('a@example.com');
    expect(await mails()).toHaveLength(2);
    expect(await states()).toEqual(['unconfirmed']);
  });

  it('cannot be told from one who was asked before', async () => {
    await waiting('a@example.com');
    expect((await guest('a@example.com')).json).toEqual({ status: 'unconfirmed' });
    expect(await states()).toEqual(['active']);
  });

  it('needs an address, and an item that is sold out and is there', async () => {
    expect((await ask()).json.errors[0].pointer).toBe('/email');
    expect((await guest('not an address')).json.errors[0].pointer).toBe('/email');
    expect((await guest('a@example.com', 'lamp')).code).toBe('item_in_stock');
    expect((await guest('a@example.com', 'nothing')).code).toBe('not_found');
  });

  it('waits for twenty things at most', async () => {
    await app.owner(
      `insert into haat.items (id, slug, kind, product_type_id, category_id, title, summary, description, status, created_at)
       select gen_random_uuid(), 'thing-' || n, 'product', product_type_id, category_id, title, summary, description, status, created_at
       from haat.items, generate_series(1, 20) n where slug = 'fan'`,
    );
    for (let n = 1; n <= 20; n++) expect((await guest('a@example.com', `thing-${n}`)).status).toBe(202);
    expect((await guest('a@example.com')).code).toBe('too_many_alerts');
    expect((await guest('a@example.com', 'thing-3')).status).toBe(202);
  });
});

describe('when stock returns', () => {
  it('whoever waits is told once, however often more comes', async () => {
    await waiting('a@example.com');
    await waiting('b@example.com');
    await arrive(5);
    await arrive(5);
    const told = await mails('back_in_stock');
    expect(told.map(({ recipient }) => recipient)).toEqual(['a@example.com', 'b@example.com']);
    expect(told[0]).toMatchObject({ subject: 'Back in stock: Title fan' });
    expect(told[0]?.text).toContain('http://localhost:3000/p/fan');
    expect(told[0]?.text).not.toContain('be quick');
    expect(await states()).toEqual(['closed', 'closed']);
  });

  it('is told to hurry where more wait than there are pieces', async () => {
    await waiting('a@example.com');
    await waiting('b@example.com');
    await arrive(1);
    for (const { text } of await mails('back_in_stock')) expect(text).toContain('be quick');
  });

  it('nobody who cancelled is told', async () => {
    await guest('a@example.com');
    await app.call(`DELETE /alerts/${linkOf((await mails())[0]!)}`);
    await arrive(1);
    expect(await mails('back_in_stock')).toEqual([]);
  });

  it('is not told twice by the follower and two sweeps at once', async () => {
    await waiting('a@example.com');
    await Promise.all([arrive(2), sweepAlerts(app.kernel), sweepAlerts(app.kernel)]);
    await sweepAlerts(app.kernel);
    expect(await mails('back_in_stock')).toHaveLength(1);
  });

  it('a sweep tells of what came without news, and forgets what was never confirmed', async () => {
    await waiting('a@example.com');
    await guest('b@example.com');
    await leaveOnShelves(app.owner, 1, fan.listingId);
    app.clock.advance(8 * 86_400);
    expect(await sweepAlerts(app.kernel)).toEqual({ told: 1, forgotten: 1 });
  });
});

describe('who is signed in', () => {
  it('waits under the address of the account, without another mail', async () => {
    expect((await ask({ email: 'else@example.com' }, rina)).json).toEqual({ status: 'active' });
    expect(await mails()).toEqual([]);
    await arrive(1);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(['rina@example.com']);
  });

  it('sees and cancels own alerts, and nobody else’s', async () => {
    await ask({}, rina);
    await waiting('a@example.com');
    const list = await app.call('GET /me/alerts', { as: rina });
    expect(list.json.data).toMatchObject([{ item: { slug: 'fan', title: 'Title fan' }, status: 'active' }]);
    const { id } = list.json.data[0];
    const cancel = (as: string) => app.call(`DELETE /me/alerts/${id}`, { as });
    expect((await cancel(app.trade.customerId)).code).toBe('not_found');
    expect((await cancel(rina)).status).toBe(204);
    expect((await app.call('GET /me/alerts', { as: rina })).json.data).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  it('is asked first as long as the address of the account was not checked', async () => {
    expect((await ask({}, app.trade.customerId)).json).toEqual({ status: 'unconfirmed' });
    expect((await mails())[0]?.kind).toBe('alert_confirmation');
  });

  it('gets what was asked for as a guest once the address is checked, and needs no other link', async () => {
    const nila = await app.trade.person('Nila');
    const email = `${nila}@example.com`;
    await guest(email);
    const verified = async () => {
      await app.db.transaction(worker, async (tx) => {
        tx.emit({ topic: `user:${nila}`, kind: 'person.email_verified', subject: nila });
      });
      await events.drained();
    };
    await verified();
    expect((await app.call('GET /me/alerts', { as: nila })).json.data).toEqual([]);
    await app.owner('update haat.people set email_verified_at = now() where id = $1', [nila]);
    await verified();
    expect((await app.call('GET /me/alerts', { as: nila })).json.data).toMatchObject([{ status: 'active' }]);
  });
});

it('refuses a second open alert of an address for an item, whoever writes it', async () => {
  const twice = app.owner(
    `insert into haat.item_alerts (id, item_id, email, language, token_hash, status, asked_at)
     select gen_random_uuid(), $1, 'a@example.com', 'en', n::text, 'active', now() from generate_series(1, 2) n`,
    [lamp.itemId],
  );
  await expect(twice).rejects.toMatchObject({ code: '23505' });
});
