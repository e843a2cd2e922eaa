/** How a PostgreSQL type reads and writes in TypeScript. `orNull` says that a column or parameter may be null. */
export interface Column<T> {
  /** Type name as `format_type` prints it; parameters are cast to it. */
  readonly type: string;
  readonly nullable: boolean;
  readonly orNull: Column<T | null>;
  /** Only for inference; never set. */
  readonly _value?: T;
}

function column<T>(type: string): Column<T> {
  const orNull: Column<T | null> = {
    type,
    nullable: true,
    get orNull() {
      return orNull;
    },
  };
  return { type, nullable: false, orNull };
}

/**
 * Instants are RFC 3339 text in UTC with milliseconds, money is a whole number of minor units,
 * and a bigint beyond 2^53 is refused by the driver instead of being rounded.
 */
export const t = {
  uuid: column<string>('uuid'),
  text: column<string>('text'),
  int: column<number>('integer'),
  smallint: column<number>('smallint'),
  bigint: column<number>('bigint'),
  double: column<number>('double precision'),
  bool: column<boolean>('boolean'),
  instant: column<string>('timestamp with time zone'),
  date: column<string>('date'),
  bytes: column<Uint8Array>('bytea'),
  json: <T>() => column<T>('jsonb'),
  uuids: column<readonly string[]>('uuid[]'),
  texts: column<readonly string[]>('text[]'),
  ints: column<readonly number[]>('integer[]'),
  bigints: column<readonly number[]>('bigint[]'),
  instants: column<readonly string[]>('timestamp with time zone[]'),
};

export type Columns = Record<string, Column<unknown>>;
export type ValuesOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never };
