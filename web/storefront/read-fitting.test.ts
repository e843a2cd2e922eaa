import { expect, test } from 'vitest';
import { twoTimes } from './read-fitting.ts';

const slot = (start: string) => ({ start, end: start, time_zone: 'Asia/Dhaka', resource_id: 'r' });
const day = (name: string, ...starts: string[]) => ({
  day: name,
  free_share: 0.5,
  slots: starts.map((clock) => slot(`${name}T${clock}:00Z`)),
});

test('the second time is at least three hours later', () => {
  const found = twoTimes([day('2026-11-24', '04:00', '04:30', '07:00', '09:00')]);
  expect(found.map(({ start }) => start)).toEqual(['2026-11-24T04:00:00Z', '2026-11-24T07:00:00Z']);
});

test('the small hours come only where there is nothing else', () => {
  expect(twoTimes([day('2026-11-24', '00:30', '03:00', '06:00')])[0]?.start).toBe('2026-11-24T03:00:00Z');
  expect(twoTimes([day('2026-11-24', '00:30')])[0]?.start).toBe('2026-11-24T00:30:00Z');
});

test('it may lie on another day, and may be missing', () => {
  expect(twoTimes([day('2026-11-24', '09:00', '10:00'), day('2026-11-25', '04:00')])[1]?.start).toBe(
    '2026-11-25T04:00:00Z',
  );
  expect(twoTimes([day('2026-11-24', '09:00', '10:00')])).toHaveLength(1);
  expect(twoTimes([day('2026-11-24')])).toEqual([]);
});
