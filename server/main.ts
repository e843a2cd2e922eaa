import { buildApp } from './app.ts';
import { claimDataFolder } from './claim-data-folder.ts';
import { ConfigError, loadDotEnv, readConfig } from '#kernel/config/config.ts';
import { openKernel } from './open-kernel.ts';

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
  const opened = await openKernel(config, (step) => console.log(`  ${step} …`));
  const app = await buildApp(opened.kernel, { pages: true });

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      await app.close();
      await opened.close();
      claim?.release();
    })();
    return closing;
  };
  const leave = () => void close().then(() => process.exit(0));
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  // The launcher's end of this channel closes when it dies, however it dies.
  process.on('disconnect', leave);

  try {
    await app.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ConfigError(
      `Haat cannot start:\n  PORT: ${config.PORT} is taken by another program; set PORT to a free one`,
    );
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `\n  Haat is open at ${opened.kernel.origin}  (started in ${seconds} s)\n  Ctrl-C closes it.\n`,
  );
}
