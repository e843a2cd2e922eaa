import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countingStatements } from '#kernel/database/statement-log.ts';
import { createPerson, grantStaff } from './index.ts';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

it('makes a person who can sign in, and refuses a second one or a weak password', async () => {
  const { accounts } = market;
  const person = { name: 'Karim', email: 'karim@example.com', password: goodPassword, emailVerified: true };
  expect(await createPerson(accounts, person)).toEqual({ id: expect.any(String) });
  expect(await createPerson(accounts, person)).toMatchObject({ code: 'email_taken' });
  expect(await createPerson(accounts, { ...person, password: 'password1' })).toMatchObject({
    code: 'password_weak',
  });
  const reply = await market.post('sign-in', { email: 'karim@example.com', password: goodPassword });
  expect(reply.json<SignedInReply>().me).toMatchObject({ name: 'Karim', email_verified: true });
});

it('makes staff of a person: open sessions end, new ones live twelve hours', async () => {
  const { accounts } = market;
  const before = await market.signUp('staff@example.com');
  expect(await accounts.gatekeeper.staffRole(before.me.id)).toBeUndefined();
  expect(await grantStaff(accounts, { email: 'Staff@example.com', role: 'operator' })).toEqual({
    personId: before.me.id,
  });
  expect(await accounts.gatekeeper.staffRole(before.me.id)).toBe('operator');
  expect(outcome(await market.call('GET /auth/me', { token: before.access_token }))).toEqual([
    401,
    'token_invalid',
  ]);

  const signedIn = await market.post('sign-in', { email: 'staff@example.com', password: goodPassword });
  const { me, refresh_token } = signedIn.json<SignedInReply>();
  expect(me.staff_role).toBe('operator');
  market.clock.advance(12 * 3_600 - 5);
  const next = (await market.post('refresh', { refresh_token })).json<SignedInReply>();
  market.clock.advance(6);
  const late = await market.post('refresh', { refresh_token: next.refresh_token });
  expect(outcome(late)).toEqual([401, 'session_ended']);
  expect(await grantStaff(accounts, { email: 'nobody@example.com', role: 'support' })).toMatchObject({
    code: 'not_found',
  });
});

it('reads memberships at most every 30 seconds, unless told to forget', async () => {
  const { gatekeeper } = market.accounts;
  const { me, access_token: token } = await market.signUp('seller@example.com');
  const read = async () => {
    const { result, statements } = await countingStatements(() => gatekeeper.memberships(me.id));
    return [result.map((one) => `${one.slug} ${one.role}`), statements.length];
  };
  expect(await read()).toEqual([[], 1]);
  await addSeller('lalbagh-fans', 'active', me.id);
  await addSeller('closed-shop', 'closed', me.id);
  expect(await read()).toEqual([[], 0]);
  market.clock.advance(31);
  expect(await read()).toEqual([['lalbagh-fans owner'], 1]);
  await addSeller('second-shop', 'paused', me.id);
  gatekeeper.forget(me.id);
  expect(await read()).toEqual([['lalbagh-fans owner', 'second-shop owner'], 1]);

  const mine = await market.call('GET /auth/me', { token, headers: { 'accept-language': 'bn' } });
  expect(mine.json().sellers).toEqual([
    { id: expect.any(String), slug: 'lalbagh-fans', name: 'দোকান', kind: 'partner', role: 'owner' },
    { id: expect.any(String), slug: 'second-shop', name: 'দোকান', kind: 'partner', role: 'owner' },
  ]);
});

async function addSeller(slug: string, status: string, personId: string) {
  const [area, seller] = [randomUUID(), randomUUID()];
  await market.owner(
    `insert into haat.areas (id, slug, name, postcode, latitude, longitude)
     values ($1, $2, '{"en": "Area"}', '1200', 23.7, 90.4)`,
    [area, `area-${slug}`],
  );
  await market.owner(
    `insert into haat.sellers (id, slug, kind, name, about, area_id, status, since, created_at) values
       ($1, $2, 'partner', '{"en": "Shop", "bn": "দোকান"}', '{"en": "About"}', $3, $4, '2024-01-01', now())`,
    [seller, slug, area, status],
  );
  await market.owner(`insert into haat.seller_members values ($1, $2, 'owner', now())`, [seller, personId]);
}
