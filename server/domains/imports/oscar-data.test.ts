import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { type ImportOptions, type ImportReport, runImport, wentWell } from './index.ts';

/** Where the sample data lies; beside the checkout unless said otherwise. */
const data = process.env.HAAT_OSCAR_DATA ?? join(import.meta.dirname, '../../../../shared/data/oscar');
const there = existsSync(join(data, 'csv'));
if (!there) console.warn(`Skipped: Oscar's sample data is not at ${data}.`);

const bigFiles = ['csv/books.computers-in-fiction.csv', 'csv/books.essential.csv'];
const count = (made: number, changed: number, unchanged: number) => ({ new: made, changed, unchanged });

describe.skipIf(!there)('the data Oscar ships', () => {
  let test: TestKernel;
  beforeAll(async () => {
    test = await openTestKernel();
    await test.owner(`insert into haat.areas (id, slug, name, postcode, latitude, longitude)
      values (gen_random_uuid(), 'banani', '{"en": "Banani"}', '1213', 23.79, 90.4)`);
  });
  afterAll(() => test.close());

  async function run(paths: string[], more: Partial<ImportOptions> = {}): Promise<ImportReport> {
    const seller = { slug: 'boi-ghar', createName: 'Boi Ghar' };
    const options = { paths: paths.map((path) => join(data, path)), seller, ...more };
    const report = await runImport(test.kernel, options);
    if (isRefusal(report)) throw new Error(report.detail);
    return report;
  }
  const totals = async () => {
    const [row] = await test.owner(`
      select (select count(*) from haat.items)::int as items,
        (select count(*) from haat.product_types)::int as types,
        (select array_agg(name ->> 'en' order by name ->> 'en') from haat.categories) as categories,
        (select count(*) from haat.listings)::int as listings, (select count(*) from haat.stock)::int as shelves,
        (select sum(on_hand) from haat.stock)::int as stock,
        (select sum(l.price * s.on_hand) from haat.listings l join haat.stock s on s.listing_id = l.id)::int as value,
        (select count(*) from haat.item_pictures)::int as pictures,
        (select count(*) from haat.stock_movements)::int as movements,
        (select count(*) from haat.outbox)::int as events`);
    return row;
  };
  const whole = {
    items: 168,
    types: 1,
    categories: ['Books', 'Computers in Literature', 'Essential programming', 'Fiction', 'Non-Fiction'],
    listings: 168,
    shelves: 168,
    stock: 7958,
    value: 11_636_042,
    pictures: 99,
    movements: 166,
  };

  it('tells in a trial run what a run does, writes nothing, then does it', async () => {
    const empty = await totals();
    const parts: number[] = [];
    const trial = await run([...bigFiles, 'images'], {
      dryRun: true,
      onProgress: (part) => parts.push(part),
    });
    expect(await totals()).toEqual(empty);
    expect(parts.at(-1)).toBe(1);
    const report = await run([...bigFiles, 'images']);
    expect({ ...report, dryRun: true }).toEqual(trial);
    expect(await totals()).toMatchObject(whole);
    expect(report).toMatchObject({
      rows: { read: 168, bad: 0 },
      products: count(168, 0, 0),
      listings: count(168, 0, 0),
      categories: 5,
      productTypes: 1,
      pictures: { new: 99, unchanged: 0, bad: 0 },
    });
    expect(report.pictures.unmatched).toHaveLength(2);
    expect([...report.partners]).toEqual([['Book partner', 168]]);
    expect(wentWell(report)).toBe(true);
  }, 60_000);

  it('changes nothing the second time', async () => {
    const before = await totals();
    const again = await run([...bigFiles, 'images']);
    expect(await totals()).toEqual(before);
    expect(again).toMatchObject({
      products: count(0, 0, 168),
      listings: count(0, 0, 168),
      categories: 0,
      productTypes: 0,
      pictures: { new: 0, unchanged: 99 },
    });
    expect(await run([...bigFiles, 'images'], { dryRun: true })).toEqual({ ...again, dryRun: true });
  });

  it('keeps texts in their language, prices in poisha of the market, addresses apart', async () => {
    const [book] = await test.owner(`
      select i.slug, i.title, l.price::int, l.currency, l.sku, s.slug as seller from haat.items i
        join haat.listings l on l.item_id = i.id join haat.sellers s on s.id = l.seller_id
      where i.upc = '9780131103627'`);
    expect(book).toEqual({
      slug: 'the-c-programming-language',
      title: { en: 'The C Programming Language' },
      price: 999,
      currency: 'BDT',
      sku: '9780131103627',
      seller: 'boi-ghar',
    });
    const twins = await test.owner(`select title ->> 'en' from haat.items group by 1 having count(*) > 1`);
    expect(twins.length).toBeGreaterThan(0);
    const addresses = await test.owner(`select distinct slug from haat.items where slug ~ '^[a-z0-9-]+$'`);
    expect(addresses).toHaveLength(168);
  });

  it('gives another seller listings of their own and leaves the first seller’s alone', async () => {
    const seller = { slug: 'pathak', createName: 'Pathak' };
    const options = { seller, currency: 'GBP' };
    const report = await run(['csv/books.essential.csv'], options);
    expect(report).toMatchObject({ products: count(0, 0, 82), listings: count(82, 0, 0) });
    const sellers = await test.owner(
      `select currency, count(*)::int from haat.listings group by 1 order by 1`,
    );
    expect(sellers).toEqual([
      { currency: 'BDT', count: 168 },
      { currency: 'GBP', count: 82 },
    ]);
    expect(await run(bigFiles)).toMatchObject({ listings: count(0, 0, 168) });
  });

  it('reads the awkward file: NULL, five columns, quotes after backslashes', async () => {
    const report = await run(['csv/books-small.csv', 'csv/range-products.csv']);
    expect(report).toMatchObject({
      rows: { read: 10, bad: 0 },
      products: count(10, 0, 0),
      listings: count(9, 0, 0),
    });
    expect(report.codes).toMatchObject({ known: 0 });
    expect(report.codes.unknown.map((one) => one.line)).toEqual([1, 2, 3, 4, 5, 6]);
    const told = await test.owner(
      `select title ->> 'en' as title, description ->> 'en' as description from haat.items
       where upc in ('9781904859420', '9780955337819', '9780140436945') order by upc`,
    );
    expect(told).toEqual([
      {
        title: 'Selected Tales',
        description: expect.stringContaining('such as "Daisy Miller" and "The Figure'),
      },
      { title: 'Better Photography', description: '' },
      {
        title: 'Readings from" Voices of a People\'s History of the United States"',
        description: '',
      },
    ]);
  });

  it('reads parents with their variants, and says what it does not import yet', async () => {
    const report = await run(['json']);
    expect(report).toMatchObject({
      products: count(11, 0, 0),
      listings: count(5, 0, 0),
      categories: 1,
      productTypes: 1,
      rows: { bad: 0 },
    });
    expect(Object.fromEntries(report.left)).toMatchObject({
      'order.order': 1,
      'order.line': 1,
      'offer.range': expect.any(Number),
      'offer.conditionaloffer': 3,
      'flatpages.flatpage': 1,
    });
    const variants = await test.owner(`
      select p.slug as parent, i.slug, i.variant_name ->> 'en' as name, v.value, l.sku, l.price::int, s.on_hand
      from haat.items i join haat.items p on p.id = i.parent_id
        join haat.item_attributes v on v.item_id = i.id
        left join haat.listings l on l.item_id = i.id left join haat.stock s on s.listing_id = l.id
      where p.slug = 'django-t-shirt' order by l.sku`);
    expect(variants.map((row) => Object.values(row))).toEqual([
      ['django-t-shirt', 'django-t-shirt-large', 'Large', 'large', 'tng-large', 1500, 0],
      ['django-t-shirt', 'django-t-shirt-medium', 'Medium', 'medium', 'tng-med', 1500, 200],
      ['django-t-shirt', 'django-t-shirt-small', 'Small', 'small', 'tng-small', 1500, 100],
    ]);
    expect(await run(['json'])).toMatchObject({ products: count(0, 0, 11), listings: count(0, 0, 5) });
  });

  it('reads the catalogue of XML fixtures with the kinds of attribute we have', async () => {
    const report = await run(['api'], { seller: { slug: 'xml-shop', createName: 'XML shop' } });
    expect(report).toMatchObject({
      rows: { read: 5, bad: 0 },
      products: count(5, 0, 0),
      listings: count(2, 0, 0),
      productTypes: 2,
    });
    expect(Object.fromEntries(report.left)).toMatchObject({
      'attribute of kind image': 1,
      'attribute of kind entity': 1,
      'catalogue.productimage': 1,
      'child-product.json, which is no Django fixture': 1,
    });
    const values = await test.owner(`
      select a.code, a.kind, v.value from haat.item_attributes v join haat.attributes a on a.id = v.attribute_id
        join haat.items i on i.id = v.item_id where i.upc = 'attrtypestest' order by a.code`);
    expect(Object.fromEntries(values.map((row) => [row.code, row.value]))).toEqual({
      boolean: true,
      date: '2018-01-02',
      datetime: expect.any(String),
      float: 3.2,
      html: 'I am a test',
      integer: 7,
      multioption: 'Small, Large',
      option: 'small',
      text: 'I am some kind of text',
    });
    expect(await run(['api'], { seller: { slug: 'xml-shop' } })).toMatchObject({ products: count(0, 0, 5) });
  });
});
