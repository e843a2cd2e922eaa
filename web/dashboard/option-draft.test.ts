import type { Option } from '#contract/options.ts';
import { describe, expect, test } from 'vitest';
import { type OptionDraft, bodyOf, draftOf, errorsByPath, newDraft, readDraft } from './option-draft.ts';

const wrap: Option = {
  id: '0197c348-8818-7c3d-8b12-5e0a7f46d921',
  code: 'wrap',
  name: { en: 'Wrap', bn: 'মোড়ক' },
  help: null,
  kind: 'checkbox',
  required: true,
  currency: 'BDT',
  price: 1_050,
  choices: [
    { code: 'paper', name: { en: 'Paper' }, price: 5_000 },
    { code: 'cloth', name: { bn: 'কাপড়' }, price: 0 },
  ],
  min: null,
  max: 2,
  max_length: null,
  position: 3,
  version: 4,
  product_types: [],
  items: [],
};

/** The form as a browser sends it. */
function formOf({ choices, required, ...draft }: OptionDraft): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(draft)) form.append(name, value);
  if (required) form.append('required', 'on');
  for (const choice of choices)
    for (const [name, value] of Object.entries(choice)) form.append(`choice_${name}`, value);
  return form;
}

test('a question goes through its form unchanged', () => {
  const { id: _, version: __, product_types: ___, items: ____, ...kept } = wrap;
  expect(bodyOf(readDraft(formOf(draftOf(wrap))))).toEqual(kept);
});

describe('a row of choices', () => {
  test('is added at the end, empty', () => {
    const form = formOf(draftOf(wrap));
    form.append('choices', 'add');
    expect(readDraft(form).choices.map(({ code }) => code)).toEqual(['paper', 'cloth', '']);
  });

  test('is taken out by its number', () => {
    const form = formOf(draftOf(wrap));
    form.append('choices', '0');
    expect(readDraft(form).choices.map(({ code }) => code)).toEqual(['cloth']);
  });

  test('that was left empty is not sent', () => {
    const form = formOf(draftOf(wrap));
    form.append('choices', 'add');
    expect(bodyOf(readDraft(form)).choices).toHaveLength(2);
  });
});

test('prices are typed in whole units, in the digits of either language', () => {
  expect(bodyOf({ ...newDraft, price: '১২.৫' }).price).toBe(1_250);
});

test('what is wrong with a choice is not said of the option', () => {
  const errors = [{ pointer: '/choices/1/code', code: 'taken', detail: 'Taken.' }];
  expect(errorsByPath({ errors })).toEqual({ 'choices.1.code': 'Taken.' });
});

test('what is no number is sent as it was typed', () => {
  expect(bodyOf({ ...newDraft, price: 'much', min: 'few' })).toMatchObject({ price: 'much', min: 'few' });
});
