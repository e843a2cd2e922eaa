import type { AskedOption, OptionAnswer } from '#contract/options.ts';

const prefix = 'option.';

/** The name of the field that answers an option. */
export const optionField = (code: string): string => `${prefix}${code}`;

/** What a form answers, by the code of the option; several ticks of one field as a list. */
export function answersIn(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix));
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), form.getAll(name).map(String)]));
}

/** The same as the API takes it. */
export function optionsIn(form: FormData): Record<string, OptionAnswer> {
  const answers = Object.entries(answersIn(form));
  return Object.fromEntries(
    answers.map(([code, values]) => [code, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** What the answers of a form add to one piece, in minor units, and how many pieces it asks for. */
export function priceOfForm(options: readonly AskedOption[], form: FormData) {
  const answers = answersIn(form);
  let each = 0;
  for (const { code, price, choices } of options) {
    const given = (answers[code] ?? []).filter((value) => value.trim() !== '');
    if (given.length === 0) continue;
    each += price.amount;
    for (const choice of choices) if (given.includes(choice.code)) each += choice.price.amount;
  }
  return { each, quantity: Math.max(1, Math.trunc(Number(form.get('quantity')) || 1)) };
}
