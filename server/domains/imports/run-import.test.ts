import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';
import { type ImportOptions, type ImportReport, runImport, tellReport } from './index.ts';

let test: TestKernel;
let folder: string;
beforeAll(async () => {
  test = await openTestKernel();
  await test.owner(`insert into haat.areas (id, slug, name, postcode, latitude, longitude)
    values (gen_random_uuid(), 'banani', '{"en": "Banani"}', '1213', 23.79, 90.4)`);
});
afterAll(() => test.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haat-import-'));
  return () => rm(folder, { recursive: true, force: true });
});

type Cells = Partial<Record<'type' | 'path' | 'upc' | 'title' | 'text' | 'sku' | 'price' | 'stock', string>>;
const row = (cells: Cells) => {
  const { type = 'Book', path = 'Books', upc = '1', title = 'A title', text = 'Words' } = cells;
  const { sku = upc, price = '9.99', stock = '3' } = cells;
  return [type, path, upc, title, text, 'Partner', sku, price, stock].join(',');
};
async function answer(csv: string | Buffer, more: Partial<ImportOptions> = {}) {
  await writeFile(join(folder, 'goods.csv'), csv);
  const seller = { slug: 'shop', createName: 'Shop' };
  return runImport(test.kernel, { paths: [folder], seller, ...more });
}
async function run(csv: string | Buffer, more: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const report = await answer(csv, more);
  if (isRefusal(report)) throw new Error(report.detail);
  return report;
}
const listing = async (upc: string) =>
  (
    await test.owner(
      `select i.title, i.slug, l.sku, l.price::int, l.compare_price::int as struck, l.version, s.on_hand
       from haat.items i join haat.listings l on l.item_id = i.id join haat.sellers o on o.id = l.seller_id
         join haat.stock s on s.listing_id = l.id where i.upc = $1 and o.slug = 'shop'`,
      [upc],
    )
  )[0];

it.each([
  ['six columns', 'Book,Books,b1,T,D,P', undefined, 'has 6 columns where 5 or 9 are meant'],
  ['another separator', 'Book;Books;b1;T;D', undefined, 'has 1 column where 5 or 9 are meant'],
  ['no type', row({ type: '' }), '1 (product type)', 'is empty'],
  ['no category', row({ path: 'NULL' }), '2 (category)', 'is empty'],
  ['a nameless level', row({ path: 'Books > > Fiction' }), '2 (category)', 'has a level without a name'],
  ['no UPC', row({ upc: '', sku: 's' }), '3 (UPC)', 'is empty'],
  ['a UPC with a space', row({ upc: '97 8' }), '3 (UPC)', '“97 8” holds a space'],
  ['no title', row({ title: '  ' }), '4 (title)', 'is empty'],
  ['an endless title', row({ title: 'x'.repeat(301) }), '4 (title)', 'is longer than 300 characters'],
  ['a zero sign', row({ text: 'a\0b' }), '5 (description)', 'holds signs that are no text'],
  ['no SKU', row({ upc: 'b2', sku: '' }), '7 (partner SKU)', 'is empty'],
  ['a word as price', row({ price: 'ten' }), '8 (price)', '“ten” is not a number with at most 2 decimals'],
  ['a negative price', row({ price: '-1' }), '8 (price)', '“-1” is not a number with at most 2 decimals'],
  ['a thousandth', row({ price: '1.005' }), '8 (price)', '“1.005” is not a number with at most 2 decimals'],
  ['no price', row({ price: 'NULL' }), '8 (price)', 'is empty'],
  ['half a unit', row({ stock: '1.5' }), '9 (number in stock)', '“1.5” is not a whole number of units'],
  [
    'too many units',
    row({ stock: '2147483648' }),
    '9 (number in stock)',
    expect.stringContaining('whole number'),
  ],
  ['text after quotes', 'Book,Books,"b3"x,T,D', '3', 'after the closing quote stands “x,T,D”'],
  ['a product twice', row({ upc: 'good-1' }), '3 (UPC)', 'the product stands in line 1 already'],
  [
    'a SKU twice',
    row({ upc: 'b4', sku: 'good-1' }),
    'partner SKU',
    'the seller has another product under good-1',
  ],
])('keeps the rows around one with %s', async (_, bad, column, reason) => {
  const report = await run([row({ upc: 'good-1' }), bad, row({ upc: 'good-2' })].join('\r\n'));
  expect(report.rows).toEqual({ read: 3, bad: 1 });
  expect(report.faults).toEqual([{ file: 'goods.csv', line: 2, ...(column && { column }), reason }]);
  expect(await listing('good-2')).toMatchObject({ price: 999, on_hand: 3 });
  expect(tellReport(report).join('\n')).toContain('goods.csv, line 2');
});

