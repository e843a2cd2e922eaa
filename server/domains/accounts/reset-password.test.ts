import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const newPassword = 'a quiet ferry at dawn';
const signIn = (email: string, password: string) => market.post('sign-in', { email, password });

it('sets a new password, ends all sessions, proves the address and voids the other links', async () => {
  const email = 'rahima@example.com';
  const first = await market.signUp(email);
  const second = (await signIn(email, goodPassword)).json<SignedInReply>();
  await market.post('forgot-password', { email });
  const unused = await market.mailedToken('reset_password', email);
  market.clock.advance(1);
  await market.post('forgot-password', { email });
  const token = await market.mailedToken('reset_password', email);
  expect(outcome(await market.post('verify-email', { token }))).toEqual([410, 'link_invalid']);
  expect(outcome(await market.post('reset-password', { token, password: 'password1' }))).toEqual([
    422,
    'password_weak',
  ]);

  expect((await market.post('reset-password', { token, password: newPassword })).json()).toEqual({
    ok: true,
  });
  for (const { access_token, refresh_token } of [first, second]) {
    expect(outcome(await market.call('GET /auth/me', { token: access_token }))).toEqual([
      401,
      'token_invalid',
    ]);
    expect(outcome(await market.post('refresh', { refresh_token }))).toEqual([401, 'session_ended']);
  }
  expect(outcome(await signIn(email, goodPassword))).toEqual([401, 'credentials_wrong']);
  expect((await signIn(email, newPassword)).json().me.email_verified).toBe(true);
  for (const dead of [token, unused]) {
    const reply = await market.post('reset-password', { token: dead, password: newPassword });
    expect(outcome(reply)).toEqual([410, 'link_invalid']);
  }
  const mails = await market.owner(
    `select 1 from haat.mails where kind = 'password_changed' and recipient = $1`,
    [email],
  );
  expect(mails).toHaveLength(1);
});

it('lets one of two uses of a link at once win', async () => {
  await market.signUp('twice@example.com');
  await market.post('forgot-password', { email: 'twice@example.com' });
  const token = await market.mailedToken('reset_password', 'twice@example.com');
  const replies = await Promise.all(
    [1, 2].map((n) => market.post('reset-password', { token, password: `${newPassword} ${n}` })),
  );
  expect(replies.map((reply) => reply.statusCode).toSorted()).toEqual([200, 410]);
});

it('refuses the link after an hour', async () => {
  await market.signUp('hour@example.com');
  await market.post('forgot-password', { email: 'hour@example.com' });
  const token = await market.mailedToken('reset_password', 'hour@example.com');
  market.clock.advance(3_601);
  expect(outcome(await market.post('reset-password', { token, password: newPassword }))).toEqual([
    410,
    'link_invalid',
  ]);
});

it('does not tell by answer or time whether there is an account', async () => {
  await market.signUp('there@example.com');
  const ask = async (email: string) => {
    const startMs = performance.now();
    const reply = await market.post('forgot-password', { email });
    return { answer: [reply.statusCode, reply.body], ms: performance.now() - startMs };
  };
  const [there, missing] = [await ask('there@example.com'), await ask('missing@example.com')];
  expect(missing.answer).toEqual(there.answer);
  expect(Math.min(there.ms, missing.ms)).toBeGreaterThan(145);
});

it('mails at most three open links', async () => {
  await market.signUp('flood@example.com');
  for (let n = 0; n < 5; n++) await market.post('forgot-password', { email: 'flood@example.com' });
  const mails = await market.owner(
    `select 1 from haat.mails where kind = 'reset_password' and recipient = 'flood@example.com'`,
  );
  expect(mails).toHaveLength(3);
});
