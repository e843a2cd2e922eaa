import { expect, it } from 'vitest';
import { killCheckouts } from './kill-checkouts.ts';
import { chances } from './seeded.ts';

it('a server killed at fifty moments of a paid checkout loses neither money nor orders nor stock', async () => {
  const { reports, atTheEnd, outcomes } = await killCheckouts(50, chances('fifty kills'));
  const moments = new Map<string, number>();
  for (const { step } of reports) moments.set(step, (moments.get(step) ?? 0) + 1);
  console.log('killed at', Object.fromEntries(moments), 'orders', outcomes);
  expect(reports.filter((report) => report.faults.length > 0)).toEqual([]);
  expect(atTheEnd).toEqual([]);
  expect(reports).toHaveLength(50);
  // The moments are spread: the kills hit at least four of the seven steps.
  expect(moments.size).toBeGreaterThanOrEqual(4);
}, 900_000);
