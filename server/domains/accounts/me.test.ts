import { afterAll, beforeAll, expect, it } from 'vitest';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import { type TestMarket, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

it('changes what is given, removes a phone by null, leaves the rest', async () => {
  const { access_token: token, me } = await market.signUp('me@example.com', { phone: '01712345678' });
  const change = async (payload: object) => (await market.call('PATCH /auth/me', { token, payload })).json();
  expect(await change({ language: 'bn' })).toEqual({ ...me, language: 'bn' });
  expect(await change({ phone: null, name: 'রহিমা' })).toEqual({
    ...me,
    language: 'bn',
    phone: null,
    name: 'রহিমা',
  });
  expect(await change({})).toMatchObject({ name: 'রহিমা', phone: null });
  const wrong = await market.call('PATCH /auth/me', {
    token,
    payload: { phone: '12', email: 'x@example.com' },
  });
  expect(outcome(wrong)).toEqual([422, 'invalid_request']);
});

it('asks for a token where one is needed', async () => {
  for (const operation of ['GET /auth/me', 'PATCH /auth/me', 'GET /auth/sessions', 'DELETE /auth/sessions']) {
    expect(outcome(await market.call(operation))).toEqual([401, 'sign_in_required']);
  }
});

const peopleSeen = statement({
  name: 'test/people-seen',
  row: { email: t.text },
  text: 'select email from haat.people',
});
const renameAll = statement({ name: 'test/rename-all', text: `update haat.people set name = 'X'` });
const verifyOwn = statement({
  name: 'test/verify-own',
  text: 'update haat.people set email_verified_at = haat.now()',
});
const hashesSeen = statement({
  name: 'test/hashes-seen',
  row: { password_hash: t.text },
  text: 'select password_hash from identity.credentials',
});

it('lets a person see and rename nobody else, and touch no other column, by SQL either', async () => {
  await market.signUp('neighbour@example.com');
  const { me } = await market.signUp('own@example.com');
  const person = market.db.as({ audience: 'authenticated', personId: me.id });
  expect(await person.many(peopleSeen, {})).toEqual([{ email: 'own@example.com' }]);
  expect(await person.run(renameAll, {})).toBe(1);
  await expect(person.run(verifyOwn, {})).rejects.toThrow(/permission denied/);
  await expect(person.many(hashesSeen, {})).rejects.toThrow(/permission denied/);
  await expect(market.db.as({ audience: 'anon' }).many(peopleSeen, {})).rejects.toThrow(/permission denied/);
});
