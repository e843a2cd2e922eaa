import { ConfigError, loadDotEnv, readConfig } from '#kernel/config/config.ts';
import { showSteps } from '#server/show-steps.ts';
import { buildWeb } from './build-web.ts';

// Whoever set something wrong hears of it now and not after the build.
try {
  loadDotEnv();
  readConfig();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const startedAt = performance.now();
const steps = showSteps();
const built = await buildWeb({ onStart: () => steps.show('Building the web, about ten seconds') });
steps.done();
if (built) console.log(`  Built the web in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
await import('../server/main.ts');
