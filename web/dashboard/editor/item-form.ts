import type { ItemDraft, ProductType } from '#contract/catalogue-admin.ts';
import type { BodyOf } from '#contract/operations.ts';
import { latinDigits } from '../../portal/latin-digits.ts';

export type ItemPatch = BodyOf<'PATCH /admin/items/{id}'>;
type Attribute = ProductType['attributes'][number];
export type Value = NonNullable<NonNullable<ItemPatch['attributes']>[string]>;

const said = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const orNull = (text: string) => (text === '' ? null : text);

/** A text in both languages as the form has it; a language left empty is not written. */
export function textsIn(form: FormData, name: string): { en?: string; bn?: string } {
  const [en, bn] = [said(form, `${name}.en`), said(form, `${name}.bn`)];
  return { ...(en && { en }), ...(bn && { bn }) };
}

const orNone = (texts: { en?: string; bn?: string }) => (texts.en || texts.bn ? texts : null);

/** Grams or minutes as somebody writes them, in either script; undefined where it is no number. */
function wholeIn(form: FormData, name: string): number | null | undefined {
  const text = latinDigits(said(form, name)).replace(/[\s,]/g, '');
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** What the form says of an attribute; null says nothing. A number that is none goes as it was typed, to be refused. */
export function valueIn(form: FormData, { code, kind }: Pick<Attribute, 'code' | 'kind'>): Value | null {
  const name = `a.${code}`;
  if (kind === 'choices') {
    const chosen = form.getAll(name).map(String).filter(Boolean);
    return chosen.length > 0 ? chosen : null;
  }
  const text = said(form, name);
  if (text === '') return null;
  if (kind === 'boolean') return text === 'true';
  if (kind === 'integer' || kind === 'number') {
    const number = Number(latinDigits(text).replace(/,/g, ''));
    return Number.isFinite(number) ? number : text;
  }
  return text;
}

/** A list that a part of the page keeps as JSON in one hidden field; what is broken is left as it was. */
function listIn<T>(form: FormData, name: string): T[] | undefined {
  try {
    const list: unknown = JSON.parse(String(form.get(name)));
    return Array.isArray(list) ? (list as T[]) : undefined;
  } catch {
    return undefined;
  }
}

type Picture = ItemDraft['pictures'][number];
type Link = Pick<ItemDraft['links'][number], 'kind' | 'slug'>;

/** The form of the editor as a change of the item. Attributes are those of the type the form was made for. */
export function patchIn(
  form: FormData,
  kind: ItemDraft['kind'],
  attributes: readonly Attribute[],
): ItemPatch {
  const pictures = listIn<Picture>(form, 'pictures');
  const links = listIn<Link>(form, 'links');
  const weight = wholeIn(form, 'weight_grams');
  const minutes = wholeIn(form, 'duration_minutes');
  const type = said(form, 'type');
  const typeStays = type === said(form, 'made_for_type');
  return {
    slug: said(form, 'slug'),
    title: textsIn(form, 'title'),
    summary: orNone(textsIn(form, 'summary')),
    description: orNone(textsIn(form, 'description')),
    meta_title: orNone(textsIn(form, 'meta_title')),
    meta_description: orNone(textsIn(form, 'meta_description')),
    category: said(form, 'category'),
    code: orNull(said(form, 'code')),
    status: said(form, 'status') === 'published' ? 'published' : 'draft',
    ...(kind === 'product'
      ? {
          type,
          upc: orNull(said(form, 'upc')),
          weight_grams: weight === undefined ? Number.NaN : weight,
          fitted_by: orNull(said(form, 'fitted_by')),
          // Values of another type than the one chosen now would only be refused.
          ...(typeStays && {
            attributes: Object.fromEntries(attributes.map((one) => [one.code, valueIn(form, one)])),
          }),
        }
      : { duration_minutes: minutes ?? Number.NaN }),
    ...(pictures && {
      pictures: pictures.map(({ media_id, alt, focus }) => ({ media_id, alt, focus })),
    }),
    ...(links && { links: links.map(({ kind: how, slug }) => ({ kind: how, slug })) }),
  };
}

/** Everything typed, by field, so that a page made anew shows it again. */
export function typedIn(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') (typed[name] ??= []).push(value);
  }
  return typed;
}

