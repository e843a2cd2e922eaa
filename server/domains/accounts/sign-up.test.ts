import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket, outcome } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

it('makes an account that is signed in', async () => {
  const reply = await market.post('sign-up', {
    name: ' Rahima Begum ',
    email: 'Rahima@Example.com',
    password: goodPassword,
    phone: '০১৭১২ 345678',
    language: 'bn',
  });
  expect(reply.statusCode).toBe(201);
  expect(reply.headers['cache-control']).toBe('no-store');
  const body = reply.json<SignedInReply>();
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 600 });
  expect(body.me).toEqual({
    id: expect.any(String),
    name: 'Rahima Begum',
    email: 'rahima@example.com',
    email_verified: false,
    phone: '+8801712345678',
    language: 'bn',
    staff_role: null,
    sellers: [],
  });
  const again = await market.call('GET /auth/me', { token: body.access_token });
  expect(again.json()).toEqual(body.me);
});

it('tells of it without the link’s token, and mails the link in the person’s language', async () => {
  const { me } = await market.signUp('news@example.com', { language: 'bn', name: '<Rahima>' });
  const events = await market.owner(
    'select topic, kind, body from haat.outbox where subject = $1 order by id',
    [me.id],
  );
  const topic = `user:${me.id}`;
  expect(events).toEqual([
    { topic, kind: 'person.signed_up', body: {} },
    { topic, kind: 'person.email_verification_wanted', body: {} },
  ]);
  const [mail] = await market.owner<{ text_body: string; html_body: string; subject: string }>(
    `select subject, text_body, html_body from haat.mails where recipient = 'news@example.com'`,
  );
  expect(mail?.subject).toBe('আপনার ই-মেইল ঠিকানা নিশ্চিত করুন');
  expect(mail?.text_body).toMatch(/^http:\/\/localhost:3000\/bn\/verify-email\?token=[\w-]{43}$/m);
  expect(mail?.html_body).toContain('&#60;Rahima&#62;');
});

it('refuses a taken address, also when two ask at once', async () => {
  const both = await Promise.all(
    [1, 2].map(() =>
      market.post('sign-up', { name: 'A', email: 'twin@example.com', password: goodPassword }),
    ),
  );
  expect(both.map((reply) => reply.statusCode).toSorted()).toEqual([201, 409]);
  const third = await market.post('sign-up', {
    name: 'A',
    email: 'TWIN@example.com',
    password: goodPassword,
  });
  expect(outcome(third)).toEqual([409, 'email_taken']);
});

it.each(['Bangladesh1', 'password1', 'aaaaaaaaaa', 'weak.one@example.com', 'weak.one', 'Karim Uddin'])(
  'refuses the easy password %s',
  async (password) => {
    const reply = await market.post('sign-up', {
      name: 'Karim Uddin',
      email: 'weak.one@example.com',
      password,
    });
    expect(outcome(reply)).toEqual([422, 'password_weak']);
    expect(reply.json().errors[0].pointer).toBe('/password');
  },
);

it('refuses what is no address, no phone, or too short, by field', async () => {
  const reply = await market.post('sign-up', { name: '', email: 'nobody', password: 'short', phone: '12' });
  expect(outcome(reply)).toEqual([422, 'invalid_request']);
  const pointers = reply.json<{ errors: { pointer: string }[] }>().errors.map((error) => error.pointer);
  expect(pointers.toSorted()).toEqual(['/email', '/name', '/password', '/phone']);
});

it('checks the address once by the link', async () => {
  const { access_token: token } = await market.signUp('check@example.com');
  const link = await market.mailedToken('verify_email', 'check@example.com');
  expect(outcome(await market.post('reset-password', { token: link, password: goodPassword }))).toEqual([
    410,
    'link_invalid',
  ]);
  expect((await market.post('verify-email', { token: link })).json()).toEqual({ ok: true });
  expect((await market.call('GET /auth/me', { token })).json()).toMatchObject({ email_verified: true });
  expect(outcome(await market.post('verify-email', { token: link }))).toEqual([410, 'link_invalid']);
});

it('mails a new link to whom the first one expired, and none once the address is checked', async () => {
  const { access_token: token } = await market.signUp('again@example.com');
  market.clock.advance(3 * 86_400 + 1);
  const { access_token: fresh } = (
    await market.post('sign-in', { email: 'again@example.com', password: goodPassword })
  ).json();
  expect((await market.call('POST /auth/verify-email/resend', { token: fresh ?? token })).json()).toEqual({
    ok: true,
  });
  const link = await market.mailedToken('verify_email', 'again@example.com');
  expect((await market.post('verify-email', { token: link })).json()).toEqual({ ok: true });
  await market.call('POST /auth/verify-email/resend', { token: fresh });
  expect(await market.mailedToken('verify_email', 'again@example.com')).toBe(link);
});

it('refuses the link after three days', async () => {
  await market.signUp('late@example.com');
  const token = await market.mailedToken('verify_email', 'late@example.com');
  market.clock.advance(3 * 86_400 + 1);
  expect(outcome(await market.post('verify-email', { token }))).toEqual([410, 'link_invalid']);
});
