import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SignedInReply, type TestMarket, goodPassword, openTestMarket } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

/** Every row of every table, as text; the mails, which carry the links to their readers, aside. */
async function everythingKept(): Promise<string> {
  const tables = await market.owner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  expect(tables.map((table) => table.name)).toContain('identity.refresh_tokens');
  const parts: string[] = [];
  for (const { name } of tables) {
    if (name === 'haat.mails') continue;
    const rows = await market.owner<{ row: string }>(`select t::text as row from ${name} t`);
    parts.push(...rows.map(({ row }) => row));
  }
  return parts.join('\n');
}

it('keeps no password, token, link or private key in clear', async () => {
  const email = 'rahima@example.com';
  const first = await market.signUp(email);
  const second = (await market.post('refresh', { refresh_token: first.refresh_token })).json<SignedInReply>();
  await market.post('forgot-password', { email });
  const secrets = [
    goodPassword,
    first.access_token,
    first.refresh_token,
    second.refresh_token,
    await market.mailedToken('verify_email', email),
    await market.mailedToken('reset_password', email),
  ];
  const kept = await everythingKept();
  expect(kept).toContain(email);
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(10);
    expect(kept).not.toContain(secret);
  }
  expect(kept).not.toMatch(/"d"\s*:/);
});

it('publishes the public keys only, at both addresses', async () => {
  for (const url of ['/.well-known/jwks.json', '/auth/v1/.well-known/jwks.json']) {
    const reply = await market.app.inject({ url });
    const [key] = reply.json<{ keys: object[] }>().keys;
    expect(key).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
    expect(key).not.toHaveProperty('d');
  }
});
