/** A field as it reads, and whether it stood in quotes (`NULL` in quotes is a word). */
export type CsvField = { text: string; quoted: boolean };

export type ParsedRow =
  /** `end` is where the next row begins; `lines` counts the line ends that were passed. */
  | { fields: CsvField[]; end: number; lines: number }
  /** The text ends before the row does. */
  | { unfinished: true }
  /** What follows the quotes of a field, which is counted from 1. */
  | { stray: string; column: number };

/**
 * Reads one row of a CSV that begins at `start`, as Oscar writes and reads them: commas, quotes around a
 * field, a quote inside written twice or after a backslash, line ends LF or CRLF, which quotes may enclose.
 * A backslash before anything but a quote is a backslash. With `last` the end of the text ends the row.
 */
export function parseCsvRow(text: string, start: number, last: boolean): ParsedRow {
  const fields: CsvField[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    const quoted = text[at] === '"';
    const field = quoted ? quotedField(text, at + 1, last) : plainField(text, at, last);
    if (!field) return { unfinished: true };
    fields.push({ text: field.text, quoted });
    lines += field.lines;
    at = field.end;
    if (text[at] === ',') {
      at++;
      continue;
    }
    if (at === text.length) return last ? { fields, end: at, lines } : { unfinished: true };
    if (text[at] === '\n') return { fields, end: at + 1, lines: lines + 1 };
    if (text[at] === '\r' && text[at + 1] === '\n') return { fields, end: at + 2, lines: lines + 1 };
    if (text[at] === '\r' && at + 1 === text.length && !last) return { unfinished: true };
    return { stray: text.slice(at, at + 20).split(/\r?\n/)[0]!, column: fields.length };
  }
}

type Field = { text: string; end: number; lines: number };

function plainField(text: string, start: number, last: boolean): Field | undefined {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
  if (end === text.length && !last) return undefined;
  if (text[end] === '\n' && end > start && text[end - 1] === '\r') end--;
  return { text: text.slice(start, end), end, lines: 0 };
}

function quotedField(text: string, start: number, last: boolean): Field | undefined {
  const parts: string[] = [];
  let lines = 0;
  let from = start;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') lines++;
    else if (sign === '\\' && text[at + 1] === '"') {
      parts.push(text.slice(from, at));
      from = ++at;
    } else if (sign === '"') {
      if (text[at + 1] !== '"') {
        if (at + 1 === text.length && !last) return undefined;
        parts.push(text.slice(from, at));
        return { text: parts.join(''), end: at + 1, lines };
      }
      parts.push(text.slice(from, at + 1));
      from = ++at + 1;
    }
  }
  return undefined;
}
