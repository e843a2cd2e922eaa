import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { market } from './index.ts';
import type { PictureSeed, ProductSeed, SellerSeed, ServiceSeed, Text } from './types.ts';

const {
  areas,
  categories,
  options,
  productTypes,
  sellers,
  services,
  customers,
  reviews,
  streets,
  landmarks,
} = market;
const products = await productsOfFolder();
const languages = ['en', 'bn'] as const;

async function productsOfFolder(): Promise<ProductSeed[]> {
  const folder = new URL('./products/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const modules: { products: ProductSeed[] }[] = await Promise.all(
    files.map((name) => import(new URL(name, folder).href)),
  );
  return modules.flatMap((module) => module.products);
}

const slugs = (rows: { slug: string }[]): Set<string> => new Set(rows.map((row) => row.slug));

function duplicates(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

const words = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?।])\s+/u)
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => words(sentence) >= 4);

const longTexts: { of: string; text: Text }[] = [
  ...products.map((product) => ({ of: product.slug, text: product.description })),
  ...services.map((service) => ({ of: service.slug, text: service.description })),
  ...sellers.map((seller) => ({ of: seller.slug, text: seller.about })),
];

const everyText: Text[] = [
  ...categories.flatMap((category) => [category.name, category.description]),
  ...products.flatMap((product) => [product.title, product.summary]),
  ...options.flatMap(({ name, help, choices = [] }) => [
    name,
    ...(help ? [help] : []),
    ...choices.map((choice) => choice.name),
  ]),
  ...services.flatMap((service) => [service.title, service.summary]),
  ...longTexts.map((entry) => entry.text),
  ...reviews.map((review) => review.text),
];

const stockable = new Set(products.map((product) => product.category));

const count = (values: string[], wanted: string): number => values.filter((value) => value === wanted).length;

const pictureKey = ({ object, tint, accent }: PictureSeed): string => `${object} ${tint} ${accent}`;

function hourErrors(seller: SellerSeed): string[] {
  const hours = seller.hours ?? [];
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  return hours
    .filter(({ days, start, end }) => {
      const weekdays = days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
      return !weekdays || !time.test(start) || !time.test(end) || start === end;
    })
    .map(({ start, end }) => `${seller.slug}: ${start}-${end}`);
}

describe('size of the market', () => {
  it('has enough products, services and sellers, widely spread', () => {
    expect(products.length).toBeGreaterThanOrEqual(150);
    expect(new Set(products.map((product) => product.category)).size).toBeGreaterThanOrEqual(12);
    expect(services.length).toBeGreaterThanOrEqual(40);
    expect(new Set(services.map((service) => service.category)).size).toBeGreaterThanOrEqual(10);
    expect(sellers.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sellers.map((seller) => seller.area)).size).toBeGreaterThanOrEqual(20);
    expect(areas.length).toBeGreaterThanOrEqual(24);
    expect(customers).toHaveLength(60);
    expect(streets).toHaveLength(60);
    expect(landmarks).toHaveLength(30);
    expect(reviews.length).toBeGreaterThanOrEqual(140);
  });

  it('gathers every product file of the folder', () => {
    expect([...slugs(market.products)].toSorted()).toEqual([...slugs(products)].toSorted());
    expect(market.products).toHaveLength(products.length);
  });
});

