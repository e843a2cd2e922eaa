import { type ClipboardEvent, useState } from 'react';
import { Form } from 'react-router';
import type { ItemDraft, ProductType } from '#contract/catalogue-admin.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { Button } from '../../ui/button.tsx';
import { ToastStrip } from '../../ui/toast-strip.tsx';
import { type VariantRow, cellOf, emptyRow, pasteCells, setCell, sheetOf } from './item-form.ts';
import type { Refused } from './save-item.server.ts';

type Props = {
  item: ItemDraft;
  attributes: ProductType['attributes'];
  refused: Refused | undefined;
  busy: boolean;
};

/** The variants of a product as a sheet: cells can be pasted from a spreadsheet, also over rows that are not there yet. */
export function VariantSheet({ item, attributes, refused, busy }: Props) {
  const language = useLanguage();
  const [rows, setRows] = useState<VariantRow[]>(() => [...typedRows(refused, item), emptyRow()]);
  const columns = [
    { key: 'en', head: m.editor_variant_en() },
    { key: 'bn', head: m.editor_variant_bn() },
    ...attributes
      .filter(({ kind }) => !['rich_text', 'entity', 'picture'].includes(kind))
      .map((one) => ({ key: `a.${one.code}`, head: one.name[language] ?? one.name.en ?? one.code })),
    { key: 'upc', head: m.editor_upc() },
    { key: 'code', head: m.editor_code() },
    { key: 'weight', head: m.editor_weight() },
  ];
  const keys = columns.map(({ key }) => key);

  // One row more than is written, so that there is always room for the next.
  const withRoom = (next: VariantRow[]) =>
    next.at(-1)?.en || next.at(-1)?.bn ? [...next, emptyRow()] : next;
  const write = (row: number, column: string, cell: string) =>
    setRows((before) => withRoom(before.map((one, at) => (at === row ? setCell(one, column, cell) : one))));
  function paste(event: ClipboardEvent, row: number, column: number): void {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    setRows((before) => withRoom(pasteCells(before, text, { row, column }, keys)));
  }

  return (
    <section aria-labelledby="variants" className="grid gap-4 border-t border-line pt-6 no-script:hidden">
      <h2 id="variants" className="text-18">
        {m.editor_variants()}
      </h2>
      <p className="text-14 text-ink-2">{m.editor_variants_hint()}</p>
      {refused && (
        <ToastStrip tone="refused">
          {refused.latest
            ? m.editor_variants_old()
            : [refused.detail, ...rowsAtFault(refused)].filter(Boolean).join(' ')}
        </ToastStrip>
      )}
      <Form method="post" preventScrollReset className="grid gap-4">
        <input type="hidden" name="form" value="variants" />
        <input type="hidden" name="version" value={refused?.latest?.version ?? item.version} />
        <input
          type="hidden"
          name="rows"
          value={JSON.stringify(rows.filter(({ en, bn }) => en.trim() || bn.trim()))}
        />
        <div className="scroll-x">
          <table className="w-full border-collapse text-14">
            <caption className="sr-only">{m.editor_variants()}</caption>
            <thead>
              <tr className="text-left text-ink-2">
                {columns.map(({ key, head }) => (
                  <th key={key} scope="col" className="px-1 font-name whitespace-nowrap">
                    {head}
                  </th>
                ))}
                <th scope="col" className="px-1 font-name">
                  {m.dashboard_published()}
                </th>
                <th scope="col">
                  <span className="sr-only">{m.editor_take_away()}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // A row has no name of its own before it is saved, and rows only go by being taken out.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={row.id ?? `new ${at}`}>
                  {columns.map(({ key, head }, column) => (
                    <td key={key} className="p-1">
                      <input
                        className="control min-w-sheet-cell"
                        aria-label={m.editor_cell({ column: head, row: String(at + 1) })}
                        lang={key === 'bn' ? 'bn' : undefined}
                        value={cellOf(row, key)}
                        onChange={(event) => write(at, key, event.currentTarget.value)}
                        onPaste={(event) => paste(event, at, column)}
                      />
                    </td>
                  ))}
                  <td className="p-1 text-center">
                    <input
                      type="checkbox"
                      className="size-icon"
                      aria-label={m.editor_cell({ column: m.dashboard_published(), row: String(at + 1) })}
                      checked={row.published}
                      onChange={({ currentTarget: { checked } }) =>
                        setRows((before) =>
                          before.map((one, place) => (place === at ? { ...one, published: checked } : one)),
                        )
                      }
                    />
                  </td>
                  <td className="p-1">
                    {(row.en || row.bn) && (
                      <Button
                        type="button"
                        look="text"
                        size="compact"
                        aria-label={m.editor_unlink({ title: row.en || row.bn })}
                        onClick={() => setRows((before) => before.filter((_, place) => place !== at))}
                      >
                        {m.editor_take_away()}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Button size="compact" look="outline" busy={busy} className="justify-self-start">
          {m.editor_save_variants()}
        </Button>
      </Form>
    </section>
  );
}

function typedRows(refused: Refused | undefined, item: ItemDraft): VariantRow[] {
  const rows = refused?.typed['rows']?.[0];
  return rows ? (JSON.parse(rows) as VariantRow[]) : sheetOf(item.variants);
}

/** `Row 2, colour: …` for each refusal that names a row. */
function rowsAtFault({ errors }: Refused): string[] {
  return Object.entries(errors).flatMap(([name, text]) => {
    const [, row, field] = /^variants\.(\d+)(?:\.(?:attributes\.)?(.+))?$/.exec(name) ?? [];
    return row
      ? [`${m.editor_row({ row: String(Number(row) + 1) })}${field ? `, ${field}` : ''}: ${text}`]
      : [];
  });
}
