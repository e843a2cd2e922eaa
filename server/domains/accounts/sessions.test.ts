import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReplyOf } from '#contract/operations.ts';
import { createAccounts, followAccountEvents } from './index.ts';
import { purgeExpired } from './purge-expired.ts';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

type Sessions = ReplyOf<'GET /auth/sessions'>['data'];

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const android =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';
const signIn = async (email: string, agent = android) =>
  (
    await market.post('sign-in', { email, password: goodPassword }, { 'user-agent': agent })
  ).json<SignedInReply>();
const sessionsOf = async (token: string) =>
  (await market.call('GET /auth/sessions', { token })).json<{ data: Sessions }>().data;
const me = async (token: string) => outcome(await market.call('GET /auth/me', { token }));

it('lists where one is signed in, used last first', async () => {
  await market.signUp('list@example.com');
  market.clock.advance(5);
  const { access_token: token } = await signIn('list@example.com');
  const sessions = await sessionsOf(token);
  expect(sessions.map(({ device, current }) => [device, current])).toEqual([
    ['Chrome on Android', true],
    ['lightMyRequest', false],
  ]);
});

it('ends one session at once, of one’s own only', async () => {
  const first = await market.signUp('ends@example.com');
  const second = await signIn('ends@example.com');
  const stranger = await market.signUp('stranger@example.com');
  const target = (await sessionsOf(second.access_token)).find((session) => !session.current)!;
  const end = (token: string) => market.call(`DELETE /auth/sessions/${target.id}`, { token });
  expect(outcome(await end(stranger.access_token))).toEqual([404, 'not_found']);
  expect(await me(first.access_token)).toEqual([200, undefined]);
  expect((await end(second.access_token)).json()).toEqual({ ok: true });
  expect(await me(first.access_token)).toEqual([401, 'token_invalid']);
  expect(outcome(await market.post('refresh', { refresh_token: first.refresh_token }))).toEqual([
    401,
    'session_ended',
  ]);
  expect(await me(second.access_token)).toEqual([200, undefined]);
  expect(outcome(await end(second.access_token))).toEqual([404, 'not_found']);
});

it('ends all other sessions', async () => {
  const first = await market.signUp('others@example.com');
  const second = await signIn('others@example.com');
  const third = await signIn('others@example.com');
  await market.call('DELETE /auth/sessions', { token: second.access_token });
  expect([await me(first.access_token), await me(third.access_token)]).toEqual([
    [401, 'token_invalid'],
    [401, 'token_invalid'],
  ]);
  expect(await sessionsOf(second.access_token)).toHaveLength(1);
});

it('signs out by access token, by refresh token, and by neither', async () => {
  const first = await market.signUp('out@example.com');
  const second = await signIn('out@example.com');
  await market.call('POST /auth/sign-out', { token: first.access_token, payload: {} });
  expect(await me(first.access_token)).toEqual([401, 'token_invalid']);
  expect(await me(second.access_token)).toEqual([200, undefined]);
  await market.post('sign-out', { refresh_token: second.refresh_token });
  expect(await me(second.access_token)).toEqual([401, 'token_invalid']);
  expect((await market.call('POST /auth/sign-out')).json()).toEqual({ ok: true });
});

it('refuses an ended session in processes that follow, or start later', async () => {
  const { access_token: token } = await market.signUp('far@example.com');
  let follow: Parameters<Parameters<typeof followAccountEvents>[1]['followEach']>[0] = () => {};
  const other = createAccounts(market.kernel);
  followAccountEvents(other, { followEach: (handler) => void (follow = handler) });
  const session = await other.gatekeeper.verify(token);
  expect(session).toHaveProperty('personId');

  await market.call('POST /auth/sign-out', { token, payload: {} });
  expect(await other.gatekeeper.verify(token)).toHaveProperty('personId');
  const events = await market.owner<{ subject: string; kind: string; topic: string }>(
    `select subject, kind, topic from haat.outbox where kind = 'session.ended'`,
  );
  await follow(events.map((event, position) => ({ ...event, position, body: {}, at: '' })));
  expect(await other.gatekeeper.verify(token)).toMatchObject({ code: 'token_invalid' });
  expect(await createAccounts(market.kernel).gatekeeper.verify(token)).toMatchObject({
    code: 'token_invalid',
  });
});

it('forgets sessions and links a day after they expired', async () => {
  await market.signUp('purge@example.com');
  expect((await purgeExpired(market.accounts)).sessions).toBe(0);
  market.clock.advance(32 * 86_400);
  const purged = await purgeExpired(market.accounts);
  expect(purged.sessions).toBeGreaterThan(0);
  expect(purged.links).toBeGreaterThan(0);
  expect(await market.owner('select 1 from identity.refresh_tokens')).toEqual([]);
});
