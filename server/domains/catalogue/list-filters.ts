import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { itemQuery } from '#contract/catalogue.ts';
import { type PriceBand, bandOf } from './price-bands.ts';

export type ItemQuery = z.output<typeof itemQuery>;

/** What was ticked: built-in facets under their own names, attributes of products under `attributes`. */
export type Ticked = {
  kinds: string[];
  categories: string[];
  ratings: number[];
  bands: PriceBand[];
  /** Product types by slug. */
  types: string[];
  sellers: string[];
  attributes: { code: string; chosen: string[] }[];
};

export type ListFilters = {
  kind: string | null;
  category: string | null;
  q: string | null;
  seller: string | null;
  area: string | null;
  minPrice: number | null;
  maxPrice: number | null;
  ticked: Ticked;
};

const mostFacets = 12;
const mostValues = 20;

/** Reads filters and `facet.<code>` from a query. Ticks that mean nothing are left out. */
export function filtersOf(query: ItemQuery): ListFilters {
  return {
    kind: query.kind ?? null,
    category: query.category ?? null,
    q: query.q || null,
    seller: query.seller ?? null,
    area: query.area ?? null,
    minPrice: query.min_price ?? null,
    maxPrice: query.max_price ?? null,
    ticked: tickedIn(query),
  };
}

function tickedIn(query: ItemQuery): Ticked {
  const ticked: Ticked = {
    kinds: [],
    categories: [],
    ratings: [],
    bands: [],
    types: [],
    sellers: [],
    attributes: [],
  };
  const facets = Object.keys(query)
    .filter((name) => /^facet\.[a-z][a-z0-9_]*$/.test(name))
    .toSorted()
    .slice(0, mostFacets);
  for (const name of facets) {
    const code = name.slice('facet.'.length);
    const chosen = [query[name]].flat().map(String).slice(0, mostValues).toSorted();
    if (code === 'kind') ticked.kinds = chosen;
    else if (code === 'category') ticked.categories = chosen;
    else if (code === 'rating')
      ticked.ratings = chosen.map(Number).filter((value) => value > 0 && value <= 5);
    else if (code === 'price') ticked.bands = chosen.map(bandOf).filter((band) => band !== undefined);
    else if (code === 'type') ticked.types = chosen;
    else if (code === 'seller') ticked.sellers = chosen;
    else ticked.attributes.push({ code, chosen });
  }
  return ticked;
}

/** The facets something is ticked in, by their codes. */
export function tickedFacets(ticked: Ticked): string[] {
  const lists = {
    kind: ticked.kinds,
    category: ticked.categories,
    rating: ticked.ratings,
    price: ticked.bands,
    type: ticked.types,
    seller: ticked.sellers,
  };
  return [
    ...Object.entries(lists).flatMap(([code, chosen]) => (chosen.length > 0 ? [code] : [])),
    ...ticked.attributes.map(({ code }) => code),
  ];
}

/** Names a list, so that a cursor of another one is told apart. */
export function listKey(filters: ListFilters, sort: string, language: string): string {
  return createHash('sha256')
    .update(JSON.stringify([filters, sort, language]))
    .digest('base64url');
}
