import { expect, test } from 'vitest';

import { parseDhakaTime } from './dhaka-time.ts';

test('the gateway writes Dhaka wall time, six hours before UTC', () => {
  expect(parseDhakaTime('2026-11-22 12:00:00')?.toISOString()).toBe('2026-11-22T06:00:00.000Z');
  expect(parseDhakaTime('2027-01-01 05:59:59')?.toISOString()).toBe('2026-12-31T23:59:59.000Z');
});

test.each([
  '',
  '2026-11-22',
  '2026-02-31 00:00:00',
  '2026-11-22 25:00:00',
  '22-11-2026 12:00:00',
  '2026-11-22T12:00:00',
])('%j is no date', (text) => expect(parseDhakaTime(text)).toBeNull());
