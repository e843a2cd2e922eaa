import { ConfigError, loadDotEnv, readConfig } from '#kernel/config/config.ts';
import { loadDemo } from '#seed/load-demo.ts';
import { claimDataFolder } from './claim-data-folder.ts';
import { showSteps } from './show-steps.ts';
import { type Running, start } from './start.ts';

try {
  await run();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}

async function run(): Promise<void> {
  const startedAt = performance.now();
  loadDotEnv();
  const config = readConfig();
  const claim = config.DATABASE_URL ? undefined : await claimDataFolder(config.HAAT_DATA_DIR, config.PORT);
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
    ...(config.demo && { seed: (opened) => loadDemo(opened, steps.show) }),
  });
  try {
    await running.app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await running.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ConfigError(
      `Haat cannot start:\n  PORT: ${config.PORT} is taken by another program; set PORT to a free one`,
    );
  }
  steps.done();
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
