import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  figure?: boolean;
  /** Left out on a phone. */
  wideOnly?: boolean;
  /** Left out below the width of a desk. */
  deskOnly?: boolean;
};

type Props<Row> = {
  /** Says what the table holds; for readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
};

/** A plain table, 40-px rows, no card around it. Scrolls inside itself where it must. */
export function Table<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0 && empty) return empty;
  const place = ({ figure, wideOnly, deskOnly }: Column<Row>) =>
    cx(
      'px-3 py-2 first:pl-0 last:pr-0',
      figure && 'text-right',
      wideOnly && 'hidden sm:table-cell',
      deskOnly && 'hidden lg:table-cell',
    );
  return (
    // A table that scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className="w-full border-collapse text-14">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-left text-ink-2">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cx(place(column), 'font-name whitespace-nowrap')}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="h-row border-b border-line hover:bg-sunken">
              {columns.map((column) => (
                <td key={column.key} className={place(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
