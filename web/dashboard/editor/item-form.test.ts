import { describe, expect, it } from 'vitest';
import { emptyRow, pasteCells, patchIn, sheetOf, textsIn, valueIn, variantsOf } from './item-form.ts';

const formOf = (fields: Record<string, string | string[]>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
};
const attribute = (
  code: string,
  kind: 'choice' | 'choices' | 'integer' | 'boolean' | 'text',
  names: string[] = [],
) => ({
  code,
  kind,
  name: { en: code },
  unit: null,
  required: false,
  choice_group: null,
  entity: null,
  choices: names.map((name) => ({ code: name.toLowerCase(), name: { en: name, bn: `${name}-bn` } })),
});
const colour = attribute('colour', 'choice', ['White', 'Brown']);
const features = attribute('features', 'choices', ['Remote', 'Light']);
const watts = attribute('watts', 'integer');

describe('the editor’s form', () => {
  it('says a text in the languages that were written', () => {
    expect(textsIn(formOf({ 'title.en': ' Fan ', 'title.bn': '' }), 'title')).toEqual({ en: 'Fan' });
  });

  it.each([
    ['a number in Bangla digits', watts, '৭৫', 75],
    ['what is no number, as it was typed', watts, 'many', 'many'],
    ['nothing', watts, ' ', null],
    ['a no', attribute('remote', 'boolean'), 'false', false],
    ['several choices', features, ['remote', 'light'], ['remote', 'light']],
    ['no choice', features, [], null],
  ] as const)('reads %s', (_, which, given, value) => {
    expect(valueIn(formOf({ [`a.${which.code}`]: given as string }), which)).toEqual(value);
  });

  it('leaves attributes alone when another type was chosen, and broken lists as they were', () => {
    const fields = {
      type: 'lamp',
      made_for_type: 'fan',
      'title.en': 'x',
      'a.watts': '75',
      pictures: 'broken',
      links: '[]',
    };
    const patch = patchIn(formOf(fields), 'product', [watts]);
    expect(patch).toMatchObject({ type: 'lamp', links: [] });
    expect('attributes' in patch || 'pictures' in patch).toBe(false);
    const stays = patchIn(formOf({ ...fields, made_for_type: 'lamp' }), 'product', [watts, colour]);
    expect(stays.attributes).toEqual({ watts: 75, colour: null });
  });

  it('of a service has a duration and nothing of goods', () => {
    const patch = patchIn(formOf({ 'title.en': 'x', duration_minutes: '৬০', upc: '1' }), 'service', []);
    expect(patch).toMatchObject({ duration_minutes: 60 });
    expect('upc' in patch || 'type' in patch).toBe(false);
  });
});

describe('the sheet of variants', () => {
  const columns = ['en', 'bn', 'a.colour', 'a.features', 'upc'];

  it('takes cells of a spreadsheet from where they were pasted, with rows that were not there', () => {
    const rows = pasteCells(
      [emptyRow()],
      'Brown\tRemote, Light\t890\tbeyond\r\nWhite\t\t891\n',
      { row: 0, column: 2 },
      columns,
    );
    expect(rows).toMatchObject([
      { values: { colour: 'Brown', features: 'Remote, Light' }, upc: '890' },
      { values: { colour: 'White', features: '' }, upc: '891' },
    ]);
  });

  it('names choices by code or name in either language, and leaves out rows without a name', () => {
    const rows = [
      {
        ...emptyRow(),
        en: 'Dark',
        values: { colour: 'brown-BN', features: 'Remote, light', watts: '৭৫' },
        weight: '৫,২০০',
      },
      emptyRow(),
    ];
    expect(variantsOf(rows, [colour, features, watts])).toEqual([
      {
        variant_name: { en: 'Dark' },
        upc: null,
        code: null,
        weight_grams: 5200,
        status: 'published',
        attributes: { colour: 'brown', features: ['remote', 'light'], watts: 75 },
      },
    ]);
  });

  it('shown and sent again is the same', () => {
    const variants = [
      {
        id: '0197c348-88df-7e02-91c3-58f7be20aa05',
        slug: 'a',
        variant_name: { en: 'White', bn: 'সাদা' },
        attributes: { colour: 'white', features: ['remote', 'light'], watts: 5 },
        upc: '1',
        code: null,
        weight_grams: 400,
        status: 'draft' as const,
        listings: 0,
      },
    ];
    const [{ slug: _, listings: __, ...same }] = variants as [(typeof variants)[0]];
    expect(variantsOf(sheetOf(variants), [colour, features, watts])).toEqual([same]);
  });
});
