import type { Facet } from '#contract/catalogue.ts';

export const sorts = ['popular', 'rating', 'newest', 'price', '-price', 'title', '-title'] as const;
export type Sort = (typeof sorts)[number];

/** What of a list's address counts, in order: filters, words and sort. */
export type ListAddress = readonly (readonly [name: string, value: string])[];

const counts = /^(q|kind|sort|min_price|max_price|facet\.[a-z][a-z0-9_]{0,40})$/;

/** Reads the address of a list; what means nothing is left out. */
export function readListAddress(url: URL): ListAddress {
  return [...url.searchParams].filter(
    ([name, value]) => counts.test(name) && value !== '' && isSort(name, value),
  );
}

const isSort = (name: string, value: string) =>
  name !== 'sort' || (sorts as readonly string[]).includes(value);

/** The address as the query of `GET /items` and `GET /search`; repeated filters become lists. */
export function queryOf(address: ListAddress): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of address) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

/** The address as `?…`, with changes: a name with null loses all its values. */
export function searchOf(address: ListAddress, changes: Record<string, string | null> = {}): string {
  const params = new URLSearchParams(address.filter(([name]) => !(name in changes)).map((pair) => [...pair]));
  for (const [name, value] of Object.entries(changes)) if (value !== null) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '?';
}

/** One chip for each ticked value, leading to the list without it. */
export function chipsOf(address: ListAddress, facets: readonly Facet[]): { label: string; to: string }[] {
  return facets.flatMap(({ code, values }) =>
    values
      .filter(({ applied }) => applied)
      .map(({ code: value, name }) => ({
        label: name,
        to: searchOf(address.filter(([key, one]) => !(key === `facet.${code}` && one === value))),
      })),
  );
}

/** Facets whose ticks can be taken off to find something, most found first. */
export function looserOf(
  address: ListAddress,
  facets: readonly Facet[],
): { name: string; count: number; to: string }[] {
  return facets
    .flatMap(({ code, name, without }) =>
      without ? [{ name, count: without, to: searchOf(address, { [`facet.${code}`]: null }) }] : [],
    )
    .toSorted((a, b) => b.count - a.count);
}

/** What a filter form keeps besides the filters. */
export function keptBeside(address: ListAddress): Record<string, string> {
  return Object.fromEntries(address.filter(([name]) => !name.startsWith('facet.')));
}
