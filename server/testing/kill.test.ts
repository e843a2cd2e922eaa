import { expect, it } from 'vitest';
import { killCheckouts } from './kill-checkouts.ts';
import { chances } from './seeded.ts';

it('a server killed at five moments of a paid checkout loses neither money nor orders nor stock', async () => {
  const { reports, atTheEnd, outcomes } = await killCheckouts(5, chances('five kills'));
  expect(reports.filter((report) => report.faults.length > 0)).toEqual([]);
  expect(atTheEnd).toEqual([]);
  expect(reports).toHaveLength(5);
  expect(outcomes.confirmed).toBeGreaterThanOrEqual(2);
}, 120_000);
