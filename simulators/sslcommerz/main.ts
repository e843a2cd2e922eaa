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

const leave = () => void simulator.close().then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
// Started by another program with a channel between them: it ends with that program.
process.once('disconnect', leave);
