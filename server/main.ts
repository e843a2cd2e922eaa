import { ConfigError } from '#kernel/config/config.ts';
import { MigrationError } from '#kernel/database/migrate.ts';
import { demoDoors } from '#seed/demo-doors.ts';
import { loadDemo } from '#seed/load-demo.ts';
import { listenError } from './check-ports.ts';
import { prepareStart } from './prepare-start.ts';
import { returnMemory } from './return-memory.ts';
import { showSteps } from './show-steps.ts';
import { type Running, start } from './start.ts';

try {
  await run();
} catch (error) {
  const plain = error instanceof ConfigError || error instanceof MigrationError;
  console.error(plain ? error.message : error);
  process.exit(1);
}

async function run(): Promise<void> {
  const startedAt = performance.now();
  const { config, claim } = await prepareStart();
  const steps = showSteps();
  let running: Running | undefined;
  let closing: Promise<void> | undefined;
  const leave = () => {
    closing ??= (async () => {
      await running?.close();
      claim?.release();
      process.exit(0);
    })();
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  // The launcher's end of this channel closes when it dies, however it dies.
  process.on('disconnect', leave);

  running = await start(config, {
    onStep: steps.show,
    onDatabaseLost: () => {
      if (closing) return;
      console.error('\nThe embedded PostgreSQL was ended by something else. Start Haat again: it recovers.');
      process.exit(1);
    },
    demoDoors,
    ...(config.demo && { seed: (opened) => loadDemo(opened, steps.show) }),
  });
  try {
    await running.app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await running.close();
    throw listenError(error, config) ?? error;
  }
  steps.done();
  // After the first visitors' answers, not before them.
  setTimeout(returnMemory, 2_000).unref();
  const { origin } = running.kernel;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`\n  Haat is open at ${origin}  (started in ${seconds} s)`);
  if (config.demo) {
    console.log(`
  Mails it sends   ${origin}/dev/mailbox
  API              ${origin}/api/v1/openapi.json

  Sign in as       customer@example.com · partner@example.com · provider@example.com · operator@example.com
  Password         marketplace
`);
  }
  console.log('  Ctrl-C closes it.\n');
}
