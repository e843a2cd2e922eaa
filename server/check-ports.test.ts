import { type Server, createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#kernel/config/config.ts';
import { checkPorts, listenError } from './check-ports.ts';

const taken: Server[] = [];
afterEach(() => {
  for (const server of taken.splice(0)) server.close();
});

function takePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () =>
      resolve((server.address() as { port: number }).port),
    );
    taken.push(server);
  });
}

const check = (env: Record<string, string>) => checkPorts(readConfig({ HOST: '127.0.0.1', ...env }));

it('names the setting when the port is taken, the market’s or that of the gateway’s stand-in', async () => {
  const port = await takePort();
  await expect(check({ PORT: String(port) })).rejects.toThrow(`PORT: ${port} is taken`);
  const below = check({ PORT: String(port - 10) });
  await expect(below).rejects.toBeInstanceOf(ConfigError);
  await expect(below).rejects.toThrow(`${port} is taken`);
  const store = { SSLCOMMERZ_STORE_ID: 'a', SSLCOMMERZ_STORE_PASSWORD: 'b' };
  await check({ PORT: String(port - 10), ...store });
  await expect(check({ PORT: '65530' })).rejects.toThrow('set PORT to 65525 at most');
});

it('leaves a free port free', async () => {
  const port = await takePort();
  taken.splice(0).forEach((server) => server.close());
  await check({ PORT: String(port) });
  await check({ PORT: String(port) });
});

it.each([
  ['192.0.2.1', 'HOST'],
  ['nowhere.invalid', 'HOST'],
])('%s is no address of this machine', async (host, name) => {
  await expect(check({ PORT: '31999', HOST: host })).rejects.toThrow(`${name}: “${host}”`);
});

it('tells a port of root from one that is taken', () => {
  const error = Object.assign(new Error('listen'), { code: 'EACCES' });
  expect(listenError(error, { PORT: 80, HOST: '0.0.0.0' })?.message).toContain(
    'PORT: 80 is open to root only',
  );
  expect(listenError(new Error('what'), { PORT: 80, HOST: '0.0.0.0' })).toBeUndefined();
});
