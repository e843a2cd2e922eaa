import { buildWeb } from './build-web.ts';

const startedAt = performance.now();
if (await buildWeb())
  console.log(`  Built the web in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
await import('../server/main.ts');
