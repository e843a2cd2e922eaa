import type { Facet } from '#contract/catalogue.ts';
import type { Language } from '#contract/common.ts';
import { sayBoolean } from './attribute-value.ts';
import type { FacetRow } from './facet-statement.ts';
import type { Ticked } from './list-filters.ts';
import { codeOfBand, priceBands, sayBand } from './price-bands.ts';
import { sayNumber } from './say.ts';

const names = {
  category: { en: 'Category', bn: 'বিভাগ' },
  kind: { en: 'Kind', bn: 'ধরন' },
  price: { en: 'Price', bn: 'দাম' },
  rating: { en: 'Rating', bn: 'রেটিং' },
  type: { en: 'Type', bn: 'পণ্যের ধরন' },
  seller: { en: 'Seller', bn: 'বিক্রেতা' },
};
const kindNames = {
  product: { en: 'Things', bn: 'পণ্য' },
  service: { en: 'Visits', bn: 'সেবা' },
};
const mostAttributes = 5;
/** Of what was found: an attribute of fewer says nothing of the rest. */
const leastShare = 0.2;
const mostValues = 10;
const mostSellers = 5;

type Value = { code: string; name: string; count: number };

/** An estimate says no more than it knows: 12,345 is 12,000. */
const twoDigits = (count: number) => Number(count.toPrecision(2));

const sumOf = (values: readonly { count: number }[]) => values.reduce((sum, { count }) => sum + count, 0);

/**
 * Counts as facets. A facet that leaves no choice, or that a fifth of what was found does not have, is not shown unless
 * something of it is ticked, and what is ticked stays even where nothing is left of it.
 */
export function facetsOf(row: FacetRow, ticked: Ticked, currency: string, language: Language): Facet[] {
  const scaled = (count: number, oneIn: number) => (oneIn === 1 ? count : twoDigits(count * oneIn));
  const facet = (
    code: string,
    name: string,
    values: Value[],
    applied: readonly string[],
    oneIn = row.one_in,
    most = mostValues,
  ): Facet => {
    const gone = applied.filter((tick) => !values.some((value) => value.code === tick));
    const all = [...values, ...gone.map((tick) => ({ code: tick, name: tick, count: 0 }))]
      .map((value) => ({
        ...value,
        count: scaled(value.count, oneIn),
        applied: applied.includes(value.code),
      }))
      .filter((value, n) => n < most || value.applied);
    const without = row.without.find((one) => one.code === code);
    return {
      code,
      name,
      approximate: oneIn > 1,
      without: without ? scaled(without.count, oneIn) : null,
      values: all,
    };
  };
  const starsName = (stars: number) =>
    language === 'bn' ? `${sayNumber(stars, language)} ও তার বেশি` : `${stars} and up`;
  const bands = row.prices.flatMap(({ from, count }) => {
    const band = priceBands.find(([start]) => start === from);
    return band ? { code: codeOfBand(band), name: sayBand(band, currency, language), count } : [];
  });
  const chosen = (code: string) => ticked.attributes.find((one) => one.code === code)?.chosen ?? [];
  const found = sumOf(row.kinds);
  const shown = row.attributes
    .filter(({ code, values }) => sumOf(values) >= found * leastShare || chosen(code).length > 0)
    .filter(({ code }, n) => n < mostAttributes || chosen(code).length > 0);
  const attributes = shown.map(({ code, name, kind, values }) => {
    const nameOf = (value: string, choice: string | null) =>
      kind === 'boolean' ? sayBoolean(value === 'true', language) : (choice ?? value);
    const named = values.map((one) => ({ ...one, name: nameOf(one.code, one.name) }));
    return facet(code, name, named, chosen(code));
  });
  return [
    facet('category', names.category[language], row.categories, ticked.categories),
    facet(
      'kind',
      names.kind[language],
      row.kinds.map(({ code, count }) => ({ code, name: kindNames[code][language], count })),
      ticked.kinds,
    ),
    facet('price', names.price[language], bands, ticked.bands.map(codeOfBand), row.price_one_in),
    facet(
      'rating',
      names.rating[language],
      row.ratings.map(({ code, count }) => ({ code: String(code), name: starsName(code), count })),
      ticked.ratings.map(String),
    ),
    // Narrower categories say the same in fewer words.
    ...(row.categories.length < 2 || ticked.types.length > 0
      ? [facet('type', names.type[language], row.types, ticked.types)]
      : []),
    ...attributes,
    facet('seller', names.seller[language], row.sellers, ticked.sellers, row.one_in, mostSellers),
  ].filter(
    ({ code, values }) => values.length > (code === 'rating' ? 0 : 1) || values.some((one) => one.applied),
  );
}
