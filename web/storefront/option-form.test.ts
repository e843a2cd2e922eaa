import type { AskedOption } from '#contract/options.ts';
import { expect, test } from 'vitest';
import { answersIn, optionsIn, priceOfForm } from './option-form.ts';

const taka = (amount: number) => ({ amount, currency: 'BDT' });
const asked = (code: string, price: number, choices: Record<string, number> = {}): AskedOption => ({
  code,
  name: code,
  help: null,
  kind: 'text',
  required: false,
  price: taka(price),
  choices: Object.entries(choices).map(([choice, amount]) => ({
    code: choice,
    name: choice,
    price: taka(amount),
  })),
  min: null,
  max: null,
  max_length: null,
});
function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test('answers are the fields of options, several ticks of one as a list', () => {
  const given = form(
    ['listing_id', 'x'],
    ['option.wrap', 'paper'],
    ['option.wrap', 'bow'],
    ['option.card', 'Hi'],
  );
  expect(answersIn(given)).toEqual({ wrap: ['paper', 'bow'], card: ['Hi'] });
  expect(optionsIn(given)).toEqual({ wrap: ['paper', 'bow'], card: 'Hi' });
});

test('a form costs what is answered in it, and nothing for what is left empty', () => {
  const options = [
    asked('wrap', 100, { paper: 5_000, bow: 2_000 }),
    asked('card', 1_000),
    asked('note', 9_000),
  ];
  const given = form(
    ['option.wrap', 'paper'],
    ['option.wrap', 'bow'],
    ['option.card', 'Hi'],
    ['option.note', ' '],
  );
  expect(priceOfForm(options, given)).toEqual({ each: 8_100, quantity: 1 });
  given.set('quantity', '3');
  expect(priceOfForm(options, given).quantity).toBe(3);
});
