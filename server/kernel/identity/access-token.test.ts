import { createHmac, randomUUID } from 'node:crypto';
import { SignJWT, createLocalJWKSet, decodeProtectedHeader, generateKeyPair, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { createAccessTokens } from './access-token.ts';
import { createSigningKeys } from './signing-keys.ts';

let test: TestKernel;
beforeAll(async () => {
  test = await openTestKernel();
});
afterAll(() => test.close());

const open = () => {
  const keys = createSigningKeys(test.kernel);
  return { keys, tokens: createAccessTokens(test.kernel, keys) };
};
const subject = () => ({
  personId: randomUUID(),
  sessionId: randomUUID(),
  email: 'rahima@example.com',
  phone: null,
  signedInAt: new Date('2026-11-22T05:00:00Z'),
});
const refused = { code: 'token_invalid' };

it('carries the claims of Supabase Auth and is verified by the published keys', async () => {
  const { keys, tokens } = open();
  const { personId, sessionId, ...rest } = subject();
  const token = await tokens.issue({ personId, sessionId, ...rest });
  const published = createLocalJWKSet({ keys: [...(await keys.current()).jwks.keys] });
  const { payload } = await jwtVerify(token, published, { currentDate: test.clock.now() });
  const now = test.clock.now().getTime() / 1000;
  expect(payload).toEqual({
    iss: 'http://localhost:3000/auth/v1',
    aud: 'authenticated',
    sub: personId,
    iat: now,
    exp: now + 600,
    role: 'authenticated',
    email: 'rahima@example.com',
    phone: '',
    session_id: sessionId,
    aal: 'aal1',
    amr: [{ method: 'password', timestamp: now - 3_600 }],
    is_anonymous: false,
    app_metadata: { provider: 'email' },
    user_metadata: {},
  });
  expect(await tokens.verify(token)).toMatchObject({ personId, sessionId });
});

it('is refused after ten minutes, remembered or not', async () => {
  const { tokens } = open();
  const [seen, unseen] = [await tokens.issue(subject()), await tokens.issue(subject())];
  expect(await tokens.verify(seen)).toHaveProperty('personId');
  test.clock.advance(599);
  expect(await tokens.verify(seen)).toHaveProperty('personId');
  test.clock.advance(1);
  expect([await tokens.verify(seen), await tokens.verify(unseen)]).toMatchObject([refused, refused]);
});

describe('a forged token', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = () => ({
    iss: 'http://localhost:3000/auth/v1',
    aud: 'authenticated',
    sub: randomUUID(),
    session_id: randomUUID(),
    role: 'authenticated',
    exp: test.clock.now().getTime() / 1000 + 600,
  });

  it('is refused with alg none, or HS256 over the public key', async () => {
    const { keys, tokens } = open();
    const { signing, jwks } = await keys.current();
    const none = `${encode({ alg: 'none', typ: 'JWT', kid: signing.kid })}.${encode(claims())}.`;
    const body = `${encode({ alg: 'HS256', typ: 'JWT', kid: signing.kid })}.${encode(claims())}`;
    const mac = createHmac('sha256', JSON.stringify(jwks.keys[0])).update(body).digest('base64url');
    expect(await tokens.verify(none)).toMatchObject(refused);
    expect(await tokens.verify(`${body}.${mac}`)).toMatchObject(refused);
  });

  it('is refused with a key of one’s own, also one it brings along', async () => {
    const { keys, tokens } = open();
    const { signing } = await keys.current();
    const mine = await generateKeyPair('ES256', { extractable: true });
    for (const kid of [signing.kid, 'mine', undefined]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
        .sign(mine.privateKey);
      expect(await tokens.verify(token)).toMatchObject(refused);
    }
  });

  it('is refused when a letter of a good one changes', async () => {
    const { tokens } = open();
    const token = await tokens.issue(subject());
    const [header, payload = '', signature] = token.split('.');
    const other = encode({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), sub: randomUUID() });
    expect(await tokens.verify(`${header}.${other}.${signature}`)).toMatchObject(refused);
    for (const text of ['', 'x', 'a.b.c', token.slice(0, -1), `${token}.x`]) {
      expect(await tokens.verify(text)).toMatchObject(refused);
    }
  });

  it.each([
    ['another issuer', { iss: 'https://elsewhere.example/auth/v1' }],
    ['another audience', { aud: 'elsewhere' }],
    ['another role', { role: 'service_role' }],
    ['no session', { session_id: undefined }],
    ['no end', { exp: undefined }],
  ])('signed by us, is refused for %s', async (_, change) => {
    const { keys, tokens } = open();
    const { signing } = await keys.current();
    const sign = (payload: Record<string, unknown>, typ = 'JWT') =>
      new SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ, kid: signing.kid }).sign(signing.key);
    expect(await tokens.verify(await sign(claims()))).toHaveProperty('personId');
    expect(await tokens.verify(await sign({ ...claims(), ...change }))).toMatchObject(refused);
    expect(await tokens.verify(await sign(claims(), 'at+jwt'))).toMatchObject(refused);
  });
});

describe('signing keys', () => {
  it('are made once when several processes start at once', async () => {
    await test.owner('delete from identity.signing_keys');
    const sets = await Promise.all(Array.from({ length: 5 }, () => createSigningKeys(test.kernel).current()));
    expect(new Set(sets.map((set) => set.signing.kid)).size).toBe(1);
    const rows = await test.owner<{ kid: string; sealed_private_key: string }>(
      'select * from identity.signing_keys',
    );
    expect(rows.map((row) => row.kid)).toEqual([sets[0]?.signing.kid]);
    expect(rows[0]?.sealed_private_key).toMatch(/^v1\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/);
  });

  it('still verify, and a new one signs, after the secret changed', async () => {
    const before = await open().tokens.issue(subject());
    const kernel = { ...test.kernel, secretFor: () => Buffer.alloc(32, 7) };
    const tokens = createAccessTokens(kernel, createSigningKeys(kernel));
    const after = await tokens.issue(subject());
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    expect(await tokens.verify(before)).toHaveProperty('personId');
  });

  it('made by another process are found, those retired are dropped within ten minutes', async () => {
    const { tokens, keys } = open();
    await keys.current();
    const kernel = { ...test.kernel, secretFor: () => Buffer.alloc(32, 9) };
    const elsewhere = createAccessTokens(kernel, createSigningKeys(kernel));
    const foreign = await elsewhere.issue(subject());
    test.clock.advance(10);
    expect(await tokens.verify(foreign)).toHaveProperty('personId');
    await test.owner('update identity.signing_keys set retired_at = now() where kid = $1', [
      decodeProtectedHeader(foreign).kid,
    ]);
    test.clock.advance(590);
    const late = await elsewhere.issue(subject());
    expect(decodeProtectedHeader(late).kid).not.toBe(decodeProtectedHeader(foreign).kid);
    test.clock.advance(10);
    expect((await keys.current()).verifying.has(decodeProtectedHeader(foreign).kid ?? '')).toBe(false);
  });
});
