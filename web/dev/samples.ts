import type { Facet, ItemCard, SlotDay } from '#contract/catalogue.ts';
import { addDays } from '../ui/format.ts';

/** Made-up data for the page that shows every component. */
export const now = '2026-11-22T04:00:00Z';
const today = '2026-11-22';
const zone = 'Asia/Dhaka';
const resource = '0b4c1f6e-0000-4000-8000-000000000001';

const card: ItemCard = {
  slug: 'led-bulb',
  kind: 'product',
  title: 'LED bulb, 12 W, warm',
  category: { slug: 'lamps-bulbs', name: 'Lamps' },
  cloth: 'turmeric',
  picture: null,
  rating: { average: 4.6, count: 120 },
  price: { amount: 28_000, currency: 'BDT' },
  compare_price: null,
  price_from: false,
  seller: { slug: 'alo-ghar', name: 'Alo Ghar' },
  listing_id: null,
  in_stock: true,
  arrives_on: addDays(today, 1),
  next_slots: [],
};

const interval = (day: string, hour: number) => ({
  start: `${day}T${String(hour - 6).padStart(2, '0')}:00:00Z`,
  end: `${day}T${String(hour - 5).padStart(2, '0')}:00:00Z`,
  time_zone: zone,
});

export const cards: ItemCard[] = [
  card,
  {
    ...card,
    slug: 'sofa-cleaning',
    kind: 'service',
    title: 'Sofa cleaning, up to five seats, with fabric protection',
    cloth: 'mint',
    price: { amount: 140_000, currency: 'BDT' },
    compare_price: { amount: 180_000, currency: 'BDT' },
    seller: { slug: 'jhokjhoke', name: 'Jhokjhoke Home Care' },
    arrives_on: null,
    next_slots: [interval(today, 16), interval(today, 18)],
  },
  {
    ...card,
    slug: 'ac-service',
    kind: 'service',
    title: 'AC service',
    cloth: 'sky',
    price_from: true,
    rating: { average: null, count: 0 },
    price: { amount: 120_000, currency: 'BDT' },
    arrives_on: null,
    next_slots: [interval(addDays(today, 2), 10), interval(addDays(today, 2), 13)],
  },
  { ...card, slug: 'kettle', title: 'Stoneware teapot', cloth: 'clay', arrives_on: addDays(today, 3) },
  {
    ...card,
    slug: 'sold-out',
    title: 'Jamdani sari, Tangail',
    cloth: 'rose',
    in_stock: false,
    arrives_on: null,
  },
];

export const facets: Facet[] = [
  {
    code: 'colour',
    name: 'Colour',
    approximate: false,
    without: 40,
    values: [
      { code: 'white', name: 'White', count: 31, applied: true },
      { code: 'brown', name: 'Brown', count: 12, applied: false },
    ],
  },
  {
    code: 'brand',
    name: 'Brand',
    approximate: true,
    without: null,
    values: [{ code: 'walton', name: 'Walton', count: 1200, applied: false }],
  },
];

export const slotDays: SlotDay[] = Array.from({ length: 14 }, (_, index) => {
  const day = addDays(today, index);
  const hours = index === 5 ? [] : [9, 10, 11, 13, 14, 16, 18, 19].filter((hour) => (hour + index) % 4 !== 0);
  return {
    day,
    free_share: hours.length / 8,
    slots: hours.map((hour) => ({ ...interval(day, hour), resource_id: resource })),
  };
});

export const takenStart = `${today}T04:00:00Z`;
export const zoneOfSlots = zone;
