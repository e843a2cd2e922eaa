import type { Shot } from './load.ts';
import { addTo, findTargets, openBasket, readyToPlace } from './shots.ts';

/** `most` is how many times the CPU time of its limit a request may take. */
export type Case = {
  name: string;
  limit: 'json' | 'row' | 'page';
  most: number;
  shots: readonly Shot[];
  once?: boolean;
};

const get = (path: string): Shot => ({ method: 'GET', path, headers: { 'accept-encoding': 'br' } });

/** What is measured of the market, prepared so that the measured request is the only one. */
export async function prepareCases(url: string, orders: number): Promise<Case[]> {
  const { slugs, listings, visits, categories } = await findTargets(url);
  const baskets = await Promise.all(Array.from({ length: 50 }, () => openBasket(url)));
  const placing: Shot[] = [];
  for (let count = 0; count < orders; count++) {
    const first = listings[count % listings.length] ?? '';
    const second = listings[(count + 1) % listings.length] ?? '';
    placing.push(await readyToPlace(url, [first, second]));
  }
  return [
    {
      name: 'list of 20 with facets',
      limit: 'row',
      most: 30,
      shots: categories.map((slug) => get(`/api/v1/items?category=${slug}&limit=20`)),
    },
    {
      name: 'product detail',
      limit: 'row',
      most: 25,
      shots: slugs.map((slug) => get(`/api/v1/items/${slug}`)),
    },
    {
      name: 'slots of 14 days',
      limit: 'row',
      most: 32,
      shots: visits.map((id) => get(`/api/v1/listings/${id}/slots`)),
    },
    {
      name: 'add to basket',
      limit: 'row',
      most: 40,
      shots: baskets.map((basket, index) => addTo(basket, listings[index % listings.length] ?? '')),
    },
    { name: 'place an order of two lines', limit: 'row', most: 65, shots: placing, once: true },
    {
      name: 'category page, cold',
      limit: 'row',
      most: 300,
      shots: categories.map((slug) => get(`/c/${slug}?max_price=9{n}`)),
    },
    {
      name: 'category page, cached',
      limit: 'page',
      most: 6,
      shots: categories.map((slug) => get(`/c/${slug}`)),
    },
  ];
}