it('reads on after a quote that is never closed, and names bytes that are no UTF-8', async () => {
  const report = await run(`${row({ upc: 'q1' })}\nBook,Books,q2,"Open,D\n${row({ upc: 'q3' })}\n`);
  expect(report.faults).toEqual([
    { file: 'goods.csv', line: 2, reason: 'a quote is opened and never closed' },
  ]);
  expect(report.products.new).toBe(2);
  const latin = await run(Buffer.from(row({ upc: 'q4', title: 'Caf\u00e9' }), 'latin1'));
  expect(latin.faults).toMatchObject([{ column: '4 (title)', reason: 'is not UTF-8 text' }]);
});

it('takes price, stock, words and SKU from a later file, and what a file does not say stays', async () => {
  await run(row({ upc: 'u1', title: 'Old', text: 'Words', price: '10', stock: '5' }));
  await test.owner(`update haat.listings set compare_price = 1500 where sku = 'u1'`);
  await test.owner(`update haat.items set title = title || '{"bn": "পুরোনো"}' where upc = 'u1'`);
  const later = row({ upc: 'u1', title: 'New', text: 'NULL', sku: 'u1-b', price: '20.50', stock: '2' });
  expect(await run(later)).toMatchObject({
    products: { new: 0, changed: 1, unchanged: 0 },
    listings: { new: 0, changed: 1, unchanged: 0 },
  });
  expect(await listing('u1')).toEqual({
    title: { en: 'New', bn: 'পুরোনো' },
    slug: 'old',
    sku: 'u1-b',
    price: 2050,
    struck: null,
    version: 2,
    on_hand: 2,
  });
  const moved = await test.owner(`select kind, quantity from haat.stock_movements m
    join haat.listings l on l.id = m.listing_id where l.sku = 'u1-b' order by quantity desc`);
  expect(moved).toEqual([
    { kind: 'received', quantity: 5 },
    { kind: 'corrected', quantity: -3 },
  ]);
  const bare = 'Book,Books,u1,New,NULL';
  expect(await run(bare)).toMatchObject({
    products: { unchanged: 1 },
    listings: { changed: 0, unchanged: 0 },
  });
  const told = await test.owner(`select description from haat.items where upc = 'u1'`);
  expect(told).toEqual([{ description: { en: 'Words' } }]);
});

it('never takes away what orders have set aside', async () => {
  await run(row({ upc: 'h1', stock: '5' }));
  await test.owner(
    `update haat.stock set held = 4 from haat.listings l where l.id = listing_id and l.sku = 'h1'`,
  );
  const report = await run(row({ upc: 'h1', price: '1', stock: '3' }));
  expect(report.faults).toMatchObject([
    { column: 'number in stock', reason: 'cannot become 3: 4 are set aside for orders' },
  ]);
  expect(await listing('h1')).toMatchObject({ price: 999, on_hand: 5 });
});

it('gives colliding and unwritable titles addresses of their own', async () => {
  const rows = ['s1', 's2', 's3'].map((upc) => row({ upc, title: 'Twins' }));
  await run([...rows, row({ upc: 's4', title: '编程' }), row({ upc: 's5', title: 'বাংলা বই' })].join('\n'));
  const slugs = await test.owner(`select upc, slug from haat.items where upc like 's_' order by upc`);
  expect(slugs.map((one) => one.slug)).toEqual(['twins', 'twins-s2', 'twins-s3', 'book-s4', 'book-s5']);
});