export type VariantRow = {
  id?: string;
  en: string;
  bn: string;
  upc: string;
  code: string;
  weight: string;
  published: boolean;
  values: Record<string, string>;
};

/** Variants as rows of a sheet, each cell a text. Lists are kept apart by commas. */
export function sheetOf(variants: ItemDraft['variants']): VariantRow[] {
  return variants.map((one) => ({
    id: one.id,
    en: one.variant_name.en ?? '',
    bn: one.variant_name.bn ?? '',
    upc: one.upc ?? '',
    code: one.code ?? '',
    weight: one.weight_grams === null ? '' : String(one.weight_grams),
    published: one.status === 'published',
    values: Object.fromEntries(
      Object.entries(one.attributes).map(([code, value]) => [
        code,
        Array.isArray(value) ? value.join(', ') : String(value),
      ]),
    ),
  }));
}

type VariantsBody = BodyOf<'PUT /admin/items/{id}/variants'>['variants'];

/** The sheet as the API takes it; rows without any name are left out. */
export function variantsOf(rows: readonly VariantRow[], attributes: readonly Attribute[]): VariantsBody {
  return rows
    .filter(({ en, bn }) => en.trim() !== '' || bn.trim() !== '')
    .map(({ id, en, bn, upc, code, weight, published, values }) => {
      const grams = latinDigits(weight).replace(/[\s,]/g, '');
      return {
        ...(id && { id }),
        variant_name: { ...(en.trim() && { en: en.trim() }), ...(bn.trim() && { bn: bn.trim() }) },
        upc: orNull(upc.trim()),
        code: orNull(code.trim()),
        weight_grams: grams === '' ? null : Number(grams),
        status: published ? ('published' as const) : ('draft' as const),
        attributes: Object.fromEntries(
          attributes.flatMap((attribute): [string, Value][] => {
            const value = cellValue(values[attribute.code] ?? '', attribute);
            return value === null ? [] : [[attribute.code, value]];
          }),
        ),
      };
    });
}

/** What a cell says: choices by code or by name in either language. */
function cellValue(cell: string, attribute: Attribute): Value | null {
  const codeOf = (text: string) => {
    const wanted = text.trim().toLowerCase();
    const found = attribute.choices.find(({ code, name }) =>
      [code, name.en, name.bn].some((one) => one?.toLowerCase() === wanted),
    );
    return found?.code ?? text.trim();
  };
  const form = new FormData();
  const parts = attribute.kind === 'choices' ? cell.split(',') : [cell];
  for (const part of parts)
    form.append(`a.${attribute.code}`, attribute.choices.length > 0 ? codeOf(part) : part);
  return valueIn(form, attribute);
}

/**
 * Cells copied from a spreadsheet, put into the sheet from a cell on: to the right over `columns`, downwards with new
 * rows where there are too few.
 */
export function pasteCells(
  rows: readonly VariantRow[],
  pasted: string,
  at: { row: number; column: number },
  columns: readonly string[],
): VariantRow[] {
  const next = [...rows];
  pasted
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, down) => {
      let row = next[at.row + down] ?? emptyRow();
      line.split('\t').forEach((cell, right) => {
        const column = columns[at.column + right];
        if (column) row = setCell(row, column, cell.trim());
      });
      next[at.row + down] = row;
    });
  return next;
}

export const emptyRow = (): VariantRow => ({
  en: '',
  bn: '',
  upc: '',
  code: '',
  weight: '',
  published: true,
  values: {},
});

export const cellOf = (row: VariantRow, column: string): string =>
  column.startsWith('a.') ? (row.values[column.slice(2)] ?? '') : String(row[column as 'en']);

export function setCell(row: VariantRow, column: string, cell: string): VariantRow {
  return column.startsWith('a.')
    ? { ...row, values: { ...row.values, [column.slice(2)]: cell } }
    : { ...row, [column]: cell };
}
