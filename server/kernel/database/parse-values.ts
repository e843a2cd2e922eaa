import pg from 'pg';

/** Number of a bigint column. Throws beyond 2^53, where a number would be rounded. */
function parseBigint(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`bigint ${value} does not fit a number`);
  return number;
}

/** `2026-11-22 04:00:00.5+00` → `2026-11-22T04:00:00.500Z`. Every session runs in UTC. */
function parseInstant(value: string): string {
  return new Date(`${value.replace(' ', 'T').replace(/\+00$/, 'Z')}`).toISOString();
}

const oid = {
  int8: 20,
  date: 1082,
  timestamptz: 1184,
  int8Array: 1016,
  timestamptzArray: 1185,
  textArray: 1009,
};
const textArray = pg.types.getTypeParser(oid.textArray) as (value: string) => string[];

const parsers: Record<number, (value: string) => unknown> = {
  [oid.int8]: parseBigint,
  [oid.date]: (value) => value,
  [oid.timestamptz]: parseInstant,
  [oid.int8Array]: (value) => textArray(value).map(parseBigint),
  [oid.timestamptzArray]: (value) => textArray(value).map(parseInstant),
};

/** Type parsers of every connection; see `columns.ts` for what they promise. */
export const valueParsers = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    parsers[id] ?? pg.types.getTypeParser(id, format as 'text')) as typeof pg.types.getTypeParser,
};
