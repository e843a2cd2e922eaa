import { expect, it } from 'vitest';
import { openTestKernel } from '#server/testing/test-kernel.ts';
import { readConfig } from '../config/config.ts';
import { migrateDatabase, connect } from './connect.ts';

it('lets twenty processes start on one cluster at the same moment', async () => {
  const test = await openTestKernel();
  try {
    const config = readConfig({ DATABASE_URL: test.databaseUrl });
    const connections = await connect(config);
    const starts = Array.from({ length: 20 }, () => migrateDatabase(connections, config));
    expect(await Promise.all(starts)).toEqual(starts.map(() => []));
  } finally {
    await test.close();
  }
});
