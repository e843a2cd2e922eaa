import { expect, test } from 'vitest';
import { readSlot, slotValue } from './read-slot.ts';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const slot = { start: '2026-11-24T18:30:00Z', resource_id: '0b4c1f6e-0000-4000-8000-000000000001' };

test('gives back the time that was written', () => {
  expect(readSlot(form({ slot: slotValue(slot) }), 'Asia/Dhaka')).toEqual(slot);
});

test('refuses a time of another day than the one shown, by the wall clock', () => {
  const chosen = { slot: slotValue(slot) };
  expect(readSlot(form({ ...chosen, slot_day: '2026-11-25' }), 'Asia/Dhaka')).toEqual(slot);
  expect(readSlot(form({ ...chosen, slot_day: '2026-11-24' }), 'Asia/Dhaka')).toBeNull();
});

test.each([{}, { slot: '' }, { slot: 'tomorrow~x' }, { slot: '2026-11-24T18:30:00Z' }])(
  'refuses %j',
  (fields) => {
    expect(readSlot(form(fields as Record<string, string>), 'Asia/Dhaka')).toBeNull();
  },
);
