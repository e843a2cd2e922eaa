import { defaultExclude, defineConfig } from 'vitest/config';

/** `npm run test:deep` adds the tests that take minutes. */
const deep = process.env.HAAT_DEEP === '1';

export default defineConfig({
  test: {
    include: ['{contract,server,simulators,client,web,database,scripts}/**/*.test.ts'],
    exclude: deep ? defaultExclude : [...defaultExclude, '**/*.deep.test.ts'],
    globalSetup: ['server/testing/cluster.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