it('finds a category by its place in the tree and one name at two places twice', async () => {
  const paths = ['Music > Jazz', 'music > JAZZ', 'Books > Jazz'];
  await run(paths.map((path, index) => row({ upc: `c${index}`, path })).join('\n'));
  const placed = await test.owner(`select i.upc, c.slug from haat.items i join haat.categories c
    on c.id = i.category_id where i.upc like 'c_' order by 1`);
  expect(placed.map((one) => one.slug)).toEqual(['jazz', 'jazz', 'books-jazz']);
  const tree =
    await test.owner(`select a.slug from haat.category_tree t join haat.categories a on a.id = t.above_id
    join haat.categories b on b.id = t.below_id where b.slug = 'books-jazz' order by t.distance`);
  expect(tree.map((one) => one.slug)).toEqual(['books-jazz', 'books']);
});

it('works through more rows than a batch, also in a trial run', async () => {
  const rows = Array.from({ length: 450 }, (_, index) =>
    row({ upc: `n${index}`, path: `Big > ${index % 7}` }),
  );
  const trial = await run(rows.join('\n'), { dryRun: true });
  const report = await run(rows.join('\n'));
  expect(trial).toEqual({ ...report, dryRun: true });
  expect(report).toMatchObject({ products: { new: 450 }, categories: 8 });
});

it('hangs a picture once, by content, and reports what is none', async () => {
  const picture = await sharp({ create: { width: 60, height: 90, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  await writeFile(join(folder, 'p1.jpg'), picture);
  await writeFile(join(folder, 'p2.jpg'), picture.subarray(0, 300));
  await writeFile(join(folder, 'stranger.png'), picture);
  const csv = [row({ upc: 'p1' }), row({ upc: 'p2' })].join('\n');
  const trial = await run(csv, { dryRun: true });
  const report = await run(csv);
  expect(trial).toEqual({ ...report, dryRun: true });
  expect(report.pictures).toEqual({ new: 1, unchanged: 0, bad: 1, unmatched: ['stranger.png'] });
  expect(report.faults).toMatchObject([{ file: 'p2.jpg', reason: expect.stringContaining('damaged') }]);
  expect((await run(csv)).pictures).toMatchObject({ new: 0, unchanged: 1 });
  const hung = await test.owner(`select p.alt from haat.item_pictures p join haat.items i on i.id = p.item_id
    where i.upc = 'p1'`);
  expect(hung).toEqual([{ alt: { en: 'A title' } }]);
});

it('reports broken fixtures and goes on', async () => {
  await writeFile(join(folder, 'broken.json'), '[{"model": ');
  await writeFile(
    join(folder, 'evil.xml'),
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  );
  await writeFile(
    join(folder, 'odd.json'),
    JSON.stringify([
      { model: 'catalogue.product', pk: 4, fields: { title: 'T', structure: 'standalone', upc: 'x' } },
    ]),
  );
  const report = await run(row({ upc: 'f1' }));
  expect(report.faults).toMatchObject([
    { file: 'broken.json', reason: expect.stringContaining('is no JSON') },
    { file: 'odd.json', entry: 'catalogue.product 4', column: 'product_class' },
    { file: 'evil.xml', reason: 'is no XML we read: a DOCTYPE in line 1' },
  ]);
  expect(report.products).toMatchObject({ new: 1 });
});

it('refuses a seller, currency or file that does not exist', async () => {
  const refusal = async (more: Partial<ImportOptions>) =>
    (await answer(row({}), more)) as { detail?: string };
  expect((await refusal({ seller: { slug: 'nobody' } })).detail).toContain(
    'There is no seller called nobody.',
  );
  expect((await refusal({ currency: 'XYZ' })).detail).toContain('“XYZ” is no currency');
  expect((await refusal({ paths: ['/nowhere'] })).detail).toBe('/nowhere cannot be read (ENOENT).');
  const nowhere = { slug: 'new', createName: 'New', area: 'atlantis' };
  expect((await refusal({ seller: nowhere })).detail).toBe('There is no area called atlantis.');
  await test.owner(`update haat.sellers set kind = 'provider' where slug = 'shop'`);
  expect((await refusal({})).detail).toContain('does visits only');
  await test.owner(`update haat.sellers set kind = 'partner' where slug = 'shop'`);
});
