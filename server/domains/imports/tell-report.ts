import type { Fault, Place } from './oscar-product.ts';
import type { ImportReport } from './report.ts';

const shown = 20;

/** A report in words, a line each. */
export function tellReport(report: ImportReport): string[] {
  const { products, listings, pictures, codes } = report;
  const row = (name: string, ...cells: (number | '')[]) =>
    `  ${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
  return [
    `Seller ${report.seller}, prices in ${report.currency}${report.dryRun ? ' (trial run: nothing is written)' : ''}`,
    `  ${''.padEnd(14)}${['new', 'changed', 'unchanged'].map((word) => word.padStart(11)).join('')}`,
    row('Products', products.new, products.changed, products.unchanged),
    row('Listings', listings.new, listings.changed, listings.unchanged),
    row('Pictures', pictures.new, '', pictures.unchanged),
    row('Categories', report.categories),
    row('Product types', report.productTypes),
    `Read ${count(report.rows.read, 'row')}, ${report.rows.bad} of them not imported.`,
    ...[...report.partners].map(([name, rows]) => `${count(rows, 'row')} of the partner “${name}”.`),
    ...section('Not imported:', report.faults.map(tellFault), report.rows.bad + pictures.bad),
    ...section('Pictures without a product, skipped:', pictures.unmatched),
    ...(codes.known + codes.unknown.length > 0
      ? section(
          `Bare product codes: ${codes.known} known, ${codes.unknown.length} unknown. A list changes nothing.`,
          codes.unknown.map((code) => `${tellPlace(code)}: ${code.upc} is unknown`),
        )
      : []),
    ...section(
      'Passed over, not imported yet:',
      [...report.left].map(([what, times]) => `${times} × ${what}`),
    ),
  ];
}

function section(title: string, lines: readonly string[], total = lines.length): string[] {
  if (lines.length === 0) return title.startsWith('Bare') ? [title] : [];
  const rest = Math.max(total, lines.length) - shown;
  return [
    title,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function tellFault(fault: Fault): string {
  return `${tellPlace(fault)}${fault.column ? `, column ${fault.column}` : ''}: ${fault.reason}`;
}

function tellPlace({ file, line, entry }: Place): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}${entry === undefined ? '' : `, ${entry}`}`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
