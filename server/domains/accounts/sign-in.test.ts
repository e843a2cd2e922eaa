import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { worker } from '#kernel/database/principal.ts';
import { hashToken } from '#kernel/http/principal.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import type { SignedInNews } from './index.ts';
import { setPassword } from './queries.ts';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
const email = 'rahima@example.com';
beforeAll(async () => {
  market = await openTestMarket();
  await market.signUp(email);
});
afterAll(() => market.close());

it('signs in with the right password, whatever the case of the address', async () => {
  const reply = await market.post('sign-in', { email: 'RAHIMA@example.com ', password: goodPassword });
  expect(reply.statusCode).toBe(200);
  const { access_token: token } = reply.json<SignedInReply>();
  expect((await market.call('GET /auth/me', { token })).statusCode).toBe(200);
});

it('says the same after the same work for a wrong password and an unknown address', async () => {
  const verify = vi.spyOn(market.accounts.passwords, 'verify');
  const wrong = await market.post('sign-in', { email, password: 'river boat 72' });
  const unknown = await market.post('sign-in', { email: 'nobody@example.com', password: goodPassword });
  expect(outcome(wrong)).toEqual([401, 'credentials_wrong']);
  expect({ ...unknown.json(), instance: '' }).toEqual({ ...wrong.json(), instance: '' });
  expect(verify).toHaveBeenCalledTimes(2);
  verify.mockRestore();
});

it('refuses an account without a password', async () => {
  await market.owner(
    `insert into haat.people (id, email, name, created_at)
     values (gen_random_uuid(), 'none@example.com', 'N', now())`,
  );
  const reply = await market.post('sign-in', { email: 'none@example.com', password: goodPassword });
  expect(outcome(reply)).toEqual([401, 'credentials_wrong']);
});

it('says when to come back while too many sign in', async () => {
  const verify = vi.spyOn(market.accounts.passwords, 'verify').mockResolvedValue(refuse('unavailable'));
  const reply = await market.post('sign-in', { email, password: goodPassword });
  verify.mockRestore();
  expect(outcome(reply)).toEqual([503, 'unavailable']);
  expect(reply.headers['retry-after']).toBe('2');
});

it('makes no session when a new password is being set meanwhile', async () => {
  const { me } = await market.signUp('race@example.com');
  const { signingIn } = await market.db.transaction(worker, async (tx) => {
    await tx.engine.run(setPassword, { person: me.id, password_hash: 'another' });
    const pending = market.post('sign-in', { email: 'race@example.com', password: goodPassword });
    await sleep(300);
    return { signingIn: pending };
  });
  expect(outcome(await signingIn)).toEqual([401, 'credentials_wrong']);
});

it('hashes anew what was hashed with older parameters', async () => {
  const { me } = await market.signUp('old@example.com');
  const old = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  await market.owner('update identity.credentials set password_hash = $2 where person_id = $1', [me.id, old]);
  const first = await market.post('sign-in', { email: 'old@example.com', password: 'password' });
  const [row] = await market.owner('select password_hash from identity.credentials where person_id = $1', [
    me.id,
  ]);
  expect([first.statusCode, row?.password_hash]).toEqual([200, expect.stringContaining('$m=19456,t=2,p=1$')]);
  expect((await market.post('sign-in', { email: 'old@example.com', password: 'password' })).statusCode).toBe(
    200,
  );
});

it('tells listeners, in the same transaction, who came with which basket', async () => {
  const heard: Omit<SignedInNews, 'tx'>[] = [];
  let fail = false;
  market.accounts.onSignedIn(async ({ personId, basketTokenHash }) => {
    heard.push({ personId, basketTokenHash });
    if (fail) throw new Error('no merge');
  });
  const { me } = await market.signUp('guest@example.com');
  await market.post(
    'sign-in',
    { email: 'guest@example.com', password: goodPassword },
    { 'basket-token': 'b1' },
  );
  await market.post(
    'sign-in',
    { email: 'guest@example.com', password: goodPassword },
    { cookie: 'haat_basket=b2', 'sec-fetch-site': 'same-origin' },
  );
  expect(heard).toEqual([
    { personId: me.id, basketTokenHash: undefined },
    { personId: me.id, basketTokenHash: hashToken('b1') },
    { personId: me.id, basketTokenHash: hashToken('b2') },
  ]);
  fail = true;
  const reply = await market.post('sign-in', { email: 'guest@example.com', password: goodPassword });
  const [row] = await market.owner('select count(*)::int as n from identity.sessions where person_id = $1', [
    me.id,
  ]);
  expect([reply.statusCode, row?.n]).toEqual([500, 3]);
  fail = false;
});
