import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FoundFile, FoundFiles } from './find-files.ts';
import type { FixtureObject } from './fixture-object.ts';
import { fixtureProducts } from './fixture-products.ts';
import type { Fault, OscarProduct } from './oscar-product.ts';
import { parseDjangoJson } from './parse-django-json.ts';
import { parseDjangoXml } from './parse-django-xml.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import { readCsvProduct } from './read-csv-product.ts';

/** What reading comes upon, in the order of the files. */
export type Reading =
  | { product: OscarProduct; partner?: string }
  | { fault: Fault; of: 'rows' | 'file' }
  | { code: string; file: string; line: number }
  | { left: string; times: number }
  /** The end of what may not name a product twice. */
  | 'end of file';

type ReadOptions = { decimals: number; onBytes(count: number): void };

/**
 * Reads every product of the files, row by row; only fixtures, whose objects point at each other, are read
 * whole.
 */
export async function* readProducts(files: FoundFiles, options: ReadOptions): AsyncGenerator<Reading> {
  for (const all of [files.json, files.xml]) {
    for (const shop of Map.groupBy(all, (file) => dirname(file.path)).values())
      yield* readFixtures(shop, options);
  }
  for (const file of files.csv) {
    for await (const row of readCsv(file.path, file.name, options.onBytes)) {
      if (!('fields' in row)) yield { fault: row, of: 'rows' };
      else if (isCode(row)) yield { code: row.fields[0]!.text.trim(), file: file.name, line: row.line };
      else {
        const read = readCsvProduct(row, file.name, options.decimals);
        yield 'reason' in read ? { fault: read, of: 'rows' } : read;
      }
    }
    yield 'end of file';
  }
}

/** A row of a list of bare product codes, as Oscar takes for its ranges. */
const isCode = ({ fields }: CsvRow) => fields.length === 1 && /^[\w.-]{1,64}$/.test(fields[0]!.text.trim());

async function* readFixtures(files: readonly FoundFile[], options: ReadOptions): AsyncGenerator<Reading> {
  const objects: FixtureObject[] = [];
  for (const file of files) {
    options.onBytes(file.bytes);
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file.path));
      const parse = file.path.toLowerCase().endsWith('.xml') ? parseDjangoXml : parseDjangoJson;
      const parsed = parse(text, file.name);
      if (parsed) objects.push(...parsed);
      else yield { left: `${file.name}, which is no Django fixture`, times: 1 };
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
      const reason = error instanceof SyntaxError ? error.message : 'is not UTF-8 text';
      yield { fault: { file: file.name, reason }, of: 'file' };
    }
  }
  const { products, faults, left } = fixtureProducts(objects, options.decimals);
  for (const [what, times] of left) yield { left: what, times };
  for (const fault of faults) yield { fault, of: 'rows' };
  for (const product of products) yield { product };
  yield 'end of file';
}
