import { type Refusal, isRefusal } from '../refusal/refusal.ts';
import type { Cursors } from './cursor.ts';

/** Sort value and id of a row; `sort` is text, so that no microsecond is lost on the way. */
export type Keyset = { sort: string; id: string };
type Query = { limit: number; cursor?: string | undefined };

/** Where a page starts: after the row its cursor names, or at the beginning. `list` names the list and its filters. */
export function startOf(cursors: Cursors, list: string, query: Query) {
  const after = query.cursor === undefined ? [null, null] : cursors.read(list, query.cursor);
  if (isRefusal(after)) return after as Refusal<'not_acceptable_cursor'>;
  const [sort, id] = after as [string | null, string | null];
  return { after_sort: sort, after_id: id, most: query.limit + 1 };
}

/** The page of rows that were read one beyond its limit. */
export function pageOf<Row extends Keyset, Shown>(
  cursors: Cursors,
  list: string,
  query: Query,
  rows: readonly Row[],
  show: (row: Row) => Shown,
) {
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1) : undefined;
  return {
    data: shown.map(show),
    has_more: last !== undefined,
    next_cursor: last ? cursors.write(list, [last.sort, last.id]) : null,
  };
}
