import { startSslcommerzSimulator } from './server.ts';

const { env } = process;
const simulator = await startSslcommerzSimulator({
  host: env['HOST'] || '127.0.0.1',
  port: Number(env['PORT'] || 4010),
  storeId: env['STORE_ID'] || undefined,
  storePassword: env['STORE_PASSWD'] || undefined,
  stateFile: env['STATE_FILE'] || undefined,
  publicUrl: env['PUBLIC_URL'] || undefined,
});
process.stdout.write(`SSLCommerz simulator at ${simulator.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.close().then(() => process.exit(0)));
}
