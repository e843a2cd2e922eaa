import { expect, test } from 'vitest';
import { firstChoice } from './use-picked.ts';

const slot = (start: string) => ({ start, end: start, time_zone: 'Asia/Dhaka', resource_id: 'r' });
const days = [
  { day: '2026-11-22', free_share: 0, slots: [] },
  { day: '2026-11-23', free_share: 1, slots: [slot('a'), slot('b')] },
  { day: '2026-11-24', free_share: 1, slots: [slot('c')] },
];

test.each([
  [{ slot: 'b', day: '2026-11-24' }, 'b'],
  [{ slot: 'taken', day: '2026-11-24' }, 'c'],
  [{ slot: null, day: '2026-11-22' }, 'a'],
  [{ slot: null, day: null }, 'a'],
])('%o begins with %s', (wish, start) => {
  expect(firstChoice(days, wish)).toBe(start);
});

test('nothing is chosen where nothing is free', () => {
  expect(firstChoice([], { slot: null, day: null })).toBeNull();
});
