import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionAnswer, OptionKind } from '#contract/options.ts';
import type { AskedOption } from './asked-options.ts';
import { type Given, checkAnswers } from './check-answers.ts';
import { priceOfAnswers, tellAnswers } from './tell-answers.ts';

const asked = (kind: OptionKind, more: Partial<AskedOption> = {}): AskedOption => ({
  code: 'it',
  name: { en: 'It', bn: 'এটি' },
  help: null,
  kind,
  required: false,
  currency: 'BDT',
  price: 0,
  choices: ['select', 'radio', 'multi_select', 'checkbox'].includes(kind)
    ? ['red', 'green', 'blue'].map((code, n) => ({ code, name: { en: code }, price: n * 100 }))
    : [],
  min: null,
  max: null,
  max_length: null,
  ...more,
});
const context = { language: 'en', today: '2026-11-22' } as const;

/** What is kept of an answer, or the code of the fault at its field. */
function kept(option: AskedOption, value: OptionAnswer | undefined): OptionAnswer | null | string {
  const given: Given = value === undefined ? {} : { [option.code]: value };
  const checked = checkAnswers([option], given, context);
  if ('answers' in checked) return checked.answers[option.code] ?? null;
  expect(checked.faults).toHaveLength(1);
  expect(checked.faults[0]?.pointer).toBe(`/options/${option.code}`);
  return `no: ${checked.faults[0]?.code}`;
}

describe('an answer is kept by its kind', () => {
  it.each<[string, AskedOption, OptionAnswer | undefined, OptionAnswer | null]>([
    [
      'a text without the space around it',
      asked('text'),
      '  Happy birthday \r\n Mitu ',
      'Happy birthday \n Mitu',
    ],
    ['a text of spaces as none', asked('text'), '   ', null],
    ['a whole number that a form sent', asked('integer'), '12', 12],
    ['a number in Bangla digits', asked('number'), '২.৫', 2.5],
    ['nothing without its minus', asked('number'), '-0', 0],
    ['an empty number as none', asked('integer'), '', null],
    ['a ticked box', asked('boolean'), 'on', true],
    ['a box that is not ticked as none', asked('boolean'), false, null],
    ['a day', asked('date'), '2026-12-01', '2026-12-01'],
    ['one of the choices', asked('select'), 'green', 'green'],
    ['no choice as none', asked('radio'), '', null],
    [
      'several choices in the order of the offer',
      asked('multi_select'),
      ['blue', 'red', 'blue'],
      ['red', 'blue'],
    ],
    ['one of several as a form sends it', asked('checkbox'), 'green', ['green']],
    ['no choices as none', asked('checkbox'), [], null],
    ['nothing at all as none', asked('text'), undefined, null],
  ])('%s', (_, option, given, wanted) => {
    expect(kept(option, given)).toEqual(wanted);
  });
});

describe('an answer is refused at its field', () => {
  it.each<[string, AskedOption, OptionAnswer | undefined, string]>([
    ['a text for which a number was sent', asked('text'), 7, 'wrong_kind'],
    ['a text that is too long', asked('text', { max_length: 3 }), 'মিতুরা', 'too_long'],
    ['a text beyond what any may have', asked('text'), 'x'.repeat(501), 'too_long'],
    ['half a piece', asked('integer'), '1.5', 'wrong_kind'],
    ['a word for a number', asked('number'), 'many', 'wrong_kind'],
    ['a number out of all measure', asked('number'), 1e300, 'wrong_kind'],
    ['too little', asked('integer', { min: 2 }), 1, 'too_small'],
    ['too much', asked('number', { max: 2 }), 2.01, 'too_large'],
    ['neither yes nor no', asked('boolean'), 'perhaps', 'wrong_kind'],
    ['a day the calendar lacks', asked('date'), '2026-02-30', 'wrong_kind'],
    ['a day too soon', asked('date', { min: 2 }), '2026-11-23', 'too_small'],
    ['a day too late', asked('date', { max: 2 }), '2026-11-25', 'too_large'],
    ['what is not offered', asked('select'), 'black', 'not_offered'],
    ['two where one is asked', asked('radio'), ['red', 'blue'], 'wrong_kind'],
    ['one among several that is not offered', asked('checkbox'), ['red', 'black'], 'not_offered'],
    ['too few', asked('multi_select', { min: 2 }), ['red'], 'too_few'],
    ['too many', asked('checkbox', { max: 1 }), ['red', 'blue'], 'too_many'],
    ['yes for a choice', asked('checkbox'), true, 'wrong_kind'],
    ['nothing where something is required', asked('text', { required: true }), '  ', 'required'],
    ['a box left empty that must be ticked', asked('boolean', { required: true }), false, 'required'],
    ['no box of those of which one must be ticked', asked('checkbox', { required: true }), [], 'required'],
    ['silence', asked('date', { required: true }), undefined, 'required'],
  ])('%s', (_, option, given, code) => {
    expect(kept(option, given)).toBe(`no: ${code}`);
  });

  it('with everything that is wrong at once, in the language of the reader', () => {
    const options = [asked('text', { code: 'a', required: true }), asked('integer', { code: 'b' })];
    const checked = checkAnswers(options, { b: 'x', 'c/d': 'y' }, { ...context, language: 'bn' });
    expect(checked).toEqual({
      faults: [
        { pointer: '/options/c~1d', code: 'not_asked', detail: expect.stringMatching(/[ক-হ]/) },
        { pointer: '/options/a', code: 'required', detail: expect.stringMatching(/[ক-হ]/) },
        { pointer: '/options/b', code: 'wrong_kind', detail: expect.stringMatching(/[ক-হ]/) },
      ],
    });
  });
});

