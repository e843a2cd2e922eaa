import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const swap = (refresh_token: string) => market.post('refresh', { refresh_token });
const swapped = async (token: string) => (await swap(token)).json<SignedInReply>();
const meStatus = async (token: string) => (await market.call('GET /auth/me', { token })).statusCode;

it('swaps each token for a new pair of the same session', async () => {
  const first = await market.signUp('one@example.com');
  market.clock.advance(601);
  expect(await meStatus(first.access_token)).toBe(401);
  const second = await swapped(first.refresh_token);
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(await meStatus(second.access_token)).toBe(200);
  market.clock.advance(601);
  const third = await swapped(second.refresh_token);
  expect(await meStatus(third.access_token)).toBe(200);
  const sessions = await market.owner('select 1 from identity.sessions where person_id = $1', [first.me.id]);
  expect(sessions).toHaveLength(1);
});

it('needs no valid access token, though clients send the expired one along', async () => {
  const first = await market.signUp('seven@example.com');
  market.clock.advance(601);
  const stale = { authorization: `Bearer ${first.access_token}` };
  const reply = await market.post('refresh', { refresh_token: first.refresh_token }, stale);
  expect(reply.statusCode).toBe(200);
  const second = reply.json<SignedInReply>();
  expect(await meStatus(second.access_token)).toBe(200);
  const again = { email: 'seven@example.com', password: goodPassword };
  expect((await market.post('sign-in', again, stale)).statusCode).toBe(200);
  expect((await market.post('sign-out', { refresh_token: second.refresh_token }, stale)).statusCode).toBe(
    200,
  );
  expect(outcome(await swap(second.refresh_token))).toEqual([401, 'session_ended']);
});

it('answers a swap repeated within ten seconds with another usable pair', async () => {
  const first = await market.signUp('two@example.com');
  const second = await swapped(first.refresh_token);
  market.clock.advance(9);
  const sibling = await swapped(first.refresh_token);
  expect(sibling.refresh_token).not.toBe(second.refresh_token);
  market.clock.advance(60);
  expect((await swap(sibling.refresh_token)).statusCode).toBe(200);
  expect((await swap(second.refresh_token)).statusCode).toBe(200);
});

it('ends the whole session when a token is used again later', async () => {
  const first = await market.signUp('three@example.com');
  const other = (
    await market.post('sign-in', { email: 'three@example.com', password: goodPassword })
  ).json<SignedInReply>();
  const second = await swapped(first.refresh_token);
  market.clock.advance(11);
  expect(outcome(await swap(first.refresh_token))).toEqual([401, 'session_ended']);
  expect(outcome(await swap(second.refresh_token))).toEqual([401, 'session_ended']);
  expect(await meStatus(second.access_token)).toBe(401);
  expect(await meStatus(other.access_token)).toBe(200);
  const news = await market.owner(
    `select body from haat.outbox where kind = 'session.ended' and topic = $1`,
    [`user:${first.me.id}`],
  );
  expect(news).toEqual([{ body: { person_id: first.me.id } }]);
});

it('keeps ten swaps at once of one token in one living session', async () => {
  const first = await market.signUp('four@example.com');
  const replies = await Promise.all(Array.from({ length: 10 }, () => swap(first.refresh_token)));
  expect(replies.map((reply) => reply.statusCode)).toEqual(Array(10).fill(200));
  const tokens = new Set(replies.map((reply) => reply.json<SignedInReply>().refresh_token));
  expect(tokens.size).toBe(10);
  const used = await market.owner(
    `select count(*)::int as n, count(used_at)::int as used from identity.refresh_tokens r
     join identity.sessions s on s.id = r.session_id where s.person_id = $1 and s.ended_at is null`,
    [first.me.id],
  );
  expect(used).toEqual([{ n: 11, used: 1 }]);
});

it('ends after 30 days however often it was refreshed', async () => {
  const first = await market.signUp('five@example.com');
  market.clock.advance(30 * 86_400 - 10);
  const second = await swapped(first.refresh_token);
  market.clock.advance(11);
  expect(outcome(await swap(second.refresh_token))).toEqual([401, 'session_ended']);
});

it('refuses tokens of other kinds and none at all', async () => {
  const { access_token } = await market.signUp('six@example.com');
  const link = await market.mailedToken('verify_email', 'six@example.com');
  expect(outcome(await swap(link))).toEqual([401, 'session_ended']);
  expect(outcome(await market.post('refresh', {}))).toEqual([401, 'session_ended']);
  expect((await swap(access_token)).statusCode).toBe(422);
  expect(outcome(await market.call('GET /auth/me', { token: link }))).toEqual([401, 'token_invalid']);
});
