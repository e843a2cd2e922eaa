import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket({ origin: 'https://haat.example' });
  await market.signUp('rahima@example.com');
});
afterAll(() => market.close());

const asWeb = { 'haat-session': 'cookie' };
type Cookie = { name: string; value: string };
const signIn = () => market.post('sign-in', { email: 'rahima@example.com', password: goodPassword }, asWeb);
const header = (cookies: Cookie[]) => cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

it('puts both tokens where scripts cannot read them, beside a mark that they can, and not into the body', async () => {
  const reply = await signIn();
  const common = { path: '/', httpOnly: true, sameSite: 'Lax', secure: true };
  expect(reply.cookies).toEqual([
    { ...common, name: 'haat_access', value: expect.stringMatching(/^ey/), maxAge: 600 },
    { ...common, name: 'haat_refresh', value: expect.stringMatching(/^[\w-]{43}$/), maxAge: 30 * 86_400 },
    { name: 'haat_person', value: '1', path: '/', sameSite: 'Lax', secure: true, maxAge: 30 * 86_400 },
  ]);
  expect(reply.json<SignedInReply>()).toMatchObject({
    access_token: '',
    refresh_token: '',
    me: { name: 'Rahima Begum' },
  });
  const me = await market.call('GET /auth/me', { headers: { cookie: header(reply.cookies as Cookie[]) } });
  expect(me.json()).toMatchObject({ email: 'rahima@example.com' });
});

it('sets none for those who do not ask', async () => {
  const reply = await market.post('sign-in', { email: 'rahima@example.com', password: goodPassword });
  expect(reply.cookies).toEqual([]);
});

it('refreshes from the cookie and clears what no longer works', async () => {
  const { cookies } = await signIn();
  market.clock.advance(600);
  const next = await market.post('refresh', {}, { ...asWeb, cookie: header(cookies as Cookie[]) });
  expect(next.cookies.map((cookie) => cookie.name)).toEqual(['haat_access', 'haat_refresh', 'haat_person']);
  expect(next.cookies[1]).toMatchObject({ maxAge: 30 * 86_400 - 600 });
  market.clock.advance(60);
  const reused = await market.post('refresh', {}, { ...asWeb, cookie: header(cookies as Cookie[]) });
  expect(outcome(reused)).toEqual([401, 'session_ended']);
  expect(reused.cookies).toMatchObject([
    { name: 'haat_access', value: '', path: '/' },
    { name: 'haat_refresh', value: '', path: '/' },
    { name: 'haat_person', value: '', path: '/' },
  ]);
});

it('signs out by the cookies alone', async () => {
  const { cookies } = await signIn();
  const cookie = header(cookies as Cookie[]);
  const out = await market.post('sign-out', {}, { ...asWeb, cookie });
  expect(out.cookies.map(({ value }) => value)).toEqual(['', '', '']);
  expect(outcome(await market.call('GET /auth/me', { headers: { cookie } }))).toEqual([401, 'token_invalid']);
  expect(outcome(await market.post('refresh', {}, { ...asWeb, cookie }))).toEqual([401, 'session_ended']);
});

it('leaves Secure out where the market is on http', async () => {
  const plain = await openTestMarket();
  const reply = await plain.post(
    'sign-up',
    { name: 'A', email: 'a@example.com', password: goodPassword },
    asWeb,
  );
  await plain.close();
  expect(reply.cookies).toHaveLength(3);
  for (const cookie of reply.cookies) expect(cookie).not.toHaveProperty('secure');
});