const anyKind = fc.constantFrom<OptionKind>(
  'text',
  'integer',
  'boolean',
  'number',
  'date',
  'select',
  'radio',
  'multi_select',
  'checkbox',
);
const anyAnswer = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('red', '2026-12-01', '7', 'on', ''),
  fc.array(fc.constantFrom('red', 'green', 'blue', 'black', '')),
) as fc.Arbitrary<OptionAnswer>;
const anyAsking = fc.uniqueArray(
  fc
    .record({
      code: fc.constantFrom('a', 'b', 'c', 'constructor'),
      kind: anyKind,
      required: fc.boolean(),
      price: fc.integer({ min: 0, max: 100_000 }),
    })
    .map(({ kind, ...rest }) => asked(kind, rest)),
  { selector: ({ code }) => code, maxLength: 4 },
);
const anyGiven = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor', 'stranger'), anyAnswer);

describe('whatever is asked and answered', () => {
  it('what is kept is kept again, and survives JSON', () => {
    fc.assert(
      fc.property(anyAsking, anyGiven, (options, given) => {
        const checked = checkAnswers(options, given, context);
        if ('faults' in checked) return;
        const stored = JSON.parse(JSON.stringify(checked.answers)) as Given;
        expect(stored).toEqual(checked.answers);
        expect(checkAnswers(options, stored, context)).toEqual(checked);
      }),
    );
  });

  it('the order in which it is given says nothing', () => {
    fc.assert(
      fc.property(anyAsking, anyGiven, (options, given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        const [one, other] = [given, turned].map((answers) => checkAnswers(options, answers, context));
        if (one && other && 'answers' in one && 'answers' in other) {
          expect(JSON.stringify(other.answers)).toBe(JSON.stringify(one.answers));
        } else {
          expect('faults' in one!).toBe('faults' in other!);
        }
      }),
    );
  });

  it('each fault names a field that was asked or given, once', () => {
    fc.assert(
      fc.property(anyAsking, anyGiven, (options, given) => {
        const checked = checkAnswers(options, given, context);
        if ('answers' in checked) return;
        const pointers = checked.faults.map(({ pointer }) => pointer);
        expect(new Set(pointers).size).toBe(pointers.length);
        const fields = [...options.map(({ code }) => code), ...Object.keys(given)];
        expect(pointers.filter((one) => !fields.includes(one.slice('/options/'.length)))).toEqual([]);
      }),
    );
  });

  it('what is required is there, and what is kept was asked', () => {
    fc.assert(
      fc.property(anyAsking, anyGiven, (options, given) => {
        const checked = checkAnswers(options, given, context);
        if ('faults' in checked) return;
        const codes = Object.keys(checked.answers);
        for (const { code, required } of options) if (required) expect(codes).toContain(code);
        expect(codes.filter((code) => !options.some((option) => option.code === code))).toEqual([]);
      }),
    );
  });

  it('costs what its options and choices cost, never less than nothing', () => {
    fc.assert(
      fc.property(anyAsking, anyGiven, (options, given) => {
        const checked = checkAnswers(options, given, context);
        if ('faults' in checked) return;
        const told = tellAnswers(options, checked.answers);
        const flat = options
          .filter(({ code }) => Object.hasOwn(checked.answers, code))
          .reduce((sum, { price }) => sum + price, 0);
        const chosen = Object.values(checked.answers)
          .flat()
          .filter((one) => ['green', 'blue'].includes(String(one)));
        expect(priceOfAnswers(told)).toBeGreaterThanOrEqual(flat);
        expect(priceOfAnswers(told)).toBeLessThanOrEqual(flat + chosen.length * 200);
      }),
    );
  });
});

it('answers are told in both languages with their price', () => {
  const options = [
    asked('checkbox', { code: 'wrap', price: 5_000, name: { en: 'Wrap', bn: 'মোড়ক' } }),
    asked('date', { code: 'on' }),
    asked('integer', { code: 'age' }),
    asked('boolean', { code: 'call' }),
  ];
  const told = tellAnswers(options, { wrap: ['green', 'blue'], on: '2026-12-01', age: 12, call: true });
  expect(told).toEqual([
    {
      code: 'wrap',
      kind: 'checkbox',
      name: { en: 'Wrap', bn: 'মোড়ক' },
      value: ['green', 'blue'],
      text: { en: 'green, blue', bn: 'green, blue' },
      price: 5_300,
    },
    expect.objectContaining({ text: { en: '1 December 2026', bn: '১ ডিসেম্বর, ২০২৬' }, price: 0 }),
    expect.objectContaining({ text: { en: '12', bn: '১২' } }),
    expect.objectContaining({ text: { en: 'Yes', bn: 'হ্যাঁ' } }),
  ]);
});
