import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OfferRow } from './offer-sql.ts';
import { rankGoods } from './rank-offers.ts';

const offer = (id: string, more: Partial<OfferRow> & { stars?: number } = {}): OfferRow => ({
  id,
  item_id: 'fan',
  item_slug: 'fan',
  price: 1000,
  compare_price: null,
  currency: 'BDT',
  dispatch_days: 1,
  available: 5,
  add_ons: [],
  ...more,
  seller: {
    id,
    slug: id,
    name: id,
    area: 'Mirpur',
    area_slug: 'mirpur-10',
    picture: null,
    since: '2020-01-01',
    rating_sum: (more.stars ?? 4) * 100,
    rating_count: 100,
  },
});
const first = (...offers: OfferRow[]) => rankGoods(offers, 'fan')[0]?.id;

it.each([
  ['what is in stock over what is cheaper', offer('a', { available: 0, price: 1 }), offer('b')],
  ['the lower price over the better rating', offer('a', { stars: 5 }), offer('b', { price: 999 })],
  ['the better rating over the sooner parcel', offer('a', { dispatch_days: 0 }), offer('b', { stars: 5 })],
  ['the sooner parcel over the smaller id', offer('a'), offer('b', { dispatch_days: 0 })],
  [
    'the item asked for over all of it',
    offer('a', { item_id: 'other', price: 1 }),
    offer('b', { available: 0 }),
  ],
])('puts %s', (_, loser, winner) => {
  expect(first(loser, winner)).toBe('b');
});

it('ranks the same whatever the order they came in', () => {
  const any = fc.record({
    price: fc.integer({ min: 1, max: 3 }),
    available: fc.integer({ min: 0, max: 1 }),
    dispatch_days: fc.integer({ min: 0, max: 2 }),
    stars: fc.integer({ min: 3, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (list) => {
      const offers = list.map((one, index) => offer(`o${index}`, one));
      const ids = (given: OfferRow[]) => rankGoods(given, 'fan').map(({ id }) => id);
      expect(ids(offers.toReversed())).toEqual(ids(offers));
    }),
  );
});
