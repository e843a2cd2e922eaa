import type { SellerBooking } from '#contract/orders.ts';
import { expect, test } from 'vitest';
import { dayTrack } from './day-track.ts';
import { nextVisit } from './next-move.ts';

const at = (clock: string) => `2026-11-21T${clock}:00+06:00`;

function visit(
  id: string,
  start: string,
  end: string,
  area: string,
  status: SellerBooking['status'] = 'confirmed',
) {
  return {
    id,
    status,
    slot: { start: at(start), end: at(end), time_zone: 'Asia/Dhaka' },
    address: { area, line: '', landmark: null },
  } as SellerBooking;
}

const day = [
  visit('b', '12:00', '13:00', 'Banani'),
  visit('a', '09:00', '10:30', 'Mirpur', 'completed'),
  visit('c', '13:20', '14:00', 'Gulshan'),
  visit('x', '11:00', '11:30', 'Mirpur', 'cancelled'),
];
const shape = (now: string) =>
  dayTrack(day, at(now)).map((row) =>
    row.kind === 'visit'
      ? `${row.visit.id} ${row.minutes}`
      : row.kind === 'gap'
        ? `gap ${row.minutes}${row.tight ? ' tight' : ''}`
        : 'now',
  );

test('gaps are as long as they are, and now parts the one it falls in', () => {
  expect(shape('11:00')).toEqual(['a 90', 'gap 30', 'now', 'gap 60', 'b 60', 'gap 20 tight', 'c 40']);
});

test('during a visit, now is the visit', () => {
  expect(shape('12:30')).toEqual(['a 90', 'gap 90', 'b 60', 'gap 20 tight', 'c 40']);
});

test('before and after the work, now stands at the end', () => {
  expect(shape('08:30')).toEqual(['now', 'gap 30', 'a 90', 'gap 90', 'b 60', 'gap 20 tight', 'c 40']);
  expect(shape('04:00')[1]).toBe('a 90');
  expect(shape('18:00').at(-1)).toBe('now');
});

test('an empty day has no rows', () => {
  expect(dayTrack([], at('10:00'))).toEqual([]);
});

test('what is under way comes before what is earlier', () => {
  const late = visit('late', '15:00', '16:00', 'Uttara', 'in_progress');
  expect(nextVisit([...day, late])?.id).toBe('late');
  expect(nextVisit(day)?.id).toBe('b');
  expect(nextVisit([visit('gone', '09:00', '10:00', 'Mirpur', 'no_show')])).toBeNull();
});
