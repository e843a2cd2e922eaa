import { FieldFault, checkStock, checkText, checkUpc } from './check-fields.ts';
import type { Fault, OscarProduct } from './oscar-product.ts';
import type { CsvRow } from './read-csv.ts';
import { plainText } from './plain-text.ts';
import { slugOf } from '#domains/catalogue/index.ts';

const columns = [
  'product type',
  'category',
  'UPC',
  'title',
  'description',
  'partner',
  'partner SKU',
  'price',
  'number in stock',
];

export type CsvProduct = { product: OscarProduct; partner?: string };

/** One row of Oscar's catalogue CSV (5 columns, or 9 with price and stock), or what is wrong with it. */
export function readCsvProduct({ line, fields }: CsvRow, file: string, decimals: number): CsvProduct | Fault {
  const place = { file, line };
  if (fields.length !== 5 && fields.length !== 9) {
    return {
      ...place,
      reason: `has ${fields.length} column${fields.length === 1 ? '' : 's'} where 5 or 9 are meant`,
    };
  }
  const [type, path, upc, title, description, partner, sku, price, quantity] = fields.map(
    ({ text, quoted }) => (text === 'NULL' && !quoted ? '' : text),
  ) as [string, string, string, string, string, ...(string | undefined)[]];
  try {
    const typeName = checkText('product type', type, 1, 100);
    const code = checkUpc(upc);
    const product: OscarProduct = {
      place,
      key: `upc:${code}`,
      upc: code,
      structure: 'standalone',
      type: { slug: slugOf(typeName, 'product'), name: typeName, attributes: [] },
      category: checkPath(path),
      title: checkText('title', title, 1, 300),
      description: plainText(checkText('description', description, 0, 100_000)),
      attributes: {},
    };
    if (fields.length === 5) return { product };
    const stock = checkStock(sku ?? '', price ?? '', quantity ?? '', decimals);
    return { product: { ...product, stock }, partner: checkText('partner', partner ?? '', 0, 200) };
  } catch (error) {
    if (error instanceof FieldFault)
      return { ...place, column: columnName(error.column), reason: error.reason };
    throw error;
  }
}

const columnName = (name: string) => `${columns.indexOf(name) + 1} (${name})`;

function checkPath(text: string): string[] {
  const names = checkText('category', text, 1, 1_000)
    .split('>')
    .map((name) => name.trim());
  if (names.includes('')) throw new FieldFault('category', 'has a level without a name');
  if (names.length > 10) throw new FieldFault('category', 'has more than 10 levels');
  return names;
}
