import { expect, test } from 'vitest';
import { partsOfDay } from './slot-days.ts';

const slot = (start: string, resource = 'r1') => ({
  start,
  end: start,
  time_zone: 'Asia/Dhaka',
  resource_id: resource,
});
const day = {
  day: '2026-11-24',
  free_share: 0.5,
  slots: [
    slot('2026-11-24T03:00:00Z'),
    slot('2026-11-24T03:00:00Z', 'r2'),
    slot('2026-11-24T05:30:00Z'),
    slot('2026-11-24T06:00:00Z'),
    slot('2026-11-24T11:00:00Z'),
  ],
};

test('times stand under their part of the day, by the wall clock, one per start', () => {
  const parts = partsOfDay(day, [], 'Asia/Dhaka');
  expect(parts.map(({ part, slots }) => [part, slots.length])).toEqual([
    ['morning', 2],
    ['afternoon', 1],
    ['evening', 1],
  ]);
  expect(parts[0]?.slots[0]?.resource_id).toBe('r1');
});

test('a gone time stays in its place, crossed, and its neighbours light up', () => {
  const parts = partsOfDay(day, ['2026-11-24T04:00:00Z', '2026-11-25T04:00:00Z'], 'Asia/Dhaka');
  expect(parts[0]?.slots.map(({ gone, near }) => [gone, near])).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ]);
  expect(parts[1]?.slots[0]?.near).toBe(false);
});

test('a part without times is left out', () => {
  expect(partsOfDay({ ...day, slots: [] }, [], 'Asia/Dhaka')).toEqual([]);
});
