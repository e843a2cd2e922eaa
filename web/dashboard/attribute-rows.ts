import type { AttributeKind, ProductType } from '#contract/catalogue-admin.ts';
import { formText } from '../checkout/form-text.ts';
import { readChoices, writeChoices } from './choice-lines.ts';
import { formTexts } from './form-texts.ts';

/** An attribute as its row of the form holds it: everything as typed. */
export type AttributeRow = {
  /** Tells rows apart while they move; the place in the form says their order. */
  key: string;
  code: string;
  en: string;
  bn: string;
  kind: AttributeKind;
  unit: string;
  required: boolean;
  group: string;
  choices: string;
  /** Codes of the choices it had, so that a refusal can name those that must stay. */
  had: string;
  entity: string;
  /** It stands in the type already, so it is taken away by saving and not before. */
  known: boolean;
  /** Is to go with the next saving. */
  gone: boolean;
};

export const kinds: readonly AttributeKind[] = [
  'text',
  'rich_text',
  'integer',
  'number',
  'boolean',
  'date',
  'datetime',
  'choice',
  'choices',
  'entity',
  'picture',
];
export const entities = ['item', 'category', 'seller'] as const;

export const chooses = (kind: AttributeKind): boolean => kind === 'choice' || kind === 'choices';
const measures = (kind: AttributeKind): boolean => kind === 'integer' || kind === 'number';

export function rowsOf(type: Pick<ProductType, 'attributes'>): AttributeRow[] {
  return type.attributes.map((attribute) => ({
    key: attribute.code,
    code: attribute.code,
    en: attribute.name.en ?? '',
    bn: attribute.name.bn ?? '',
    kind: attribute.kind,
    unit: attribute.unit ?? '',
    required: attribute.required,
    group: attribute.choice_group ?? '',
    choices: attribute.choice_group ? '' : writeChoices(attribute.choices),
    had: attribute.choices.map(({ code }) => code).join(' '),
    entity: attribute.entity ?? '',
    known: true,
    gone: false,
  }));
}

export const emptyRow = (key: string): AttributeRow => ({
  key,
  code: '',
  en: '',
  bn: '',
  kind: 'text',
  unit: '',
  required: false,
  group: '',
  choices: '',
  had: '',
  entity: '',
  known: false,
  gone: false,
});

/** The rows of a form in the order they stand on the page: `attributes.0.code`, `attributes.1.code` … */
export function readRows(form: FormData): AttributeRow[] {
  const places = [...form.keys()]
    .map((name) => /^attributes\.(\d{1,3})\.key$/.exec(name)?.[1])
    .filter((place) => place !== undefined);
  return places.map((place) => {
    const at = `attributes.${place}`;
    const text = (field: string) => formText(form, `${at}.${field}`);
    const { en, bn } = formTexts(form, `${at}.name`);
    return {
      key: text('key'),
      code: text('code'),
      en,
      bn,
      kind: kinds.find((kind) => kind === text('kind')) ?? 'text',
      unit: text('unit'),
      required: form.has(`${at}.required`),
      group: text('choice_group'),
      choices: text('choices'),
      had: text('had'),
      entity: text('entity'),
      known: form.has(`${at}.known`),
      gone: form.has(`${at}.gone`),
    };
  });
}

/** What is said to the API: a row says only what its kind has; those that are to go are left out. */
export function attributesOf(rows: readonly AttributeRow[]) {
  return staying(rows).map(({ code, en, bn, kind, unit, required, group, choices, entity }) => ({
    code,
    name: { en, bn },
    kind,
    unit: measures(kind) && unit ? unit : null,
    required: required && kind !== 'boolean',
    choice_group: chooses(kind) && group ? group : null,
    choices: chooses(kind) && !group ? readChoices(choices) : [],
    entity: kind === 'entity' ? (entities.find((one) => one === entity) ?? null) : null,
  }));
}

/** `/attributes/1/code` counts those that stay; this answers the place in the form. */
export function placeInForm(rows: readonly AttributeRow[], place: number): number {
  const row = staying(rows)[place];
  return row ? rows.indexOf(row) : -1;
}

const staying = (rows: readonly AttributeRow[]) => rows.filter((row) => !row.gone);

/** A step of the form that is no saving: `add`, `remove:2`, `back:2`, `up:2`, `down:2`. */
export function editRows(rows: readonly AttributeRow[], edit: string): AttributeRow[] {
  const [step, at = ''] = edit.split(':');
  const place = Number(at);
  const row = rows[place];
  if (step === 'add') return [...rows, emptyRow(freshKey(rows))];
  if (!row) return [...rows];
  switch (step) {
    case 'remove':
      return row.known
        ? rows.map((one) => (one === row ? { ...one, gone: true } : one))
        : rows.filter((one) => one !== row);
    case 'back':
      return rows.map((one) => (one === row ? { ...one, gone: false } : one));
    case 'up':
      return moveRow(rows, place, place - 1);
    case 'down':
      return moveRow(rows, place, place + 1);
    default:
      return [...rows];
  }
}

/** Takes the row of one place to another; outside of the list nothing moves. */
export function moveRow<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

function freshKey(rows: readonly AttributeRow[]): string {
  let count = rows.length;
  while (rows.some(({ key }) => key === `+${count}`)) count += 1;
  return `+${count}`;
}
