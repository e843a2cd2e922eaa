import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcile } from '#domains/checkout/index.ts';
import { openGateway } from '#domains/payments/index.ts';
import { type Story, openStory, signedInAt } from './test-story.ts';

let at: Story;
let rina: { token: string; id: string };
let other: { token: string; id: string };
beforeAll(async () => {
  at = await openStory();
  rina = await signUp('rina-account@example.com');
  other = await signUp('other@example.com');
});
afterAll(() => at.close());

async function signUp(email: string) {
  const body = { name: 'Rina Akter', email, password: 'a long enough phrase 77' };
  const reply = await at.shop.app.inject({ method: 'POST', url: '/api/v1/auth/sign-up', payload: body });
  expect(reply.statusCode).toBe(201);
  return { token: reply.json().access_token as string, id: reply.json().me.id as string };
}

const list = async (who: { token: string }, query = '', language = 'en') => {
  const headers = { authorization: `Bearer ${who.token}`, 'accept-language': language };
  const reply = await at.shop.app.inject({ url: `/api/v1/me/notifications${query}`, headers });
  return { status: reply.statusCode, ...reply.json() };
};
const read = async (who: { token: string }, body: object = {}) =>
  (await signedInAt(at.shop, who.token).call('POST', '/me/notifications/read', { body })).json();
const told = (personId: string) =>
  at.test.owner<{ kind: string; body: object }>(
    `select kind, body from haat.events where topic = 'user:' || $1 and kind like 'notification.%'
     order by position`,
    [personId],
  );
/** Some SQL as a person with an account. */
const as = (personId: string, sql: string) =>
  at.test.owner(
    `do $do$ begin
      perform set_config('request.jwt.claims', '{"role": "authenticated", "sub": "${personId}"}', true);
      set local role authenticated; ${sql}; end $do$`,
  );

it('shows a customer what happened to their order, in the language asked for, and nobody else', async () => {
  const order = await at.place({ signedIn: rina.token });
  await at.accept(order);
  const mine = await list(rina);
  expect(mine).toMatchObject({ unread: 2, has_more: false, next_cursor: null });
  const [accepted, confirmed] = mine.data;
  expect(accepted).toMatchObject({
    kind: 'visit_accepted',
    read_at: null,
    seller: null,
    link: `/order/${order.id}`,
  });
  expect(accepted.text).toMatch(
    new RegExp(`^Visit accepted: \\w+day .*:\\d\\d \\(order ${order.number}\\)$`),
  );
  expect(confirmed).toMatchObject({ kind: 'order_confirmed', text: `Order ${order.number} is confirmed` });
  expect((await list(rina, '', 'bn')).data[1].text).toBe(`অর্ডার ${order.number} নিশ্চিত হয়েছে`);
  expect(await list(other)).toMatchObject({ data: [], unread: 0 });
  expect(await told(rina.id)).toEqual([
    { kind: 'notification.created', body: { kind: 'order_confirmed' } },
    { kind: 'notification.created', body: { kind: 'visit_accepted' } },
  ]);
  const kept = await at.test.owner<{ text: string }>('select params::text as text from haat.notifications');
  expect(kept.filter(({ text }) => /Rina|@|\+880|House|Rahim/.test(text))).toEqual([]);
});

it('pages through them newest first', async () => {
  const first = await list(rina, '?limit=1');
  expect(first).toMatchObject({ has_more: true, unread: 2, data: [{ kind: 'visit_accepted' }] });
  const second = await list(rina, `?limit=1&cursor=${first.next_cursor}`);
  expect(second).toMatchObject({ has_more: false, data: [{ kind: 'order_confirmed' }] });
  expect(await list(other, `?limit=1&cursor=${first.next_cursor}`)).toMatchObject({
    code: 'not_acceptable_cursor',
  });
});

it('marks those named or all as read, and none of anybody else', async () => {
  const { data } = await list(rina);
  expect(await read(other, { ids: [data[0].id] })).toEqual({ unread: 0 });
  expect((await list(rina)).unread).toBe(2);
  expect(await read(rina, { ids: [data[0].id] })).toEqual({ unread: 1 });
  expect((await list(rina)).data.map((one: { read_at: string | null }) => one.read_at !== null)).toEqual([
    true,
    false,
  ]);
  expect(await read(rina)).toEqual({ unread: 0 });
  expect(await read(rina)).toEqual({ unread: 0 });
  await at.events.drained();
  const said = (await told(rina.id)).filter((event) => event.kind === 'notification.read');
  expect(said.map((event) => event.body)).toEqual([{ unread: 1 }, { unread: 0 }]);
  expect(await told(other.id)).toEqual([]);
});

it('tells every member of a seller of its part, and says which seller it is', async () => {
  const rows = await at.test.owner<{ person_id: string; kind: string; params: { seller: { slug: string } } }>(
    `select person_id, kind, params from haat.notifications where kind like 'seller_%'`,
  );
  const { partnerOwner, partnerWorker, providerOwner } = at.people;
  const found = rows.map((row) => [row.person_id, row.kind, row.params.seller.slug]);
  expect(found.toSorted()).toEqual(
    [
      [partnerOwner, 'seller_order', 'batas-ghar'],
      [partnerWorker, 'seller_order', 'batas-ghar'],
      [providerOwner, 'seller_visit', 'alo-electric'],
    ].toSorted(),
  );
});

it('lets the database change nothing but when it was read, and of one’s own only', async () => {
  await expect(as(rina.id, `update haat.notifications set kind = 'x'`)).rejects.toThrow('permission denied');
  await expect(as(rina.id, 'delete from haat.notifications')).rejects.toThrow('permission denied');
  await as(other.id, 'update haat.notifications set read_at = null');
  expect((await list(rina)).unread).toBe(0);
  await as(rina.id, 'update haat.notifications set read_at = null');
  expect((await list(rina)).unread).toBe(2);
});

it('is for people with an account', async () => {
  expect((await at.shop.app.inject({ url: '/api/v1/me/notifications' })).json()).toMatchObject({
    code: 'sign_in_required',
  });
});

it('says what became of an order nobody paid, in both languages', async () => {
  const late = await signUp('late@example.com');
  const order = await at.place({ method: 'sslcommerz', signedIn: late.token });
  const now = at.test.clock.now();
  at.test.clock.advance(1_800);
  await reconcile(at.test.kernel, openGateway(at.test.kernel, at.shop.gateway));
  await at.events.drained();
  // An access token lives ten minutes.
  at.test.clock.set(now);
  expect(await list(late)).toMatchObject({
    unread: 1,
    data: [
      {
        kind: 'order_expired',
        text: `Order ${order.number} was not paid in time and has ended`,
        link: `/order/${order.id}`,
      },
    ],
  });
  expect((await list(late, '', 'bn')).data[0].text).toBe(
    `অর্ডার ${order.number}-এর দাম সময়মতো আসেনি, তাই সেটি শেষ`,
  );
});
