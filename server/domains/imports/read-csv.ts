import { createReadStream } from 'node:fs';
import { type CsvField, parseCsvRow } from './parse-csv-row.ts';
import type { Fault } from './oscar-product.ts';

export type CsvRow = { line: number; fields: CsvField[] };
/** No row is longer; beyond it a quote was never closed. */
const longestRow = 1_000_000;

/**
 * The rows of a CSV file one after the other, however large it is, with the line each begins on; empty
 * lines are passed over. A row that cannot be read comes as a fault, and reading goes on at the line after
 * it.
 */
export async function* readCsv(
  path: string,
  file: string,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<CsvRow | Fault> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let line = 1;
  const take = function* (last: boolean): Generator<CsvRow | Fault> {
    let at = 0;
    while (at < text.length) {
      const parsed = parseCsvRow(text, at, last);
      if ('unfinished' in parsed && !last && text.length - at < longestRow) break;
      if ('fields' in parsed) {
        const empty = parsed.fields.length === 1 && parsed.fields[0]!.text.trim() === '';
        if (!empty) yield { line, fields: parsed.fields };
        at = parsed.end;
        line += parsed.lines;
        continue;
      }
      const reason =
        'stray' in parsed
          ? `after the closing quote stands “${parsed.stray}”`
          : 'a quote is opened and never closed';
      yield { file, line, ...('column' in parsed && { column: String(parsed.column) }), reason };
      const next = text.indexOf('\n', at);
      at = next === -1 ? text.length : next + 1;
      line++;
    }
    text = text.slice(at);
  };
  for await (const chunk of createReadStream(path)) {
    text += decoder.decode(chunk as Buffer, { stream: true });
    onBytes((chunk as Buffer).length);
    yield* take(false);
  }
  text += decoder.decode();
  yield* take(true);
}