describe('slugs', () => {
  it.each([
    ['areas', areas],
    ['categories', categories],
    ['product types', productTypes],
    ['products and services', [...products, ...services]],
    ['sellers', sellers],
  ])('are plain and unique among %s', (_name, rows) => {
    const all = rows.map((row) => row.slug);
    expect(duplicates(all)).toEqual([]);
    expect(all.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });
});

describe('categories', () => {
  const tops = categories.filter((category) => category.parent === undefined);

  it('are two levels deep, each top category on a cloth of its own', () => {
    expect(tops).toHaveLength(8);
    expect(new Set(tops.map((category) => category.cloth)).size).toBe(8);
    expect(tops.every((category) => category.cloth !== undefined)).toBe(true);
    const below = categories.filter((category) => category.parent !== undefined);
    expect(below.filter((category) => !slugs(tops).has(category.parent ?? ''))).toEqual([]);
  });

  it('below the top all hold items, of one kind', () => {
    const visits = new Set(services.map((service) => service.category));
    const odd = categories
      .filter((category) => category.parent !== undefined)
      .filter((category) => stockable.has(category.slug) === visits.has(category.slug));
    expect(odd.map((category) => category.slug)).toEqual([]);
  });
});

describe('references', () => {
  const leaves = slugs(categories.filter((category) => category.parent !== undefined));
  const types = new Map(productTypes.map((type) => [type.slug, type]));

  it('of products resolve', () => {
    const serviceSlugs = slugs(services);
    const broken = products.flatMap(({ slug, category, type, fittedBy }) => [
      ...(leaves.has(category) ? [] : [`${slug}: category ${category}`]),
      ...(types.has(type) ? [] : [`${slug}: type ${type}`]),
      ...(fittedBy === undefined || serviceSlugs.has(fittedBy) ? [] : [`${slug}: fitted by ${fittedBy}`]),
    ]);
    expect(broken).toEqual([]);
  });

  it('of attribute values match the product type in code, kind and choice', () => {
    expect(products.flatMap(attributeErrors)).toEqual([]);
  });

  it('of services and reviews resolve, and each category is reviewed', () => {
    expect(services.filter((service) => !leaves.has(service.category))).toEqual([]);
    expect(reviews.filter((review) => !leaves.has(review.about.category))).toEqual([]);
    const reviewed = new Set(reviews.map((review) => review.about.category));
    expect([...leaves].filter((leaf) => !reviewed.has(leaf))).toEqual([]);
  });

  it('of sellers resolve, none named twice', () => {
    const areaSlugs = slugs(areas);
    const serviceSlugs = slugs(services);
    const broken = sellers.flatMap((seller) => {
      const { area, visits = [], stocks = [], services: offered = [] } = seller;
      return [
        ...[area, ...visits].filter((slug) => !areaSlugs.has(slug)),
        ...stocks.filter((slug) => !stockable.has(slug)),
        ...offered.filter((slug) => !serviceSlugs.has(slug)),
        ...duplicates([area, ...visits]),
        ...duplicates(stocks),
        ...duplicates(offered),
      ].map((slug) => `${seller.slug}: ${slug}`);
    });
    expect(broken).toEqual([]);
  });

  function attributeErrors(product: ProductSeed): string[] {
    const attributes = new Map(
      types.get(product.type)?.attributes.map((attribute) => [attribute.code, attribute]),
    );
    const sets = [product.attributes, ...(product.variants ?? []).map((variant) => variant.attributes)];
    return sets.flatMap(Object.entries).flatMap(([code, value]) => {
      const attribute = attributes.get(code);
      const kind = attribute?.kind;
      const fits =
        (kind === 'boolean' && typeof value === 'boolean') ||
        (kind === 'integer' && Number.isInteger(value)) ||
        (kind === 'number' && typeof value === 'number') ||
        (kind === 'text' && typeof value === 'string') ||
        (kind === 'choice' && attribute?.choices?.some((choice) => choice.code === value) === true);
      return fits ? [] : [`${product.slug}: ${code} = ${String(value)}`];
    });
  }
});

describe('sellers', () => {
  it('stock each category of goods at least three times over', () => {
    const stocked = sellers.flatMap((seller) => seller.stocks ?? []);
    expect([...stockable].filter((slug) => count(stocked, slug) < 3)).toEqual([]);
  });

  it('offer each service at least three times over', () => {
    const offered = sellers.flatMap((seller) => seller.services ?? []);
    expect([...slugs(services)].filter((slug) => count(offered, slug) < 3)).toEqual([]);
  });

  it('have what their kind needs and nothing else', () => {
    const given = sellers.map(({ slug, stocks, services: offered, resources, hours, visits }) => ({
      slug,
      goods: (stocks ?? []).length > 0,
      visits: [offered, resources, hours, visits].map((list) => (list ?? []).length > 0),
    }));
    const needed = sellers.map(({ slug, kind }) => ({
      slug,
      goods: kind !== 'provider',
      visits: Array(4).fill(kind !== 'partner'),
    }));
    expect(given).toEqual(needed);
  });

  it('have plausible numbers', () => {
    const implausible = sellers.filter(
      ({ phone, priceFactor, quality, resources = [] }) =>
        !/^01[3-9]\d{8}$/.test(phone) ||
        priceFactor < 0.85 ||
        priceFactor > 1.2 ||
        quality <= 0 ||
        quality > 1 ||
        resources.length > 3,
    );
    expect(implausible.map((seller) => seller.slug)).toEqual([]);
    expect(sellers.flatMap(hourErrors)).toEqual([]);
    expect(duplicates(sellers.map((seller) => seller.phone))).toEqual([]);
  });

  it('and customers are all different people', () => {
    const people = [...sellers.flatMap((seller) => seller.resources ?? []), ...customers];
    for (const language of languages) {
      expect(duplicates(people.map((person) => person.name[language]))).toEqual([]);
      expect(duplicates(sellers.map((seller) => seller.name[language]))).toEqual([]);
      expect(duplicates(streets.map((street) => street[language]))).toEqual([]);
      expect(duplicates(landmarks.map((landmark) => landmark[language]))).toEqual([]);
    }
  });

  it('include somebody who comes by night', () => {
    const overnight = sellers.flatMap((seller) => seller.hours ?? []).filter((day) => day.end < day.start);
    expect(overnight.length).toBeGreaterThan(0);
  });
});

describe('texts', () => {
  it.each(languages)('that describe are at least 40 words long in %s', (language) => {
    const short = longTexts.filter((entry) => words(entry.text[language]) < 40);
    expect(short.map((entry) => entry.of)).toEqual([]);
  });

  it.each(languages)('of reviews have 12 to 40 words in %s', (language) => {
    const all = reviews.map((review) => review.text[language]);
    expect(all.filter((text) => words(text) < 12 || words(text) > 40)).toEqual([]);
  });

  it.each(languages)('never occur twice in %s', (language) => {
    expect(duplicates(everyText.map((text) => text[language].trim().toLowerCase()))).toEqual([]);
  });

  it.each(languages)('share no sentence in %s', (language) => {
    const all = [...longTexts.map((entry) => entry.text), ...reviews.map((review) => review.text)];
    expect(duplicates(all.flatMap((text) => sentences(text[language])))).toEqual([]);
  });

  it('are in the script of their language, normalised, without exclamation marks or emoji', () => {
    for (const text of everyText) {
      expect(text.en).not.toMatch(/\p{Script=Bengali}/u);
      expect(text.bn).toMatch(/\p{Script=Bengali}/u);
      for (const language of languages) {
        expect(text[language]).toBe(text[language].normalize('NFC'));
        expect(text[language]).not.toMatch(/!|\p{Extended_Pictographic}|\s{2}/u);
      }
    }
  });
});

describe('pictures', () => {
  it('are different for every item', () => {
    const keys = [...products, ...services].map((item: ProductSeed | ServiceSeed) =>
      pictureKey(item.picture),
    );
    expect(duplicates(keys)).toEqual([]);
  });

  it('have colours in full hexadecimal', () => {
    const colours = [
      ...[...products, ...services].map((item) => item.picture),
      ...products.flatMap((product) => product.variants ?? []),
    ].flatMap(({ tint, accent }) => [tint, accent].filter((colour) => colour !== undefined));
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });
});

describe('prices', () => {
  it('are whole taka and every visit takes a whole number of minutes', () => {
    const numbers = [
      ...products.flatMap((product) => [product, ...(product.variants ?? [])].map((row) => row.priceTaka)),
      ...services.flatMap((service) => [service.priceTaka, service.durationMinutes]),
    ];
    expect(numbers.filter((number) => !Number.isInteger(number) || number <= 0)).toEqual([]);
  });

  it('of add-ons are whole too, two to four to a service', () => {
    const odd = services.filter(
      ({ addOns }) =>
        addOns.length < 2 ||
        addOns.length > 4 ||
        duplicates(addOns.map((addOn) => addOn.code)).length > 0 ||
        addOns.some((addOn) => !Number.isInteger(addOn.priceTaka) || addOn.priceTaka <= 0) ||
        addOns.some((addOn) => !Number.isInteger(addOn.minutes) || addOn.minutes < 0),
    );
    expect(odd.map((service) => service.slug)).toEqual([]);
  });
});
