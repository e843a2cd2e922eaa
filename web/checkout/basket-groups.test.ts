import type { BasketLine } from '#contract/basket.ts';
import { expect, test } from 'vitest';
import { basketGroups, comesTooEarly } from './basket-groups.ts';

const taka = { amount: 100, currency: 'BDT' };
const goods = (id: string, arrives: string | null): BasketLine => ({
  id,
  kind: 'product',
  listing_id: id,
  item: { slug: id, title: id, picture: null, cloth: 'sky' },
  seller: { id, slug: id, name: id },
  quantity: 1,
  available: 5,
  unit_price: taka,
  add_ons: [],
  options: [],
  line_total: taka,
  slot: null,
  resource: null,
  arrives_on: arrives,
  after_line_id: null,
});
const visit = (id: string, start: string, after: string | null = null): BasketLine => ({
  ...goods(id, null),
  kind: 'service',
  slot: { start, end: start, time_zone: 'Asia/Dhaka' },
  after_line_id: after,
});

test('soonest first, goods of a day before its visits, one group per time', () => {
  const groups = basketGroups([
    visit('fit', '2026-11-24T04:00:00Z'),
    goods('fan', '2026-11-23'),
    goods('lamp', '2026-11-24'),
    goods('bulb', '2026-11-23'),
    visit('clean', '2026-11-23T18:30:00Z'),
  ]);
  expect(groups.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
    ['fan', 'bulb'],
    ['lamp'],
    ['clean'],
    ['fit'],
  ]);
});

test('the thread runs from what is waited for to what waits, and nowhere else', () => {
  const groups = basketGroups([
    goods('fan', '2026-11-23'),
    goods('lamp', '2026-11-24'),
    visit('fit', '2026-11-25T04:00:00Z', 'fan'),
    visit('clean', '2026-11-26T04:00:00Z'),
  ]);
  expect(groups.map(({ threadBelow }) => threadBelow)).toEqual([true, true, false, false]);
});

test('a fitting before the goods is too early; on the day of arrival it is not', () => {
  const fan = goods('fan', '2026-11-24');
  const early = visit('fit', '2026-11-23T10:00:00Z', 'fan');
  const same = visit('fit', '2026-11-23T20:00:00Z', 'fan');
  expect(comesTooEarly(early, [fan, early])).toBe(true);
  expect(comesTooEarly(same, [fan, same])).toBe(false);
});
