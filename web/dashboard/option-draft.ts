import type { BodyOf } from '#contract/operations.ts';
import type { Option } from '#contract/options.ts';
import type { Problem } from '#contract/problems.ts';
import { latinDigits } from '../portal/latin-digits.ts';

export type ChoiceDraft = { code: string; name_en: string; name_bn: string; price: string };

/** A question as it stands in the fields of its form: all as typed, prices in whole units of its currency. */
export type OptionDraft = {
  code: string;
  kind: Option['kind'];
  required: boolean;
  name_en: string;
  name_bn: string;
  help_en: string;
  help_bn: string;
  currency: string;
  price: string;
  min: string;
  max: string;
  max_length: string;
  position: string;
  choices: ChoiceDraft[];
};

export const optionKinds: readonly Option['kind'][] = [
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'select',
  'radio',
  'multi_select',
  'checkbox',
];

const emptyChoice: ChoiceDraft = { code: '', name_en: '', name_bn: '', price: '' };

export const newDraft: OptionDraft = {
  code: '',
  kind: 'text',
  required: false,
  name_en: '',
  name_bn: '',
  help_en: '',
  help_bn: '',
  currency: 'BDT',
  price: '',
  min: '',
  max: '',
  max_length: '',
  position: '0',
  choices: [],
};

const written = (value: number | null) => (value === null ? '' : String(value));
const inUnits = (minor: number) => (minor === 0 ? '' : String(minor / 100));

/** What stands in the fields of a question that is kept. */
export function draftOf(option: Option): OptionDraft {
  return {
    code: option.code,
    kind: option.kind,
    required: option.required,
    name_en: option.name.en ?? '',
    name_bn: option.name.bn ?? '',
    help_en: option.help?.en ?? '',
    help_bn: option.help?.bn ?? '',
    currency: option.currency,
    price: inUnits(option.price),
    min: written(option.min),
    max: written(option.max),
    max_length: written(option.max_length),
    position: String(option.position),
    choices: option.choices.map(({ code, name, price }) => ({
      code,
      name_en: name.en ?? '',
      name_bn: name.bn ?? '',
      price: inUnits(price),
    })),
  };
}

/** What was typed. A button called `choices` adds a row with `add`, and takes one out with its number. */
export function readDraft(form: FormData): OptionDraft {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const rows = form.getAll('choice_code').length;
  const at = (name: string, row: number) => String(form.getAll(name)[row] ?? '').trim();
  const choices = Array.from({ length: rows }, (_, row) => ({
    code: at('choice_code', row),
    name_en: at('choice_name_en', row),
    name_bn: at('choice_name_bn', row),
    price: at('choice_price', row),
  }));
  const wish = form.get('choices');
  if (wish === 'add') choices.push(emptyChoice);
  else if (wish !== null) choices.splice(Number(wish), 1);
  return {
    code: text('code'),
    kind: optionKinds.find((kind) => kind === text('kind')) ?? 'text',
    required: form.get('required') !== null,
    name_en: text('name_en'),
    name_bn: text('name_bn'),
    help_en: text('help_en'),
    help_bn: text('help_bn'),
    currency: text('currency'),
    price: text('price'),
    min: text('min'),
    max: text('max'),
    max_length: text('max_length'),
    position: text('position'),
    choices,
  };
}

/** What the API is sent. A number that cannot be read goes as it was typed, so that its field is told. */
export function bodyOf(draft: OptionDraft): BodyOf<'POST /admin/options'> {
  const choices = draft.choices.filter((choice) => Object.values(choice).some((text) => text !== ''));
  const hasHelp = draft.help_en !== '' || draft.help_bn !== '';
  return {
    code: draft.code,
    kind: draft.kind,
    required: draft.required,
    name: textsOf(draft.name_en, draft.name_bn),
    help: hasHelp ? textsOf(draft.help_en, draft.help_bn) : null,
    currency: draft.currency,
    price: minorOf(draft.price) ?? 0,
    min: numberOf(draft.min),
    max: numberOf(draft.max),
    max_length: numberOf(draft.max_length),
    position: numberOf(draft.position) ?? 0,
    choices: choices.map(({ code, name_en: en, name_bn: bn, price }) => ({
      code,
      name: textsOf(en, bn),
      price: minorOf(price) ?? 0,
    })),
  };
}

const textsOf = (en: string, bn: string) => ({ ...(en && { en }), ...(bn && { bn }) });

function numberOf(typed: string): number | null {
  if (typed === '') return null;
  const number = Number(latinDigits(typed));
  return Number.isNaN(number) ? (typed as unknown as number) : number;
}

function minorOf(typed: string): number | null {
  const units = numberOf(typed);
  return typeof units === 'number' ? Math.round(units * 100) : units;
}

/** What was said against fields, by their whole path: a code of a choice is not the code of the option. */
export function errorsByPath({ errors = [] }: Pick<Problem, 'errors'>): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => [pointer.slice(1).replaceAll('/', '.'), detail]),
  );
}
