import { expect, test } from 'vitest';
import { newLines } from './new-lines.ts';

const fan = '0190a000-0000-7000-8000-000000000001';
const fitting = '0190a000-0000-7000-8000-000000000002';
const karim = '0190a000-0000-7000-8000-000000000003';

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  return data;
}

test('goods alone', () => {
  expect(newLines(form({ listing_id: fan, quantity: '3' }))).toEqual({
    first: { listing_id: fan, quantity: 3, add_ons: [] },
    second: undefined,
  });
});

test('a visit with extras, from the slot picker', () => {
  const slot = `2026-11-24T04:00:00Z~${karim}`;
  expect(
    newLines(form({ listing_id: fitting, slot, slot_day: '2026-11-24', add_on: ['a', 'b'] })).first,
  ).toEqual({
    listing_id: fitting,
    quantity: 1,
    add_ons: ['a', 'b'],
    slot: { start: '2026-11-24T04:00:00Z', resource_id: karim },
  });
});

test('the fitting comes along with the goods', () => {
  const { second } = newLines(
    form({ listing_id: fan, and_listing_id: fitting, and_slot_start: '2026-11-24T04:00:00Z' }),
  );
  expect(second).toEqual({ listing_id: fitting, add_ons: [], slot: { start: '2026-11-24T04:00:00Z' } });
});

test('answers come along, from whichever seller was pressed', () => {
  const fields = {
    listing_id: fan,
    instead_listing_id: karim,
    'option.card': 'Hi',
    'option.wrap': ['a', 'b'],
  };
  expect(newLines(form(fields)).first).toEqual({
    listing_id: karim,
    quantity: 1,
    add_ons: [],
    options: { card: 'Hi', wrap: ['a', 'b'] },
  });
});

test('of two things it is one each', () => {
  expect(newLines(form({ listing_id: fan, quantity: '3', and_listing_id: fitting })).first.quantity).toBe(1);
});

test.each(['', '0', '-2', 'x'])('a quantity of %j is one', (quantity) => {
  expect(newLines(form({ listing_id: fan, quantity })).first.quantity).toBe(1);
});
