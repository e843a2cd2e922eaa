import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { ConfigError } from '../config/config.ts';
import { checkDatabase, checkLogins } from './check-database.ts';

let test: TestKernel;
const role = `r_${randomUUID().replaceAll('-', '')}`;
beforeAll(async () => {
  test = await openTestKernel();
  await test.owner(`create role ${role} login`);
});
afterAll(async () => {
  await test.owner(`drop role ${role}`);
  await test.close();
});

const check = (url: string) => checkDatabase({ DATABASE_URL: url });
const withPath = (name: string) => test.databaseUrl.replace(/\/d_\w+/, `/${name}`);

it('is content with a database of its own, and where the embedded one runs', async () => {
  await check(test.databaseUrl);
  await checkDatabase({ DATABASE_URL: undefined });
});

it('names the setting and the reason, and keeps the password to itself', async () => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
  const closed = check(`postgres://haat:hunter2@127.0.0.1:${port}/x`);
  await expect(closed).rejects.toBeInstanceOf(ConfigError);
  await expect(closed).rejects.toThrow(
    /^Haat cannot start:\n {2}DATABASE_URL: .*ECONNREFUSED.*; is PostgreSQL running/,
  );
  await expect(closed).rejects.not.toThrow('hunter2');
  await expect(check(withPath('nothing_here'))).rejects.toThrow(
    /DATABASE_URL: .*does not exist; make the database/,
  );
});

it('wants UTF8 and a user who may make what the market needs', async () => {
  const latin = `l_${randomUUID().replaceAll('-', '')}`;
  await test.owner(
    `create database ${latin} template template0 encoding 'LATIN1' locale 'C' locale_provider 'libc'`,
  );
  await expect(check(withPath(latin))).rejects.toThrow('DATABASE_URL: this database is in LATIN1');
  await test.owner(`drop database ${latin}`);
  await expect(check(test.databaseUrl.replace('postgres@', `${role}@`))).rejects.toThrow(
    'has to own the database',
  );
});

it('names the login that does not get in', async () => {
  const env = { DATABASE_URL: test.databaseUrl, DATABASE_DESK_URL: 'postgres://a@b/c' };
  const config = { ...test.kernel.config, ...env };
  await checkLogins(test.connections, config);
  const desk = { ...test.connections.desk, user: `${role}_gone` };
  await expect(checkLogins({ ...test.connections, desk }, config)).rejects.toThrow(
    /DATABASE_DESK_URL: .*does not exist/,
  );
});
